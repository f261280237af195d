"""What a translator's screen is made of: canvases, and two texts side by side."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import TextArea

from presenter.layout.page import Size

if TYPE_CHECKING:
    from presenter.ui.translator.app import Translator

ROWS = 3
"""Rows by which the original is scrolled at a time."""


class Drawn(Widget):
    """Shows a canvas, made anew for each size."""

    app: "Translator"

    def render_line(self, y: int) -> Strip:
        """A row of the canvas."""
        canvas = self.app.canvas_for(self.id or "", Size(*self.size))
        if y >= canvas.height:
            return Strip.blank(self.size.width)
        return self.app.printer.strips(canvas)[y]


class Sheet(TextArea):
    """A text that another can take the place of."""

    def show(self, text: str) -> None:
        """Show a text from its beginning."""
        self.load_text(text)
        self.refresh()  # Textual does so by itself only where the size of the text changes


class Original(Sheet, can_focus=False):
    """The text that is translated."""

    def __init__(self, language: str) -> None:
        super().__init__(
            id="original", read_only=True, show_cursor=False, highlight_cursor_line=False
        )
        self.match_cursor_bracket = False
        self.border_title = language.upper()

    def roll(self, by: int) -> None:
        """Show more of it, further on or back."""
        self.scroll_relative(y=by * ROWS, animate=False)


class Field(Sheet):
    """Where the translation is typed; what keys other than letters do, the app says."""

    app: "Translator"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "app.write", show=False, priority=True),
        Binding("ctrl+n", "app.go_on(1)", show=False, priority=True),
        Binding("ctrl+p", "app.go_on(-1)", show=False, priority=True),
        Binding("escape", "app.leave", show=False, priority=True),
    ]

    def __init__(self, language: str) -> None:
        super().__init__(id="translation", highlight_cursor_line=False)
        self.match_cursor_bracket = False
        self.border_title = language.upper()

    async def _on_key(self, event: events.Key) -> None:
        """Enter writes a text of one line, as in a form; in notes it begins a new line."""
        if event.key == "enter" and self.app.is_one_line:
            event.stop()
            event.prevent_default()
            self.app.action_write()
        else:
            await super()._on_key(event)
