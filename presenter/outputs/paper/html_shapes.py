"""Shapes as HTML: each as what it means, so that it can be read aloud, copied and printed."""

from base64 import b64encode
from collections.abc import Iterable
from itertools import pairwise
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
    Edge,
    Figure,
    Grid,
    Items,
    Row,
    Shape,
    Verbatim,
    Words,
)
from presenter.model.timeline import Timeline
from presenter.outputs.paper.html_drawn import chart, diagram, figure, formula, map_, qr
from presenter.outputs.paper.html_text import Scribe, element, escaped
from presenter.reading import ReadingError
from presenter.reading.image import content_of, kind_of

LARGEST_GAP = 12
"""Millimetres between two moments that are as far apart as any."""


def html_shapes(shapes: Iterable[Shape], scribe: Scribe) -> str:
    """Shapes under each other."""
    return "\n".join(html_shape(shape, scribe) for shape in shapes)


def html_shape(shape: Shape, scribe: Scribe) -> str:
    """One shape."""
    match shape:
        case Words():
            made = _words(shape, scribe)
        case Items():
            made = _items(shape, scribe)
        case Verbatim():
            made = _verbatim(shape)
        case Grid():
            made = _grid(shape, scribe)
        case Figure():
            made = figure(shape, scribe)
        case Chart():
            made = chart(shape, scribe)
        case Map():
            made = map_(shape, scribe)
        case Picture():
            made = _picture(shape, scribe)
        case Qr():
            made = qr(shape, scribe)
        case Row() | Countdown():
            made = _row(shape, scribe)
        case Box():
            made = _box(shape, scribe)
        case Timeline():
            made = _timeline(shape, scribe)
        case Process():
            made = _process(shape, scribe)
        case Diagram():
            made = diagram(shape, scribe)
        case Formula():
            made = formula(shape, scribe)
        case _:
            assert_never(shape)
    return made


def _words(shape: Words, scribe: Scribe) -> str:
    names = [
        "large" if shape.large else "small" if shape.small else "",
        "" if shape.role is Role.TEXT else shape.role.value,
        "" if shape.align is Align.LEFT else shape.align.value,
    ]
    style = " ".join(filter(None, names)) or None
    found = list(scribe.paragraphs(shape.text, class_=style))
    if found and shape.sources:
        found[-1] = found[-1].replace("</p>", f" {scribe.marks(shape.sources)}</p>")
    return "".join(found)


def _items(shape: Items, scribe: Scribe) -> str:
    """A list in lists, as deep as the levels go."""
    numbered = [item.marker for item in shape.items if item.level == 0]
    name = "ol" if numbered == [f"{at}." for at in range(1, len(numbered) + 1)] else "ul"
    marked = name == "ul" and any(numbered)
    found = [element("ul", "", class_="marked")[:-5] if marked else f"<{name}>"]
    open_ = [name]
    for at, item in enumerate(shape.items):
        while len(open_) > item.level + 1:
            found.append(f"</li></{open_.pop()}>")
        if len(open_) < item.level + 1:
            found.append("<ul>")
            open_.append("ul")
        elif at:
            found.append("</li>")
        sign = element("span", escaped(item.marker), class_="marker") if marked else ""
        found.append(f"<li>{sign}{scribe.inline(item.text)}")
    closing = "".join(f"</li></{one}>" for one in reversed(open_))
    return f"{''.join(found)}{closing}" if shape.items else ""


def _verbatim(shape: Verbatim) -> str:
    lines = (
        element("span", escaped(line), class_="line") if shape.numbers else escaped(line)
        for line in shape.lines
    )
    code = element("code", "\n".join(lines), class_="numbered" if shape.numbers else None)
    return element("pre", code, tabindex=0)


def _grid(shape: Grid, scribe: Scribe) -> str:
    """A table: the headings of its columns, and the first cell of each row as that row's."""
    aligns = [None if one is Align.LEFT else one.value for one in shape.aligns]
    head = "".join(
        element("th", scribe.inline(text), scope="col", class_=align)
        for text, align in zip(shape.header, aligns, strict=True)
    )
    named = any(scribe.plain(text) for text in shape.header)
    rows = []
    for row in shape.rows:
        first, *rest = [
            (scribe.inline(text), align) for text, align in zip(row.cells, aligns, strict=True)
        ]
        cells = [element("th", first[0], scope="row", class_=first[1])]
        cells += [element("td", inner, class_=align) for inner, align in rest]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    top = f"<thead><tr>{head}</tr></thead>" if named else ""
    return f"<table>{top}<tbody>{''.join(rows)}</tbody></table>"


def _picture(shape: Picture, scribe: Scribe) -> str:
    """The image in the page itself; its description where it cannot be had."""
    try:
        content = content_of(shape.image) if shape.image.width else b""
    except ReadingError:
        content = b""
    alt = scribe.plain(shape.alt)
    shown = element("p", escaped(alt), class_="missing")
    if content:
        source = f"data:{kind_of(content)};base64,{b64encode(content).decode()}"
        shown = f'<img src="{source}" alt="{escaped(alt)}">'
    under = [scribe.inline(text) for text in (shape.caption,) if text]
    under += [element("small", scribe.inline(text)) for text in (shape.credit,) if text]
    caption = element("figcaption", " ".join(under)) if under else ""
    return element("figure", shown + caption, class_="picture")


def _row(shape: Row | Countdown, scribe: Scribe) -> str:
    """Columns, or what stands beside a time: paper does not run, its schedule has the times."""
    if isinstance(shape, Countdown):
        return html_shapes(shape.shapes, scribe)
    share = sum(column.weight for column in shape.columns) or 1
    columns = []
    for column in shape.columns:
        inner = scribe._replace(width=max(200, scribe.width * column.weight // share - 20))
        columns.append(
            element("div", html_shapes(column.shapes, inner), style=f"flex: {column.weight}")
        )
    return element("div", "".join(columns), class_="row")


def _box(shape: Box, scribe: Scribe) -> str:
    """A quotation with who said it, or a few words set apart."""
    if shape.edge is Edge.BAR:
        said = [one for one in shape.shapes if not _cites(one)]
        who = [one for one in shape.shapes if _cites(one)]
        quote = element("blockquote", html_shapes(said, scribe))
        caption = element("figcaption", html_shapes(who, scribe)) if who else ""
        return element("figure", quote + caption, class_="quote")
    inner = html_shapes(shape.shapes, scribe)
    return element("div", inner, class_=f"callout {shape.role.value}", role="note")


def _cites(shape: Shape) -> bool:
    return isinstance(shape, Words) and shape.role is Role.CITE


def _timeline(shape: Timeline, scribe: Scribe) -> str:
    """Moments under each other, as far apart as their years where it is to scale."""
    years = [one.at for one in shape.moments]
    gaps = [after - one for one, after in pairwise(years[:1] + years)]
    widest = max(gaps, default=0)
    entries = []
    for moment, gap in zip(shape.moments, gaps, strict=True):
        apart = round(gap / widest * LARGEST_GAP, 1) if shape.scale and widest else 0
        when = element("span", scribe.inline(moment.when), class_="when")
        what = element("span", scribe.inline(moment.text), class_="what")
        entries.append(
            element("li", when + what, style=f"padding-top: {apart}mm" if apart else None)
        )
    alt = scribe.plain(shape.alt)
    return element("ol", "".join(entries), class_="timeline", aria_label=alt)


def _process(shape: Process, scribe: Scribe) -> str:
    """Stages as a numbered list, each with who does it."""
    entries = []
    for stage in shape.stages:
        lane = shape.lanes[stage.lane] if 0 <= stage.lane < len(shape.lanes) else None
        who = element("span", scribe.inline(lane), class_="lane") if lane else ""
        entries.append(element("li", f"{who} {scribe.inline(stage.text)}".strip()))
    alt = scribe.plain(shape.alt)
    return element("ol", "".join(entries), class_="process", aria_label=alt)
