"""The type scale: terminal text, and letters of several rows drawn from cells."""

from functools import cache
from typing import Protocol

from presenter.layout.cells import cells
from presenter.layout.letters import FACES, face


class Type(Protocol):
    """One size of letters. Widths are in cells, heights in rows."""

    rows: int
    space: int
    leading: int

    def __hash__(self) -> int:
        """There is one of each size: it can be a key."""

    @property
    def bold(self) -> "Type":
        """The heavier letters of this size, or the same where there are none."""

    def width(self, text: str) -> int:
        """The cells that a word takes."""

    def draw(self, text: str) -> list[str]:
        """The word in `rows` lines of `width` cells."""

    def covers(self, text: str) -> bool:
        """Whether every character can be drawn at this size."""


class TerminalType:
    """The terminal's own letters, one row high."""

    rows = 1
    space = 1
    leading = 0

    @property
    def bold(self) -> Type:
        """Itself: the terminal has a heavier letter of the same width."""
        return self

    def width(self, text: str) -> int:
        """The cells that a word takes."""
        return cells(text)

    def draw(self, text: str) -> list[str]:
        """The word itself."""
        return [text]

    def covers(self, text: str) -> bool:
        """Whatever the terminal draws."""
        return True


class Tight:
    """A type without blank rows between its lines: for what is read from nearby."""

    leading = 0

    def __init__(self, type_: Type) -> None:
        self._type = type_
        self.rows = type_.rows
        self.space = type_.space

    @property
    def bold(self) -> Type:
        """The heavier letters of this size."""
        return self._type.bold

    def width(self, text: str) -> int:
        """The cells that a word takes."""
        return self._type.width(text)

    def draw(self, text: str) -> list[str]:
        """The word in `rows` lines of `width` cells."""
        return self._type.draw(text)

    def covers(self, text: str) -> bool:
        """Whether every character can be drawn at this size."""
        return self._type.covers(text)


TERMINAL = TerminalType()

SCALE: tuple[int, ...] = (1, *FACES)
"""The heights in rows that letters come in, from small to large."""

BODY_SCALE: tuple[int, ...] = tuple(rows for rows in SCALE if rows <= 6)
"""The heights that running text may have."""


@cache
def type_of(rows: int) -> Type:
    """The type with this height."""
    return TERMINAL if rows == 1 else face(rows)


@cache
def tight_type_of(rows: int) -> Type:
    """The type with this height, its lines close together."""
    return Tight(type_of(rows))


def largest(limit: float) -> int:
    """The largest height of the scale that is at most `limit` rows; 1 at the least."""
    return max(rows for rows in SCALE if rows <= max(1, limit))
