"""The presenter's own words on a slide: in each language of the deck, as its texts are."""

from presenter.model.deck import Deck
from presenter.model.text import Text
from presenter.words import speak


def said(deck: Deck, key: str, **values: object) -> Text:
    """A sentence of ours as a text of the deck, its places filled in."""
    return Text({one: speak(one)(key, **values) for one in deck.languages})


def beside(deck: Deck, parts: tuple[Text, ...]) -> Text:
    """Texts in one line, with a point between two."""
    return Text({one: " · ".join(part.written(one) for part in parts) for one in deck.languages})
