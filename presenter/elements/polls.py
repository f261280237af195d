"""Polls of a deck: which one a slide has, and which one that asks again."""

from presenter.model.deck import Deck
from presenter.model.poll import Asked, Form
from presenter.model.slide import Slide


def asked_on(deck: Deck, slide: Slide) -> Asked | None:
    """The poll of a slide as it is put to the room."""
    own = _written(slide)
    return resolved(deck, own) if own else None


def resolved(deck: Deck, own: Asked) -> Asked:
    """A poll that has options: one without any asks again what another slide asks."""
    number = deck.find(own.before)
    if number is None or own.options or own.form is Form.ANSWERS:
        return own
    earlier = _written(deck.slides[number]) or own
    return earlier._replace(question=own.question or earlier.question, before=own.before)


def _written(slide: Slide) -> Asked | None:
    return next(filter(None, (element.asks() for element in slide.body)), None)
