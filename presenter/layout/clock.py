"""The speaker's clock: the time in large digits, and what else there is in lines under it."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Stack
from presenter.layout.canvas import Canvas, Look
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.speaker import INSET, Reading, canvas_of
from presenter.layout.style import Style
from presenter.layout.type import SCALE, Type, tight_type_of, type_of
from presenter.model.role import Role
from presenter.model.text import Span

LINES = 4
"""The lines under the large digits that have their room, be they there or not."""

WIDEST = 5
"""The signs that have their room: `9:59` is as large as `10:00`."""

LINE_SCALE = (4, 3, 1)
"""The heights in rows that the lines come in, where there is room."""

LARGEST = 3 / 5
"""The share of the rows that lines in drawn letters may take."""

STYLE = Style("", 1, 0, 1)


class Large(NamedTuple):
    """Digits in drawn letters, down to a row under their feet: they have no tails."""

    digits: str
    role: Role
    type: Type

    @property
    def height(self) -> int:
        """The rows to there, as far as the type has them."""
        feet = [row for row, line in enumerate(self.type.draw("0"), 1) if line.strip()]
        return min(self.type.rows, max(feet) + 1)

    @property
    def fits(self) -> bool:
        """They are only made where they fit."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint them, as one word."""
        width = self.type.width(self.digits)
        painter.word(self.digits, row, column, self.height, width)
        for at, line in enumerate(self.type.draw(self.digits)[: self.height]):
            painter.put(row + at, column, line, width, Look(self.role))


def clock(reading: Reading, lines: tuple[Reading, ...], size: Size) -> Canvas:
    """The clock in the largest digits that leave room for the lines under it.

    What comes with the first slide has its room before, and so has a longer time: nothing changes
    its size when a second passes. In terminal text the digits and their word are one line.
    """
    width = max(4, size.width - 2 * INSET)
    under = _under((reading._replace(digits="", lead=""), *lines), width, size.height)
    rows = max(under.height, (1 + LINES) * under.blocks[0].height)
    for type_ in (type_of(rows) for rows in reversed(SCALE) if rows > 1):
        large = Large(reading.digits, reading.role, type_)
        if large.height + rows <= size.height and type_.width(_widest(reading)) <= width:
            return canvas_of(Stack((large, under), 0), size.width, size.height)
    every = tuple(_line(one, 1, width) for one in (reading, *lines))
    return canvas_of(Stack(every, 0), size.width, size.height)


def _widest(reading: Reading) -> str:
    """Digits as wide as these will be."""
    signs = "".join(sign if sign == ":" else "0" for sign in reading.digits)
    return signs.rjust(WIDEST, "0")


def _under(lines: tuple[Reading, ...], width: int, height: int) -> Stack:
    """The lines in the largest letters in which each of them is one, and room is left over them."""
    for rows in LINE_SCALE:
        blocks = tuple(_line(one, rows, width) for one in lines)
        whole = all(block.fits and block.height == rows for block in blocks)
        if rows == 1 or (whole and (1 + LINES) * rows <= height * LARGEST):
            break
    return Stack(blocks, 0)


def _line(one: Reading, rows: int, width: int) -> Block:
    digits = Span(one.digits, bold=True)
    said = [span for span in (Span(one.lead), digits, Span(one.word)) if span.text]
    spans = [part for span in said for part in (Span(" "), span)][1:]
    return STYLE.words(tuple(spans), width, one.role, tight_type_of(rows))
