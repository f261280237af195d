"""What a deck needs that is installed apart."""

from collections.abc import Iterable, Iterator

from presenter.model.deck import Deck
from presenter.model.formula import Formula
from presenter.model.picture import Picture
from presenter.model.shapes import Box, Row, Shape


def needs(deck: Deck) -> frozenset[str]:
    """The extras, by name, without which something of a deck is shown in words or as source."""
    shapes = (shape for slide in deck.slides for shape in _within(slide.shapes(deck)))
    return frozenset(extra for shape in shapes for extra in _extra_of(shape))


def _extra_of(shape: Shape) -> Iterator[str]:
    if isinstance(shape, Picture):
        yield "images"
    if isinstance(shape, Formula):
        yield "formula"


def _within(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Shapes, and those that stand in them."""
    for shape in shapes:
        yield shape
        if isinstance(shape, Row):
            yield from (inner for column in shape.columns for inner in _within(column.shapes))
        if isinstance(shape, Box):
            yield from _within(shape.shapes)
