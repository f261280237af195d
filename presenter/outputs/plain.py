"""A deck as plain text to read from top to bottom: for screen readers, Braille lines and grep."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from presenter.model.chart import Chart
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
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
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.model.timeline import Timeline
from presenter.outputs.plain_flow import plain_flow
from presenter.words import Words as Said
from presenter.words import notation_of, speak


def plain_slide(deck: Deck, number: int, language: str, notes: bool = True) -> Iterator[str]:
    """The lines of one slide: number and title, what stands on it in words, cues and notes."""
    say = speak(language)
    slide = deck.slides[number]
    yield say("cli.slide", number=number + 1, count=len(deck.slides))
    title = ". ".join(filter(None, (slide.label, _line(slide.title, language))))
    if title:
        yield title
        yield ""
    if slide.subtitle:
        yield _line(slide.subtitle, language)
    yield from _shapes(slide.shapes(deck), language, say)
    yield from _foot(deck, slide, language, say)
    if notes and slide.cues:
        yield ""
        yield from plain_cues(slide, language)
    if notes and slide.notes:
        yield ""
        yield f"{say('cli.notes')}:"
        yield from slide.notes.plain(language).strip().split("\n")


def plain_cues(slide: Slide, language: str) -> Iterator[str]:
    """What only the speaker is reminded of at a slide, each in a line."""
    say = speak(language)
    for text, step in slide.cues:
        said = _line(text, language)
        yield say("cli.cue-at", step=step, cue=said) if step else say("cli.cue", cue=said)


def _foot(deck: Deck, slide: Slide, language: str, say: Said) -> Iterator[str]:
    cited = {key for element in slide.body for key in element.cited()}
    for words in citation(deck, tuple(key for key in slide.sources if key not in cited)):
        yield from (f"{say('cli.sources')} {line}" for line in _shape(words, language, say))


def _line(text: Text | None, language: str) -> str:
    return " ".join(text.plain(language).split()) if text else ""


def _shape(shape: Shape, language: str, say: Said) -> Iterator[str]:
    match shape:
        case Words():
            yield from shape.text.plain(language).strip().split("\n")
        case Items():
            yield from _items(shape, language)
        case Verbatim():
            yield say("cli.code")
            yield from shape.lines
        case Grid():
            yield from _grid(shape, language)
        case Figure():
            yield from _figure(shape, language, say)
        case Chart():
            yield from _chart(shape, language, say)
        case Map():
            yield from _map(shape, language, say)
        case Picture():
            yield say("cli.picture", alt=_line(shape.alt, language))
            yield from (_line(text, language) for text in (shape.caption, shape.credit) if text)
        case Qr():
            yield say("cli.qr", data=shape.data)
            yield from (_line(text, language) for text in (shape.label,) if text)
        case Row():
            within = (one for column in shape.columns for one in column.shapes)
            yield from _shapes(within, language, say)
        case Box():
            yield from _shapes(shape.shapes, language, say)
        case Countdown():
            yield from _shapes(shape.shapes, language, say)
            yield _countdown(shape, language)
        case Timeline() | Process() | Diagram() | Formula():
            yield from plain_flow(shape, lambda text: _line(text, language), say)
        case _:
            assert_never(shape)


def _shapes(shapes: Iterable[Shape], language: str, say: Said) -> Iterator[str]:
    for shape in shapes:
        yield from _shape(shape, language, say)


def _countdown(shape: Countdown, language: str) -> str:
    """The time between its words, in a line."""
    words = [_line(shape.lead, language), shape.digits, _line(shape.word, language)]
    counted = _line(shape.count, language)
    return " · ".join(filter(None, (" ".join(filter(None, words)), counted)))


def _items(shape: Items, language: str) -> Iterator[str]:
    for item in shape.items:
        yield f"{'  ' * item.level}{item.marker or '-'} {_line(item.text, language)}"


def _grid(shape: Grid, language: str) -> Iterator[str]:
    """Each row with the headings of its columns, so that it can be followed by ear."""
    headings = [_line(text, language) for text in shape.header]
    if not shape.rows:
        yield "; ".join(headings)
    for row in shape.rows:
        cells = [_line(text, language) for text in row.cells]
        named = zip(headings, cells, strict=True)
        yield "; ".join(f"{heading}: {cell}" if heading else cell for heading, cell in named)


def _figure(shape: Figure, language: str, say: Said) -> Iterator[str]:
    words = [_line(shape.prefix, language), _line(shape.number, language)]
    words.append(_line(shape.label, language))
    if shape.whole:
        part = f"{shape.part:.15g}"
        write = notation_of(language).number
        said = say("cli.part-of-whole", part=write(part), whole=write(str(shape.whole)))
        words.append(f"({said})")
    yield " ".join(filter(None, words))
    if shape.compared:
        compared = (shape.compared.number, shape.compared.label)
        yield " ".join(filter(None, (_line(text, language) for text in compared)))


def _chart(shape: Chart, language: str, say: Said) -> Iterator[str]:
    """What the chart shows, then its numbers: in a line for each label, every one with its name."""
    yield say("cli.chart", alt=_line(shape.alt, language))
    for category, values in shape.rows():
        said = "; ".join(
            _named(series.name, _line(value.said, language), language) for series, value in values
        )
        yield _named(category.label, said, language)


def _map(shape: Map, language: str, say: Said) -> Iterator[str]:
    """What the map shows, then its points and its arcs, each in a line."""
    yield say("cli.map", alt=_line(shape.alt, language))
    yield from (f"- {_line(point.name, language)}" for point in shape.points)
    for arc in shape.arcs:
        names = (_line(shape.points[end].name, language) for end in (arc.start, arc.end))
        start, end = names
        yield "- " + _named(arc.label, say("cli.arc", start=start, end=end), language)


def _named(name: Text | None, said: str, language: str) -> str:
    return f"{_line(name, language)}: {said}" if name else said
