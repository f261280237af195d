"""A picture as its description in a frame."""

from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import Look
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.shapes import Align, Picture


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
        painter.put(row, column, f"╭{line}╮", self.width, look)
        painter.put(row + self.height - 1, column, f"╰{line}╯", self.width, look)
        for at in range(row + 1, row + self.height - 1):
            painter.put(at, column, "│", 1, look)
            painter.put(at, column + self.width - 1, "│", 1, look)
        down = (self.height - self.block.height) // 2
        self.block.paint(painter, row + down, column + 3)


def picture_block(shape: Picture, width: int, style: Style) -> Block:
    """The words that stand for the picture, in a frame of about a picture's form."""
    words = style.words(shape.alt, max(4, width - 6), Role.MUTED, align=Align.CENTER)
    least = words.height + 2
    return Frame(words, max(width, 10), max(least, style.room * (3 if style.airy else 2) // 5))
