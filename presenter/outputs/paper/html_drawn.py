"""Shapes that are drawn, as HTML: the drawing, and in words or numbers what it shows."""

from presenter.layout.cells import joined
from presenter.layout.formula.tex import sheet_of
from presenter.model.chart import Chart
from presenter.model.flow import Diagram
from presenter.model.formula import Formula
from presenter.model.map import Map
from presenter.model.qr import Qr
from presenter.model.shapes import Figure
from presenter.outputs.paper.drawn.chart import chart_svg
from presenter.outputs.paper.drawn.code import code_svg
from presenter.outputs.paper.drawn.graph import graph_svg
from presenter.outputs.paper.drawn.map import map_svg
from presenter.outputs.paper.drawn.share import share_svg
from presenter.outputs.paper.html_text import Scribe, element, escaped
from presenter.words import notation_of

HEARD = "heard"
"""The class of what is there for those who listen: a drawing shows the same."""

BAR = 240
"""Units of a bar beside a figure, at the most."""


def figure(shape: Figure, scribe: Scribe) -> str:
    """The number large, what it counts, and the part of the whole drawn."""
    prefix = element("span", scribe.inline(shape.prefix), class_="prefix") if shape.prefix else ""
    number = element("strong", scribe.inline(shape.number))
    said = element("p", f"{prefix} {number}".strip(), class_="number")
    said += element("p", scribe.inline(shape.label))
    if shape.compared:
        second = element("strong", scribe.inline(shape.compared.number))
        said += element("p", f"{second} {scribe.inline(shape.compared.label)}", class_="compared")
    drawn = _share(shape, scribe) if shape.whole else ""
    return element("figure", element("div", said) + drawn, class_="figure")


def _share(shape: Figure, scribe: Scribe) -> str:
    write = notation_of(scribe.language).number
    part, whole = write(f"{shape.part:.15g}"), write(str(shape.whole))
    alt = scribe.say("cli.part-of-whole", part=part, whole=whole)
    return share_svg(shape, min(scribe.width, BAR), alt)


def chart(shape: Chart, scribe: Scribe) -> str:
    """The drawing, and a table of its numbers: to be heard, or seen where nothing is drawn."""
    drawn = chart_svg(shape, scribe)
    numbers = _numbers(shape, scribe)
    table = element("div", numbers, class_=HEARD) if drawn else numbers
    return element("figure", drawn + table, class_="chart")


def _numbers(shape: Chart, scribe: Scribe) -> str:
    """Every number of a chart: a row for each label, a column for each series."""
    named = any(series.name for series in shape.series)
    names = [scribe.inline(one.name) if one.name else "" for one in shape.series]
    head = "".join(element("th", name, scope="col") for name in ("", *names))
    rows = []
    for category, values in shape.rows():
        label = scribe.inline(category.label) if category.label else ""
        cells = [element("th", label, scope="row")]
        cells += [element("td", scribe.inline(value.said), class_="right") for _, value in values]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    caption = element("caption", escaped(scribe.plain(shape.alt)))
    top = f"<thead><tr>{head}</tr></thead>" if named else ""
    return element("table", f"{caption}{top}<tbody>{''.join(rows)}</tbody>")


def map_(shape: Map, scribe: Scribe) -> str:
    """The map, and under it the names of its numbered points and what its arcs lead from and to."""
    points = "".join(element("li", scribe.inline(one.name)) for one in shape.points)
    arcs = []
    for arc in shape.arcs:
        ends = [scribe.plain(shape.points[end].name) for end in (arc.start, arc.end)]
        label = f": {scribe.inline(arc.label)}" if arc.label else ""
        arcs.append(element("li", f"{escaped(' → '.join(ends))}{label}"))
    names = element("ol", points, class_="points") if points else ""
    ways = element("ul", "".join(arcs), class_="ways") if arcs else ""
    under = element("figcaption", names + ways)
    return element("figure", map_svg(shape, scribe) + under, class_="map")


def qr(shape: Qr, scribe: Scribe) -> str:
    """The code, and in letters what it holds."""
    alt = scribe.say("cli.qr", data=shape.data)
    label = element("span", scribe.inline(shape.label)) if shape.label else ""
    data = element("code", escaped(shape.data))
    under = element("figcaption", f"{label} {data}".strip())
    return element("figure", code_svg(shape.data, alt) + under, class_="qr")


def diagram(shape: Diagram, scribe: Scribe) -> str:
    """The drawing, and its arrows in words: to be heard, or seen where nothing is drawn."""
    drawn = graph_svg(shape, scribe)
    nodes = [scribe.plain(node) for node in shape.nodes]
    said = [
        f"{nodes[arrow.source]} → {nodes[arrow.target]}"
        + (f": {scribe.plain(arrow.label)}" if arrow.label else "")
        for arrow in shape.arrows
    ]
    said += [scribe.plain(node) for node in shape.alone]
    listed = "".join(element("li", escaped(one)) for one in said)
    own = any(arrow.source == arrow.target for arrow in shape.arrows)
    words = element("ul", listed, class_=HEARD if drawn and not own else None)
    return element("figure", drawn + words, class_="diagram")


def formula(shape: Formula, scribe: Scribe) -> str:
    """The formula in rows of letters, or its source; read aloud as its author says."""
    sheet = sheet_of(shape.source)
    alt = scribe.plain(shape.alt) or " ".join(shape.source.split())
    if sheet is None:
        shown = element("code", escaped(shape.source))
    else:
        shown = escaped("\n".join(joined(row.rstrip()) for row in sheet.rows))
    return element("pre", shown, class_="formula", role="img", aria_label=alt)
