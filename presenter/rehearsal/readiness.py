"""Whether a talk is ready to be given: a rule that can be checked by hand."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.rehearsal.history import Way, counts
from presenter.rehearsal.run import Run

RUNS = 3
"""Whole runs, the last ones, that have to agree."""

SHARE, LEAST = 0.1, 60.0
"""Of the plan, and seconds: so much a run may be off, whichever is more."""


class State(StrEnum):
    """How a slide stands beside what was rehearsed."""

    REHEARSED = "rehearsed"
    EDITED = "edited"
    NEW = "new"


class Condition(StrEnum):
    """What a talk has to meet to be ready; the words have a sentence for each that is not met."""

    RUNS = "runs"
    PLAN = "plan"
    ALIKE = "alike"
    SLIDES = "slides"


class Readiness(NamedTuple):
    """How far a talk is; times in seconds."""

    runs: int
    """Whole runs, of the last three."""
    margin: float
    off: int
    """How many of those were further from the plan than the margin."""
    apart: float
    """Between the shortest and the longest of them."""
    changed: tuple[str, ...]
    """Slides that are new, or were edited since they were last rehearsed."""

    @property
    def unmet(self) -> tuple[Condition, ...]:
        """The conditions that are not met; two of them cannot be judged before there are runs."""
        enough = self.runs >= RUNS
        met = {
            Condition.RUNS: enough,
            Condition.PLAN: not enough or self.off == 0,
            Condition.ALIKE: not enough or self.apart <= self.margin,
            Condition.SLIDES: not self.changed,
        }
        return tuple(one for one, is_met in met.items() if not is_met)

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.unmet


def states(deck: Deck, runs: Sequence[Run], way: Way) -> dict[str, State]:
    """How each slide stands beside the last run of a way in which it was finished, by its id."""
    said = {
        slide.id: slide.fingerprint
        for run in runs
        for slide in run.slides
        if counts(run, slide, way)
    }
    return {
        slide.id: State.NEW
        if slide.id not in said
        else State.REHEARSED
        if said[slide.id] == slide.fingerprint
        else State.EDITED
        for slide in deck.slides
    }


def readiness(whole: Sequence[Run], planned: float, state: dict[str, State]) -> Readiness:
    """Whether the last whole runs, the oldest first, and the slides say that a talk is ready."""
    last = [run.seconds for run in whole[-RUNS:]]
    margin = max(LEAST, SHARE * planned)
    return Readiness(
        len(last),
        margin,
        sum(abs(seconds - planned) > margin for seconds in last),
        max(last, default=0.0) - min(last, default=0.0),
        tuple(slide for slide, one in state.items() if one is not State.REHEARSED),
    )
