"""Shapes as Markdown: lines to read; what is drawn elsewhere is told in words and numbers."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from presenter.model.chart import Chart
from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
from presenter.model.map import Map
from presenter.model.picture import Picture
from presenter.model.qr import Qr
from presenter.model.role import Role
from presenter.model.shapes import (
    Align,
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
from presenter.model.text import Text
from presenter.model.timeline import Timeline
from presenter.outputs.markdown import heads, row
from presenter.outputs.paper.markdown_text import Pencil, escaped, fenced
from presenter.words import notation_of

RULES = {Align.LEFT: "---", Align.CENTER: ":---:", Align.RIGHT: "---:"}

EMPTY = "&nbsp;"
"""Stands where a point says nothing, which would be no point in Markdown."""


def markdown_shapes(shapes: Iterable[Shape], pencil: Pencil) -> Iterator[str]:
    """Shapes under each other, with a blank line after each."""
    for shape in shapes:
        lines = list(markdown_shape(shape, pencil))
        yield from lines
        if lines and lines[-1]:
            yield ""


def markdown_shape(shape: Shape, pencil: Pencil) -> Iterator[str]:
    """The lines of one shape."""
    match shape:
        case Words():
            yield from _words(shape, pencil)
        case Items():
            yield from _items(shape, pencil)
        case Verbatim():
            yield from fenced(shape.lines, shape.language)
        case Grid():
            yield from _grid(shape, pencil)
        case Figure():
            yield _figure(shape, pencil)
        case Chart():
            yield from _chart(shape, pencil)
        case Map():
            yield from _map(shape, pencil)
        case Picture():
            yield from _picture(shape, pencil)
        case Qr():
            yield from _qr(shape, pencil)
        case Row() | Countdown():
            yield from markdown_shapes(_within(shape), pencil)
        case Box():
            yield from _box(shape, pencil)
        case Timeline():
            yield from _timeline(shape, pencil)
        case Process():
            yield from _process(shape, pencil)
        case Diagram():
            yield from _diagram(shape, pencil)
        case Formula():
            yield from _formula(shape, pencil)
        case _:
            assert_never(shape)


def _within(shape: Row | Countdown) -> Iterable[Shape]:
    """What stands in columns, or beside a time: paper does not run, its schedule has the times."""
    if isinstance(shape, Countdown):
        return shape.shapes
    return (one for column in shape.columns for one in column.shapes)


def _alone(line: str) -> Iterator[str]:
    yield line
    yield ""


def _told(key: str, alt: Text, pencil: Pencil) -> str:
    """What something shows, as a line in italics."""
    return f"*{pencil.say(f'cli.{key}', alt=pencil.plain(alt))}*"


def _words(shape: Words, pencil: Pencil) -> Iterator[str]:
    found = list(pencil.paragraphs(shape.text))
    if shape.role not in (Role.TEXT, Role.QUOTE, Role.CITE, Role.MUTED):
        found = [f"**{pencil.plain(shape.text)}**"]
    if found and shape.sources:
        found[-1] += pencil.marks(shape.sources)
    for number, paragraph in enumerate(found):
        if number:
            yield ""
        yield paragraph


def _items(shape: Items, pencil: Pencil) -> Iterator[str]:
    """Points under a point stand behind its mark; a mark of its own keeps its place in words."""
    for item in shape.items:
        number = item.marker[:-1] if item.marker.endswith(".") else ""
        own = f"{item.marker} " if number.isdecimal() else "- "
        said = pencil.inline(item.text)
        if item.marker and not number.isdecimal():
            said = f"{escaped(item.marker)} {said}"
        yield f"{'    ' * item.level}{own}{said or EMPTY}"


def _grid(shape: Grid, pencil: Pencil) -> Iterator[str]:
    yield row(pencil.inline(text) for text in shape.header)
    yield row(RULES[align] for align in shape.aligns)
    for line in shape.rows:
        yield row(pencil.inline(text) for text in line.cells)


def _figure(shape: Figure, pencil: Pencil) -> str:
    said = [pencil.inline(shape.prefix), f"**{pencil.plain(shape.number)}**"]
    said.append(pencil.inline(shape.label))
    if shape.whole:
        write = notation_of(pencil.language).number
        part, whole = write(f"{shape.part:.15g}"), write(str(shape.whole))
        said.append(f"({pencil.say('cli.part-of-whole', part=part, whole=whole)})")
    if shape.compared:
        number, label = shape.compared.number, shape.compared.label
        said.append(f"· **{pencil.plain(number)}** {pencil.inline(label)}")
    return " ".join(filter(None, said))


def _chart(shape: Chart, pencil: Pencil) -> Iterator[str]:
    """What it shows, and a table: a row for each label, a column for each series."""
    yield from _alone(_told("chart", shape.alt, pencil))
    yield from heads(["", *(pencil.inline(one.name) for one in shape.series)])
    for category, values in shape.rows():
        said = [pencil.plain(value.said) for _, value in values]
        yield row([pencil.inline(category.label), *said])


def _map(shape: Map, pencil: Pencil) -> Iterator[str]:
    yield from _alone(_told("map", shape.alt, pencil))
    yield from (f"{at}. {pencil.inline(one.name)}" for at, one in enumerate(shape.points, 1))
    if shape.points and shape.arcs:
        yield ""
    for arc in shape.arcs:
        start, end = (pencil.plain(shape.points[one].name) for one in (arc.start, arc.end))
        label = f": {pencil.inline(arc.label)}" if arc.label else ""
        yield f"- {start} → {end}{label}"


def _picture(shape: Picture, pencil: Pencil) -> Iterator[str]:
    yield _told("picture", shape.alt, pencil)
    for text in (shape.caption, shape.credit):
        if text:
            yield ""
            yield pencil.inline(text)


def _qr(shape: Qr, pencil: Pencil) -> Iterator[str]:
    label = f"{pencil.inline(shape.label)}: " if shape.label else ""
    yield f"{label}{pencil.address(shape.data)}"


def _box(shape: Box, pencil: Pencil) -> Iterator[str]:
    """A quotation, or a few words set apart: both behind a mark."""
    lines = list(markdown_shapes(shape.shapes, pencil))
    while lines and not lines[-1]:
        lines.pop()
    yield from (f"> {line}".rstrip() for line in lines)


def _timeline(shape: Timeline, pencil: Pencil) -> Iterator[str]:
    yield from _alone(_told("timeline", shape.alt, pencil))
    for one in shape.moments:
        yield f"- **{pencil.plain(one.when)}**: {pencil.inline(one.text)}"


def _process(shape: Process, pencil: Pencil) -> Iterator[str]:
    yield from _alone(_told("process", shape.alt, pencil))
    for number, one in enumerate(shape.stages, 1):
        by = f"**{pencil.plain(shape.lanes[one.lane])}**: " if one.lane >= 0 else ""
        yield f"{number}. {by}{pencil.inline(one.text)}"


def _diagram(shape: Diagram, pencil: Pencil) -> Iterator[str]:
    yield from _alone(_told("diagram", shape.alt, pencil))
    nodes = [pencil.plain(node) for node in shape.nodes]
    for arrow in shape.arrows:
        label = f": {pencil.inline(arrow.label)}" if arrow.label else ""
        yield f"- {nodes[arrow.source]} → {nodes[arrow.target]}{label}"
    yield from (f"- {pencil.plain(node)}" for node in shape.alone)


def _formula(shape: Formula, pencil: Pencil) -> Iterator[str]:
    """Between dollars, as most readers of Markdown set formulas; then how it is read aloud."""
    yield f"$${' '.join(shape.source.split())}$$"
    if shape.alt:
        yield ""
        yield _told("formula", shape.alt, pencil)
