"""What of a talk is written down while it lasts, by the window that hosts it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from presenter.store.journal import Journal, occasion_of
from presenter.talk import Names, Talk
from presenter.talk.link import Applied
from presenter.talk.link.messages import State
from presenter.talk.occasion import Planned, Trouble, programme_of
from presenter.talk.today import today
from presenter.ui.programme import Programme
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
        told: Callable[[Trouble | None], None],
    ) -> None:
        self._show = show
        self._deck = deck
        self._clock = clock
        self._wall = wall
        self._told = told
        self.left: Journal | None = None
        """What could not be brought to the disk in the end; it can be tried again."""
        self._journal: Journal | None = None
        self._born: float | None = None
        """When the talk that is written down began to be shown, in seconds of the shared clock."""
        self._begun: float | None = None
        """The same of the talk whose beginning is written down."""
        self._waiting: list[Callable[[Journal], None]] = []

    def open(self, born: float) -> None:
        """Begin to write: the talk began to be shown at this second of the shared clock."""
        if self._journal is not None:
            self._journal.close(0)
        self._born = born
        occasion = occasion_of(
            self._show.deck, self._deck, born, self._wall(), self._show.talk.practice
        )
        self._journal = Journal(occasion, self._told)
        self.replan()
        for write in self._waiting:
            write(self._journal)
        self._waiting.clear()

    def replan(self) -> None:
        """Keep what is planned for the time that there is: nothing skipped, shortened or asked."""
        if self._journal is not None:
            talk = self._show.talk._replace(skipped=(), shortened=(), questions=(), asking=None)
            self._journal.plan(partial(_programme, talk, self._show.programme, self._clock()))

    def note(self, before: Talk, at: Names, applied: Applied, state: State) -> None:
        """An intent that this window's host applied: the talk before it, its slides, and after it.

        Whoever takes over a talk, or gets to know an older one, begins with how it stood.
        """
        wall, born = self._wall(), state.born
        if self._journal is not None and born != self._born:
            self.open(born)
        if born != self._begun:
            self._begun = born
            self.replan()
            self._write(lambda journal: journal.begin(before, applied.now, wall, at))
        intent, talk, names = applied.intent, state.talk, state.names
        self._write(lambda journal: journal.record(intent, talk, applied.now, wall, names))

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
            if not self._journal.close():
                self.left = self._journal
            self._journal = None


def _programme(talk: Talk, programme: Programme, now: float) -> tuple[Planned, ...]:
    plan = programme.plan(talk.notes_language, talk.earlier)
    return programme_of(programme.deck, today(talk, programme.deck, plan, now).plan)
