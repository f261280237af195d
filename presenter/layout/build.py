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
from presenter.layout.figure import figure_block, number_rows
from presenter.layout.grid import folds, grid_block
from presenter.layout.picture import picture_block
from presenter.layout.qr import least, qr_block
from presenter.layout.style import Style, type_for
from presenter.layout.verbatim import verbatim_block
from presenter.model.chart import Chart
from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
from presenter.model.map import Map
from presenter.model.picture import Picture
from presenter.model.qr import Qr
from presenter.model.role import Role
from presenter.model.shapes import (
    Box,
    Column,
    Countdown,
    Edge,
    Figure,
    Grid,
    Items,
    Row,
    Shape,
    Verbatim,
    Words,
)
from presenter.model.timeline import Timeline

NARROWEST = 12
"""Cells; columns that get less are set one under the other."""


def stack(shapes: tuple[Shape, ...], width: int, style: Style) -> Block:
    """Shapes under each other in a width of so many cells; some share what the others leave."""
    growing = sum(map(_grows, shapes))
    rest = _rest(shapes, width, style) // growing if growing else style.room

    def styled(shape: Shape) -> Style:
        if isinstance(shape, Verbatim):
            return style.narrow(max(1, rest))
        return style.narrow(_share(style, rest)) if _grows(shape) else style

    return Stack(tuple(block(one, width, styled(one)) for one in shapes), style.gap)


def _rest(shapes: tuple[Shape, ...], width: int, style: Style) -> int:
    """The rows that are left of the room, whichever the language."""
    fixed = [one for one in shapes if not _grows(one)]
    taken = max(sum(block(one, width, said).height for one in fixed) for said in style.spoken())
    return style.room - taken - style.gap * (len(shapes) - 1)


def _grows(shape: Shape) -> bool:
    """Whether a shape is as high as there is room: a drawing, a listing, or what holds one."""
    match shape:
        case Verbatim() | Chart() | Figure() | Map() | Picture() | Qr():
            return True
        case Timeline() | Process() | Diagram() | Countdown():
            return True
        case Row():
            return any(_grows(one) for column in shape.columns for one in column.shapes)
        case Box():
            return any(map(_grows, shape.shapes))
    return False


def _share(style: Style, rest: int) -> int:
    """The rows for what grows: what the other shapes leave, or else a page of its own."""
    enough = style.room // 2 if style.rows > 1 else style.room // 3
    return rest if rest >= enough else style.room


def rows_needed(shapes: tuple[Shape, ...], width: int) -> int:
    """The rows that a page must leave to shapes that cannot be made smaller: codes."""
    return sum(_needed(shape, width) for shape in shapes)


def _needed(shape: Shape, width: int) -> int:
    if isinstance(shape, Row):
        total = sum(column.weight for column in shape.columns)
        shares = [(column, width * column.weight // total) for column in shape.columns]
        return max((rows_needed(column.shapes, share) for column, share in shares), default=0)
    return least(shape.data, width) if isinstance(shape, Qr) else 0


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
            from presenter.layout.charts.chart import chart_block  # 15 files that most starts spare

            return chart_block(shape, width, style)
        case Map() | Countdown():
            return _seldom(shape, width, style)
        case Picture():
            return _stepped(picture_block(shape, width, style), shape.step)
        case Qr():
            return _stepped(qr_block(shape, width, style), shape.step)
        case Row():
            return _row(shape, width, style)
        case Box():
            return _stepped(_box(shape, width, style), shape.step)
        case Timeline() | Process() | Diagram() | Formula():
            from presenter.layout.flow.drawing import drawing  # few talks have one

            return drawing(shape, width, style)
        case _:
            assert_never(shape)


def _stepped(made: Block, step: int) -> Block:
    return Stepped(made, step) if step else made


def _seldom(shape: Map | Countdown, width: int, style: Style) -> Block:
    """What few talks have: its code is loaded for those alone."""
    if isinstance(shape, Countdown):
        from presenter.layout.countdown import countdown_block

        return countdown_block(shape, width, style, stack)
    from presenter.layout.map.block import map_block

    return map_block(shape, width, style)


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
    markers = [item.marker or ("•" if item.level == 0 else "–") for item in shape.items]
    types = [type_for(item.text.written(style.language), style.rows) for item in shape.items]
    marked = [*zip(shape.items, markers, types, strict=True)]
    spaces = 2 if any(map(str.isalpha, markers)) else 1  # a letter is not to be read with the text
    hang = max(
        (type_.width(marker) + spaces * type_.space for _, marker, type_ in marked), default=0
    )
    made: list[Block] = []
    for item, marker, type_ in marked:
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
    gap = _gap(style)
    shares = _shares(shape, width, style)
    beside = style.replace(numeral=_numeral(shape, shares, style))
    made: list[tuple[int, Block]] = []
    left = 0
    for column, share in zip(shape.columns, shares, strict=True):
        made.append((left, _column(column, max(NARROWEST, share), beside)))
        left += share + gap
    side = Side(tuple(made), cramped=min(shares) < NARROWEST)
    if side.fits and side.height <= style.room:
        return side
    if style.rows > 1:  # smaller letters may have room beside each other
        return side._replace(cramped=True)
    return _under_each_other(shape, width, style)


def _gap(style: Style) -> int:
    """The cells between columns."""
    return max(3, 2 * style.rows)


def _shares(shape: Row, width: int, style: Style) -> list[int]:
    """The cells of each column beside the others, by its weight."""
    total = sum(column.weight for column in shape.columns)
    free = width - _gap(style) * (len(shape.columns) - 1)
    return [free * column.weight // total for column in shape.columns]


def _numeral(shape: Row, shares: list[int], style: Style) -> int:
    """The rows of the letters in which the numbers of figures in columns all fit."""
    found = [
        number_rows(one, max(NARROWEST, share), style)
        for column, share in zip(shape.columns, shares, strict=True)
        for one in column.shapes
        if isinstance(one, Figure)
    ]
    return min(found) if len(found) > 1 else 0


def _under_each_other(shape: Row, width: int, style: Style) -> Block:
    return Stack(tuple(_column(one, width, style) for one in shape.columns), style.gap)


def _column(column: Column, width: int, style: Style) -> Block:
    return _stepped(stack(column.shapes, width, style), column.step)


def _box(shape: Box, width: int, style: Style) -> Block:
    inset, inside = _inside(shape, width, style)
    inner = stack(shape.shapes, inside, style)
    if shape.edge is Edge.BAR:
        return Barred(inner, shape.role, inset)
    pad = (style.rows + 2) // 3 if style.airy else int(style.rows > 1)
    return Panel(inner, width, shape.role, Role.PANEL, pad, inset)


def _inside(shape: Box, width: int, style: Style) -> tuple[int, int]:
    """The cells before what a box holds, and the cells for that."""
    if shape.edge is Edge.BAR:
        inset = 2 if style.rows == 1 else 3
        return inset, max(2, width - inset)
    inset = max(PANEL_INSET, style.rows)
    return inset, max(2, width - 2 * inset + 1)


def folding(shapes: tuple[Shape, ...], width: int, style: Style) -> bool:
    """Whether a table among shapes, or within one of them, has no room for its columns."""
    return any(_folding(shape, width, style) for shape in shapes)


def _folding(shape: Shape, width: int, style: Style) -> bool:
    match shape:
        case Grid():
            return folds(shape, width, style)
        case Box():
            return folding(shape.shapes, _inside(shape, width, style)[1], style)
        case Row(columns=columns) if any(_has_table(one) for one in columns):
            beside = isinstance(_row(shape, width, style), Side)
            shares = _shares(shape, width, style) if beside else [width] * len(columns)
            pairs = zip(columns, shares, strict=True)
            return any(folding(one.shapes, max(NARROWEST, share), style) for one, share in pairs)
    return False


def _has_table(shape: Shape | Column) -> bool:
    """Whether a table stands in a shape: most columns have none, and need not be set."""
    match shape:
        case Box() | Column():
            return any(map(_has_table, shape.shapes))
        case Row():
            return any(map(_has_table, shape.columns))
    return isinstance(shape, Grid)
