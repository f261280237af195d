"""What the typesetter says of how a slide fits is what the stage shows."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.load import load
from presenter.model.deck import Deck
from presenter.shipped import shipped
from tests.any_decks import decks

SIZES = (Size(40, 11), Size(80, 23), Size(100, 29), Size(160, 44))


def agrees(deck: Deck, size: Size) -> None:
    typesetter = Typesetter(deck)
    for number in range(len(deck.slides)):
        fit = typesetter.fit(number, size)
        assert fit.rows == typesetter.body(number, size)
        for language in deck.languages:
            assert fit.pages[language] == typesetter.laid(number, size, language).pages


@pytest.mark.parametrize("size", SIZES)
def test_the_shipped_deck_takes_the_pages_that_are_foretold(size: Size) -> None:
    """In both languages."""
    deck = load(Path(shipped("deck"))).deck
    assert deck is not None
    agrees(deck, size)


@given(decks())
@settings(max_examples=15)
def test_any_deck_takes_the_pages_that_are_foretold(deck: Deck) -> None:
    """Whatever stands on its slides."""
    agrees(deck, Size(60, 20))
