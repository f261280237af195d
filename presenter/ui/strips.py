"""Canvas rows as Textual's strips, each made once: the same row is the same strip."""

from collections.abc import Iterator
from functools import lru_cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from presenter.layout.canvas import BLANK, Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.model.role import Role
from presenter.outputs.worn import worn
from presenter.theme import Theme
from presenter.theme.colour import ALL, NONE, has_value, mixed, number_of, value_of
from presenter.ui.images import Drawing, boxes, whole

WHOLE = 1.0
"""The strength of what is not fading."""


class Printer:
    """Makes strips in a theme, for a terminal that shows so many colours.

    Images are drawn by `drawing`; without one the words that stand for them are shown. What draws
    them in pixels, which do not move with the cells that they cover, is `pixels`.
    """

    def __init__(
        self,
        theme: Theme,
        colours: int = ALL,
        drawing: Drawing | None = None,
        pixels: Drawing | None = None,
    ) -> None:
        self.theme = theme
        self.drawing = drawing
        self.pixels = pixels
        self._colours = colours
        self._strip = lru_cache(512)(self._made)
        self._style = lru_cache(512)(self._styled)

    def strips(self, canvas: Canvas) -> list[Strip]:
        """The rows of a canvas."""
        return [self._strip(row) for row in canvas.rows]

    def standing(self, canvas: Canvas) -> list[Strip]:
        """The rows of a canvas that does not move, and that is the whole screen."""
        if self.pixels is None:
            return self.strips(canvas)
        images = whole(canvas)
        return [
            self._strip(row, pixels=True) if found and found <= images else self._strip(row)
            for row, found in zip(canvas.rows, map(boxes, canvas.rows), strict=True)
        ]

    def faded(self, canvas: Canvas, strength: float) -> list[Strip]:
        """The rows of a canvas on their way to the ground: strength 0 is the ground alone."""
        return [
            self._strip(row) if all(look == BLANK for _, look in row) else self._made(row, strength)
            for row in canvas.rows
        ]

    def _made(
        self, row: tuple[Run, ...], strength: float = WHOLE, *, pixels: bool = False
    ) -> Strip:
        drawing = self.pixels if pixels else self.drawing
        width = sum(cells(text) for text, _ in row)  # what moves the cursor counts for no cells
        return Strip(list(self._segments(row, strength, drawing)), width)

    def _segments(
        self, row: tuple[Run, ...], strength: float, drawing: Drawing | None
    ) -> Iterator[Segment]:
        for cover, runs in stretches(row):
            image = self._image(cover, runs, strength, drawing) if cover and drawing else None
            yield from image or (Segment(text, self._style(look, strength)) for text, look in runs)

    def _image(
        self, cover: Slice, runs: list[Run], strength: float, drawing: Drawing
    ) -> list[Segment] | None:
        width = sum(cells(text) for text, _ in runs)
        if strength < 0.5:  # an image fades in no steps: its cells can be more than colours
            return [Segment(" " * width, self._style(BLANK, strength))]
        ground = value_of(self.theme.styles[runs[0].look.on].bg)
        image = drawing(cover, ground, width)
        return image if image is None or self._colours == ALL else [*map(self._fewer, image)]

    def _fewer(self, segment: Segment) -> Segment:
        """A cell of an image in the colours that the terminal has."""
        if segment.style is None:
            return segment
        style = segment.style
        return Segment(
            segment.text,
            Style(color=self._value(style.color), bgcolor=self._value(style.bgcolor)),
        )

    def _value(self, colour: Color | None) -> str | None:
        return self._named(colour.triplet.hex) if colour and colour.triplet else None

    def forget(self) -> None:
        """Make every strip anew when it is wanted again."""
        self._strip.cache_clear()

    def _styled(self, look: Look, strength: float) -> Style:
        style, page = worn(look, self.theme), self.theme.styles[Role.PAGE]
        return Style(
            color=self._named(mixed(page.bg, style.fg, strength)),
            bgcolor=self._named(mixed(page.bg, style.bg, strength)),
            bold=style.bold,
            italic=style.italic,
            underline=style.underline,
            strike=look.struck,
        )

    def _named(self, colour: str) -> str | None:
        """A colour as Rich names it; None where no colours are wanted."""
        if self._colours == NONE:
            return None
        number = number_of(colour, self._colours)
        if number is None:
            return colour if has_value(colour) else "default"
        return f"color({number})"
