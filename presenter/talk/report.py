"""What became of a talk: where its time went, against what was planned. All times in seconds.

Everything is reckoned by the talk's own clock, so that pauses count nowhere and a talk that was
broken off and taken up again is one. Who sets the clock back to nought begins anew: what was
before does not count.
"""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from presenter.model.text import Text
from presenter.talk.intent import Act
from presenter.talk.occasion import Event, Occasion, Planned
from presenter.talk.talk import Screen

UNPLANNED = -1
"""The section of slides that no plan has."""


class Fate(StrEnum):
    """What became of a slide."""

    SHOWN = "shown"
    SKIPPED = "skipped"
    NOT_REACHED = "not-reached"


class Timed(NamedTuple):
    """Time that was planned (None where nothing was) and taken; questions are counted apart."""

    planned: float | None
    taken: float
    questions: float

    @property
    def over(self) -> float | None:
        """How much more than planned it took, questions left out; below nought is less."""
        return None if self.planned is None else self.taken - self.planned


class SlideTime(NamedTuple):
    """A slide as it went; it was on the stage so many times."""

    id: str
    title: Text | None
    part: int
    time: Timed
    shown: int
    fate: Fate


class SectionTime(NamedTuple):
    """A section as it went; without a title it is what no plan has."""

    part: int
    title: Text | None
    time: Timed


class StepTime(NamedTuple):
    """How long a step of a slide was on the stage, questions left out."""

    slide: str
    step: int
    seconds: float


class WentBack(NamedTuple):
    """An earlier slide came on the stage again, when the clock read so much."""

    clock: float
    left: str
    to: str


class Covered(NamedTuple):
    """How often the stage was black or white, and how long altogether."""

    times: int
    seconds: float


class Report(NamedTuple):
    """A talk as it went; `began` and `ended` are in seconds since the epoch."""

    occasion: Occasion
    began: float
    ended: float
    time: Timed
    sections: tuple[SectionTime, ...]
    slides: tuple[SlideTime, ...]
    steps: tuple[StepTime, ...]
    """The longest first."""
    languages: tuple[tuple[str, float], ...]
    switches: int
    asked: int
    """How often there were questions."""
    backs: tuple[WentBack, ...]
    covered: Covered

    @property
    def finished(self) -> bool:
        """Whether it ended in peace."""
        return self.occasion.ended is not None

    @property
    def total(self) -> float:
        """What the clock read in the end."""
        return self.time.taken + self.time.questions

    @property
    def over(self) -> float | None:
        """How much later than planned it ended, questions and all; below nought is earlier."""
        return None if self.time.planned is None else self.total - self.time.planned


class Stretch(NamedTuple):
    """The time between two things that happened, with how the talk stood meanwhile."""

    before: Event
    after: Event

    @property
    def seconds(self) -> float:
        """By the talk's clock."""
        before, after = self.before, self.after
        gone = after.talk.clock.elapsed(after.now) - before.talk.clock.elapsed(before.now)
        return max(0.0, gone)

    @property
    def asked_at(self) -> str | None:
        """The slide at which questions were asked meanwhile."""
        asking = self.before.talk.asking
        return asking.slide if asking else None


def report_of(
    occasion: Occasion, programme: Sequence[Planned], events: Sequence[Event]
) -> Report:
    """What became of a talk, of which something happened at least once."""
    counted = _since_reset(events)
    stretches = [Stretch(before, after) for before, after in pairwise(counted)]
    slides = _slides(programme, counted, stretches)
    sections = _sections(programme, slides)
    begun = next((event for event in counted if event.talk.clock.begun), counted[0])
    return Report(
        occasion,
        begun.wall,
        counted[-1].wall,
        _together([section.time for section in sections]),
        sections,
        slides,
        _steps(stretches),
        _languages(occasion, stretches),
        sum(_language(one.before) != _language(one.after) for one in stretches),
        sum(one.before.talk.asking is None and one.after.talk.asking is not None for one in stretches),
        tuple(_back(one.after, one.before.slide) for one in stretches if _is_back(one)),
        _covered(stretches),
    )


def _since_reset(events: Sequence[Event]) -> Sequence[Event]:
    resets = [
        number
        for number, event in enumerate(events)
        if event.intent and event.intent.act is Act.RESET_CLOCK
    ]
    return events[resets[-1] :] if resets else events


def _slides(
    programme: Sequence[Planned], events: Sequence[Event], stretches: Sequence[Stretch]
) -> tuple[SlideTime, ...]:
    """The slides that were planned, in their order, and after them those that came beside them."""
    taken: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    for one in stretches:
        if one.asked_at is None:
            taken[one.before.slide] += one.seconds  # type: ignore[assignment]  # seconds
        else:
            questions[one.asked_at] += one.seconds  # type: ignore[assignment]
    return ()


def _together(times: Sequence[Timed]) -> Timed:
    known = [one.planned for one in times if one.planned is not None]
    return Timed(
        sum(known) if known else None,
        sum(one.taken for one in times),
        sum(one.questions for one in times),
    )
