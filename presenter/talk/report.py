"""What became of a talk: where its time went, against what was planned. All times in seconds."""

from enum import StrEnum
from typing import NamedTuple

from presenter.model.poll import Tally
from presenter.model.slide import Block
from presenter.model.text import Text
from presenter.talk.occasion import Occasion
from presenter.talk.talk import Parked

UNPLANNED = -1
"""The number of the section of slides that no plan has."""


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


class BlockTime(NamedTuple):
    """A block of the day as it went; `came` is what the clock read when it first came, and `began`
    that moment in seconds since the epoch; None where it did not come.
    """

    id: str
    title: Text | None
    kind: Block
    time: Timed
    came: float | None
    began: float | None
    slides: tuple[str, ...]


class DoneCount(NamedTuple):
    """How many were done at a slide in the end, of how many people (0: nobody said)."""

    slide: str
    done: int
    people: int


class Day(NamedTuple):
    """What a talk has besides when it is a day with a room: what people did, a field for each."""

    blocks: tuple[BlockTime, ...] = ()
    """None where no plan has them."""
    counts: tuple[DoneCount, ...] = ()
    """Of the exercises at which somebody counted, in the order of the deck."""


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


class Polled(NamedTuple):
    """The poll of a slide, what it came to, and what the one came to that it is compared with."""

    slide: str
    after: Tally
    before: Tally | None = None


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
    """Those that were on the stage, in the order of the deck."""
    switches: int
    asked: int
    """How often there were questions."""
    backs: tuple[WentBack, ...]
    covered: Covered
    day: Day = Day()
    polls: tuple[Polled, ...] = ()
    """Those that somebody voted in, in the order of the deck."""
    parked: tuple[Parked, ...] = ()

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
