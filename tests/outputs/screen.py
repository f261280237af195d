"""A screen as a picture in pixels, from what a terminal reads: half-blocks only."""

import re
from typing import TYPE_CHECKING

from presenter.layout.canvas import Canvas
from presenter.outputs.ansi import ansi
from presenter.theme import Theme

if TYPE_CHECKING:
    from PIL.Image import Image

_CELL = re.compile(r"\x1b\[([0-9]+);1H|\x1b\[([0-9;]*)m|([^\x1b])")
_VALUE = re.compile(r"([34])8;2;([0-9]+);([0-9]+);([0-9]+)")
SHARES = {"█": (True, True), "▀": (True, False), "▄": (False, True)}
"""Which halves of a cell have the colour of its letters."""

Colour = tuple[int, int, int]


def colours(written: str, width: int, height: int) -> list[list[Colour]]:
    """The colours of the half-cells of a screen on which this was written."""
    rows: list[list[Colour]] = [[] for _ in range(2 * height)]
    row, letters, ground = 0, (0, 0, 0), (0, 0, 0)
    for place, style, character in _CELL.findall(written):
        if place:
            row = 2 * (int(place) - 1)
        elif style.startswith("0;"):
            letters, ground = _colours(style)
        elif character and len(rows[row]) < width:
            for half, filled in enumerate(SHARES.get(character, (False, False))):
                rows[row + half].append(letters if filled else ground)
    return rows


def _colours(style: str) -> tuple[Colour, Colour]:
    """The colours of letters and of their ground; the terminal's own are white and black."""
    found: dict[str, Colour] = {"3": (255, 255, 255), "4": (0, 0, 0)}
    for which, red, green, blue in _VALUE.findall(style):
        found[which] = int(red), int(green), int(blue)
    return found["3"], found["4"]


def seen(canvas: Canvas, theme: Theme, pixels: int = 6) -> "Image":
    """A picture of a canvas, so many pixels to each half-cell."""
    from PIL.Image import Resampling, new  # where it is installed

    rows = colours(ansi(canvas, theme), canvas.width, canvas.height)
    image = new("RGB", (canvas.width, 2 * canvas.height))
    for y, row in enumerate(rows):
        for x, colour in enumerate(row):
            image.putpixel((x, y), colour)
    return image.resize((image.width * pixels, image.height * pixels), Resampling.NEAREST)
