"""Decks for tests, made of elements in Python, and what they have to say."""

import re
from collections.abc import Iterator
from typing import Any

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.bullets import Point
from presenter.model.chart import Chart, Form
from presenter.model.deck import Deck, Section, Source
from presenter.model.flow import Diagram, Process
from presenter.model.map import Map
from presenter.model.picture import Picture
from presenter.model.qr import Qr
from presenter.model.shapes import (
    Box,
    Countdown,
    Figure,
    Grid,
    Items,
    Row,
    Shape,
    Verbatim,
    Words,
)
from presenter.model.slide import Layout, Slide
from presenter.model.text import Text
from presenter.model.timeline import Timeline

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)
SOURCE = "atlas"
SOURCES = {
    SOURCE: Source(SOURCE, Text({DUTCH: "De Atlas", ENGLISH: "The Atlas"}), Text("Kaart"), "2021"),
    "map": Source("map", Text("Instituut voor Kaarten en Plattegronden"), Text("Kaarten"), "2022"),
}


def deck_of(
    *slides: Slide, title: Text | str = "Tuin", subtitle: Text | None = None, label: str = ""
) -> Deck:
    """A deck of one section around these slides, with a title slide and a section slide."""
    title = title if isinstance(title, Text) else Text(title)
    own = Slide("part", title, layout=Layout.SECTION, label=label)
    return Deck(
        title=title,
        languages=LANGUAGES,
        sections=(Section(title, (own, *slides), label),),
        sources=SOURCES,
        opening=Slide("title", title, layout=Layout.TITLE, subtitle=subtitle),
    )


def slide_of(*body: Kind, title: str = "", sources: tuple[str, ...] = ()) -> Slide:
    """A slide with these elements."""
    return Slide("slide", Text(title) if title else None, body, sources=sources)


def paragraph(words: str, **fields: Any) -> Kind:
    """A text in every language."""
    return kinds.text.Text(words=Text(words), **fields)


def points(*texts: str, **fields: Any) -> Kind:
    """A list of points in every language."""
    items = tuple(Point(text=Text(text)) for text in texts)
    return kinds.bullets.Bullets(items=items, **fields)


def texts_of(shape: Shape, language: str) -> Iterator[str]:
    """Everything that a shape has to say in a language, a text at a time, without its marks."""
    for inner in _shapes_in(shape):
        yield from texts_of(inner, language)
    if isinstance(shape, Qr):
        yield shape.data
    if isinstance(shape, Verbatim):
        yield from (" ".join(line.split()) for line in shape.lines)
    yield from (text.plain(language) for text in _texts_in(shape))


def _shapes_in(shape: Shape) -> Iterator[Shape]:
    match shape:
        case Row():
            yield from (one for column in shape.columns for one in column.shapes)
        case Box() | Countdown():
            yield from shape.shapes


def _texts_in(shape: Shape) -> Iterator[Text]:
    match shape:
        case Words():
            yield shape.text
        case Items():
            yield from (item.text for item in shape.items)
        case Grid():
            rows = (shape.header, *(row.cells for row in shape.rows))
            yield from (cell for row in rows for cell in row)
        case Figure():
            yield from (text for text in (shape.prefix, shape.number, shape.label) if text)
            if shape.compared:
                yield from (shape.compared.number, shape.compared.label)
        case Chart():
            yield from _chart_texts(shape)
        case Map():
            yield from shape.texts()
        case Picture():
            yield from (text for text in (shape.alt, shape.caption, shape.credit) if text)
        case Qr():
            yield from (text for text in (shape.label,) if text)
        case Timeline():
            yield from (text for one in shape.moments for text in (one.when, one.text))
        case Process():
            yield from (one.text for one in shape.stages)
            used = {one.lane for one in shape.stages}
            yield from (lane for number, lane in enumerate(shape.lanes) if number in used)
        case Diagram():
            yield from shape.nodes
            yield from (arrow.label for arrow in shape.arrows if arrow.label)


def _chart_texts(shape: Chart) -> Iterator[Text]:
    """Labels, names and values; of a line in a chart of lines only the last value is written."""
    yield from (one.label for one in shape.categories if one.label)
    for one in shape.series:
        values = one.values[-1:] if shape.form is Form.LINE else one.values
        yield from (value.said for value in values)
        yield from ([one.name] if one.name else [])


def slide_texts(deck: Deck, slide: Slide, language: str) -> Iterator[str]:
    """Every text that must be on the pages of a slide in a language."""
    yield slide.label
    yield from (text.plain(language) for text in (slide.title, slide.subtitle) if text)
    for shape in slide.shapes(deck):
        yield from texts_of(shape, language)


def words_in(text: str) -> list[str]:
    """The words of a text: only spaces, tabs and line ends part them."""
    return [word for word in re.split("[ \t\n]+", text) if word.strip()]
