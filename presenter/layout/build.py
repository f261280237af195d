"""Shapes to blocks: how each shape uses a width in a style."""

from typing import assert_never

from presenter.layout.blocks import (
    PANEL_INSET,
    Barred,
    Block,
    Listed,
    Panel,
    Side,
    Stack,
    Stepped,
)
from presenter.layout.charts.chart import chart_block
from presenter.layout.figure import figure_block
from presenter.layout.grid import grid_block
from presenter.layout.picture import picture_block
from presenter.layout.style import Style
from presenter.layout.verbatim import verbatim_block
from presenter.model.chart import Chart
from presenter.model.role import Role
from presenter.model.shapes import (
    Box,
    Column,
    Edge,
    Figure,
    Grid,
    Items,
    Picture,
    Row,
    Shape,
    Verbatim,
    Words,
)

NARROWEST = 12
"""Cells; columns that get less are set one under the other."""


def stack(shapes: tuple[Shape, ...], width: int, style: Style) -> Block:
    """Shapes under each other in a width of so many cells; charts share what the others leave."""
    charts = sum(map(_grows, shapes))
    if not charts:
        return Stack(tuple(block(shape, width, style) for shape in shapes), style.gap)
    made = {at: block(one, width, style) for at, one in enumerate(shapes) if not _grows(one)}
    taken = sum(one.height for one in made.values()) + style.gap * (len(shapes) - 1)
    share = style.narrow(_share(style, (style.room - taken) // charts))
    blocks = (made.get(at) or block(one, width, share) for at, one in enumerate(shapes))
    return Stack(tuple(blocks), style.gap)


def _grows(shape: Shape) -> bool:
    """Whether a shape is as high as there is room: a chart, or what holds one."""
    match shape:
        case Chart():
            return True
        case Row():
            return any(_grows(one) for column in shape.columns for one in column.shapes)
        case Box():
            return any(map(_grows, shape.shapes))
    return False


def _share(style: Style, rest: int) -> int:
    """The rows for a chart: what the other shapes leave, or else a page of its own."""
    enough = style.room // 2 if style.rows > 1 else style.room // 3
    return rest if rest >= enough else style.room


def block(shape: Shape, width: int, style: Style) -> Block:
    """A shape as a block in a width of so many cells."""
    match shape:
        case Words():
            return _words(shape, width, style)
        case Items():
            return _items(shape, width, style)
        case Verbatim():
            return _stepped(verbatim_block(shape, width, style), shape.step)
        case Grid():
            return _stepped(grid_block(shape, width, style), shape.step)
        case Figure():
            return figure_block(shape, width, style)
        case Chart():
            return chart_block(shape, width, style)
        case Picture():
            return _stepped(picture_block(shape, width, style), shape.step)
        case Row():
            return _row(shape, width, style)
        case Box():
            return _stepped(_box(shape, width, style), shape.step)
        case _:
            assert_never(shape)


def _stepped(made: Block, step: int) -> Block:
    return Stepped(made, step) if step else made


def _words(shape: Words, width: int, style: Style) -> Block:
    type_ = style.small if shape.small else style.type
    if shape.large:
        type_ = style.large(shape.text, width)
    words = style.words(
        shape.text,
        width,
        shape.role,
        type_,
        align=shape.align,
        balanced=shape.large,
        hanging=shape.large,
    )
    return _stepped(words, shape.step)


def _items(shape: Items, width: int, style: Style) -> Block:
    type_ = style.type
    markers = [item.marker or ("•" if item.level == 0 else "–") for item in shape.items]
    hang = max((type_.width(marker) for marker in markers), default=0) + type_.space
    made: list[Block] = []
    for item, marker in zip(shape.items, markers, strict=True):
        indent = min(item.level * hang, width // 3)
        inner = max(2, width - indent - hang)
        text = style.words(item.text, inner)
        made.append(Listed(marker, indent, hang, text, type_, item.step))
    return Stack(tuple(made), style.item_gap)


def _row(shape: Row, width: int, style: Style) -> Block:
    """Columns by their weights; one under the other where they are too narrow, or too high.

    A row of columns is never cut: what is read from top to bottom must not go on to another page.
    """
    if len(shape.columns) < 2:
        return _under_each_other(shape, width, style)
    gap = max(3, 2 * style.rows)
    total = sum(column.weight for column in shape.columns)
    free = width - gap * (len(shape.columns) - 1)
    shares = [free * column.weight // total for column in shape.columns]
    made: list[tuple[int, Block]] = []
    left = 0
    for column, share in zip(shape.columns, shares, strict=True):
        made.append((left, _column(column, max(NARROWEST, share), style)))
        left += share + gap
    side = Side(tuple(made), cramped=min(shares) < NARROWEST)
    can_be_smaller = style.rows > 1
    if side.height <= style.room if side.fits else can_be_smaller:
        return side
    return _under_each_other(shape, width, style)


def _under_each_other(shape: Row, width: int, style: Style) -> Block:
    return Stack(tuple(_column(one, width, style) for one in shape.columns), style.gap)


def _column(column: Column, width: int, style: Style) -> Block:
    return _stepped(stack(column.shapes, width, style), column.step)


def _box(shape: Box, width: int, style: Style) -> Block:
    if shape.edge is Edge.BAR:
        inset = 2 if style.rows == 1 else 3
        return Barred(stack(shape.shapes, max(2, width - inset), style), shape.role, inset)
    inner = stack(shape.shapes, max(2, width - 2 * PANEL_INSET + 1), style)
    return Panel(inner, width, shape.role, Role.PANEL, 1 if style.airy else 0)
