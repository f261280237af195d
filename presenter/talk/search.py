"""Search over titles, texts, notes, cues and tags, in every language,
blind to accents and capitals.
"""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from presenter.model.deck import Deck
from presenter.model.slide import Slide

AROUND = 30
"""Characters that are shown on each side of what was found."""

MOST = 50
"""Slides that are found at most: nobody reads further."""


class Hit(NamedTuple):
    """A slide (its number from 0) and the words around what was found there."""

    slide: int
    words: str


class Index:
    """Everything that a deck says, made ready once for searching."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self._said = [
            [(folded(text), text, titled) for text, titled in _said(slide)] for slide in deck.slides
        ]

    def find(self, wanted: str) -> list[Hit]:
        """The slides that have the wanted words, those with them in the title first."""
        needle = folded(" ".join(wanted.split()))
        titled: list[Hit] = []
        others: list[Hit] = []
        for number, said in enumerate(self._said if needle else []):
            for bare, text, is_title in said:
                start = bare.find(needle)
                if start >= 0:
                    hit = Hit(number, _around(text, start, len(needle)))
                    (titled if is_title else others).append(hit)
                    break
        return (titled + others)[:MOST]


def folded(text: str) -> str:
    """Text for comparing, as long as it was: `Coördinatie` becomes `coordinatie`."""
    if text.isascii():
        return text.lower()
    return "".join(normalize("NFD", char)[0].lower()[:1] for char in composed(text))


def composed(text: str) -> str:
    """Text with each letter and its accent as one character (Unicode's NFC)."""
    return text if text.isascii() else normalize("NFC", text)


def _said(slide: Slide) -> Iterator[tuple[str, bool]]:
    """What a slide, its notes and its cues say, in all languages, and whether it is the title.

    Not what is withheld: the audience may see what is found.
    """
    notes = [slide.notes] if slide.notes else []
    withheld = [text for texts in slide.withheld for text in texts]
    shown = (text for text in slide.texts() if not any(text is one for one in withheld))
    for text in (*shown, *notes, *(cue.text for cue in slide.cues)):
        for language in text.versions:
            yield composed(" ".join(text.plain(language).split())), text is slide.title
    for word in (*slide.tags, slide.id):
        yield word, False


def _around(text: str, start: int, length: int) -> str:
    begin, end = max(0, start - AROUND), start + length + AROUND
    return f"{'…' if begin else ''}{text[begin:end]}{'…' if end < len(text) else ''}"
