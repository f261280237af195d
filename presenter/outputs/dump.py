"""The slides as text: exactly the cells that the stage shows."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from presenter.layout.page import Size
from presenter.layout.stage import slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.model.place import Place

CLOCK = "0:00"
"""What the footer's clock says before the talk has begun."""


class Shown(NamedTuple):
    """A page of a slide at a step, with what stands on it."""

    place: Place
    slide: str
    lines: list[str]
    words: list[dict[str, Any]]


def pages(
    typesetter: Typesetter, number: int, size: Size, language: str, step: int | None = None
) -> Iterator[Shown]:
    """The pages of a slide at a step; without one, with everything on them."""
    laid = typesetter.laid(number, slide_size(size), language)
    slide = typesetter.deck.slides[number]
    at = laid.steps if step is None else step
    for page in range(laid.pages):
        place = Place(number, at, page)
        canvas = stage(typesetter, View(place, language), size, CLOCK)
        words = [
            {
                "text": word.text,
                "row": word.row,
                "column": word.column,
                "height": word.height,
                "width": word.width,
            }
            for word in canvas.words
        ]
        yield Shown(place, slide.id, canvas.lines(), words)


def as_json(shown: Shown) -> dict[str, Any]:
    """A page for `--json`; slide, page and step are counted as they are on the stage."""
    return {
        "slide": shown.slide,
        "number": shown.place.slide + 1,
        "page": shown.place.page,
        "step": shown.place.step,
        "lines": shown.lines,
        "words": shown.words,
    }
