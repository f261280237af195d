"""A screen that is a canvas: what all our screens are, shown through Textual's line API."""

from typing import TYPE_CHECKING, TypeVar

from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip

from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.ui.later import later

if TYPE_CHECKING:
    from presenter.ui.app import Presenter

Result = TypeVar("Result")

PAUSE = 0.005
"""Seconds until a terminal that was busy is looked at again."""


class CanvasScreen(Screen[Result]):
    """Shows a canvas, and repaints only the rows in which the next one differs.

    The screen draws itself, without a widget on it, so that its very first frame is right.
    """

    app: "Presenter"

    def __init__(self) -> None:
        super().__init__()
        self._strips: list[Strip] = []
        self._drawing = False

    def canvas(self, size: Size) -> Canvas | str:
        """What the screen shows at a size, or the colour (`#rrggbb`) that covers it."""
        raise NotImplementedError

    def deck_changed(self) -> None:
        """Show the deck as it is now: its files were read again."""
        self.draw_soon()

    def draw(self) -> None:
        """Draw what the screen shows now."""
        self._drawing = False
        self._put(self.strips(Size(*self.app.size)))

    def strips(self, size: Size) -> list[Strip]:
        """What the screen shows at a size, as it is handed to Textual."""
        shown = self.canvas(size)
        if isinstance(shown, str):
            return [Strip.blank(size.width, Style(bgcolor=shown))] * size.height
        return self.printed(shown)

    def printed(self, canvas: Canvas) -> list[Strip]:
        """A canvas as it is handed to Textual."""
        return self.app.printer.strips(canvas)

    def draw_soon(self) -> None:
        """Draw once for all the keys that have come, and for those that come until it is time.

        A screen that another lies over is drawn when it is on top again.
        """
        if self.is_active and not self._drawing:
            self._drawing = True
            self.call_later(self._draw_in_time)

    def _draw_in_time(self) -> None:
        """Draw when the terminal has taken what was drawn before: nothing queues up."""
        if self.app.writing:
            later(self, PAUSE, self._draw_in_time)
        else:
            self.draw()

    def _put(self, strips: list[Strip]) -> None:
        old, self._strips = self._strips, strips
        if len(old) != len(strips):
            self.refresh()
            return
        changed = [row for row, strip in enumerate(strips) if strip is not old[row]]
        if changed:
            self.refresh(*_regions(changed, self.app.size.width))

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new size, and for cells of another size."""
        self.app.printer.forget()
        self.draw()

    def on_screen_resume(self) -> None:
        """Draw what changed while another screen lay over this one."""
        self.draw()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a region. Whole rows are handed on as they are: their text is ready."""
        if not self._strips:
            self.draw()
        shown = self._strips[crop.y : crop.bottom]
        if crop.x or any(strip.cell_length != crop.width for strip in shown):
            shown = [strip.crop_extend(crop.x, crop.right, None) for strip in shown]
        return [*shown, *[Strip.blank(crop.width)] * (crop.height - len(shown))]


def _regions(rows: list[int], width: int) -> list[Region]:
    """Rows as regions, neighbours together."""
    found: list[Region] = []
    start = rows[0]
    for row, following in zip(rows, [*rows[1:], -1], strict=True):
        if following != row + 1:
            found.append(Region(0, start, width, row + 1 - start))
            start = following
    return found
