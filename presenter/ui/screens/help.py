"""The help: every key and what it does."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import Group, Pair, pages_of
from presenter.layout.page import Size
from presenter.ui.keys import GROUPS
from presenter.ui.screens.canvas import CanvasScreen


class HelpScreen(CanvasScreen[None]):
    """Shows the keys, on several pages where the window is small."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space,pagedown,enter,down,j,l", "turn(1)", show=False, priority=True),
        Binding("left,pageup,backspace,up,k,h", "turn(-1)", show=False, priority=True),
        Binding("escape,question_mark,q,f5", "close", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._page = 0

    def canvas(self, size: Size) -> Canvas:
        """A page of keys, in a rehearsal its own first."""
        say, rehearsed = self.app.show.say, self.app.show.is_rehearsed
        groups = tuple(
            Group(
                say(f"help.{group}"),
                tuple(
                    Pair(key.shown, say(f"keys.{key.action}"))
                    for key in self.app.keys
                    if key.group == group and key.shown
                ),
            )
            for group in sorted(GROUPS, key=lambda group: group != "rehearsing")
            if group != "rehearsing" or rehearsed
        )
        pages = pages_of(groups, say("help.title"), say("help.how"), size)
        self._page = max(0, min(self._page, len(pages) - 1))
        return pages[self._page]

    def action_turn(self, by: int) -> None:
        """To the next page or the one before."""
        self._page += by
        self.draw_soon()

    def action_close(self) -> None:
        """Back to the talk."""
        self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """What opened it closes it, whatever key the user chose for that."""
        if event.key in self.app.keys_for("help"):
            self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """A click closes."""
        self.dismiss(None)
