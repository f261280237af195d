"""The windows of a talk: which side each is on, and the pages of those that the audience sees."""

from enum import StrEnum
from typing import NamedTuple

from presenter.talk.occasion import Trouble


class Side(StrEnum):
    """Whom a window is for."""

    STAGE = "stage"
    SPEAKER = "speaker"

    @property
    def other(self) -> "Side":
        """The other side."""
        return Side.SPEAKER if self is Side.STAGE else Side.STAGE


class Stage(NamedTuple):
    """What the audience sees the slides on: a page of so many cells and rows.

    `language` is its own, where it does not follow the talk's.
    """

    width: int
    height: int
    language: str | None = None


class Window(NamedTuple):
    """A window of the talk; `stage` is None for a speaker's."""

    name: str
    side: Side
    stage: Stage | None = None
    answers: bool = True
    """Whether it is there; one that has gone stays for a moment, for it may come back."""
    extra: bool = False
    """Whether it stays on its side when the others change theirs."""
    unkept: Trouble | None = None
    """Why what it writes down of the talk is not on the disk as it should be."""

    def side_now(self, swapped: bool) -> Side:
        """The side that it is on."""
        return self.side.other if swapped and not self.extra else self.side
