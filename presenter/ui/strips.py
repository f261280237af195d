"""Canvas rows as Textual's strips, each made once: the same row is the same strip."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

from presenter.layout.canvas import Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.model.role import Role
from presenter.theme import Theme
from presenter.ui.images import Drawing


class Printer:
    """Makes strips in a theme; `filters` are the app's, as for a terminal without colours.

    Images are drawn by `drawing`; without one the words that stand for them are shown.
    """

    def __init__(
        self, theme: Theme, filters: Sequence[LineFilter] = (), drawing: Drawing | None = None
    ) -> None:
        self.theme = theme
        self.drawing = drawing
        self._filters = filters
        self._ground = Color.parse(theme.styles[Role.PAGE].bg)
        self._strip = lru_cache(1024)(self._made)
        self._style = lru_cache(512)(self._styled)

    def strips(self, canvas: Canvas) -> list[Strip]:
        """The rows of a canvas."""
        return [self._strip(row) for row in canvas.rows]

    def _made(self, row: tuple[Run, ...]) -> Strip:
        strip = Strip(list(self._segments(row)))
        for one in self._filters:
            strip = strip.apply_filter(one, self._ground)
        return strip

    def _segments(self, row: tuple[Run, ...]) -> Iterator[Segment]:
        for cover, runs in stretches(row):
            image = self._image(cover, runs) if cover else None
            yield from image or (Segment(text, self._style(look)) for text, look in runs)

    def _image(self, cover: Slice, runs: list[Run]) -> list[Segment] | None:
        if self.drawing is None:
            return None
        ground = self.theme.styles[runs[0].look.on].bg
        return self.drawing(cover, ground, sum(cells(text) for text, _ in runs))

    def forget(self) -> None:
        """Make every strip anew when it is wanted again."""
        self._strip.cache_clear()

    def _styled(self, look: Look) -> Style:
        style = self.theme.styles[look.role]
        plain = style.bg == self.theme.styles[Role.PAGE].bg
        return Style(
            color=style.fg,
            bgcolor=self.theme.styles[look.on].bg if plain else style.bg,
            bold=look.bold or style.bold,
            italic=look.italic or style.italic,
            underline=look.underline or style.underline,
            strike=look.struck,
        )
