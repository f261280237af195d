"""Groups and orders of speaking in a talk: they are there until somebody moves."""

import pytest

from presenter.model.place import Place
from presenter.room.draw import Draw
from presenter.talk import Act, Intent, Screen, Talk, advance
from tests.decks import DUTCH
from tests.talk.outlines import stepped

DECK = stepped(0, 3, 0)
HERE = Talk(Place(1, 1), DUTCH, DUTCH)
ORDER = Draw(4821, 7)
ROUNDS = Draw(4821, 9, 3, 3)


def after(talk: Talk, *acts: Act | Intent) -> Talk:
    for act in acts:
        talk = advance(talk, act if isinstance(act, Intent) else Intent(act), 0, DECK)
    return talk


def drawn(draw: Draw | None = ORDER) -> Talk:
    return after(HERE, Intent(Act.DRAW, draw=draw))


@pytest.mark.parametrize("act", [Act.NEXT, Act.BACK, Act.NEXT_SLIDE, Act.FIRST, Act.REVEAL])
def test_a_move_only_takes_it_away(act: Act) -> None:
    """The slide is as it was: nothing was missed."""
    assert drawn().draw == ORDER
    assert after(drawn(), act) == HERE


@pytest.mark.parametrize("act", [Act.GO_TO, Act.LOOK])
def test_a_way_to_a_slide_by_name_leads_there(act: Act) -> None:
    """Whoever asks for one wants to see it."""
    talk = after(drawn(), Intent(act, 2))
    assert (talk.draw, talk.place) == (None, Place(2))


def test_the_next_step_is_the_next_round() -> None:
    """One round after the other, and back; beyond either end is the slide."""
    talk = drawn(ROUNDS)
    assert [after(talk, *[Act.NEXT] * times).round for times in range(3)] == [0, 1, 2]
    assert after(talk, Act.NEXT, Act.NEXT, Act.BACK).round == 1
    assert after(talk, Act.NEXT, Act.NEXT, Act.NEXT) == HERE
    assert after(talk, Act.BACK) == HERE
    assert after(talk, Act.NEXT, Act.NEXT_SLIDE) == HERE


def test_a_new_draw_begins_with_its_first_round() -> None:
    """And none at all takes away what was there."""
    talk = after(drawn(ROUNDS), Act.NEXT, Intent(Act.DRAW, draw=ROUNDS._replace(seed=1)))
    assert talk.round == 0
    assert after(talk, Act.NEXT, Intent(Act.DRAW)) == HERE


def test_it_waits_behind_a_black_screen() -> None:
    """The first key brings it back."""
    talk = after(drawn(), Act.BLACK)
    assert talk.screen is Screen.BLACK
    assert after(talk, Act.NEXT) == drawn()
