"""A shape on a canvas of its own, in a size of letters that the test chooses."""

from presenter.elements.element import Kind
from presenter.layout.build import stack
from presenter.layout.canvas import Canvas, compose
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.deck import Deck
from tests.decks import DUTCH, deck_of

EVERYTHING = 1 << 20
"""A step at which everything has come."""


def painted(
    made: Kind, size: tuple[int, int], step: int = EVERYTHING, rows: int = 1, language: str = DUTCH
) -> Canvas:
    """An element in a width and a room."""
    deck: Deck = deck_of()
    width, room = size
    block = stack(made.shapes(deck, 0), width, Style(language, rows, 1, room))
    painter = Painter()
    block.paint(painter, 0, 0)
    return compose(width, block.height, painter.sheet.pieces, painter.sheet.words, step)


def lines(made: Kind, size: tuple[int, int], step: int = EVERYTHING, rows: int = 1) -> list[str]:
    """What it shows, without blanks at the ends of lines and without the rows at its foot."""
    found = [line.rstrip() for line in painted(made, size, step, rows).lines()]
    while found and not found[-1]:
        found.pop()
    return found
