"""All that runs say of a deck, and whether it is ready to be given."""

import pytest

from presenter.model.text import Text
from presenter.rehearsal.history import Way
from presenter.rehearsal.readiness import Condition, State, readiness, states
from presenter.rehearsal.study import study
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.made import GARDEN, timed

WAY = Way(Manner.REHEARSAL, DUTCH)
STEADY = [timed(1, 50, 60, 70), timed(2, 58, 64, 66), timed(3, 60, 62, 60)]
FRESH = dict.fromkeys(GARDEN.ids, State.REHEARSED)


def test_three_runs_near_the_plan_of_slides_that_did_not_change_are_ready() -> None:
    """180, 188 and 182 seconds of 180: none is a minute off, nor are they a minute apart."""
    found = readiness(STEADY, 180, FRESH)
    assert found.ready
    assert (found.runs, found.off, found.apart, found.margin) == (3, 0, 8, 60)


def test_only_the_last_three_runs_count() -> None:
    assert readiness([timed(0, 300, 300, 300), *STEADY], 180, FRESH).ready


def test_fewer_than_three_whole_runs_are_not_enough() -> None:
    """What they say of the plan is not held against them yet."""
    assert readiness(STEADY[:2], 180, FRESH).unmet == (Condition.RUNS,)


def test_a_run_that_is_more_than_a_minute_off_a_short_plan_is_not_ready() -> None:
    off = [*STEADY[:2], timed(3, 60, 62, 119)]
    assert readiness(off, 180, FRESH).unmet == (Condition.PLAN, Condition.ALIKE)
    assert readiness([*STEADY[:2], timed(3, 60, 62, 118)], 180, FRESH).ready


def test_of_a_long_plan_a_tenth_is_allowed() -> None:
    """Two minutes of twenty."""
    runs = [timed(at, 600, 600, seconds) for at, seconds in enumerate((100, 90, 119))]
    assert readiness(runs, 1200, FRESH).ready
    assert readiness([*runs, timed(4, 600, 600, 121)], 1200, FRESH).unmet == (Condition.PLAN,)


def test_runs_on_both_sides_of_the_plan_may_lie_too_far_apart() -> None:
    runs = [timed(1, 60, 60, 10), timed(2, 60, 60, 60), timed(3, 60, 60, 110)]
    assert readiness(runs, 180, FRESH).unmet == (Condition.ALIKE,)


def test_a_slide_that_was_edited_or_is_new_is_told() -> None:
    first, *rest = GARDEN.sections[0].slides
    section = GARDEN.sections[0].replace(slides=(first.replace(title=Text("Het hek")), *rest))
    edited = GARDEN.replace(sections=(section,))
    found = states(edited, [timed(1, 60, 60)], WAY)
    assert list(found.values()) == [State.EDITED, State.REHEARSED, State.NEW]
    assert readiness(STEADY, 180, found).changed == ("hek", "vijver")
    assert set(states(edited, [timed(1, 60, 60)], WAY._replace(language=ENGLISH)).values()) == {
        State.NEW
    }


def test_a_study_has_the_median_of_each_slide_and_the_plan_for_the_others() -> None:
    """Medians 58, 62 and 66; with one run in English more, that changes nothing in Dutch."""
    found = study(GARDEN, [*STEADY, timed(4, 10, 10, 10, language=ENGLISH)], WAY, 130)
    assert [one.likely for one in found.slides] == [58, 62, 66]
    assert (found.planned, found.likely) == (180, 186)
    assert found.trend == pytest.approx(1)
    assert found.parts == 0
    assert found.cut is not None
    assert found.cut.left_out == (("vijver", 66),)
    alone = study(GARDEN, [timed(1, 90, whole=False)], WAY)
    assert [one.likely for one in alone.slides] == [90, 60, 60]
    assert (alone.whole, alone.parts, alone.trend, alone.cut) == ((), 1, None, None)


def test_a_run_of_a_part_says_of_its_slides_what_they_took_and_nothing_of_the_whole() -> None:
    """However whole it was."""
    part = timed(1, 50, 60)._replace(part=True)
    found = study(GARDEN, [part], WAY)
    assert [one.likely for one in found.slides] == [50, 60, 60]
    assert (found.whole, found.parts, found.readiness.runs) == ((), 1, 0)


def test_the_estimate_goes_by_the_measured_pace_once_it_is_believed() -> None:
    """100 words a slide: at 130 a minute 46 seconds each, at the 100 that were measured 60."""
    assert study(GARDEN, [], WAY).estimate == pytest.approx(3 * 100 * 60 / 130)
    assert study(GARDEN, [timed(1, 60, 60, 60), timed(2, 60, 60, 60)], WAY).estimate == 180
