"""The talks that are kept, for every verb that reads them: what is wrong there ends the verb."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.cli.deck import own_words
from presenter.exits import PROBLEMS, CommandError

if TYPE_CHECKING:
    import sqlite3

    from presenter.model.deck import Deck
    from presenter.rehearsal.run import Run


@contextmanager
def store_told() -> Iterator[None]:
    """What is wrong with the file of talks ends the command with a sentence."""
    from presenter.store.database import StoreError  # `--help` does without
    from presenter.store.folder import store_file

    try:
        yield
    except StoreError as error:
        sentence = own_words()(f"store.{error.trouble}", path=store_file())
        raise CommandError(sentence, PROBLEMS) from error


@contextmanager
def store_read() -> "Iterator[sqlite3.Connection | None]":
    """The file of talks, to be read; None where there is none yet. Raises CommandError."""
    from presenter.store.database import reading
    from presenter.store.folder import store_file

    with store_told(), reading(store_file()) as connection:
        yield connection


def kept_runs(path: Path, deck: "Deck") -> "list[Run]":
    """All runs of a deck that the store has, the oldest first. Raises CommandError."""
    from presenter.store.runs import runs_of

    with store_read() as connection:
        return runs_of(connection, path, deck.id) if connection else []
