"""The clock of a talk: when it starts, what stops it, and how it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.talk import Act, Clock, Intent, Talk, advance
from presenter.talk.clock import left, spoken
from tests.decks import DUTCH
from tests.talk.outlines import stepped

DECK = stepped(2, 2, 0)
START = Talk(Place(), DUTCH, DUTCH)


def pressed(talk: Talk, *keys: tuple[float, Act]) -> Talk:
    """The talk after keys, each at its second."""
    for now, act in keys:
        talk = advance(talk, Intent(act), now, DECK)
    return talk


def test_it_waits_on_the_first_slide() -> None:
    """Steps, languages and a black screen leave it standing."""
    acts = (Act.NEXT, Act.NEXT, Act.LANGUAGE, Act.BLACK, Act.NEXT, Act.LARGER, Act.BACK)
    talk = pressed(START, *((float(at), act) for at, act in enumerate(acts)))
    assert (talk.place.slide, talk.clock) == (0, Clock())


def test_it_starts_when_the_first_slide_is_left() -> None:
    """From that moment it counts."""
    talk = pressed(START, (100, Act.NEXT_SLIDE))
    assert talk.clock.running
    assert talk.clock.elapsed(103.5) == 3.5


def test_moving_on_does_not_start_it_anew() -> None:
    """Only the first slide that is left counts, and going back to it changes nothing."""
    talk = pressed(START, (100, Act.NEXT_SLIDE), (110, Act.PREVIOUS_SLIDE), (120, Act.NEXT_SLIDE))
    assert talk.clock.elapsed(130) == 30


def test_a_pause_counts_nothing_and_lasts_until_its_key() -> None:
    """Leaving a slide does not wake a paused clock; the key does, and it counts on."""
    talk = pressed(START, (0, Act.NEXT_SLIDE), (10, Act.PAUSE), (50, Act.NEXT_SLIDE))
    assert talk.clock.elapsed(60) == 10
    assert pressed(talk, (100, Act.PAUSE)).clock.elapsed(105) == 15


def test_its_key_starts_it_on_the_first_slide() -> None:
    """Who does not want to wait presses `t`."""
    assert pressed(START, (5, Act.PAUSE)).clock.elapsed(8) == 3


def test_a_reset_begins_at_nought() -> None:
    """A running clock runs on from nought; a paused one waits for the next slide again."""
    running = pressed(START, (0, Act.NEXT_SLIDE), (90, Act.RESET_CLOCK))
    assert (running.clock.elapsed(90), running.clock.elapsed(95)) == (0, 5)
    paused = pressed(running, (95, Act.PAUSE), (96, Act.RESET_CLOCK))
    assert paused.clock == Clock()
    assert pressed(paused, (200, Act.NEXT_SLIDE)).clock.elapsed(201) == 1


def test_time_over_the_duration_is_below_nought() -> None:
    """Overtime; and what is shown as elapsed and as left adds up to the duration."""
    clock = Clock().started(0)
    assert left(clock, 60, 59.9) == 1
    assert left(clock, 60, 75.5) == -15


def test_time_that_goes_back_takes_nothing_away() -> None:
    """A clock of the machine that was set back cannot make the talk shorter than nothing."""
    assert Clock(5, 100, True).elapsed(90) == 5


@given(st.lists(st.tuples(st.floats(0, 1000), st.booleans()), max_size=20))
def test_elapsed_is_the_time_between_pauses(waits: list[tuple[float, bool]]) -> None:
    """However often it is paused, it counts the seconds in which it ran."""
    clock, now, ran = Clock().started(0), 0.0, 0.0
    for seconds, toggle in waits:
        now += seconds
        ran += seconds if clock.running else 0
        if toggle:
            clock = clock.paused(now) if clock.running else clock.started(now)
    assert clock.elapsed(now) == pytest.approx(ran)


@pytest.mark.parametrize(
    ("seconds", "read"),
    [
        (0, "0:00"),
        (9.9, "0:09"),
        (187, "3:07"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (3765, "1:02:45"),
    ],
)
def test_it_is_read_as_people_read_clocks(seconds: float, read: str) -> None:
    """Hours only where there are any."""
    assert spoken(seconds) == read
