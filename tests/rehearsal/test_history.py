"""What runs say of a slide: numbers that a spreadsheet confirms, languages and manners apart."""

import pytest

from presenter.rehearsal.history import (
    History,
    Way,
    histories,
    planned_of,
    trend,
    way_of,
    ways,
    whole_runs,
)
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.made import run, slide_run, timed

WAY = Way(Manner.REHEARSAL, DUTCH)
THREE = [
    timed(1, 50, 70, 80),
    timed(2, 62, 75, 61),
    timed(3, 56, 110, 60),
    timed(4, 90, 90, 90, language=ENGLISH),
    timed(5, 20, 20, 20, manner=Manner.COVER),
]


def test_the_median_of_three_runs_is_the_one_in_the_middle() -> None:
    """=MEDIAN(50, 62, 56) is 56; another language and covered notes have times of their own."""
    found = histories(THREE, WAY)
    assert [found[name].median for name in ("hek", "pad", "vijver")] == [56, 75, 61]
    assert histories(THREE, Way(Manner.REHEARSAL, ENGLISH))["hek"].times == (90,)
    assert histories(THREE, Way(Manner.COVER, DUTCH))["hek"].times == (20,)


def test_a_talk_to_an_audience_says_what_a_rehearsal_says() -> None:
    """Both with the notes, in the language that is spoken."""
    live = timed(6, 58, 60, 60, manner=Manner.LIVE)
    assert histories([*THREE, live], WAY)["hek"].times == (50, 62, 56, 58)
    assert way_of(Manner.LIVE, DUTCH) == WAY


def test_the_spread_of_few_times_is_all_of_them() -> None:
    """Of 50, 62 and 56 it is 12; one time has none."""
    assert histories(THREE, WAY)["hek"].spread == 12
    assert History((50.0,)).spread is None
    assert History().median is None


def test_the_spread_of_four_times_is_their_middle_half() -> None:
    """=QUARTILE.INC of 50, 62, 56, 90: 54.5 and 69; of many runs an odd one moves nothing."""
    assert History((50, 62, 56, 90)).middle == (54.5, 69.0)
    assert History((50, 62, 56, 90)).spread == 14.5
    assert History((50, 62, 56, 900)).spread == pytest.approx(217.0)
    assert History((50, 51, 52, 53, 900)).spread == 2


def test_a_slide_that_was_not_finished_does_not_count() -> None:
    """Nor do its stumbles."""
    broken = run(7, slide_run("hek", 5, stumbles=("naam",), finished=False), whole=False)
    assert histories([broken], WAY) == {}


def test_stumbles_are_counted_over_all_runs() -> None:
    first = run(1, slide_run("hek", 50, stumbles=("jaartal", "")))
    second = run(2, slide_run("hek", 50, stumbles=("naam",)))
    assert histories([first, second], WAY)["hek"].stumbles == 3


def test_only_whole_runs_of_the_way_count_as_such() -> None:
    part = timed(8, 50, whole=False)
    assert whole_runs([*THREE, part], WAY) == tuple(THREE[:3])
    assert planned_of(THREE[0]) == 180


def test_the_ways_are_those_that_were_spoken_in() -> None:
    assert ways(THREE) == (
        Way(Manner.REHEARSAL, ENGLISH),
        WAY,
        Way(Manner.COVER, DUTCH),
    )


def test_the_trend_is_the_median_slope_between_any_two_runs() -> None:
    """300, 290, 270, 260: slopes −10, −15, −13⅓, −20, −15, −10, in the middle −14⅙."""
    assert trend([300, 290, 270, 260]) == pytest.approx(-(15 + 40 / 3) / 2)
    assert trend([300, 290, 900, 270, 260]) == pytest.approx(-10)
    assert trend([300, 290]) is None
