"""Search over titles, texts and notes in every language."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import Group, Pair, pages_of
from presenter.layout.page import Size
from presenter.model.beside import leading
from presenter.talk.search import Hit
from presenter.ui.entry import Entry
from presenter.ui.screens.canvas import CanvasScreen

LONGEST = 200


class SearchScreen(CanvasScreen[int | None]):
    """Chooses a slide by its words; the result is its number (from 0), or None."""

    CSS = """
    SearchScreen { layers: base; }
    SearchScreen Input {
        dock: top; height: 1; border: none; padding: 0 2; margin: 0;
        background: $panel; color: $foreground;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,ctrl+n", "move(1)", show=False, priority=True),
        Binding("up,ctrl+p", "move(-1)", show=False, priority=True),
        Binding("enter", "take", show=False, priority=True),
        Binding("escape,f5", "close", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []
        self._chosen = 0
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """The line to type in."""
        yield Entry(placeholder=self.app.show.say("search.ask"), max_length=LONGEST)

    def canvas(self, size: Size) -> Canvas:
        """What was found, the chosen slide first on its page."""
        say, deck = self.app.show.say, self.app.show.deck
        language = leading(self.app.show.talk.language)
        pairs: list[Pair] = []
        for at, hit in enumerate(self._hits):
            slide = deck.slides[hit.slide]
            title = slide.title.plain(language) if slide.title else slide.id
            words = title if hit.words in title else f"{title} — {hit.words}"
            pairs.append(Pair(f" {hit.slide + 1} ", words, at == self._chosen))
        head = say("search.found", n=len(pairs)) if self._wanted.strip() else ""
        if self._wanted.strip() and not pairs:
            head = say("search.none", word=self._wanted.strip())
        room = max(1, (size.height - 4) // 2)
        start = max(0, min(self._chosen - room // 2, len(pairs) - room))
        group = Group(head, tuple(pairs[start : start + room]))
        return pages_of((group,), "", say("search.how"), size, columns=1)[0]

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for other words."""
        self._wanted = event.value
        self._chosen = 0
        self.deck_changed()

    def deck_changed(self) -> None:
        """Search again."""
        self._hits = self.app.index().find(self._wanted)
        self._chosen = max(0, min(self._chosen, len(self._hits) - 1))
        self.draw_soon()

    def action_move(self, by: int) -> None:
        """To the next hit or the one before."""
        self._chosen = max(0, min(self._chosen + by, len(self._hits) - 1))
        self.draw_soon()

    def action_take(self) -> None:
        """Go to the chosen slide."""
        self.dismiss(self._hits[self._chosen].slide if self._hits else None)

    def action_close(self) -> None:
        """Back to where the talk is."""
        self.dismiss(None)
