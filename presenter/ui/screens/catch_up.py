"""What is skipped and what to skip so that the talk ends in time, and the question whether to."""

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
"""Slides of a list that are named at most; the rest is counted."""

ROWS_BESIDE = 10
"""Rows that a page has to have for all but the lists."""


class CatchUpScreen(CanvasScreen[tuple[str, ...] | None]):
    """Asks; the result is the ids of all slides to skip from now on, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,j,c", "answer(True)", show=False, priority=True),
        Binding("backspace,0", "take_back", show=False, priority=True),
        Binding("escape,n,f5", "answer(False)", show=False, priority=True),
    ]

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self._proposal = proposal

    def canvas(self, size: Size) -> Canvas:
        """The slides, what comes of leaving them out, and the keys that answer."""
        say, found = speak(self.app.show.talk.notes_language), self._proposal
        wanted = "skip" if found.enough else "skip-most"
        lists = [(wanted, found.added), ("restore", found.restored), ("skipped", self._skipped)]
        lists = [(key, ids) for key, ids in lists if ids]
        most = max(1, min(NAMED, (size.height - ROWS_BESIDE) // max(1, len(lists)) - 2))
        parts = []
        for key, ids in lists:
            parts += [say(f"catch-up.{key}"), *self._named(ids, most, say)]
        asked = "how" if self._proposes else "how-close"
        keys = [say(f"catch-up.{asked}")]
        if self._skipped:
            keys.insert(0, say("catch-up.how-back"))
        return question("\n".join([*parts, self._outcome(say)]), " · ".join(keys), size)

    @property
    def _skipped(self) -> tuple[str, ...]:
        return self.app.show.talk.skipped

    @property
    def _proposes(self) -> bool:
        return bool(self._proposal.added or self._proposal.restored)

    def _named(self, ids: tuple[str, ...], most: int, say: Words) -> list[str]:
        deck, language = self.app.show.deck, self.app.show.talk.notes_language
        lines = []
        for name in ids[:most]:
            number = deck.numbers.get(name)
            title = deck.slides[number].title if number is not None else None
            lines.append(f"{(number or 0) + 1}  {title.plain(language) if title else name}")
        if len(ids) > most:
            lines.append(say("catch-up.more", n=len(ids) - most))
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
        self.dismiss(self._proposal.skipped if accepted and self._proposes else None)

    def action_take_back(self) -> None:
        """Skip nothing, where anything is skipped."""
        if self._skipped:
            self.dismiss(())
