"""What of a talk is written down while it lasts, by the window that hosts it."""

from collections.abc import Callable
from pathlib import Path

from presenter.store.journal import Journal, occasion_of
from presenter.talk import Intent, Names, Talk
from presenter.talk.occasion import Trouble, programme_of
from presenter.talk.today import today
from presenter.ui.show import Show


class Diary:
    """Keeps the journal of a show's talk over a deck. What happens before it is opened waits.

    `clock` gives the seconds that all windows share, `wall` those since the epoch; `told` is
    called, in another thread, with what is wrong with the file.
    """

    def __init__(
        self,
        show: Show,
        deck: Path,
        clock: Callable[[], float],
        wall: Callable[[], float],
        told: Callable[[Trouble], None],
    ) -> None:
        self._show = show
        self._deck = deck
        self._clock = clock
        self._wall = wall
        self._told = told
        self._is_open = False
        self._born = 0.0
        self._journal: Journal | None = None
        self._waiting: list[Callable[[Journal], None]] = []

    def open(self) -> None:
        """Begin to write, what waits first."""
        self._is_open = True
        if self._waiting:
            journal = self._begun()
            for write in self._waiting:
                write(journal)
            self._waiting.clear()

    def begin(self, born: float, talk: Talk, now: float, at: Names) -> None:
        """How a talk stands before the first intent in it that this window hosts.

        It was born at this second of the shared clock; what is noted from now on belongs to it.
        """
        if self._waiting:
            self.open()
        if self._journal is not None:
            self._journal.close(0)
            self._journal = None
        self._born = born
        wall = self._wall()
        self._write(lambda journal: journal.begin(talk, now, wall, at))

    def note(self, intent: Intent, talk: Talk, now: float, at: Names) -> None:
        """An intent, and the talk after it."""
        wall = self._wall()
        self._write(lambda journal: journal.record(intent, talk, now, wall, at))

    def replan(self) -> None:
        """Keep what is planned for the time that there is, with nothing skipped or asked."""
        if self._journal is not None:
            show = self._show
            talk = show.talk._replace(skipped=(), questions=(), asking=None)
            day = today(talk, show.deck, show.plan, self._clock())
            self._journal.plan(programme_of(show.deck, day.plan))

    def close(self) -> None:
        """Write what still waits, and give it a moment to reach the disk."""
        self.open()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _write(self, write: Callable[[Journal], None]) -> None:
        if self._is_open:
            write(self._begun())
        else:
            self._waiting.append(write)

    def _begun(self) -> Journal:
        if self._journal is None:
            occasion = occasion_of(self._show.deck, self._deck, self._born, self._wall())
            self._journal = Journal(occasion, self._told)
            self.replan()
        return self._journal
