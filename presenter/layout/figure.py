"""A figure: the number as large as it goes, what it counts, and dots for the part of a whole."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Lines, Side, Stack, Stepped
from presenter.layout.canvas import Look
from presenter.layout.lines import set_balanced, tokens
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import SCALE, type_of
from presenter.model.role import Role
from presenter.model.shapes import Figure
from presenter.model.text import spans

MOST_DOTS = 1000


class Dot(NamedTuple):
    """A way to draw dots: full and empty, and the cells from one to the next."""

    full: tuple[str, ...]
    empty: tuple[str, ...]
    across: int
    down: int


HUGE = Dot((" ▄██▄ ", "██████", "██████", " ▀██▀ "), (" ▄▀▀▄ ", "█    █", "█    █", " ▀▄▄▀ "), 8, 5)
SMALL = Dot(("●",), ("○",), 2, 1)
LARGE = Dot(("▟▙", "▜▛"), ("╭╮", "╰╯"), 4, 3)
DENSE = Dot(("●",), ("○",), 1, 1)


class Dots(NamedTuple):
    """Dots in rows, the first `part` of them full."""

    part: int
    whole: int
    across: int
    dot: Dot

    @property
    def width(self) -> int:
        """The cells of a row of dots."""
        return self.across * self.dot.across - (self.dot.across - len(self.dot.full[0]))

    @property
    def height(self) -> int:
        """The rows of all dots."""
        lines = -(-self.whole // self.across)
        return lines * self.dot.down - (self.dot.down - len(self.dot.full))

    @property
    def fits(self) -> bool:
        """Dots are only made where they fit."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint full dots and empty ones, which differ in form as well as in colour."""
        painter.keep(row, self.height)
        for number in range(self.whole):
            full = number < self.part
            top = row + number // self.across * self.dot.down
            left = column + number % self.across * self.dot.across
            look = Look(Role.DOT if full else Role.DOT_EMPTY)
            for at, cells in enumerate(self.dot.full if full else self.dot.empty):
                painter.put(top + at, left, cells, len(cells), look)


def dots(part: float, whole: int, width: int, room: int) -> Dots | None:
    """The largest dots for a part of a whole in so many cells and rows, if any fit."""
    if not 0 < whole <= MOST_DOTS:
        return None
    full = int(min(whole, max(0, part)) + 0.5)
    for dot in (HUGE, LARGE, SMALL, DENSE):
        for across in _rows_of(whole):
            made = Dots(full, whole, across, dot)
            if made.width <= width and made.height <= room:
                return made
    return None


def _rows_of(whole: int) -> tuple[int, ...]:
    """Handsome lengths for a row of dots: ten and its kin first, for the eye counts in tens."""
    if whole <= 10:
        return (whole,)
    return (*(length for length in (10, 20, 25, 50) if length < whole), whole)


def figure_block(shape: Figure, width: int, style: Style) -> Block:
    """The number over its label; dots beside them where there is width, else under them."""
    share = style.room * 3 // 4 if style.airy else style.room // 2
    beside = dots(shape.part, shape.whole, width * 2 // 5, share)
    if beside is not None and width - beside.width >= 30:
        gap = max(4, style.type.space * 2)
        words = _number_and_label(shape, width - beside.width - gap, style)
        return Stepped(Side(((0, words), (width - beside.width, beside)), middle=True), shape.step)
    words = _number_and_label(shape, width, style)
    room = min(share, style.room - words.height - 2)
    under = dots(shape.part, shape.whole, width, room)
    block: Block = words if under is None else Stack((words, under), 1)
    return Stepped(block, shape.step)


def _number_and_label(shape: Figure, width: int, style: Style) -> Block:
    parts: list[Block] = []
    if shape.prefix:
        parts.append(style.words(shape.prefix, width, Role.MUTED))
    parts.append(_number(shape, width, style))
    parts.append(style.words(shape.label, width, balanced=style.rows > 1))
    return Stack(tuple(parts), 1 if style.airy else 0)


def _number(shape: Figure, width: int, style: Style) -> Block:
    """The number in the largest letters that leave room for words, the same in each language."""
    limit = max(style.rows, style.room * (2, 3, 4)[style.air] // 10)
    number = shape.number
    for rows in sorted((rows for rows in SCALE if rows <= limit), reverse=True):
        type_ = type_of(rows)
        settings = [
            set_balanced(tokens(spans(written), Role.NUMBER, type_), width, type_)
            for written in (*number.versions.values(), number.written(style.language))
        ]
        if all(len(setting.lines) == 1 and setting.whole for setting in settings):
            break
    return Lines(settings[-1], width, type_)
