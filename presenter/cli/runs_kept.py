"""The runs of a deck that the store has, for every verb that goes by them."""

from pathlib import Path

from presenter.cli.deck import own_words
from presenter.exits import PROBLEMS, CommandError
from presenter.model.deck import Deck
from presenter.rehearsal.run import Run
from presenter.store.database import StoreError, reading
from presenter.store.folder import store_file
from presenter.store.runs import runs_of


def kept_runs(path: Path, deck: Deck) -> list[Run]:
    """All runs of a deck that the store has, the oldest first. Raises CommandError."""
    try:
        with reading(store_file()) as connection:
            return runs_of(connection, path, deck.id) if connection else []
    except StoreError as error:
        sentence = own_words()(f"store.{error.trouble}", path=store_file())
        raise CommandError(sentence, PROBLEMS) from error
