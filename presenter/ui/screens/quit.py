"""The question before a talk is stopped while its clock runs."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import question
from presenter.layout.page import Size
from presenter.ui.screens.canvas import CanvasScreen


class QuitScreen(CanvasScreen[bool]):
    """Asks; the result is whether to stop."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,j,q,ctrl+c,ctrl+q", "answer(True)", show=False, priority=True),
        Binding("escape,n,f5", "answer(False)", show=False, priority=True),
    ]

    def canvas(self, size: Size) -> Canvas:
        """The question, and the keys that answer it."""
        say = self.app.show.say
        return question(say("quit.ask"), say("quit.how"), size)

    def action_answer(self, stop: bool) -> None:
        """Stop, or go on."""
        self.dismiss(stop)
