"""What of a talk is written down while it lasts, by the window that hosts it."""

from collections.abc import Callable
from pathlib import Path

from presenter.store.journal import Journal, occasion_of
from presenter.talk import Intent, Names, Talk
from presenter.talk.occasion import programme_of
from presenter.ui.show import Show


class Diary:
    """Keeps the journal of a show's talk over a deck. What happens before it is opened waits.

    `wall` gives the seconds since the epoch; `told` is called, in another thread, with a word for
    what is wrong with the file.
    """

    def __init__(
        self, show: Show, deck: Path, wall: Callable[[], float], told: Callable[[str], None]
    ) -> None:
        self._show = show
        self._deck = deck
        self._wall = wall
        self._told = told
        self._journal: Journal | None = None
        self._waiting: list[Callable[[Journal], None]] = []

    def open(self, born: float) -> None:
        """Begin to write: the talk began to be shown at this second of the shared clock."""
        if self._journal is not None:
            self._journal.close(0)
        occasion = occasion_of(self._show.deck, self._deck, born, self._wall())
        self._journal = Journal(occasion, self._told)
        self.replan()
        for write in self._waiting:
            write(self._journal)
        self._waiting.clear()

    def replan(self) -> None:
        """Keep what is planned now."""
        if self._journal is not None:
            self._journal.plan(programme_of(self._show.deck, self._show.plan))

    def begin(self, talk: Talk, now: float, at: Names) -> None:
        """How the talk stands before the first intent that this window hosts."""
        wall = self._wall()
        self._write(lambda journal: journal.begin(talk, now, wall, at))

    def note(self, intent: Intent, talk: Talk, now: float, at: Names) -> None:
        """An intent, and the talk after it."""
        wall = self._wall()
        self._write(lambda journal: journal.record(intent, talk, now, wall, at))

    def _write(self, write: Callable[[Journal], None]) -> None:
        if self._journal is None:
            self._waiting.append(write)
        else:
            write(self._journal)

    def close(self, born: float) -> None:
        """Write what still waits, and give it a moment to reach the disk."""
        if self._waiting:
            self.open(born)
        if self._journal is not None:
            self._journal.close()
            self._journal = None
