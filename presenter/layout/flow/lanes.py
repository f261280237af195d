"""A process in lanes: a row for whoever does it, its boxes from left to right in their order."""

from presenter.layout.blocks import Block
from presenter.layout.flow.board import Board, Boxed, Joint, Mark, Placed
from presenter.layout.flow.measure import high, natural
from presenter.layout.flow.pen import EAST, NORTH, SOUTH, WEST, pen_of
from presenter.layout.style import Style, widest
from presenter.model.flow import Process
from presenter.model.role import Role
from presenter.model.shapes import Align

MOST_LINES = 5
"""Lines in a box."""
GAPS = (7, 5, 4, 3)
"""Cells between two boxes, for an arrow that may turn there."""


def lanes_block(shape: Process, width: int, style: Style) -> Block | None:
    """The lanes, if there are any and there is room for them."""
    if not shape.lanes or any(not 0 <= one.lane < len(shape.lanes) for one in shape.stages):
        return None
    for gap in GAPS:
        lanes = _Lanes(shape, width, style, gap)
        if lanes.has_room:
            return lanes.board()
    return None


class _Lanes:
    """A column for each box, which stands in the row of its lane."""

    def __init__(self, shape: Process, width: int, style: Style, gap: int) -> None:
        self.shape = shape
        self.width = width
        self.style = style
        self.pen = pen_of(style.rows)
        rows, count = style.rows, len(shape.stages)
        self.gap = gap
        said = max(natural(lane, rows) for lane in shape.lanes)
        words = max(widest(lane, rows) for lane in shape.lanes)
        self.label = max(words, min(said, width // 5))
        self.left = self.label + 2 + style.type.space
        self.wide = (width - self.left - self.gap * (count - 1)) // count
        longest = max(widest(one.text, rows) for one in shape.stages)
        if self.wide - 2 * self.pen.inset < longest:
            self.pen = self.pen._replace(inset=self.pen.inset - 1)
        self.inner = self.wide - 2 * self.pen.inset
        self.high = 2 + max(
            high(one.text, max(2, self.inner), style, style.type) for one in shape.stages
        )
        self.lane = max(
            self.high, *(high(one, self.label, style, style.type) for one in shape.lanes)
        )
        self.between = 3 if style.airy else 1
        """Rows from one lane to the next, the line between them in the middle."""

    @property
    def height(self) -> int:
        """The rows of all lanes."""
        return len(self.shape.lanes) * (self.lane + self.between) - self.between

    @property
    def has_room(self) -> bool:
        """Whether no word breaks, and no box is higher than it should be."""
        line = self.style.type.rows + self.style.type.leading
        words = max(widest(one.text, self.style.rows) for one in self.shape.stages)
        return (
            self.inner >= words
            and self.height <= self.style.room
            and self.high - 2 <= MOST_LINES * line
        )

    def _top(self, lane: int) -> int:
        return lane * (self.lane + self.between)

    def _middle(self, lane: int) -> int:
        return self._top(lane) + (self.lane - 1) // 2

    def board(self) -> Board:
        """Labels, lines between the lanes, boxes, and the arrow from each to the next."""
        style, stages = self.style, self.shape.stages
        placed: list[Placed] = []
        for number, lane in enumerate(self.shape.lanes):
            label = style.words(lane, self.label, Role.HEADER, align=Align.RIGHT)
            placed.append(Placed(self._middle(number) - (label.height - 1) // 2, 0, label))
        marks: list[Mark] = []
        for at, one in enumerate(stages):
            text = style.words(one.text, self.inner, align=Align.CENTER, balanced=True)
            top = self._middle(one.lane) - (self.high - 1) // 2
            joints: tuple[Joint, ...] = ()
            if at + 1 < len(stages):
                after = stages[at + 1]
                joints = (
                    Joint((self.high - 1) // 2, self.wide - 1, self.pen.joints[EAST], after.step),
                )
                marks += self._arrow(at, one.lane, after.lane, after.step)
            box = Boxed(text, self.wide, self.high, self.pen, joints)
            placed.append(Placed(top, self._column(at), box, one.step))
        crossed = {(mark.row, mark.column): mark.since for mark in marks}
        marks += self._lines(crossed)
        return Board(self.height, tuple(placed), tuple(marks))

    def _column(self, at: int) -> int:
        return self.left + at * (self.wide + self.gap)

    def _arrow(self, at: int, lane: int, after: int, step: int) -> list[Mark]:
        """Straight on, or up or down between the boxes to another lane."""
        pen, column, row = self.pen, self._column(at) + self.wide, self._middle(lane)
        if lane == after:
            return [
                Mark(row, column, pen.across * (self.gap - 1) + pen.heads[EAST], Role.ACCENT, step)
            ]
        end, turn = self._middle(after), self.gap // 2
        to, back = (SOUTH, NORTH) if end > row else (NORTH, SOUTH)
        on = pen.across * (self.gap - turn - 2)
        marks = [
            Mark(row, column, pen.across * turn + pen.strokes[WEST | to], Role.ACCENT, step),
            Mark(
                end,
                column + turn,
                pen.strokes[back | EAST] + on + pen.heads[EAST],
                Role.ACCENT,
                step,
            ),
        ]
        marks += [
            Mark(between, column + turn, pen.down, Role.ACCENT, step)
            for between in range(min(row, end) + 1, max(row, end))
        ]
        return marks

    def _lines(self, crossed: dict[tuple[int, int], int]) -> list[Mark]:
        """A quiet line between two lanes, under which an arrow goes only when it comes."""
        found: list[Mark] = []
        for lane in range(1, len(self.shape.lanes)):
            row = self._top(lane) - self.between // 2 - 1
            start = 0
            for column in sorted(at for line, at in crossed if line == row):
                found.append(Mark(row, start, "┄" * (column - start), Role.RULE))
                if crossed[row, column]:
                    found.append(Mark(row, column, "┄", Role.RULE, 0, crossed[row, column]))
                start = column + 1
            found.append(Mark(row, start, "┄" * (self.width - start), Role.RULE))
        return [mark for mark in found if mark.text]
