"""A word of a deck's field."""

from collections.abc import Mapping
from types import MappingProxyType

from presenter.model.record import Record
from presenter.model.text import Text


class Term(Record):
    """A word of the deck's field, per language, words to avoid for it, and what is short for it."""

    words: Text
    avoid: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    abbreviation: str = ""
