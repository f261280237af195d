"""The stage: what the audience sees, a slide's page over the footer."""

from string import ascii_lowercase

from presenter.layout.canvas import Canvas
from presenter.layout.footer import Footer, footer
from presenter.layout.page import Size, margins
from presenter.layout.typesetter import Typesetter, View
from presenter.model.beside import leading
from presenter.model.deck import Deck

LEAST = Size(40, 12)
"""The smallest window that slides are made for."""


def slide_size(size: Size, with_footer: bool = True) -> Size:
    """What the footer leaves of the stage for the slide."""
    return Size(size.width, max(1, size.height - 1)) if with_footer else size


def number_of(deck: Deck, slide: int, page: int, pages: int) -> str:
    """A slide's number as the footer gives it: `9 / 28`, or `9b / 28` on its second page."""
    letter = ""
    if pages > 1:
        high, low = divmod(page, len(ascii_lowercase))
        letter = (ascii_lowercase[high - 1] if high else "") + ascii_lowercase[low]
    total = str(len(deck.slides)) if deck.whole else "…"
    return f"{slide + 1}{letter} / {total}"


def footer_of(
    typesetter: Typesetter, view: View, size: Size, clock: str, message: str = ""
) -> Canvas:
    """The footer under a slide, one row high."""
    deck, place, language = typesetter.deck, view.place, leading(view.language)
    pages = typesetter.laid(place.slide, slide_size(size), *view[1:]).pages
    section = deck.section_of(place.slide)
    title = section.title.plain(language) if section and section.title else ""
    parts = Footer(
        deck.title.plain(language),
        ". ".join(filter(None, (section.label if section else "", title))),
        number_of(deck, place.slide, min(place.page, pages - 1), pages),
        view.language.upper(),
        clock,
        message,
    )
    return footer(parts, size.width, margins(size).side)


def stage(typesetter: Typesetter, view: View, size: Size, clock: str, message: str = "") -> Canvas:
    """A slide's page with the footer under it: exactly the cells that the stage shows."""
    page = typesetter.page(view, slide_size(size))
    foot = footer_of(typesetter, view, size, clock, message)
    words = (*page.words, *(word._replace(row=size.height - 1) for word in foot.words))
    return Canvas(size.width, size.height, (*page.rows, *foot.rows), words)
