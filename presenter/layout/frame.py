"""A frame around words, which stand for what is not drawn."""

from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import Look
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, Type, type_of
from presenter.model.role import Role
from presenter.model.text import Text

EDGES = 6
"""Cells that a frame takes of its width: two lines, with two blank cells inside each."""

LEAST = 10
"""Cells of the narrowest frame."""


class Frame(NamedTuple):
    """A block in a rounded frame, in the middle of its height."""

    block: Block
    width: int
    height: int

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the frame, then the block."""
        look = Look(Role.RULE)
        line = "─" * (self.width - 2)
        painter.keep(row, self.height)
        painter.fill(row, column, self.width, self.height)
        painter.put(row, column, f"╭{line}╮", self.width, look)
        painter.put(row + self.height - 1, column, f"╰{line}╯", self.width, look)
        for at in range(row + 1, row + self.height - 1):
            painter.put(at, column, "│", 1, look)
            painter.put(at, column + self.width - 1, "│", 1, look)
        down = (self.height - self.block.height) // 2
        self.block.paint(painter, row + down, column + 3)


def largest_whole(text: Text, width: int, height: int, style: Style) -> Type:
    """The largest type, up to the body's, in which a text fits in each language unbroken."""
    for rows in sorted((rows for rows in BODY_SCALE if 1 < rows <= style.rows), reverse=True):
        blocks = [one.words(text, width, type_=type_of(rows)) for one in style.spoken()]
        if all(block.fits and block.height <= height for block in blocks):
            return type_of(rows)
    return type_of(1)
