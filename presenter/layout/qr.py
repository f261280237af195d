"""A QR code drawn in half-blocks, with what it holds in letters under it or beside it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, zip_longest
from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack
from presenter.layout.canvas import Look
from presenter.layout.cells import cells
from presenter.layout.frame import EDGES, LEAST, Frame, largest_whole
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.qr import Qr
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Span, Text

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of squares, True where they are dark."""

QUIET = 4
"""Squares of light on each side, without which a code is not found (ISO/IEC 18004)."""

BESIDE = 20
"""Cells that the words get at least where they stand beside a code."""

GAP = 4
"""Cells between a code and the words beside it."""

_MARKS = re.compile(r"[\\`*_~\[\]()]")
"""What would be marks in a text; what a code holds has none."""

HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
"""A cell by its two squares, the upper and the lower."""


@lru_cache(maxsize=64)
def matrix_of(data: str) -> Matrix | None:
    """The squares of a code with its quiet zone; None where it cannot be made."""
    try:
        import segno  # 50 ms that only slides with a code need
    except ImportError:
        return None
    try:
        code = segno.make(data, error="m", micro=False)
    except ValueError:  # there is more of it than the largest code holds
        return None
    return tuple(tuple(bool(square) for square in row) for row in code.matrix_iter(border=QUIET))


class Code(NamedTuple):
    """A code whose squares are `scale` cells wide and twice as many half-cells high."""

    matrix: Matrix
    scale: int
    indent: int = 0

    @property
    def width(self) -> int:
        """The cells of a row of squares."""
        return len(self.matrix) * self.scale

    @property
    def height(self) -> int:
        """The rows of the code; an odd half-row is light."""
        return -(-self.width // 2)

    @property
    def fits(self) -> bool:
        """A code is only made where it fits."""
        return True

    def lines(self) -> Iterator[str]:
        """The rows in half-blocks."""
        halves = [line for line in self.matrix for _ in range(self.scale)]
        light = (False,) * len(self.matrix)
        for upper, lower in zip_longest(halves[::2], halves[1::2], fillvalue=light):
            yield "".join(HALVES[pair] * self.scale for pair in zip(upper, lower, strict=True))

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint it, dark on light."""
        painter.keep(row, self.height)
        within = painter.ground(Role.QR)
        for at, line in enumerate(self.lines(), row):
            left = column + self.indent
            for dark, same in groupby(line, key=HALVES[True, True].__eq__):
                text = "".join(same)
                within.put(at, left, text, len(text), Look(Role.QR_DARK if dark else Role.QR))
                left += len(text)


def least(data: str, width: int) -> int:
    """The rows that a code needs; 0 where it cannot be drawn in any."""
    matrix = matrix_of(data)
    if matrix is None or len(matrix) > width:
        return 0
    under = 0 if width - len(matrix) - GAP >= BESIDE else 2
    return Code(matrix, 1).height + under


def qr_block(shape: Qr, width: int, style: Style) -> Block:
    """The largest code that there is room for, with its words; without room the words alone."""
    matrix = matrix_of(shape.data)
    if matrix is not None:
        for scale in range(width // len(matrix), 0, -1):
            fitting = list(_drawn(shape, Code(matrix, scale), width, style))
            if fitting:
                return max(fitting, key=lambda one: one.letters).block
    across = max(LEAST, width)
    words = _words(shape, across - EDGES, style.room - 2, style, Align.CENTER).block
    if words.height + 2 > style.room:  # a frame that goes on on another page is open
        return Side(((0, words),), cramped=matrix is not None)
    return Side(((0, Frame(words, across, words.height + 2)),), cramped=matrix is not None)


class Said(NamedTuple):
    """Words, or a code with its words: the rows of the letters in which its data is said."""

    block: Block
    letters: int


def _drawn(shape: Qr, code: Code, width: int, style: Style) -> Iterator[Said]:
    """A code with its words beside it, and one with them under it, where there is room for it."""
    aside = max(GAP, style.type.space * 2)
    free = width - code.width - aside
    broken = free < cells(shape.data) <= width
    if code.height <= style.room and free >= BESIDE and not broken:
        words = _words(shape, free, code.height, style)
        if _highest(shape, free, code.height, style, Align.LEFT) <= code.height:
            pair = ((0, code), (code.width + aside, words.block))
            yield words._replace(block=Side(pair, middle=True))
    gap = int(style.airy)
    rest = style.room - code.height - gap
    words = _words(shape, width, rest, style, Align.CENTER)
    if _highest(shape, width, rest, style, Align.CENTER) <= rest:
        centred = code._replace(indent=(width - code.width) // 2)
        together = Stack((centred, words.block), gap)
        yield words._replace(block=Side(((0, together),)))  # which no page parts


def _highest(shape: Qr, width: int, height: int, style: Style, align: Align) -> int:
    """The rows of the words in whichever language is longest."""
    said = (_words(shape, width, height, one, align) for one in style.spoken())
    return max(words.block.height for words in said)


def _words(shape: Qr, width: int, height: int, style: Style, align: Align = Align.LEFT) -> Said:
    """The label, and in letters what the code holds, which is not broken in order to be large."""
    parts: list[Block] = []
    if shape.label:
        type_ = largest_whole(shape.label, width, max(2, height // 2), style)
        parts.append(style.words(shape.label, width, Role.TEXT, type_, align))
    measured = Text(_MARKS.sub(r"\\\g<0>", shape.data))
    type_ = largest_whole(measured, width, max(1, height // 3), style)
    link = shape.data if type_.rows == 1 else ""  # lines under drawn letters would cross them out
    data = (Span(shape.data, link=link),)
    parts.append(style.words(data, width, type_=type_, align=align))
    return Said(Stack(tuple(parts), 1 if align is Align.LEFT else 0), type_.rows)
