"""Images as sixels: pixels painted over cells, which are then jumped over and never written.

The first row of an image paints all of it, and every row of it moves the cursor past its cells. So
a row that is painted anew tears no hole in the image, and the first row mends whatever did.
"""

from collections.abc import Iterator
from functools import lru_cache

from rich.segment import ControlType, Segment

from presenter.layout.canvas import Slice
from presenter.outputs.raster import drawn, over
from presenter.outputs.sixel import in_colours, sixels
from presenter.theme.colour import channels
from presenter.ui.images import blocks, cell_pixels

MOST = 1000
"""Pixels of a side that xterm keeps of one image (its maxGraphicSize): larger ones are tiled."""

SAVE, RESTORE = "\x1b7", "\x1b8"
"""The place of the cursor (DECSC, DECRC)."""


def sixel(cover: Slice, ground: str, cells: int) -> list[Segment] | None:
    """The cells jumped over, after the whole image where the row is its first.

    Half-blocks where a part of the row is wanted, since pixels cannot be cut like cells, and where
    the size of a cell is not known.
    """
    cell = cell_pixels()
    if cells < cover.width or cell is None:
        return blocks(cover, ground, cells)
    painted = _painted(cover._replace(row=0), ground, cell)
    if painted is None:
        return None
    jump = f"\x1b[{cover.width}C"
    text = jump if cover.row else painted + jump
    return [Segment(text, None, [(ControlType.CURSOR_FORWARD, cover.width)])]


@lru_cache(maxsize=12)
def _painted(box: Slice, ground: str, cell: tuple[int, int]) -> str | None:
    """An image over its cells, which are emptied first; the cursor is left where it was."""
    across, down = cell
    image = drawn(box, (box.width * across, box.height * down))
    if image is None:
        return None
    flat = in_colours(over(image, ground))
    parts = [SAVE, *_emptied(box, ground)]
    for left, top, right, bottom in _tiles(box, cell):
        tile = flat.crop((left * across, top * down, right * across, bottom * down))
        parts += [RESTORE, _moved(top, left), sixels(tile)]
    return "".join([*parts, RESTORE])


def _tiles(box: Slice, cell: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """A box in parts that are small enough: the cells where each begins and ends."""
    across, down = (max(1, MOST // side) for side in cell)
    for top in range(0, box.height, down):
        for left in range(0, box.width, across):
            yield left, top, min(left + across, box.width), min(top + down, box.height)


def _emptied(box: Slice, ground: str) -> Iterator[str]:
    """What stood in the cells, and what was painted over them, is gone (ECH)."""
    red, green, blue = channels(ground)
    yield f"\x1b[0;48;2;{red};{green};{blue}m"
    for _ in range(box.height):
        yield f"\x1b[{box.width}X\x1b[B"
    yield "\x1b[0m"


def _moved(rows: int, columns: int) -> str:
    """The cursor so many rows down and columns on."""
    return (f"\x1b[{rows}B" if rows else "") + (f"\x1b[{columns}C" if columns else "")
