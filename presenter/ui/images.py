"""What draws images on strips: half-blocks, or whatever else does what `Drawing` says."""

from typing import Protocol

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

from presenter.layout.canvas import Canvas, Run, Slice
from presenter.outputs.raster import HALF, halves


class Drawing(Protocol):
    """Draws the first cells of a row of an image, over a ground (`#rrggbb`)."""

    def __call__(self, cover: Slice, ground: str, cells: int) -> list[Segment] | None:
        """The cells as segments; None where nothing can be drawn."""


def blocks(cover: Slice, ground: str, cells: int) -> list[Segment] | None:
    """Half-blocks, which every terminal has."""
    pairs = halves(cover, ground, cells)
    if pairs is None:
        return None
    return [
        Segment(HALF * count, Style.from_color(Color.parse(upper), Color.parse(lower)))
        for upper, lower, count in pairs
    ]


def cell_pixels() -> tuple[int, int] | None:
    """The width and the height of a cell in pixels; None where the terminal does not tell them."""
    import fcntl  # POSIX only, as the protocols with pixels are
    import struct
    import sys
    import termios

    try:
        said = fcntl.ioctl(sys.__stdout__, termios.TIOCGWINSZ, bytes(8))  # type: ignore[arg-type]
    except (OSError, ValueError, TypeError):
        return None
    rows, columns, width, height = struct.unpack("HHHH", said)
    if not (rows and columns and width >= columns and height >= rows):
        return None
    return width // columns, height // rows


def whole(canvas: Canvas) -> frozenset[Slice]:
    """The images, by their first rows, that a canvas has every row of, above its last row."""
    rows: dict[Slice, int] = {}
    for row in canvas.rows[:-1]:
        for run in row:
            cover = run.look.cover
            if cover is not None and cover.row == rows.get(box := cover._replace(row=0), 0):
                rows[box] = cover.row + 1
    return frozenset(box for box, count in rows.items() if count == box.height)


def boxes(row: tuple[Run, ...]) -> frozenset[Slice]:
    """The images on a row, by their first rows."""
    covers = (run.look.cover for run in row)
    return frozenset(cover._replace(row=0) for cover in covers if cover is not None)
