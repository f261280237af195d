"""How far a talk is, and whether it ends in time: what the speaker screen tells of it."""

from bisect import bisect_right
from enum import StrEnum
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.text import Text
from presenter.talk.clock import left
from presenter.talk.plan import Plan
from presenter.talk.talk import Talk
from presenter.talk.today import Today, today, used


class Pace(StrEnum):
    """A word for how far the talk is off its plan."""

    AHEAD = "ahead"
    ON_TIME = "on-time"
    BEHIND = "behind"


class Thresholds(NamedTuple):
    """The seconds from which on the speaker is told."""

    late: float
    """Behind the plan."""
    early: float
    """Ahead of it."""
    last: float
    """Before the end."""


class Part(NamedTuple):
    """A section of the deck, or its title slide, in seconds. Questions are in both."""

    title: Text | None
    label: str
    first: int
    """The number (from 0) of its first slide."""
    planned: float
    actual: float


class Progress(NamedTuple):
    """Where a talk is in its time, at one moment, in seconds."""

    elapsed: float
    allowed: float
    """What the talk may take, from its beginning."""
    total: float
    """What it takes by its plan after questions; more than allowed where these took too much."""
    behind: float
    """Behind the plan at this step of this slide; below nought is ahead."""
    pace: Pace
    forecast: float
    """What the clock will read at the end of the talk, when the rest goes as planned."""
    too_late: bool
    """Whether the speaker is told that this is too late, be the talk on time by its plan or not."""
    left: float
    """Until the talk has to be over, so rounded that it adds up with the clock; below nought is
    overtime.
    """
    ending: bool
    """Whether the last minutes have begun; in a short talk never before its second half."""
    slide_left: float
    """Of this slide's own time, which waits during questions; below nought it is over."""
    asked: float
    """What questions took."""
    parts: tuple[Part, ...]
    here: int
    """The number (from 0) of the part that is on the stage."""

    @property
    def late(self) -> float:
        """How long after its time the talk will end; below nought it ends before."""
        return self.forecast - self.allowed


def progress(
    talk: Talk,
    deck: Deck,
    plan: Plan,
    steps: int,
    now: float,
    thresholds: Thresholds,
) -> Progress:
    """How far a talk is. `steps` are those of the slide on the stage, as it is laid out there.

    `plan` is the deck's own (`plan_of`); what the talk may take today, what is skipped and what was
    asked are counted here.
    """
    day = today(talk, deck, plan, now)
    place = talk.on_stage.place
    elapsed, own = talk.clock.elapsed(now), used(talk, deck, now)
    forecast = elapsed + day.rest(place, steps, own)
    behind = forecast - day.total
    rest = left(talk.clock, day.allowed, now)
    parts, here = _parts(talk, deck, day, now)
    return Progress(
        elapsed=elapsed,
        allowed=day.allowed,
        total=day.total,
        behind=behind,
        pace=_pace(behind, thresholds),
        forecast=forecast,
        too_late=forecast - day.allowed > thresholds.late,
        left=rest,
        ending=talk.clock.begun and rest <= min(thresholds.last, day.allowed / 2),
        slide_left=day.plan.slides[place.slide] - own,
        asked=talk.asked(now),
        parts=parts,
        here=here,
    )


def _pace(behind: float, thresholds: Thresholds) -> Pace:
    if behind > thresholds.late:
        return Pace.BEHIND
    return Pace.AHEAD if behind < -thresholds.early else Pace.ON_TIME


def _parts(talk: Talk, deck: Deck, day: Today, now: float) -> tuple[tuple[Part, ...], int]:
    """The parts of the deck with their times, and the number of the one on the stage."""
    named = [(section.title, section.label) for section in deck.sections]
    firsts = list(deck.section_starts)
    if deck.opening:
        named.insert(0, (None, ""))
        firsts.insert(0, 0)
    starts = day.plan.starts
    bounds = (*firsts[1:], len(deck.slides))
    planned = [starts[end] - starts[first] for first, end in zip(firsts, bounds, strict=True)]
    actual = [0.0] * len(firsts)
    here = talk.on_stage.place.slide
    spent = [(deck.numbers.get(name, -1), seconds) for name, seconds in talk.spent]
    for at, seconds in (*spent, (here, talk.own(now) - talk.came)):
        if at >= 0:
            actual[bisect_right(firsts, at) - 1] += seconds
    for at, seconds in day.asked.items():
        if at >= 0:
            part = bisect_right(firsts, at) - 1
            planned[part] += seconds
            actual[part] += seconds
    parts = [
        Part(title, label, first, *times)
        for (title, label), first, *times in zip(named, firsts, planned, actual, strict=True)
    ]
    return tuple(parts), bisect_right(firsts, here) - 1
