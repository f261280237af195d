"""The line for a word about a stumble: the talk goes on above it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.ui.entry import Entry
from presenter.ui.screens.canvas import CanvasScreen

LONGEST = 80
"""Letters of a word about a stumble."""

TICK = 1.0
"""Seconds after which the clock is drawn again."""


class StumbleScreen(CanvasScreen[str | None]):
    """Asks for a word about a stumble; the result is it, empty for none, or None for no stumble."""

    CSS = """
    StumbleScreen { layers: base; }
    StumbleScreen Input {
        dock: bottom; height: 1; border: none; padding: 0 1; margin: 0;
        background: $panel; color: $foreground;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f5", "take_back", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """The line to type in."""
        yield Entry(placeholder=self.app.show.say("rehearse.stumble"), max_length=LONGEST)

    def on_mount(self) -> None:
        """Keep the clock going."""
        self.set_interval(TICK, self.draw_soon)

    def canvas(self, size: Size) -> Canvas:
        """The talk as it is now."""
        return self.app.show.canvas(self.app.now(), self.app.time_of_day())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """A stumble, with the word that was typed or without one."""
        self.dismiss(event.value.strip())

    def action_take_back(self) -> None:
        """No stumble after all."""
        self.dismiss(None)
