"""The signs that a terminal has to draw for a deck: all that are outside ASCII."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from presenter.layout.cells import cells, clusters
from presenter.layout.letters import BLOCKS
from presenter.layout.page import Size
from presenter.layout.stage import slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.slide import Slide

BRAILLE = tuple(map(chr, range(0x2801, 0x2900)))
"""Every pattern of dots that lines and maps are drawn with."""

DRAWN = frozenset((*BLOCKS, *BRAILLE))
"""What large letters, lines and maps are made of."""


class Sign(NamedTuple):
    """A sign with the number (from 1) of the first slide that has it; 0: the presenter's own."""

    sign: str
    slide: int


def signs_of(deck: Deck, size: Size) -> Mapping[str, int]:
    """Each sign that a deck needs at a size, with the number (from 1) of its first slide.

    Those of its texts and notes in every language, those that stand on the stage, and with the
    number 0 those that our letters are made of, whether this size needs them or not.
    """
    found = dict.fromkeys(sorted(DRAWN), 0)
    typesetter = Typesetter(deck)
    for number, slide in enumerate(deck.slides):
        for language in deck.languages:
            for line in (*_written(slide, language), *_shown(typesetter, number, size, language)):
                for sign in () if line.isascii() else clusters(line):
                    if not sign.isascii():
                        found.setdefault(sign, number + 1)
    return found


def _written(slide: Slide, language: str) -> Iterator[str]:
    for text in (*slide.texts(), *((slide.notes,) if slide.notes else ())):
        yield text.plain(language)


def _shown(typesetter: Typesetter, number: int, size: Size, language: str) -> Iterator[str]:
    """The lines of the stage when all of a slide has come."""
    laid = typesetter.laid(number, slide_size(size), language)
    for page in range(laid.pages):
        view = View(Place(number, laid.steps, page), language)
        yield from stage(typesetter, view, size, "").lines()


def odd(widths: Mapping[str, int]) -> Iterator[str]:
    """The signs that a terminal draws at another width, in cells, than they are taken to have."""
    return (sign for sign, width in widths.items() if width != cells(sign))
