"""The names of a text: of people, places, organisations and products, told by their capitals."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presenter.check.numbers import prose
from presenter.check.writing import writing_of

_WORD = re.compile(r"[^\W_]+(?:[’'&][^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']\w{1,2}$")
_ROMAN = re.compile(r"[IVXLC]+")
_BEGINNING = re.compile(r"(?:^|[.!?:…\n(\[“„‘\"'–—•*|/]|\s-)\s*$")
"""What stands before a word that begins something, and has its capital for that."""

_DIGRAPH = re.compile(r"^IJ(?=[^\W\d_]*[a-zë])")
"""Two letters that are one, and both are capitals then: IJsland."""

_LATIN = re.compile("[A-Za-zÀ-ɏ]")
HEADLINE = 0.6
"""Part of the long words of a title with capitals, from which on a capital says nothing."""


class Names(NamedTuple):
    """The words of a text that are names, or may be.

    `marked` have capitals inside (IWF, YouTube), `inner` one in the middle of a sentence, `first`
    one at its beginning. `words` are all words of the text, in small letters.
    """

    marked: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def every(self) -> tuple[str, ...]:
        """All of them, surely or not."""
        return (*self.marked, *self.inner, *self.first)


def bare(word: str) -> str:
    """A word without what makes it a genitive or several."""
    word = _POSSESSIVE.sub("", word)
    return word[:-1] if word[-1:] == "s" and word[:-1].isupper() and len(word) > 2 else word


def small_words(written: str) -> Iterator[str]:
    """The words of a text that begin with a small letter."""
    return (word for word in _WORD.findall(prose(written)) if word[0].islower())


def names_of(written: str, language: str, ordinary: frozenset[str], titles: bool = False) -> Names:
    """The names of a text. `ordinary` are words of the language that are not, in small letters.

    In `titles`, all words may have capitals.
    """
    text = prose(written)
    if not _LATIN.search(text):
        return Names()
    writing = writing_of(language)
    known = ordinary | writing.small if writing else ordinary
    found: dict[str, list[str]] = {"marked": [], "inner": [], "first": []}
    words: set[str] = set()
    for match in _WORD.finditer(text):
        word = bare(_DIGRAPH.sub("Ij", match[0]))
        words |= {word.casefold(), match[0].casefold()}
        if word.casefold() in known or len(word) < 2 or not word[0].isalpha():
            continue
        if sum(letter.isupper() for letter in word) > 1:
            found["marked"] += [] if _ROMAN.fullmatch(word) else [word]
        elif word[0].isupper():
            begins = _BEGINNING.search(text, max(0, match.start() - 3), match.start())
            found["first" if begins else "inner"].append(word)
    kinds = {kind: tuple(dict.fromkeys(each)) for kind, each in found.items()}
    if titles and _is_headline(text):
        kinds |= {"inner": (), "first": (*kinds["first"], *kinds["inner"])}
    if _is_loud(text):
        kinds |= {"marked": ()}
    return Names(**kinds, words=frozenset(words))


def _is_headline(text: str) -> bool:
    """Whether Nearly All Words of a Title Have Capitals."""
    _, *rest = _WORD.findall(text) or [""]
    long = [word for word in rest if len(word) > 3]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= HEADLINE * len(long)


def _is_loud(text: str) -> bool:
    """Whether a text of several words is in capitals."""
    words = [word for word in _WORD.findall(text) if word.isalpha()]
    return len(words) > 1 and sum(word.isupper() for word in words) > len(words) / 2
