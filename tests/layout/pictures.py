"""A slide as a picture made of letters, to compare with."""

from presenter.layout.page import Laid, Size
from presenter.layout.typesetter import Typesetter
from presenter.model.slide import Slide
from tests.decks import deck_of

NUMBER = 2
"""The slide's number in its deck: a title slide and a section slide stand before it."""


def laid_out(slide: Slide, size: tuple[int, int], language: str = "nl", zoom: int = 0) -> Laid:
    """A slide of a deck of its own, laid out."""
    return Typesetter(deck_of(slide)).laid(NUMBER, Size(*size), language, zoom)


def drawn(laid: Laid, page: int = 0, step: int | None = None) -> list[str]:
    """What a page shows, without the blank rows around it and the margin at its side."""
    lines = laid.canvas(page, laid.steps if step is None else step).lines()
    rows = [row for row, line in enumerate(lines) if line.strip()]
    if not rows:
        return []
    lines = lines[rows[0] : rows[-1] + 1]
    left = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return [line[left:].rstrip() for line in lines]


def heights(laid: Laid) -> dict[str, int]:
    """The height in rows of each word of a slide."""
    canvases = (laid.canvas(page, laid.steps) for page in range(laid.pages))
    return {word.text: word.height for canvas in canvases for word in canvas.words}
