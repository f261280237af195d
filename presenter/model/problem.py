"""A problem: something wrong with a file, where it stands and what would be right."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from presenter.model.record import Record

LONGEST_GUESS = 60
"""Characters; nobody mistypes a longer word, and comparing costs their product."""


class Mark(NamedTuple):
    """A place in a file; line and column count from 1, in characters. Line 0 is the whole file."""

    file: str
    line: int
    column: int


class Problem(Record):
    """One thing that is wrong, without its sentence: that is made in the language of the reader.

    `path` says where in the value it is, such as ``slides[3].body[1]``, and is empty for the whole.
    `code` is a key of the words catalogue (``unknown-key``) and `values` fills its sentence.
    """

    mark: Mark
    path: str
    code: str
    values: Mapping[str, str] = MappingProxyType({})

    def __hash__(self) -> int:
        return hash((self.mark, self.path, self.code))


class Silence(Record):
    """Problems of a code that an author means to have: everywhere, or `at` the slide of an id."""

    code: str
    because: str
    at: str
    mark: Mark
    path: str


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that `word` was most likely meant to be, or None when nothing is like it."""
    if len(word) > LONGEST_GUESS:
        return None
    import difflib  # costs 5 ms, and only a mistake needs it

    by_small_letters = {choice.casefold(): choice for choice in choices}
    found = difflib.get_close_matches(word.casefold(), by_small_letters, n=1)
    return by_small_letters[found[0]] if found else None
