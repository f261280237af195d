"""Blocks: what shapes become for one width, with a height before anything is painted."""

from typing import NamedTuple, Protocol

from presenter.layout.canvas import Look, shows_in_blanks
from presenter.layout.lines import Line, Setting
from presenter.layout.painter import Painter
from presenter.layout.type import TERMINAL, Type
from presenter.model.role import Role
from presenter.model.shapes import Align

PANEL_INSET = 3
"""Cells from a panel's edge to terminal text that stands on it."""


class Block(Protocol):
    """Something with a height in rows; `fits` is False when its width broke a word."""

    @property
    def height(self) -> int:
        """The rows that it takes."""

    @property
    def fits(self) -> bool:
        """Whether nothing in it had to be broken for want of width."""

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint it with its top left corner at a place."""


class Lines(NamedTuple):
    """Lines of text in one type."""

    setting: Setting
    width: int
    type: Type
    align: Align = Align.LEFT
    hang: int = 0
    """Cells by which the first line begins before the others: its quotation mark hangs."""

    @property
    def height(self) -> int:
        """The rows that the lines take, leading between them included."""
        count = len(self.setting.lines)
        return count * self.type.rows + max(0, count - 1) * self.type.leading

    @property
    def fits(self) -> bool:
        """Whether no word was broken, or it is terminal text that had to be."""
        return self.setting.whole

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the lines, and record their words."""
        for number, line in enumerate(self.setting.lines):
            painter.keep(row, self.type.rows)
            indent = self._indent(line) + (self.hang if number else 0)
            paint_line(painter, line, row, column + indent, self.type)
            row += self.type.rows + self.type.leading

    def _indent(self, line: Line) -> int:
        free = max(0, self.width - line.width)
        return {Align.LEFT: 0, Align.CENTER: free // 2, Align.RIGHT: free}[self.align]


def paint_line(painter: Painter, line: Line, row: int, column: int, type_: Type) -> None:
    """Paint one line of tokens from a column on."""
    last: Look | None = None
    for number, token in enumerate(line.tokens):
        if number:
            column += _paint_space(painter, row, column, type_, last, token.parts[0][1])
        start = column
        drawn = type_ if all(type_.covers(text) for text, _ in token.parts) else TERMINAL
        top = row if drawn is type_ else row + type_.rows * 3 // 4
        for text, look in token.parts:
            column += painter.draw(top, column, text, drawn, look)
        painter.word(token.text, top, start, drawn.rows, column - start)
        last = token.parts[-1][1]


def _paint_space(
    painter: Painter, row: int, column: int, type_: Type, before: Look | None, after: Look
) -> int:
    """A space inside struck or underlined text, or inside code, looks as the text does."""
    if before == after and shows_in_blanks(after) and type_ is TERMINAL:
        painter.put(row, column, " " * type_.space, type_.space, after)
    return type_.space


class Stack(NamedTuple):
    """Blocks under each other with `gap` rows between them."""

    blocks: tuple[Block, ...]
    gap: int = 1

    @property
    def height(self) -> int:
        """The rows of the blocks and of the gaps."""
        gaps = self.gap * max(0, len(self.blocks) - 1)
        return sum(block.height for block in self.blocks) + gaps

    @property
    def fits(self) -> bool:
        """Whether all blocks fit."""
        return all(block.fits for block in self.blocks)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the blocks; the sheet may be cut between them."""
        for number, block in enumerate(self.blocks):
            if number:
                painter.rest(row)
            block.paint(painter, row, column)
            row += block.height + self.gap


class Side(NamedTuple):
    """Blocks beside each other, each with its column; `middle` centres them on the highest."""

    blocks: tuple[tuple[int, Block], ...]
    middle: bool = False
    cramped: bool = False
    """Whether there was no room to put them beside each other."""

    @property
    def height(self) -> int:
        """The rows of the highest block."""
        return max((block.height for _, block in self.blocks), default=0)

    @property
    def fits(self) -> bool:
        """Whether there was room, and all blocks fit."""
        return not self.cramped and all(block.fits for _, block in self.blocks)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the blocks from the left to the right; they stay together."""
        painter.keep(row, self.height)
        for at, block in self.blocks:
            down = (self.height - block.height) // 2 if self.middle else 0
            block.paint(painter, row + down, column + at)


class Stepped(NamedTuple):
    """A block that comes with a step."""

    block: Block
    step: int

    @property
    def height(self) -> int:
        """The rows of the block."""
        return self.block.height

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the block from its step on."""
        self.block.paint(painter.between(self.step), row, column)


class Listed(NamedTuple):
    """An item of a list: a marker that hangs to the left of its block."""

    marker: str
    indent: int
    hang: int
    block: Block
    type: Type
    step: int

    @property
    def height(self) -> int:
        """The rows of the item's text."""
        return max(self.block.height, self.type.rows)

    @property
    def fits(self) -> bool:
        """Whether the text fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint marker and text; the marker's row stays with the text's first."""
        painter = painter.between(self.step)
        column += self.indent
        width = painter.draw(row, column, self.marker, self.type, Look(Role.MARKER))
        painter.word(self.marker, row, column, self.type.rows, width)
        self.block.paint(painter, row, column + self.hang)


class Barred(NamedTuple):
    """A block behind a bar in the colour of a role."""

    block: Block
    role: Role
    inset: int

    @property
    def height(self) -> int:
        """The rows of the block."""
        return self.block.height

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the bar along the whole block."""
        for at in range(row, row + self.height):
            painter.put(at, column, "▌", 1, Look(self.role))
        self.block.paint(painter, row, column + self.inset)


class Panel(NamedTuple):
    """A block on a ground of its own, with a bar at its left.

    `inset` is the cells from the left edge to the block; the right edge has one less. `pad` is the
    rows above it and below.
    """

    block: Block
    width: int
    role: Role
    ground: Role
    pad: int
    inset: int = PANEL_INSET

    @property
    def height(self) -> int:
        """The rows of the block and of the padding."""
        return self.block.height + 2 * self.pad

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the ground, the bar, the block."""
        painter = painter.ground(self.ground)
        painter.fill(row, column, self.width, self.height)
        bar = BARS.get(self.role, "▌")
        for at in range(row, row + self.height):
            painter.put(at, column, bar, 1, Look(self.role))
        self.block.paint(painter, row + self.pad, column + self.inset)


BARS = {Role.NOTE: "▎", Role.IMPORTANT: "▌", Role.WARNING: "█"}
"""Bars that say without colour too how urgently a panel speaks."""
