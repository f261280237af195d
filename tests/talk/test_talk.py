"""The state of a talk: moves, black and white screens, reveals, zoom and languages."""

import pytest

from presenter.model.place import Place
from presenter.talk import Act, Clock, Face, Intent, Screen, Talk, advance, settle
from presenter.talk.talk import MOST_ZOOM
from tests.decks import DUTCH, ENGLISH
from tests.talk.outlines import Sketch, sketch, stepped

DECK = stepped(0, 3, 0)


def talk_at(*place: int) -> Talk:
    return Talk(Place(*place), DUTCH, DUTCH)


def after(talk: Talk, *acts: Act | Intent, outline: Sketch = DECK, now: float = 0) -> Talk:
    for act in acts:
        intent = act if isinstance(act, Intent) else Intent(act)
        talk = advance(talk, intent, now, outline)
    return talk


def test_next_reveals_before_it_turns_the_page() -> None:
    """The steps of a slide come before the next slide."""
    talk = after(talk_at(1), Act.NEXT, Act.NEXT)
    assert talk.place == Place(1, 2)
    assert after(talk, Act.NEXT, Act.NEXT).place == Place(2)


def test_back_over_a_border_shows_the_slide_as_it_was_left() -> None:
    """The slide before comes back with everything revealed."""
    assert after(talk_at(2), Act.BACK).place == Place(1, 3)


def test_a_whole_slide_on_skips_its_steps() -> None:
    """The next slide begins at its first step, and so does the slide before."""
    assert after(talk_at(1), Act.NEXT_SLIDE).place == Place(2)
    assert after(talk_at(2), Act.PREVIOUS_SLIDE).place == Place(1)


def test_a_whole_slide_on_at_the_end_stays_as_it_is() -> None:
    """There is nothing after the last slide: what was revealed there stays."""
    deck = stepped(0, 2)
    assert after(talk_at(1, 1), Act.NEXT_SLIDE, outline=deck).place == Place(1, 1)


def test_reveal_shows_all_of_a_slide_at_once() -> None:
    """`s` goes to the last frame of the slide: its last step, on its last page."""
    deck = sketch(((0, 0), (0, 1), (1, 1), (1, 2)))
    assert after(talk_at(0), Act.REVEAL, outline=deck).place == Place(0, 2, 1)


def test_a_number_goes_to_the_start_of_that_slide() -> None:
    """A number that the deck does not have goes to the nearest that it has."""
    assert after(talk_at(0), Intent(Act.GO_TO, 1)).place == Place(1)
    assert after(talk_at(0), Intent(Act.GO_TO, 99)).place == Place(2)
    assert after(talk_at(2), Intent(Act.GO_TO, -1)).place == Place(0)


def test_first_and_last_are_the_ends_of_the_deck() -> None:
    """Home and End."""
    assert after(talk_at(1, 2), Act.LAST).place == Place(2)
    assert after(talk_at(1, 2), Act.FIRST).place == Place(0)


@pytest.mark.parametrize(("act", "screen"), [(Act.BLACK, Screen.BLACK), (Act.WHITE, Screen.WHITE)])
def test_a_cover_comes_and_goes_with_its_key(act: Act, screen: Screen) -> None:
    """The same key brings the slide back, at the same step."""
    covered = after(talk_at(1, 2), act)
    assert (covered.screen, covered.place) == (screen, Place(1, 2))
    assert after(covered, act) == talk_at(1, 2)


def test_the_other_cover_replaces_the_first() -> None:
    """White over black is white; the slide stays hidden in between."""
    assert after(talk_at(1), Act.BLACK, Act.WHITE).screen is Screen.WHITE


def test_a_move_only_lifts_the_cover() -> None:
    """The first next after black shows the slide again; only the second goes on."""
    talk = after(talk_at(1, 2), Act.BLACK, Act.NEXT)
    assert talk == talk_at(1, 2)
    assert after(talk, Act.NEXT).place == Place(1, 3)


def test_a_number_lifts_the_cover_and_goes() -> None:
    """Who names a slide wants to see that one."""
    talk = after(talk_at(0), Act.WHITE, Intent(Act.GO_TO, 2))
    assert (talk.screen, talk.place) == (Screen.SLIDE, Place(2))


def test_closing_lifts_the_cover() -> None:
    """Esc sends `show`, which uncovers and does nothing else."""
    assert after(talk_at(1, 2), Act.BLACK, Act.SHOW) == talk_at(1, 2)
    assert after(talk_at(1, 2), Act.SHOW) == talk_at(1, 2)


def test_zoom_stops_at_either_end() -> None:
    """A held key makes the text no larger or smaller than the scale goes."""
    many = [Act.LARGER] * 20
    assert after(talk_at(0), *many).zoom == MOST_ZOOM
    assert after(talk_at(0), *many, Act.SMALLER).zoom == MOST_ZOOM - 1
    assert after(talk_at(0), *[Act.SMALLER] * 20).zoom == -MOST_ZOOM


def test_notes_have_a_language_of_their_own() -> None:
    """Each key turns its own language, round and round."""
    talk = after(talk_at(0), Act.NOTES_LANGUAGE)
    assert (talk.language, talk.notes_language) == (DUTCH, ENGLISH)
    talk = after(talk, Act.LANGUAGE, Act.NOTES_LANGUAGE)
    assert (talk.language, talk.notes_language) == (ENGLISH, DUTCH)


def test_a_language_that_the_deck_lost_gives_way_to_its_first() -> None:
    """After a reload the language key still finds one."""
    elsewhere = talk_at(0)._replace(language="fy")
    assert after(elsewhere, Act.LANGUAGE).language == DUTCH


def test_the_clock_shows_its_faces_in_turn() -> None:
    """Elapsed, left, time of day, elapsed; what it counts does not change."""
    talk = talk_at(0)
    seen = []
    for _ in range(3):
        talk = after(talk, Act.CYCLE_CLOCK)
        seen.append(talk.face)
    assert seen == [Face.LEFT, Face.TIME_OF_DAY, Face.ELAPSED]
    assert talk.clock == Clock()


def test_settling_keeps_the_nearest_page_of_the_same_step() -> None:
    """When the window grows, and a slide takes fewer pages, what was revealed stays."""
    deck = sketch(((0, 0), (1, 0), (1, 1)))
    assert settle(talk_at(0, 0, 5), deck).place == Place(0, 0, 1)
    assert settle(talk_at(0, 1, 0), deck).place == Place(0, 1, 1)
    assert settle(talk_at(0, 7, 0), deck).place == Place(0, 1, 1)


def test_settling_in_a_shorter_deck_is_at_its_last_slide() -> None:
    """A place behind the end of the deck is its end."""
    assert settle(talk_at(9, 9, 9), DECK).place == Place(2)
