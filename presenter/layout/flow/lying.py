"""A timeline that lies: a line across, with moments under it, or over and under it in turn."""

from presenter.layout.blocks import Block
from presenter.layout.flow.board import Board, Mark, Placed
from presenter.layout.flow.measure import high, natural
from presenter.layout.flow.pen import EAST, pen_of
from presenter.layout.style import Style, widest
from presenter.layout.type import Type
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.timeline import Timeline

MOST_LINES = 6
"""Lines under a moment; longer texts are read better beside the line than under it."""


class Lying:
    """A line across with the moments under it, or under and over it in turn."""

    def __init__(self, shape: Timeline, width: int, style: Style, sides: int, type_: Type) -> None:
        self.moments = shape.moments
        self.width = width
        self.style = style
        self.sides = sides
        self.type = type_
        self.pen = pen_of(style.rows)
        self.air = 1 if style.rows > 1 else 0
        self.gap = 2 + style.type.space
        self.starts = self._starts(shape.scale)
        self.widths = self._widths()
        self.highs = [self._high(at) for at in range(len(self.moments))]

    def _starts(self, scale: bool) -> list[int]:
        """The column of each dot."""
        count = len(self.moments)
        if not scale:
            return [at * (self.width - 2) // count for at in range(count)]
        first, last = self.moments[0].at, self.moments[-1].at
        least = max(natural(self.moments[-1].when, self.type.rows), self.width // (2 * count))
        room = max(0, self.width - 2 - max(least, widest(self.moments[-1].text, self.style.rows)))
        return [(one.at - first) * room // max(1, last - first) for one in self.moments]

    def _widths(self) -> list[int]:
        ends = [*self.starts[self.sides :], *[self.width + self.gap] * self.sides]
        return [end - start - self.gap for start, end in zip(self.starts, ends, strict=False)]

    def _high(self, at: int) -> tuple[int, int]:
        """The rows of a moment and of its text."""
        one, width = self.moments[at], max(2, self.widths[at])
        return (
            high(one.when, width, self.style, self.type, Align.LEFT),
            high(one.text, width, self.style, self.style.type, Align.LEFT),
        )

    @property
    def has_room(self) -> bool:
        """Whether no word breaks, no dot touches another, and no text is a column of words."""
        line = self.style.type.rows + self.style.type.leading
        apart = all(
            after - before > len(self.pen.dot[0])
            for before, after in zip(self.starts, self.starts[1:], strict=False)
        )
        return (
            apart
            and self._height() <= self.style.room
            and all(
                natural(one.when, self.type.rows) <= width
                and widest(one.text, self.style.rows) <= width
                and text <= MOST_LINES * line
                for one, width, (_, text) in zip(self.moments, self.widths, self.highs, strict=True)
            )
        )

    def _side(self, side: int) -> int:
        """The rows of the highest moment on a side of the line; 0 is under it."""
        return max((sum(self.highs[at]) for at in self._on(side)), default=0)

    def _on(self, side: int) -> range:
        return range(side, len(self.moments), self.sides)

    def _above(self) -> int:
        """The rows over the line: what happened there, or when what is under it happened."""
        if self.sides == 2:
            return self._side(1) + 1
        return max(when for when, _ in self.highs) + self.air

    def _height(self) -> int:
        if self.sides == 2:
            return self._above() + len(self.pen.dot) + 1 + self._side(0)
        below = max(text for _, text in self.highs)
        return self._above() + len(self.pen.dot) + self.air + below

    def board(self) -> Board:
        """The line, its dots, and the moments."""
        above, dots = self._above(), len(self.pen.dot)
        line = above + dots // 2
        placed: list[Placed] = []
        marks = [*self._line(line)]
        for at, one in enumerate(self.moments):
            column = self.starts[at]
            for row, cells in enumerate(self.pen.dot):
                blank, sign = inked(cells)
                marks.append(Mark(above + row, column + blank, sign, Role.ACCENT, one.step))
            when, text = self._blocks(at)
            top = self._top(at, when.height, text.height)
            under = top + when.height if self.sides == 2 else above + dots + self.air
            placed += [Placed(top, column, when, one.step), Placed(under, column, text, one.step)]
            if self.sides == 2:
                stem = above - 1 if at % 2 else above + dots
                marks.append(Mark(stem, column, self.pen.down, Role.RULE, one.step))
        return Board(self._height(), tuple(placed), tuple(marks))

    def _top(self, at: int, when: int, text: int) -> int:
        """The first row of a moment."""
        if self.sides == 1:
            return self._above() - self.air - when
        over = at % 2 == 1
        return self._above() - 1 - when - text if over else self._above() + len(self.pen.dot) + 1

    def _blocks(self, at: int) -> tuple[Block, Block]:
        one, width, style = self.moments[at], self.widths[at], self.style
        return (
            style.words(one.when, width, Role.NUMBER, self.type),
            style.words(one.text, width),
        )

    def _line(self, row: int) -> list[Mark]:
        """The line between the dots, with a point at its end; under a dot that is to come too."""
        wide = len(self.pen.dot[0])
        marks: list[Mark] = []
        at = 0
        for start, one in zip(self.starts, self.moments, strict=True):
            marks.append(Mark(row, at, self.pen.across * (start - at), Role.RULE))
            if one.step:
                before = self.pen.across * wide
                marks.append(Mark(row, start, before, Role.RULE, 0, one.step))
            at = start + wide
        marks.append(Mark(row, at, self.pen.across * (self.width - 1 - at), Role.RULE))
        marks.append(Mark(row, self.width - 1, self.pen.heads[EAST], Role.RULE))
        return [mark for mark in marks if mark.text]


def inked(cells: str) -> tuple[int, str]:
    """What of a row of cells is not blank, and the blank cells before it."""
    return len(cells) - len(cells.lstrip()), cells.strip()
