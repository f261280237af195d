"""What to skip so that the talk ends in time, and the question whether to."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import question
from presenter.layout.page import Size
from presenter.talk.catch_up import Proposal
from presenter.talk.clock import of_day, spoken
from presenter.ui.screens.canvas import CanvasScreen
from presenter.words import Words, speak

NAMED = 6
"""Slides that are named; the rest is counted."""


class CatchUpScreen(CanvasScreen[tuple[str, ...] | None]):
    """Asks; the result is the ids of all slides to skip from now on, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,j,c", "answer(True)", show=False, priority=True),
        Binding("escape,n,f5", "answer(False)", show=False, priority=True),
    ]

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self._proposal = proposal

    def canvas(self, size: Size) -> Canvas:
        """The slides, what comes of leaving them out, and the keys that answer."""
        say = speak(self.app.show.talk.notes_language)
        found = self._proposal
        parts = []
        if found.added:
            wanted = "skip" if found.enough else "skip-most"
            parts += [say(f"catch-up.{wanted}"), *self._named(found.added, say)]
        if found.restored:
            parts += [say("catch-up.restore"), *self._named(found.restored, say)]
        return question("\n".join([*parts, self._outcome(say)]), say("catch-up.how"), size)

    def _named(self, ids: tuple[str, ...], say: Words) -> list[str]:
        deck, language = self.app.show.deck, self.app.show.talk.notes_language
        lines = []
        for name in ids[:NAMED]:
            number = deck.numbers.get(name)
            title = deck.slides[number].title if number is not None else None
            lines.append(f"{(number or 0) + 1}  {title.plain(language) if title else name}")
        if len(ids) > NAMED:
            lines.append(say("catch-up.more", n=len(ids) - NAMED))
        return lines

    def _outcome(self, say: Words) -> str:
        found, app = self._proposal, self.app
        rest = found.forecast - app.show.talk.clock.elapsed(app.now())
        end = of_day(app.time_of_day() + rest)
        if found.enough:
            return say("catch-up.in-time", end=end)
        return say("catch-up.late", end=end, late=spoken(found.late))

    def action_answer(self, accepted: bool) -> None:
        """Take the proposal, or leave everything as it is."""
        self.dismiss(self._proposal.skipped if accepted else None)
