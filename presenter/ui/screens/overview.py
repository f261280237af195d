"""The overview: all slides as small pages."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.overview import Grid, grid, overview
from presenter.layout.page import Size
from presenter.ui.screens.canvas import CanvasScreen


class OverviewScreen(CanvasScreen[int | None]):
    """Chooses a slide; the result is its number (from 0), or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "move(-1)", show=False, priority=True),
        Binding("right,l,tab,space", "move(1)", show=False, priority=True),
        Binding("up,k", "move_line(-1)", show=False, priority=True),
        Binding("down,j", "move_line(1)", show=False, priority=True),
        Binding("pageup", "move_page(-1)", show=False, priority=True),
        Binding("pagedown", "move_page(1)", show=False, priority=True),
        Binding("home,g", "choose(0)", show=False, priority=True),
        Binding("end,G", "choose(1000000)", show=False, priority=True),
        Binding("enter", "take", show=False, priority=True),
        Binding("escape,o,q,f5", "close", show=False, priority=True),
    ]

    def __init__(self, chosen: int) -> None:
        super().__init__()
        self._slide = chosen

    def canvas(self, size: Size) -> Canvas:
        """The small pages around the chosen slide."""
        show = self.app.show
        numbers, word = show.deck.numbers, show.say("stage.skipped")
        marks = {numbers[name]: word for name in show.talk.skipped if name in numbers}
        return overview(show.typesetter, self._slide, size, show.talk.language, marks)

    def deck_changed(self) -> None:
        """Choose among the slides that there are now."""
        self.action_choose(self._slide)

    def action_choose(self, slide: int) -> None:
        """Choose a slide, or the nearest that there is."""
        self._slide = max(0, min(slide, self.app.show.count - 1))
        self.draw_soon()

    def action_move(self, by: int) -> None:
        """On or back by so many slides."""
        self.action_choose(self._slide + by)

    def action_move_line(self, lines: int) -> None:
        """Down or up by so many lines."""
        target = self._slide + lines * self._grid().across
        if 0 <= target < self.app.show.count:
            self.action_choose(target)

    def action_move_page(self, pages: int) -> None:
        """On or back by a screenful."""
        laid = self._grid()
        self.action_choose(self._slide + pages * laid.across * laid.down)

    def action_take(self) -> None:
        """Go to the chosen slide."""
        self.dismiss(self._slide)

    def action_close(self) -> None:
        """Go back to where the talk is."""
        self.dismiss(None)

    def _grid(self) -> Grid:
        return grid(Size(*self.app.size), self.app.show.count)

    def on_key(self, event: events.Key) -> None:
        """What opened it closes it, whatever key the user chose for that."""
        if event.key in self.app.keys_for("overview"):
            self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """A click on a small page goes to its slide."""
        laid = self._grid()
        first = laid.first(self._slide)
        found = laid.slide_at(event.screen_x, event.screen_y, first, self.app.show.count)
        if found is not None:
            self.dismiss(found)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel goes down a line."""
        self.action_move_line(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel goes up a line."""
        self.action_move_line(-1)
