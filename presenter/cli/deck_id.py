"""Ids for decks: what rehearsals know a deck by, wherever it lies."""

from pathlib import Path
from secrets import choice

import click

from presenter.cli.deck import own_words
from presenter.load.assembly import slug
from presenter.load.files import DECK_FILE
from presenter.model.deck import Deck
from presenter.model.text import Text
from presenter.reading import clean

LONGEST = 40
"""Letters of a title in the id of its deck."""

LETTERS = "bcdfghjkmnpqrstvwxz"
"""Without vowels, so that they are no word, and without what is taken for a digit."""


def new_id(title: Text | None) -> str:
    """An id to be read, of the original title, and unlike that of another deck with this title."""
    name = slug(title)[:LONGEST].strip("-")
    return "-".join(filter(None, (name, "".join(choice(LETTERS) for _ in range(4)))))


def advise(path: Path, deck: Deck) -> None:
    """Say of a deck at a path that has runs and no id which line would give it one."""
    if not deck.id:
        file = path / DECK_FILE if path.is_dir() else path
        line = f"id: {new_id(deck.title)}"
        click.echo(own_words()("runs.no-id", path=clean(str(file)), line=line), err=True)
