"""Going on with a talk that was broken off: the same place, and a clock that went on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.talk import Act, Clock, Held, Intent, Manner, Names, Practice, Talk, advance
from presenter.talk.occasion import Event
from presenter.talk.resume import LONGEST, away, resumed
from tests.decks import DUTCH, ENGLISH
from tests.talk.outlines import Sketch, sketches, stepped, talks_over

OUTLINE = stepped(0, 2, 0)
BOOT, OTHER = "first", "second"
RUNNING = Talk(Place(1, 2), ENGLISH, DUTCH, Clock(30, 100, True), end=900)
LAST = Event(None, RUNNING, 110, 5000, Names("1"), BOOT)

times = st.floats(0, 1e6)


def at(talk: Talk, slide: str, held: str = "") -> Event:
    return LAST._replace(talk=talk, names=Names(slide, held))


def test_the_clock_went_on_while_nobody_was_there() -> None:
    """The same machine: nothing is reckoned anew, whatever the time of day says."""
    talk = resumed(LAST, 170, 0, BOOT, OUTLINE)
    assert talk == RUNNING
    assert talk.clock.elapsed(170) == 30 + 70


def test_after_a_start_of_the_machine_the_time_of_day_tells_how_long_the_room_waited() -> None:
    """The talk's own clock began anew; the hour at which it has to be over stays that hour."""
    talk = resumed(LAST, 20, 5060, OTHER, OUTLINE)
    assert talk.clock.elapsed(20) == 40 + 60
    assert talk.end == 20 + (900 - 110 - 60)
    assert talk.place == RUNNING.place


@pytest.mark.parametrize("boot", [BOOT, OTHER])
def test_the_clock_of_a_rehearsal_stood_still(boot: str) -> None:
    """Nobody waited; what was spoken after the last key is not known."""
    rehearsed = at(RUNNING._replace(practice=Practice(Manner.REHEARSAL)), "1")
    assert resumed(rehearsed, 400, 9000, boot, OUTLINE).clock.elapsed(400) == 40


@pytest.mark.parametrize("boot", [BOOT, OTHER])
def test_a_paused_clock_stays_paused(boot: str) -> None:
    """However long nobody was there."""
    paused = at(RUNNING._replace(clock=Clock(35, None, True)), "1")
    assert resumed(paused, 400, 9000, boot, OUTLINE).clock == Clock(35, None, True)


@pytest.mark.parametrize(
    ("now", "wall", "boot", "seconds"),
    [
        (111, 9999, BOOT, 1),
        (5, 5060, OTHER, 60),
        (5, 4000, OTHER, 0),
        (5, 5060, BOOT, 60),
        (500, 5060, "", 60),
    ],
    ids=["same start", "another start", "clock went back", "clock begun anew", "no ids of starts"],
)
def test_how_long_it_was_is_known_as_well_as_it_can_be(
    now: float, wall: float, boot: str, seconds: float
) -> None:
    """By the talk's clock where it is the same, or else by the time of day; never below nought."""
    assert away(LAST._replace(boot=boot if boot == "" else BOOT), now, wall, boot) == seconds


def test_a_time_of_day_that_went_far_ahead_counts_for_hours_only() -> None:
    """A machine whose clock was wrong does not make a talk of years."""
    talk = resumed(LAST, 20, 5e9, OTHER, OUTLINE)
    assert talk.clock.elapsed(20) == 40 + LONGEST


def test_a_slide_is_found_by_its_id_and_then_by_its_number() -> None:
    """The deck may have been changed meanwhile; the step is one that the slide has."""
    moved = stepped(0, 0, 0, 1)
    assert resumed(at(RUNNING, "3"), 170, 0, BOOT, moved).place == Place(3, 1)
    assert resumed(at(RUNNING, "gone"), 170, 0, BOOT, moved).place == Place(1, 0)
    assert resumed(at(RUNNING, "gone"), 170, 0, BOOT, stepped(0)).place == Place(0)


def test_what_the_audience_kept_seeing_is_kept() -> None:
    """A frozen stage stays frozen, at its own slide."""
    frozen = RUNNING._replace(held=Held(Place(0), DUTCH))
    talk = resumed(at(frozen, "1", "2"), 170, 0, BOOT, OUTLINE)
    assert talk.held == Held(Place(2), DUTCH)
    assert talk.place == Place(1, 2)


def test_a_language_that_the_deck_has_no_longer_is_its_first() -> None:
    """On the stage and in the notes."""
    outline = Sketch(OUTLINE.slides, (DUTCH,))
    talk = resumed(at(RUNNING, "1"), 170, 0, BOOT, outline)
    assert (talk.language, talk.notes_language) == (DUTCH, DUTCH)


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))), times, times)
def test_every_talk_can_be_taken_up_as_it_was(
    both: tuple[Sketch, Talk], waited: float, later: float
) -> None:
    """All but the clock is the same, and that reads what it would have read; so it goes on."""
    outline, talk = both
    talk = advance(talk, Intent(Act.LANGUAGE), 0, outline)
    then, waited = 50.0, min(waited, LONGEST)
    here = outline.ids[talk.place.slide]
    held = outline.ids[talk.held.place.slide] if talk.held else ""
    last = Event(None, talk, then, 1000, Names(here, held), BOOT)
    taken_up = resumed(last, later, 1000 + waited, OTHER, outline)
    assert taken_up._replace(clock=talk.clock) == talk
    elapsed = taken_up.clock.elapsed(later)
    assert elapsed == pytest.approx(talk.clock.elapsed(then + waited), abs=1e-5)
