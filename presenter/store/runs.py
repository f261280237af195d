"""The runs of a deck, as the store has them: its rehearsals, and the talks that were given of it.

What is given a connection raises sqlite3.Error, and ValueError for what no version of ours wrote.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from presenter.rehearsal.recording import run_of
from presenter.rehearsal.run import Run
from presenter.store.database import StoreError, connected, reading, troubles
from presenter.store.exchange import Kept, Taken, take_in
from presenter.store.folder import store_file
from presenter.store.talks import delete_talk, events, programme, talks
from presenter.talk.occasion import Occasion


def runs_of(connection: sqlite3.Connection, deck: Path, known_as: str = "") -> list[Run]:
    """All runs of a deck, the oldest first; one that has an id is known by it wherever it lies."""
    mine = [one for one in talks(connection) if _is_of(one, deck.resolve(), known_as)]
    return [run(connection, one) for one in sorted(mine, key=lambda one: one.began)]


def all_runs(connection: sqlite3.Connection) -> list[Run]:
    """All runs of all decks, the oldest first."""
    return [run(connection, one) for one in sorted(talks(connection), key=lambda one: one.began)]


def known_runs(deck: Path, known_as: str = "", file: Path | None = None) -> list[Run]:
    """The same of the user's own store; none where it cannot be read. Never raises."""
    try:
        with reading(file or store_file()) as connection:
            return runs_of(connection, deck, known_as) if connection else []
    except StoreError:
        return []


def run(connection: sqlite3.Connection, occasion: Occasion) -> Run:
    """A talk of the store as a run."""
    return run_of(occasion, programme(connection, occasion.id), events(connection, occasion.id))


def take(runs: Iterable[Kept], file: Path | None = None) -> Taken:
    """Take runs from elsewhere into the user's own store. Raises StoreError and ExchangeError."""
    with closing(connected(file or store_file())) as connection, troubles():
        return take_in(connection, runs)


def delete(runs: Iterable[str], file: Path | None = None) -> None:
    """Take the runs with these ids out of the user's own store, all or none. Raises StoreError.

    Their bytes are written over: what is deleted cannot be found in the file any more.
    """
    with closing(connected(file or store_file())) as connection, troubles():
        connection.execute("PRAGMA secure_delete = ON")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for one in runs:
                delete_talk(connection, one)


def _is_of(occasion: Occasion, deck: Path, known_as: str) -> bool:
    """A run from before the deck had an id is known by the deck's path."""
    if known_as and occasion.known_as:
        return known_as == occasion.known_as
    return occasion.deck == deck
