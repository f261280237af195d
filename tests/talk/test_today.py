"""The plan today: as long as the talk may take, squeezed by questions, without what is skipped."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.talk import Question
from presenter.talk.clock import Clock
from presenter.talk.today import LEAST_SHARE, Today, allowed, today, used
from tests.talk.running import STEPS, Running, deck_of_sections, running, slides_of, talks

MINUTES = deck_of_sections(slides_of(60, 120, 60, 60))
"""Five minutes in four slides."""


def day_of(found: Running) -> Today:
    return today(found.talk, found.deck, found.plan, found.now)


def forecast_of(found: Running) -> float:
    own = used(found.talk, found.deck, found.now)
    return found.talk.clock.elapsed(found.now) + day_of(found).rest(found.talk.place, STEPS, own)


def pace_of(found: Running) -> float:
    return forecast_of(found) - day_of(found).total


def allowed_for(found: Running) -> float:
    return allowed(found.talk, found.deck, found.plan, found.now)


@given(talks(questions=False, skips=False))
def test_without_a_wish_for_today_the_plan_is_the_decks(found: Running) -> None:
    """To the second."""
    day = day_of(found._replace(talk=found.talk._replace(duration=None, end=None)))
    assert day.plan.slides == pytest.approx(found.plan.slides)
    assert day.total == pytest.approx(found.plan.total)


@pytest.mark.parametrize(
    ("place", "came", "elapsed", "behind"),
    [
        (Place(0), 0, 14, 0),
        (Place(0), 0, 25, 10),
        (Place(0, 3), 0, 50, 0),
        (Place(0, 3), 0, 40, -5),
        (Place(1), 60, 80, 0),
        (Place(1), 90, 95, 30),
        (Place(1), 40, 45, -20),
        (Place(3, 3), 240, 320, 20),
    ],
)
def test_pace_is_told_against_this_point_of_the_slide(
    place: Place, came: float, elapsed: float, behind: float
) -> None:
    """Who came in time and is within the time of this step is on time."""
    found = running(MINUTES, place, elapsed)
    found = found._replace(talk=found.talk._replace(came=came))
    assert pace_of(found) == pytest.approx(behind)


@given(talks(), st.floats(0, 700))
def test_a_later_point_never_has_more_to_come(found: Running, seconds: float) -> None:
    """Going on brings the talk nearer to its end, whatever a slide has had of its time."""
    day = day_of(found)
    rests = [
        day.rest(Place(slide, step), STEPS, seconds)
        for slide in range(len(found.deck.slides))
        for step in range(STEPS + 1)
    ]
    assert all(later <= sooner + 1e-6 for sooner, later in pairwise(rests))
    assert rests[-1] >= -1e-6


def test_a_slide_that_was_left_for_a_moment_has_had_its_time_all_the_same() -> None:
    """Going on by mistake, and back, moves no forecast."""
    found = running(MINUTES, Place(0, 3), 50)
    before = forecast_of(found)
    away = found.talk._replace(spent=(("s0", 50.0), ("s1", 0.0)), came=50)
    assert forecast_of(found._replace(talk=away)) == before


def test_another_length_today_rescales_every_slide() -> None:
    """Alike, longer or shorter."""
    found = running(MINUTES, Place(), 0)
    for seconds in (600.0, 240.0):
        day = day_of(found._replace(talk=found.talk._replace(duration=seconds)))
        assert day.plan.slides == pytest.approx([one * seconds / 300 for one in found.plan.slides])
        assert day.total == seconds


def test_a_deck_whose_slides_do_not_add_up_is_rescaled_to_its_own_length() -> None:
    """What stands in deck.yaml is what the room was promised."""
    found = running(MINUTES.replace(duration=400.0), Place(), 0)
    assert allowed_for(found) == day_of(found).total == 400


def test_a_late_start_and_a_pause_squeeze_a_talk_that_has_an_end() -> None:
    """And a clock that runs does not."""
    found = running(MINUTES, Place(), 0, 1000)
    talk = found.talk._replace(clock=Clock(), end=1300)
    assert allowed(talk, MINUTES, found.plan, 1000) == 300
    assert allowed(talk, MINUTES, found.plan, 1030) == 270
    talk = talk._replace(clock=talk.clock.started(1030))
    assert allowed(talk, MINUTES, found.plan, 1090) == 270
    talk = talk._replace(clock=talk.clock.paused(1090))
    assert allowed(talk, MINUTES, found.plan, 1110) == 250


@given(talks())
def test_a_talk_is_never_allowed_less_than_it_has_used_until_its_end(found: Running) -> None:
    """An end that has passed takes nothing back."""
    if found.talk.end is not None:
        assert allowed_for(found) >= found.talk.clock.elapsed(found.now)


def test_no_slide_is_squeezed_below_its_least_share() -> None:
    """A talk that has half its time is told that it will take longer."""
    found = running(MINUTES, Place(), 0)
    day = day_of(found._replace(talk=found.talk._replace(duration=150)))
    assert day.plan.slides == pytest.approx([one * LEAST_SHARE for one in found.plan.slides])
    assert day.allowed == 150
    assert day.total == pytest.approx(300 * LEAST_SHARE)


def test_what_is_skipped_beforehand_relieves_a_talk_that_is_to_be_short() -> None:
    """Half the slides in half the time are not squeezed at all."""
    found = running(MINUTES, Place(), 0)
    talk = found.talk._replace(duration=180, skipped=("s1",))
    day = day_of(found._replace(talk=talk))
    assert day.plan.slides == pytest.approx((60, 0, 60, 60))
    assert day.total == 180


def test_a_skipped_slide_takes_no_time_and_the_talk_is_ahead_by_it() -> None:
    """Before it would have come up and after."""
    for place, came in ((Place(0), 0.0), (Place(2), 60.0)):
        found = running(MINUTES, place, came + 10)
        talk = found.talk._replace(skipped=("s1",), came=came)
        after = found._replace(talk=talk)
        assert day_of(after).plan.slides[1] == 0
        assert forecast_of(after) == 180


def test_a_skipped_slide_that_was_shown_keeps_its_time() -> None:
    """It has taken it."""
    found = running(MINUTES, Place(2), 180)
    talk = found.talk._replace(skipped=("s1",), spent=(("s0", 60.0), ("s1", 120.0)))
    day = day_of(found._replace(talk=talk))
    assert day.plan.slides == found.plan.slides


def test_questions_squeeze_the_slides_after_them() -> None:
    """All alike, and the talk ends when it should."""
    found = running(MINUTES, Place(1), 100)
    talk = found.talk._replace(questions=(Question("s1", 24),))
    day = day_of(found._replace(talk=talk))
    assert day.plan.slides == pytest.approx((60, 120, 48, 48))
    assert day.total == 300


def test_questions_that_take_too_much_move_the_end_out() -> None:
    """By what the slides after them cannot give."""
    found = running(MINUTES, Place(1), 100)
    talk = found.talk._replace(questions=(Question("s1", 90),))
    day = day_of(found._replace(talk=talk))
    assert day.plan.slides == pytest.approx((60, 120, 45, 45))
    assert day.total == pytest.approx(360)


def test_questions_at_a_slide_that_is_gone_squeeze_all_slides() -> None:
    """They were asked, wherever that was."""
    found = running(MINUTES, Place(), 60)
    day = day_of(found._replace(talk=found.talk._replace(questions=(Question("weg", 30),))))
    assert day.plan.slides == pytest.approx((54, 108, 54, 54))


@given(talks())
def test_no_slide_is_asked_for_less_than_its_least_share(found: Running) -> None:
    """Or for nothing at all, where it is skipped."""
    day = day_of(found)
    for own, planned in zip(day.plan.slides, found.plan.slides, strict=True):
        assert own == 0 or own >= planned * LEAST_SHARE - 1e-6


@given(talks())
def test_the_total_is_never_less_than_what_is_allowed_or_has_been_asked(found: Running) -> None:
    """And is more than allowed only where the slides have given what they can."""
    day = day_of(found)
    assert day.total >= day.allowed
    assert day.total >= found.talk.asked(found.now) - 1e-6
    assert day.total >= day.plan.total + found.talk.asked(found.now) - 1e-6
    assert forecast_of(found) >= found.talk.clock.elapsed(found.now) - 1e-6


@given(talks(), st.floats(0, 3000))
def test_questions_leave_the_pace_as_it_was(found: Running, seconds: float) -> None:
    """While they are asked, and when they have been answered."""
    talk, end = found.talk._replace(clock=found.talk.clock._replace(since=found.now)), found.now
    slide, elapsed = found.deck.ids[talk.place.slide], talk.clock.elapsed(found.now)
    before = pace_of(found._replace(talk=talk))
    if talk.end is not None and talk.end < end + seconds:
        return  # from its end on, a talk is allowed what it uses
    asking = talk._replace(asking=Question(slide, elapsed))
    later = found._replace(talk=asking, now=end + seconds)
    assert pace_of(later) == pytest.approx(before, abs=1e-6)
    answered = talk._replace(questions=(*talk.questions, Question(slide, seconds)))
    assert pace_of(later._replace(talk=answered)) == pytest.approx(before, abs=1e-6)


@given(talks(), st.data())
def test_skipping_a_slide_to_come_never_ends_a_talk_later(
    found: Running, data: st.DataObject
) -> None:
    """Whatever was asked, and however long the talk may take."""
    to_come = found.deck.ids[found.talk.place.slide + 1 :]
    if not to_come:
        return
    skipped = (*found.talk.skipped, data.draw(st.sampled_from(to_come)))
    after = found._replace(talk=found.talk._replace(skipped=skipped))
    assert forecast_of(after) <= forecast_of(found) + 1e-6
