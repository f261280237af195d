"""Parking: the line that parks something, and the list of what is parked."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import Group, Pair, pages_of
from presenter.layout.page import Size
from presenter.talk import Act, Intent
from presenter.talk.ballot import MOST_PARKED
from presenter.talk.clock import spoken
from presenter.ui.screens.canvas import CanvasScreen
from presenter.ui.screens.line import LineScreen
from presenter.ui.show import Show


class ParkScreen(LineScreen):
    """Parks a line that is typed."""

    def hint(self, line: str) -> str:
        """What the line is for."""
        say = self.app.show.say
        return f"{say('parked.ask')} {say('parked.how')}"

    def took(self, line: str) -> str:
        """Park it."""
        if len(self.app.show.talk.parked) >= MOST_PARKED:
            return self.app.show.say("parked.full", most=MOST_PARKED)
        self.app.company.act(Intent(Act.PARK, word=line))
        return ""


class ParkedScreen(CanvasScreen[None]):
    """The lines that are parked, with their slides; one can be taken away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", show=False, priority=True),
        Binding("up,k", "move(-1)", show=False, priority=True),
        Binding("delete", "take_away", show=False, priority=True),
        Binding("escape,f5,enter,P,q", "close", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._chosen = 0

    def canvas(self, size: Size) -> Canvas:
        """A list, from where the chosen line can be seen."""
        show = self.app.show
        say, parked = show.say, show.talk.parked
        self._chosen = max(0, min(self._chosen, len(parked) - 1))
        pairs = [
            Pair(spoken(one.clock), f"{one.words} — {_title(show, one.slide)}", at == self._chosen)
            for at, one in enumerate(parked)
        ]
        room = max(1, (size.height - 4) // 2)
        start = max(0, min(self._chosen - room // 2, len(pairs) - room))
        head = "" if parked else say("parked.empty")
        group = Group(head, tuple(pairs[start : start + room]) or (Pair("", ""),))
        title, foot = say("parked.title"), say("parked.list-how")
        return pages_of((group,), title, foot, size, columns=1)[0]

    def action_move(self, by: int) -> None:
        """To the next line or the one before."""
        self._chosen += by
        self.draw_soon()

    def action_take_away(self) -> None:
        """Take the chosen line away."""
        parked = self.app.show.talk.parked
        if parked:
            self.app.company.act(Intent(Act.UNPARK, word=parked[self._chosen].words))
            self.draw_soon()

    def action_close(self) -> None:
        """Back to the talk."""
        self.dismiss(None)


def _title(show: Show, slide: str) -> str:
    """A slide by its title, or by its id where it has none, or is not there any more."""
    number = show.deck.find(slide)
    title = None if number is None else show.deck.slides[number].title
    return title.plain(show.say.language) if title else slide
