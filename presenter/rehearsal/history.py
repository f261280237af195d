"""What many runs say of each slide, and of the whole. All times in seconds."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from statistics import median, quantiles
from typing import NamedTuple

from presenter.rehearsal.run import Run, SlideRun
from presenter.talk.practice import Manner

FOR_QUARTERS = 4
"""Times from which on the middle half of them says more than all of them."""

FOR_TREND = 3
"""Runs that a trend takes."""


class Way(NamedTuple):
    """A manner and a language: only times of the same way are compared."""

    manner: Manner
    language: str


def way_of(manner: Manner, language: str) -> Way:
    """The way that a time belongs to: to an audience one speaks as in a rehearsal with notes."""
    return Way(Manner.REHEARSAL if manner is Manner.LIVE else manner, language)


class History(NamedTuple):
    """What a slide took in one way, the oldest first, with its stumbles and peeks in all runs."""

    times: tuple[float, ...] = ()
    stumbles: int = 0
    peeks: int = 0

    @property
    def median(self) -> float | None:
        """The time in the middle; None without any."""
        return median(self.times) if self.times else None

    @property
    def spread(self) -> float | None:
        """How far times lie apart: the middle half of four or more, else all; None of one alone.

        Quarters are those that spreadsheets know as QUARTILE.INC.
        """
        if len(self.times) < 2:
            return None
        low, high = self.middle
        return high - low

    @property
    def middle(self) -> tuple[float, float]:
        """From where to where the spread lies."""
        if len(self.times) < FOR_QUARTERS:
            return min(self.times), max(self.times)
        low, _, high = quantiles(self.times, n=4, method="inclusive")
        return low, high


def histories(runs: Iterable[Run], way: Way) -> dict[str, History]:
    """Each slide's history by its id. A slide that was not finished does not count."""
    found: dict[str, list[SlideRun]] = defaultdict(list)
    for run in runs:
        for slide in run.slides:
            if counts(run, slide, way):
                found[slide.id].append(slide)
    return {
        slide: History(
            tuple(one.seconds for one in came),
            sum(len(one.stumbles) for one in came),
            sum(one.peeks for one in came),
        )
        for slide, came in found.items()
    }


def counts(run: Run, slide: SlideRun, way: Way) -> bool:
    """Whether a slide of a run says something of this way."""
    return slide.finished and way_of(run.manner, slide.language) == way


def whole_runs(runs: Iterable[Run], way: Way) -> tuple[Run, ...]:
    """The runs of a way in which every slide came, in their order."""
    return tuple(one for one in runs if one.whole and way_of(one.manner, one.language) == way)


def ways(runs: Sequence[Run]) -> tuple[Way, ...]:
    """Every way that a slide was spoken in: with the notes first, then by language."""
    found = {
        way_of(run.manner, slide.language)
        for run in runs
        for slide in run.slides
        if slide.finished and slide.language
    }
    order = list(Manner)
    return tuple(sorted(found, key=lambda way: (order.index(way.manner), way.language)))


def planned_of(run: Run) -> float:
    """What the slides of a run were meant to take."""
    return sum(slide.planned or 0.0 for slide in run.slides)


def trend(times: Sequence[float]) -> float | None:
    """Seconds by which each run takes longer than the one before; None of fewer than three.

    The median of the slopes between every two runs (Theil and Sen): one odd run does not turn it.
    """
    if len(times) < FOR_TREND:
        return None
    pairs = combinations(enumerate(times), 2)
    return median((later - first) / (then - at) for (at, first), (then, later) in pairs)
