"""All that runs say of a deck in one way of speaking it. All times in seconds."""

from collections.abc import Sequence
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.text import Text
from presenter.rehearsal.cutting import Cut, cut_to
from presenter.rehearsal.history import History, Way, histories, trend, whole_runs
from presenter.rehearsal.readiness import Readiness, State, readiness, states
from presenter.rehearsal.run import Run
from presenter.rehearsal.speech import Speech, estimate, of_the_room, pace_of, speech
from presenter.talk.plan import plan_of


class SlideStudy(NamedTuple):
    """A slide of the deck as it is now, and what runs say of it."""

    id: str
    title: Text | None
    planned: float
    estimate: float
    """By the words of its notes."""
    history: History
    state: State

    @property
    def likely(self) -> float:
        """What it will take: the median of what it took, else as planned."""
        return self.planned if self.history.median is None else self.history.median


class Study(NamedTuple):
    """A deck in one way: `whole` are the runs in which every slide came, the oldest first."""

    way: Way
    slides: tuple[SlideStudy, ...]
    whole: tuple[Run, ...]
    parts: int
    """Runs beside those that were of a part, or mostly in another language."""
    speech: Speech | None
    readiness: Readiness
    cut: Cut | None = None

    @property
    def planned(self) -> float:
        """What the deck is meant to take."""
        return sum(one.planned for one in self.slides)

    @property
    def likely(self) -> float:
        """What it will take by the median of each slide."""
        return sum(one.likely for one in self.slides)

    @property
    def estimate(self) -> float:
        """What it takes by the words of the notes."""
        return sum(one.estimate for one in self.slides)

    @property
    def trend(self) -> float | None:
        """Seconds by which each whole run takes longer than the one before."""
        return trend([run.seconds for run in self.whole])

    @property
    def rehearsed(self) -> bool:
        """Whether any slide was."""
        return any(one.history.times for one in self.slides)


def study(deck: Deck, runs: Sequence[Run], way: Way, target: float | None = None) -> Study:
    """What runs, the oldest first, say of a deck; with a target, what to leave out to reach it."""
    plan, known = plan_of(deck, way.language), histories(runs, way)
    measured = speech(runs, way.language, of_the_room(deck))
    state = states(deck, runs, way)
    whole = tuple(run for run in whole_runs(runs, way) if not run.part)
    slides = tuple(
        SlideStudy(
            slide.id,
            slide.title,
            planned,
            estimate(slide, way.language, pace_of(measured)),
            known.get(slide.id, History()),
            state[slide.id],
        )
        for slide, planned in zip(deck.slides, plan.slides, strict=True)
    )
    came = [run for run in runs if histories([run], way)]
    likely = {one.id: one.likely for one in slides}
    return Study(
        way,
        slides,
        whole,
        len(came) - len(whole),
        measured,
        readiness(whole, plan.total, state),
        None if target is None else cut_to(deck, likely, target),
    )
