"""A table: how its columns share a width, and how its rows are painted."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack, Stepped
from presenter.layout.canvas import Look
from presenter.layout.lines import narrowest, tokens
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.shapes import Grid, GridRow
from presenter.model.text import Text, spans

WIDEST = 4
"""Spaces by which columns stand further apart at most: an eye that goes along a row stays in it."""

LONG = 8
"""Rows of terminal text that stand close together: as a block they are found again."""


class GridBlock(NamedTuple):
    """A header, a rule, and rows, each row as blocks with their columns."""

    header: tuple[Block, ...]
    rows: tuple[tuple[int, tuple[Block, ...]], ...]
    starts: tuple[int, ...]
    width: int
    gap: int
    cramped: bool = False
    """Whether the columns are wider together than the page."""

    @property
    def height(self) -> int:
        """The rows of header, rule, rows and gaps."""
        rows = sum(_height(blocks) for _, blocks in self.rows)
        return _height(self.header) + 1 + rows + self.gap * max(0, len(self.rows) - 1)

    @property
    def fits(self) -> bool:
        """Whether there was room for the columns, and no cell had to break a word."""
        rows = ((0, self.header), *self.rows)
        return not self.cramped and all(block.fits for _, blocks in rows for block in blocks)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the rows; a row is never cut in two while it fits on a page."""
        row = self._paint_row(painter, self.header, row, column)
        painter.put(row, column, "─" * self.width, self.width, Look(Role.RULE))
        painter.keep(row - 1, 3)
        row += 1
        for number, (step, blocks) in enumerate(self.rows):
            if number:
                painter.rest(row)
                row += self.gap
            row = self._paint_row(painter.between(step), blocks, row, column)

    def _paint_row(self, painter: Painter, blocks: tuple[Block, ...], row: int, column: int) -> int:
        painter.keep(row, _height(blocks))
        for start, block in zip(self.starts, blocks, strict=True):
            block.paint(painter, row, column + start)
        return row + _height(blocks)


def _height(blocks: tuple[Block, ...]) -> int:
    return max((block.height for block in blocks), default=0)


def grid_block(shape: Grid, width: int, style: Style) -> Block:
    """A table in a width; at a size of letters where a word would break it does not fit."""
    space, room, columns = _columns(shape, width, style)
    if _folded(columns, room, style):
        return _records(shape, width, style)
    widths = shared(columns, room)
    if shape.wide and len(columns) > 1:
        apart = max(0, room - sum(widths)) // (len(columns) - 1)
        space += min(apart, WIDEST * style.type.space)
    starts = tuple(sum(widths[:at]) + space * at for at in range(len(widths)))

    def row(cells: tuple[Text, ...], role: Role) -> tuple[Block, ...]:
        return tuple(
            style.words(text, size, role, align=align)
            for text, size, align in zip(cells, widths, shape.aligns, strict=True)
        )

    return GridBlock(
        row(shape.header, Role.HEADER),
        tuple((one.step, row(one.cells, Role.TEXT)) for one in shape.rows),
        starts,
        min(width, starts[-1] + widths[-1]),
        1 if style.airy and (style.rows > 1 or len(shape.rows) < LONG) else 0,
        sum(widths) > room,
    )


def folds(shape: Grid, width: int, style: Style) -> bool:
    """Whether a table is set row under row, for want of room for its columns."""
    _, room, columns = _columns(shape, width, style)
    return _folded(columns, room, style)


def _columns(shape: Grid, width: int, style: Style) -> tuple[int, int, list[tuple[int, int]]]:
    """The cells between columns and the cells for all of them; the least and the most for each."""
    space = style.type.space + 2 if len(shape.header) < 6 or style.rows > 1 else 1
    table = (shape.header, *(row.cells for row in shape.rows))
    columns = [_bounds([cells[at] for cells in table], style) for at in range(len(shape.header))]
    return space, width - space * (len(columns) - 1), columns


def _folded(columns: list[tuple[int, int]], room: int, style: Style) -> bool:
    cramped = sum(shared(columns, room)) > room or sum(low for low, _ in columns) > 2 * room
    return style.rows == 1 and cramped


def _records(shape: Grid, width: int, style: Style) -> Block:
    """A table with far more columns than fit: row under row, each cell under its heading."""
    rows = shape.rows or (GridRow((Text(""),) * len(shape.header)),)
    return Stack(tuple(Stepped(_record(shape, row, width, style), row.step) for row in rows))


def _record(shape: Grid, row: GridRow, width: int, style: Style) -> Block:
    parts: list[Block] = []
    for heading, cell in zip(shape.header, row.cells, strict=True):
        over, under = style.words(heading, width, Role.HEADER), style.words(cell, width - 2)
        pair = Stack((over, Side(((2, under),))), 0)
        parts.append(Side(((0, pair),)))  # which keeps the two together
    return Stack(tuple(parts), 0)


def _bounds(texts: list[Text], style: Style) -> tuple[int, int]:
    """The least and the most cells that a column can use: its longest word, its longest text.

    All languages count, so that the columns stand in the same places in each.
    """
    least = most = 1
    for written in {written for text in texts for written in text.versions.values()}:
        words = tokens(spans(written), Role.HEADER, style.type)
        widths = [token.width for token in words]
        least = max(least, *(narrowest(token, style.type) for token in words), 1)
        most = max(most, sum(widths) + style.type.space * (len(widths) - 1))
    return least, most


def shared(columns: list[tuple[int, int]], width: int) -> list[int]:
    """How columns with a least and a most width share a width, all in cells."""
    least = [low for low, _ in columns]
    wanted = [high - low for low, high in columns]
    free = width - sum(least)
    if free < 0:  # words will break: each column gives in proportion to what it wanted
        total = sum(least)
        return [max(2, low * width // total) for low in least]
    if free >= sum(wanted):
        return [high for _, high in columns]
    return [low + free * want // sum(wanted) for low, want in zip(least, wanted, strict=True)]
