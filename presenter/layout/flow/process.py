"""A process: boxes in a row, in rows, in lanes or under each other, with arrows between them."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack
from presenter.layout.canvas import Look
from presenter.layout.flow.board import Board, Boxed, Joint, Mark, Placed
from presenter.layout.flow.lanes import lanes_block
from presenter.layout.flow.measure import high
from presenter.layout.flow.pen import CLOSE, EAST, NORTH, SOUTH, WEST, Pen, pen_of
from presenter.layout.painter import Painter
from presenter.layout.style import Style, widest
from presenter.model.flow import Process, Stage
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text

MOST_LINES = 5
"""Lines in a box; with more, boxes stand in more rows, and are wider."""
NARROWEST = 12
"""Cells; a box that gets less has its text close to its edge."""


def process_block(shape: Process, width: int, style: Style) -> Block:
    """Boxes in as few rows as suit their texts; under each other where that has no room.

    In lanes, if there are any, in whatever letters those fit; where they do not, whoever does it
    stands over what is done.
    """
    if not shape.stages:
        return Stack(())
    lying = lanes_block(shape, width, style)
    if lying is not None:
        return lying
    made = _boxes(shape, width, style)
    return Side(((0, made),), cramped=True) if shape.lanes and style.rows > 1 else made


def _boxes(shape: Process, width: int, style: Style) -> Block:
    for lines in (MOST_LINES, 3 * MOST_LINES):
        for rows in range(1, len(shape.stages)):
            made = _Rows(shape, width, style, rows)
            if made.has_room(lines):
                return made.board()
    return _chain(shape, width, style)


class _Words(NamedTuple):
    """What stands in a box: who does it, and what is done."""

    text: Text
    by: Text | None

    def block(self, width: int, style: Style) -> Block:
        """Both under each other."""
        text = style.words(self.text, width, align=Align.CENTER, balanced=True)
        if self.by is None:
            return text
        by = style.words(self.by, width, Role.MUTED, align=Align.CENTER, balanced=True)
        return Stack((by, text), style.type.leading)

    def high(self, width: int, style: Style) -> int:
        """The rows in the language that needs most."""
        text = high(self.text, width, style, style.type)
        if self.by is None:
            return text
        return high(self.by, width, style, style.type) + style.type.leading + text

    def widest(self, style: Style) -> int:
        """The longest word."""
        return max(widest(text, style.rows) for text in (self.text, self.by) if text)


def _words(shape: Process) -> list[_Words]:
    return [
        _Words(one.text, shape.lanes[one.lane] if 0 <= one.lane < len(shape.lanes) else None)
        for one in shape.stages
    ]


class _Rows:
    """Boxes of one size in rows, each row read from left to right."""

    def __init__(self, shape: Process, width: int, style: Style, rows: int) -> None:
        self.shape = shape
        self.style = style
        self.pen = pen_of(style.rows)
        self.words = _words(shape)
        self.across = -(-len(shape.stages) // rows)
        self.down = -(-len(shape.stages) // self.across)
        self.gap = 4 if style.rows == 1 else 6
        self.wide = (width - self.gap * (self.across - 1)) // self.across
        self.inner = self.wide - 2 * self.pen.inset
        self.between = 3 if style.airy else 2
        self.high = 2 + max(one.high(max(2, self.inner), style) for one in self.words)

    @property
    def height(self) -> int:
        """The rows of all boxes and of what is between them."""
        return self.down * self.high + self.between * (self.down - 1)

    def has_room(self, lines: int) -> bool:
        """Whether no word breaks, and no box is higher than so many lines."""
        line = self.style.type.rows + self.style.type.leading
        return (
            self.inner >= max(one.widest(self.style) for one in self.words)
            and self.height <= self.style.room
            and self.high - 2 <= lines * line
        )

    def _place(self, at: int) -> tuple[int, int]:
        """The top left corner of a box."""
        row, column = divmod(at, self.across)
        return row * (self.high + self.between), column * (self.wide + self.gap)

    def board(self) -> Board:
        """The boxes, and the arrow from each to the next."""
        placed: list[Placed] = []
        marks: list[Mark] = []
        for at, (one, words) in enumerate(zip(self.shape.stages, self.words, strict=True)):
            row, column = self._place(at)
            after = self.shape.stages[at + 1].step if at + 1 < len(self.words) else None
            joints = () if after is None else (self._joint(at, after),)
            box = Boxed(words.block(self.inner, self.style), self.wide, self.high, self.pen, joints)
            placed.append(Placed(row, column, box, one.step))
            if after is not None:
                marks += self._arrow(at, after)
        return Board(self.height, tuple(placed), tuple(marks))

    def _joint(self, at: int, step: int) -> Joint:
        if (at + 1) % self.across:
            return Joint((self.high - 1) // 2, self.wide - 1, self.pen.joints[EAST], step)
        return Joint(self.high - 1, self.wide // 2, self.pen.joints[SOUTH], step)

    def _arrow(self, at: int, step: int) -> list[Mark]:
        """To the next box in the row, or back to the first of the next row."""
        row, column = self._place(at)
        pen, end = self.pen, column + self.wide
        if (at + 1) % self.across:
            arrow = pen.across * (self.gap - 1) + pen.heads[EAST]
            return [Mark(row + (self.high - 1) // 2, end, arrow, Role.ACCENT, step)]
        first, last = self.wide // 2, column + self.wide // 2
        under = row + self.high
        if first == last:
            return [*_downwards(pen, under, first, self.between, step)]
        back = pen.strokes[EAST | SOUTH] + pen.across * (last - first - 1)
        marks = [Mark(under, first, back + pen.strokes[NORTH | WEST], Role.ACCENT, step)]
        return [*marks, *_downwards(pen, under + 1, first, self.between - 1, step)]


def _downwards(pen: Pen, row: int, column: int, rows: int, step: int) -> list[Mark]:
    signs = pen.down * (rows - 1) + pen.heads[SOUTH]
    return [Mark(row + at, column, sign, Role.ACCENT, step) for at, sign in enumerate(signs)]


class _Chain(NamedTuple):
    """Boxes under each other; the sheet may be cut between them."""

    boxes: tuple[tuple[Stage, Boxed], ...]
    gap: int

    @property
    def height(self) -> int:
        """The rows of the boxes and of the arrows."""
        return sum(box.height for _, box in self.boxes) + self.gap * (len(self.boxes) - 1)

    @property
    def fits(self) -> bool:
        """Whether all boxes fit."""
        return all(box.fits for _, box in self.boxes)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the boxes, and an arrow down to each but the first."""
        for number, (one, box) in enumerate(self.boxes):
            shown = painter.between(one.step)
            if number:
                painter.rest(row - self.gap)
                for mark in _downwards(box.pen, row - self.gap, box.width // 2, self.gap, 0):
                    look = Look(mark.role)
                    shown.put(mark.row, column + mark.column, mark.text, 1, look)
            painter.keep(row - (self.gap if number else 0), box.height + self.gap)
            box.paint(shown, row, column)
            row += box.height + self.gap


def _chain(shape: Process, width: int, style: Style) -> Block:
    words = _words(shape)
    pen = pen_of(style.rows) if width >= NARROWEST else CLOSE
    inner = max(2, width - 2 * pen.inset)
    gap = 1 if style.rows == 1 and not style.airy else 2
    boxes: list[tuple[Stage, Boxed]] = []
    for at, (one, said) in enumerate(zip(shape.stages, words, strict=True)):
        joints = []
        if at + 1 < len(words) and gap > 1:
            step = shape.stages[at + 1].step
            joints.append((pen.joints[SOUTH], step))
        rows = 2 + said.high(inner, style)
        made = tuple(
            Joint(rows - 1, (inner + 2 * pen.inset) // 2, sign, step) for sign, step in joints
        )
        boxes.append((one, Boxed(said.block(inner, style), inner + 2 * pen.inset, rows, pen, made)))
    return _Chain(tuple(boxes), gap)
