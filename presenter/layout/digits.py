"""Digits as large as there is room: in the letters of the type scale, and in blocks above them.

Each sign has a place as wide as the widest digit, so that none moves when another one changes.
"""

from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.letters import FACES
from presenter.layout.painter import Painter
from presenter.layout.type import type_of
from presenter.model.role import Role

NUMERALS = "0123456789"

GRID: dict[str, tuple[str, ...]] = {
    "0": ("███", "█ █", "█ █", "█ █", "███"),
    "1": (" █ ", "██ ", " █ ", " █ ", "███"),
    "2": ("███", "  █", "███", "█  ", "███"),
    "3": ("███", "  █", "███", "  █", "███"),
    "4": ("█ █", "█ █", "███", "  █", "  █"),
    "5": ("███", "█  ", "███", "  █", "███"),
    "6": ("███", "█  ", "███", "█ █", "███"),
    "7": ("███", "  █", "  █", "  █", "  █"),
    "8": ("███", "█ █", "███", "█ █", "███"),
    "9": ("███", "█ █", "███", "  █", "███"),
    ":": (" ", "█", " ", "█", " "),
    "+": ("   ", " █ ", "███", " █ ", "   "),
}
"""The signs that are drawn in blocks, on a grid of five rows."""

LINES = 5
TALLEST = 1.5
"""How many times as high as wide a block may be, where a half row is as high as a cell is wide."""


class Size(NamedTuple):
    """A size of digits: that of a type, so many rows high, or blocks of cells and half rows."""

    rows: int
    across: int = 0
    down: int = 0

    def width(self, text: str) -> int:
        """The cells that a text takes."""
        if self.across:
            units = sum(len(GRID[sign][0]) for sign in text) + len(text) - 1
            return units * self.across
        return sum(_slot(sign, self.rows) for sign in text)


class Digits(NamedTuple):
    """A text of digits in a size."""

    text: str
    size: Size
    role: Role
    bold: bool = False

    @property
    def height(self) -> int:
        """The rows of the digits."""
        return self.size.rows

    @property
    def fits(self) -> bool:
        """They are only made where they fit."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint them, as one word."""
        painter.keep(row, self.height)
        painter.word(self.text, row, column, self.height, self.size.width(self.text))
        for sign in self.text:
            if self.size.across:
                self._paint_blocks(painter, sign, row, column)
                column += (len(GRID[sign][0]) + 1) * self.size.across
            else:
                type_, slot = type_of(self.size.rows), _slot(sign, self.size.rows)
                free = slot - type_.width(sign)
                painter.draw(row, column + free // 2, sign, type_, Look(self.role, bold=self.bold))
                column += slot

    def _paint_blocks(self, painter: Painter, sign: str, row: int, column: int) -> None:
        """Two half rows in each row of cells."""
        halves = [line for line in GRID[sign] for _ in range(self.size.down)]
        halves += [" " * len(halves[0])] * (len(halves) % 2)
        for at in range(0, len(halves), 2):
            cells = "".join(
                _HALVES[upper != " ", lower != " "] * self.size.across
                for upper, lower in zip(halves[at], halves[at + 1], strict=True)
            )
            painter.put(row + at // 2, column, cells, len(cells), Look(self.role))


_HALVES = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}


def _slot(sign: str, rows: int) -> int:
    """The cells of a sign's place, the space to the next one among them."""
    type_ = type_of(rows)
    apart = 0 if rows == 1 else max(1, rows // 5)
    if sign in NUMERALS or sign == "+":
        return max(type_.bold.width(one) for one in (*NUMERALS, "+")) + apart
    return type_.bold.width(sign) + apart


def largest_digits(widest: str, width: int, height: int) -> Size | None:
    """The largest size in which a text as wide as `widest` has room; None where it has none."""
    rows = (rows for rows in (*reversed(FACES), 1) if rows <= height)
    found = next((Size(one) for one in rows if Size(one).width(widest) <= width), None)
    blocks = _largest_blocks(widest, width, height)
    return blocks if found and blocks.rows > found.rows else found


def _largest_blocks(widest: str, width: int, height: int) -> Size:
    """The largest blocks, no flatter than they are wide; with `rows` of 0 where there are none."""
    if any(sign not in GRID for sign in widest):
        return Size(0)
    down_most = 2 * height // LINES
    across = min(width // Size(0, 1).width(widest), down_most)
    down = min(down_most, int(across * TALLEST))
    return Size(-(-LINES * down // 2), across, down) if across > 0 and down > 0 else Size(0)
