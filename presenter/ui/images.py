"""What draws images on strips: half-blocks, or whatever else does what `Drawing` says."""

from typing import Protocol

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

from presenter.layout.canvas import Slice
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
