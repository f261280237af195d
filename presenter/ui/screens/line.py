"""A line to type in at the foot of the talk, which goes on above it; over the line stands a
sentence about what can be typed, or what was wrong with it.
"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static

from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.ui.entry import Entry
from presenter.ui.screens.canvas import CanvasScreen

LONGEST = 200
"""Characters of a line."""

TICK = 1.0
"""Seconds after which the clock is drawn again."""


class LineScreen(CanvasScreen[None]):
    """Takes lines until it is left; a line that is not taken stays to be put right."""

    CSS = """
    Screen { layers: base; }
    Static {
        dock: bottom; height: auto; max-height: 8; padding: 0 2; margin-bottom: 1;
        background: $panel; color: $foreground;
    }
    Input {
        dock: bottom; height: 1; border: none; padding: 0 2; margin: 0;
        background: $panel; color: $foreground;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", show=False, priority=True),
        Binding("escape,f5", "close", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """The sentence, and the line to type in."""
        yield Static(markup=False)
        yield Entry(max_length=LONGEST)

    def on_mount(self) -> None:
        """Keep the clock going."""
        self.set_interval(TICK, self.draw_soon)
        self.tell(self.hint(""))

    def canvas(self, size: Size) -> Canvas:
        """The talk as it is now."""
        return self.app.show.canvas(self.app.now(), self.app.time_of_day())

    def tell(self, words: str) -> None:
        """Say something over the line; no sign in it means anything."""
        self.query_one(Static).update(words)

    def on_input_changed(self, event: Input.Changed) -> None:
        """What can be typed, or what comes of what was."""
        self.tell(self.hint(event.value))

    def hint(self, line: str) -> str:
        """The sentence beside a line that is being typed."""
        raise NotImplementedError

    def took(self, line: str) -> str:
        """Do what a line wants; what is wrong with it where it cannot be done, else nothing."""
        raise NotImplementedError

    stays = False
    """Whether it waits for another line when one was taken."""

    def action_take(self) -> None:
        """Take the line once it has all that was typed before: letters wait in its own queue."""
        self.query_one(Input).call_later(self._take)

    def _take(self) -> None:
        """Take the line, or say why that cannot be; nothing typed leaves it."""
        line = self.query_one(Input)
        if not line.value.strip():
            self.dismiss(None)
            return
        amiss = self.took(line.value)
        if amiss:
            self.tell(amiss)
        elif self.stays:
            line.value = ""
            self.draw_soon()
        else:
            self.dismiss(None)

    def action_close(self) -> None:
        """Leave it."""
        self.dismiss(None)
