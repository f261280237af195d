"""The question before a talk is stopped while its clock runs, or while other windows show it."""

from enum import Enum
from typing import ClassVar

from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import question
from presenter.layout.page import Size
from presenter.ui.screens.canvas import CanvasScreen


class Answer(Enum):
    """What to stop."""

    NOTHING = 0
    WINDOW = 1
    TALK = 2


class QuitScreen(CanvasScreen[Answer]):
    """Asks; the result is what to stop."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,j,q,ctrl+c,ctrl+q", "answer('TALK')", show=False, priority=True),
        Binding("w,v", "answer('WINDOW')", show=False, priority=True),
        Binding("escape,n,f5", "answer('NOTHING')", show=False, priority=True),
    ]

    def canvas(self, size: Size) -> Canvas:
        """The question, and the keys that answer it."""
        show = self.app.show
        form = "-all" if show.others else ""
        return question(show.say(f"quit.ask{form}"), show.say(f"quit.how{form}"), size)

    def action_answer(self, answer: str) -> None:
        """Stop the talk, this window of several, or nothing."""
        if answer != Answer.WINDOW.name or self.app.show.others:
            self.dismiss(Answer[answer])
