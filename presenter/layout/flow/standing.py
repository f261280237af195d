"""A timeline that stands: moments under each other, beside a line that goes down."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Stack, Stepped
from presenter.layout.canvas import Look
from presenter.layout.flow.lying import inked
from presenter.layout.flow.measure import natural
from presenter.layout.flow.pen import Pen, pen_of
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.timeline import Moment, Timeline

NARROWEST = 6
"""Cells for the texts; where they get less, nothing stands beside them."""


class _Standing(NamedTuple):
    """Moments with their blocks."""

    moments: tuple[tuple[Moment, Block, Block], ...]
    line: int
    """The column of the line; what stands before it is when something was."""
    text: int
    """The column of the texts."""
    drop: int
    """Rows from the top of a moment to its dot."""
    gap: int
    pen: Pen

    @property
    def height(self) -> int:
        """The rows of the moments and of the gaps."""
        gaps = self.gap * max(0, len(self.moments) - 1)
        return sum(self._rows(when, text) for _, when, text in self.moments) + gaps

    @property
    def fits(self) -> bool:
        """Whether all blocks fit."""
        return all(when.fits and text.fits for _, when, text in self.moments)

    def _rows(self, when: Block, text: Block) -> int:
        rows = max(when.height, text.height) if self.line else when.height + text.height
        return max(rows, self.drop + len(self.pen.dot))

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the moments; the sheet may be cut between them."""
        for number, (one, when, text) in enumerate(self.moments):
            rows = self._rows(when, text)
            if number:
                painter.rest(row)
            painter.keep(row, min(rows, self.drop + len(self.pen.dot)))
            shown = painter.between(one.step)
            self._paint_dot(shown, row + self.drop, column + self.line)
            if number < len(self.moments) - 1:
                self._paint_line(painter, row, rows + self.gap, column + self.line)
            when.paint(shown, row, column + (0 if self.line else self.text))
            text.paint(shown, row + (0 if self.line else when.height), column + self.text)
            row += rows + self.gap

    def _paint_dot(self, painter: Painter, row: int, column: int) -> None:
        for at, cells in enumerate(self.pen.dot):
            blank, sign = inked(cells)
            painter.put(row + at, column + blank, sign, len(sign), Look(Role.ACCENT))

    def _paint_line(self, painter: Painter, row: int, rows: int, column: int) -> None:
        """The line from under a dot to the next."""
        middle = column + (len(self.pen.dot[0]) - 1) // 2
        start = row + self.drop + len(self.pen.dot)
        for at in range(start, row + rows + self.drop):
            painter.put(at, middle, self.pen.down, 1, Look(Role.RULE))


def standing(shape: Timeline, width: int, style: Style) -> Block:
    """When it was at the left of the line where that is short, else over the text."""
    pen = pen_of(style.rows)
    space = max(1, style.type.space)
    when = max((natural(one.when, style.rows) for one in shape.moments), default=0)
    beside = 0 < when <= width // 3
    line = when + space if beside else 0
    text = line + len(pen.dot[0]) + space
    if width - text < NARROWEST:
        return _bare(shape, width, style)
    room = width - text
    align = Align.RIGHT if beside else Align.LEFT
    made = tuple(
        (
            one,
            style.words(one.when, when if beside else room, Role.NUMBER, align=align),
            style.words(one.text, room),
        )
        for one in shape.moments
    )
    gap = max(1, style.gap) if style.airy else style.item_gap or int(not beside)
    return _Standing(made, line, text, max(0, style.rows - len(pen.dot)) // 2, gap, pen)


def _bare(shape: Timeline, width: int, style: Style) -> Block:
    """Moments without a line, where there is no room for one."""
    moments: list[Block] = []
    for one in shape.moments:
        when, text = style.words(one.when, width, Role.NUMBER), style.words(one.text, width)
        moments.append(Stepped(Stack((when, text), 0), one.step))
    return Stack(tuple(moments), style.item_gap)
