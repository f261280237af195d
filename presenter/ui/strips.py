"""Canvas rows as Textual's strips, each made once: the same row is the same strip."""

from collections.abc import Sequence
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

from presenter.layout.canvas import Canvas, Look, Run
from presenter.model.role import Role
from presenter.theme import Theme


class Printer:
    """Makes strips in a theme; `filters` are the app's, as for a terminal without colours."""

    def __init__(self, theme: Theme, filters: Sequence[LineFilter] = ()) -> None:
        self.theme = theme
        self._filters = filters
        self._ground = Color.parse(theme.styles[Role.PAGE].bg)
        self._strip = lru_cache(1024)(self._made)
        self._style = lru_cache(512)(self._styled)

    def strips(self, canvas: Canvas) -> list[Strip]:
        """The rows of a canvas."""
        return [self._strip(row) for row in canvas.rows]

    def _made(self, row: tuple[Run, ...]) -> Strip:
        strip = Strip([Segment(text, self._style(look)) for text, look in row])
        for one in self._filters:
            strip = strip.apply_filter(one, self._ground)
        return strip

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
