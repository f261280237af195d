"""Ids for decks: what rehearsals know a deck by, wherever it lies."""

from secrets import choice

from presenter.load.assembly import slug
from presenter.model.text import Text

LONGEST = 40
"""Letters of a title in the id of its deck."""

LETTERS = "bcdfghjkmnpqrstvwxz"
"""Without vowels, so that they are no word, and without what is taken for a digit."""


def new_id(title: Text | None) -> str:
    """An id to be read, of the original title, and unlike that of another deck with this title."""
    name = slug(title)[:LONGEST].strip("-")
    return "-".join(filter(None, (name, "".join(choice(LETTERS) for _ in range(4)))))
