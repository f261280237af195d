"""Talks for tests of the store: a deck of three slides, and intents at given seconds."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from presenter.model.place import Place
from presenter.model.text import Text
from presenter.store.database import connected
from presenter.store.journal import Journal
from presenter.store.talks import events, talks
from presenter.talk import Act, Intent, Talk, advance, names
from presenter.talk.occasion import Event, Occasion, Planned
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.talk.outlines import stepped

OUTLINE = stepped(0, 2, 0)
WALL = 1_800_000_000.0
START = Talk(Place(), DUTCH, DUTCH)
NEXT = Intent(Act.NEXT)
TITLE = Text({DUTCH: "Tuin", ENGLISH: "Garden"})
OCCASION = Occasion("0a1b2c3d", Path("/decks/tuin"), TITLE, LANGUAGES, 0.0, WALL)
PROGRAMME = tuple(Planned(name, Text(f"Dia {name}"), TITLE, 0, 60.0) for name in OUTLINE.ids)

LONG = 30.0
"""Seconds that a test waits at most for what takes no time at all."""


def until(so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    last = time.monotonic() + LONG
    while not so():
        assert time.monotonic() < last
        time.sleep(0.001)


def silent(trouble: str | None) -> None:
    """Whoever is told here has failed."""
    raise AssertionError(trouble)


def kept(file: Path, talk: str = OCCASION.id) -> list[Event]:
    """What the file has of a talk."""
    with closing(connected(file)) as connection:
        return events(connection, talk)


def held(file: Path) -> list[Occasion]:
    """The talks that the file has."""
    with closing(connected(file)) as connection:
        return talks(connection)


class Speaker:
    """Presses keys at given seconds, and tells the journal."""

    def __init__(self, journal: Journal, talk: Talk = START, now: float = 0.0) -> None:
        self.journal, self.talk = journal, talk
        journal.begin(talk, now, WALL + now, names(talk, OUTLINE))

    def press(self, intent: Intent, now: float) -> Talk:
        """Let the talk act on an intent."""
        self.talk = advance(self.talk, intent, now, OUTLINE)
        self.journal.record(intent, self.talk, now, WALL + now, names(self.talk, OUTLINE))
        return self.talk
