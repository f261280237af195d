"""A picture: the box that its image fills, its description where none is drawn, and its caption."""

from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import Slice
from presenter.layout.frame import EDGES, LEAST, Frame, largest_whole
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import TERMINAL, Type
from presenter.model.picture import Fit, Image, Picture
from presenter.model.role import Role
from presenter.model.shapes import Align

CELL = 2
"""The height of a cell in its widths."""


class Box(NamedTuple):
    """A width in cells and a height in rows."""

    width: int
    height: int


class Pictured(NamedTuple):
    """An image over the frame with its description, in the middle of a width; words under it."""

    frame: Frame
    cover: Slice | None
    width: int
    under: tuple[Block, ...]

    @property
    def height(self) -> int:
        """The rows of the frame and of what is under it."""
        return self.frame.height + _height(self.under)

    @property
    def fits(self) -> bool:
        """Whether the words under it fit: those that it covers do not decide how a slide is set."""
        return all(block.fits for block in self.under)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the frame, which the image covers where images are drawn; all stays together."""
        painter.keep(row, self.height)
        within = painter.under(self.cover, row) if self.cover else painter
        self.frame.paint(within, row, column + max(0, self.width - self.frame.width) // 2)
        row += self.frame.height
        for block in self.under:
            block.paint(painter, row, column)
            row += block.height


def contained(image: Image, width: int, height: int) -> Box:
    """The largest box in so many cells and rows that has the form of an image."""
    scale = min(width / image.width, CELL * height / image.height)
    return Box(max(1, round(image.width * scale)), max(1, round(image.height * scale / CELL)))


def picture_block(shape: Picture, width: int, style: Style) -> Block:
    """An image as large as the room lets it be, the same in every language."""
    under = _under(shape, width, style)
    taken = max(_height(_under(shape, width, one)) for one in style.spoken())
    room = Box(width, max(1, style.room - taken))
    known = shape.image.width > 0
    box = contained(shape.image, *room) if known and shape.fit is Fit.CONTAIN else room
    frame = _frame(shape, box, width, style)
    cover = Slice(shape.image, shape.fit, frame.width, frame.height, 0) if known else None
    return Pictured(frame, cover, width, under)


def _frame(shape: Picture, box: Box, width: int, style: Style) -> Frame:
    """The description in a frame that is larger than the box only where it has to be."""
    across = max(LEAST, box.width)
    type_ = largest_whole(shape.alt, across - EDGES, box.height - 2, style)
    if type_.rows == 1 and _rows(shape, across, style) > box.height:
        across = max(LEAST, width)
        type_ = largest_whole(shape.alt, across - EDGES, box.height - 2, style)
    words = style.words(shape.alt, across - EDGES, Role.MUTED, type_, align=Align.CENTER)
    least = words.height + 2 if type_.rows > 1 else _rows(shape, across, style)
    return Frame(words, across, max(box.height, least))


def _rows(shape: Picture, width: int, style: Style) -> int:
    """The rows of a frame with the description in terminal text, in the longest language."""
    blocks = (
        one.words(shape.alt, width - EDGES, type_=TERMINAL, align=Align.CENTER)
        for one in style.spoken()
    )
    return max(block.height for block in blocks) + 2


def _under(shape: Picture, width: int, style: Style) -> tuple[Block, ...]:
    """Caption and credit, in letters that take no more than a quarter of the room."""
    for type_ in (style.small, TERMINAL):
        highest = max(_height(_said(shape, width, one, type_)) for one in style.spoken())
        if highest <= style.room // 4:
            break
    return _said(shape, width, style, type_)


def _said(shape: Picture, width: int, style: Style, type_: Type) -> tuple[Block, ...]:
    said = ((shape.caption, Role.TEXT), (shape.credit, Role.CITE))
    return tuple(
        style.words(text, width, role, type_, align=Align.CENTER) for text, role in said if text
    )


def _height(blocks: tuple[Block, ...]) -> int:
    return sum(block.height for block in blocks)
