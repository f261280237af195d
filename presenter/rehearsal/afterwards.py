"""What there is to say right after a run: each slide against its plan and the runs before."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from presenter.model.text import Text
from presenter.rehearsal.history import History, Way, histories, way_of
from presenter.rehearsal.run import Run
from presenter.talk.practice import Manner, Stumble

ENOUGH = 3
"""Runs whose median is worth more than the last of them."""

NAMED = 3
"""Slides at the most that are named as those in which the time went."""


class SlideAfter(NamedTuple):
    """A slide of a run, in seconds; the median is of all runs in its manner and language."""

    id: str
    title: Text | None
    planned: float | None
    seconds: float
    history: History
    stumbles: tuple[Stumble, ...]
    peeks: int
    finished: bool

    @property
    def difference(self) -> float | None:
        """How much more than planned it took; below nought is less."""
        return self.seconds - self.planned if self.finished and self.planned is not None else None

    @property
    def likely(self) -> float:
        """What it will take: the median of three runs or more, else what it took now."""
        median = self.history.median
        return self.seconds if len(self.history.times) < ENOUGH or median is None else median


class Afterwards(NamedTuple):
    """A run, its slides with the largest difference first."""

    run: Run
    slides: tuple[SlideAfter, ...]

    @property
    def way(self) -> Way:
        """How the run was spoken, for the most part."""
        return way_of(self.run.manner, self.run.language)

    @property
    def taken(self) -> float:
        """What the slides took that were finished."""
        return sum(one.seconds for one in self.slides if one.finished)

    @property
    def planned(self) -> float:
        """What those were meant to take."""
        return sum(one.planned or 0.0 for one in self.slides if one.finished)

    @property
    def over(self) -> float:
        """How much more than planned they took."""
        return self.taken - self.planned

    @property
    def most(self) -> tuple[tuple[SlideAfter, ...], bool]:
        """The slides in which the time went or was won, and whether they are more than half of it.

        They are as few as are half of it, and three at the most.
        """
        sign = 1 if self.over >= 0 else -1
        gone = [sign * (one.difference or 0.0) for one in self.slides]
        same = [(part, one) for part, one in zip(gone, self.slides, strict=True) if part > 0]
        sums = list(accumulate(part for part, _ in same))
        count = sum(so_far < abs(self.over) / 2 for so_far in sums) + 1
        named = tuple(one for _, one in same[: min(count, NAMED)])
        return named, count <= min(NAMED, len(same))

    @property
    def times(self) -> dict[str, float]:
        """What the deck could say of each slide; none after a run that says nothing of a talk."""
        if self.way.manner is not Manner.REHEARSAL:
            return {}
        return {one.id: one.likely for one in self.slides if one.finished}


def afterwards(run: Run, runs: Sequence[Run]) -> Afterwards:
    """A run beside all runs of its deck, itself among them."""
    known: dict[Way, dict[str, History]] = {}
    slides = []
    for slide in run.slides:
        way = way_of(run.manner, slide.language)
        if way not in known:
            known[way] = histories(runs, way)
        slides.append(
            SlideAfter(
                slide.id,
                slide.title,
                slide.planned,
                slide.seconds,
                known[way].get(slide.id, History()),
                slide.stumbles,
                slide.peeks,
                slide.finished,
            )
        )
    slides.sort(key=lambda one: -abs(one.difference or 0.0))
    return Afterwards(run, tuple(slides))
