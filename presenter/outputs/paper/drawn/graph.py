"""A diagram as SVG: boxes in layers from top to bottom, and arrows between them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presenter.layout.flow.graph import Link, Plan
from presenter.layout.flow.place import Ports, places, ports
from presenter.layout.flow.setting import graph_of
from presenter.model.flow import Diagram
from presenter.outputs.paper.drawn.map import head
from presenter.outputs.paper.drawn.pen import (
    GAP,
    GROUND,
    INK,
    LINE,
    drawing,
    lettering,
    rect,
    stroke,
    wide,
    wrapped,
)
from presenter.outputs.paper.html_text import Scribe

INSET = 10
"""Units between the edge of a box and its letters."""

BETWEEN = 26
"""Units between layers, for arrows to be seen."""

LIMITS = (220, 170, 130, 100, 75)
"""Units of a line of letters, the broadest first."""

GAPS = {(one, two): 24 if one and two else 12 for one in (True, False) for two in (True, False)}
"""Units between two things in a layer, by whether each is a box."""


class Set(NamedTuple):
    """A plan with a place for each vertex, in units: its left and top edges, its size."""

    plan: Plan
    lines: list[list[str]]
    lefts: list[int]
    tops: list[int]
    widths: list[int]
    heights: list[int]
    met: Ports


def graph_svg(shape: Diagram, scribe: Scribe) -> str:
    """The diagram; nothing where it is too broad for the paper: its arrows are told in words."""
    made = _set(shape, scribe)
    if made is None:
        return ""
    marks = list(_arrows(made))
    for number, vertex in enumerate(made.plan.vertices):
        lines = made.lines[number]
        if vertex.passes:
            continue
        left, top = made.lefts[number], made.tops[number]
        width, height = made.widths[number], made.heights[number]
        edge = INK if vertex.node >= 0 else ""
        marks.append(rect(left, top, width, height, GROUND, edge))
        first = top + (height - len(lines) * LINE) / 2 - 1
        bold = vertex.node >= 0
        marks.append(lettering(left + width / 2, first, lines, at="middle", bold=bold))
    right = max(left + width for left, width in zip(made.lefts, made.widths, strict=True))
    foot = max(top + height for top, height in zip(made.tops, made.heights, strict=True))
    return drawing(right + 1, foot + 1, marks, scribe.plain(shape.alt))


def _set(shape: Diagram, scribe: Scribe) -> Set | None:
    """The diagram in the broadest boxes that fit the width."""
    plan, said = graph_of(shape), _said(shape, scribe)
    for limit in LIMITS if shape.nodes else ():
        lines = [wrapped(words, limit) if words else [] for words in said]
        widths, heights = [], []
        for vertex, own in zip(plan.vertices, lines, strict=True):
            inset = INSET if vertex.node >= 0 else GAP if own else 0
            spare = 1.08 if vertex.node >= 0 else 1  # boxes have bold letters
            widths.append(round(max(map(wide, own), default=0) * spare) + 2 * inset + 2)
            heights.append(len(own) * LINE + (INSET if vertex.node >= 0 else 0))
        met = ports(plan, widths)
        lefts = places(plan, widths, GAPS, met, scribe.width - 2)
        if lefts is not None:
            return Set(
                plan,
                lines,
                [left - min(lefts) + 1 for left in lefts],
                _tops(plan, heights),
                widths,
                heights,
                met,
            )
    return None


def _said(shape: Diagram, scribe: Scribe) -> list[str]:
    labels = [arrow.label for arrow in shape.arrows if arrow.source != arrow.target]
    texts = [
        shape.nodes[one.node] if one.node >= 0 else labels[one.label] if one.label >= 0 else None
        for one in graph_of(shape).vertices
    ]
    return [scribe.plain(text) for text in texts]


def _tops(plan: Plan, heights: Sequence[int]) -> list[int]:
    """Where each vertex begins: layers under each other, each thing in the middle of its own."""
    tops = [0] * len(plan.vertices)
    y = 1
    for layer in plan.layers:
        high = max(heights[number] for number in layer)
        for number in layer:
            tops[number] = y + (high - heights[number]) // 2
        y += high + BETWEEN
    return tops


def _arrows(made: Set) -> Iterator[str]:
    """The lines of every arrow, with a head where it ends; they go under labels, not into boxes."""
    for channel in made.plan.links:
        for link in channel:
            start, end = _ends(made, link)
            yield stroke((start, end), ink=INK, width=1.4)
            back = link.edge in made.plan.turned
            if back and made.plan.vertices[link.upper].node >= 0:
                yield head(start, end)
            if not back and made.plan.vertices[link.lower].node >= 0:
                yield head(end, start)
    for number, vertex in enumerate(made.plan.vertices):
        if vertex.passes:  # through the layer, from where the line came to where it goes on
            x = made.lefts[number] + made.widths[number] / 2
            top, foot = _layer(made, number)
            yield stroke(((x, top), (x, foot)), ink=INK, width=1.4)


def _ends(made: Set, link: Link) -> tuple[tuple[float, float], tuple[float, float]]:
    start = _middle_or(made, link.upper, made.met.upper[link])
    end = _middle_or(made, link.lower, made.met.lower[link])
    upper, lower = made.plan.vertices[link.upper], made.plan.vertices[link.lower]
    foot = made.tops[link.upper] + made.heights[link.upper]
    from_y = _layer(made, link.upper)[1] if upper.passes else foot
    to_y = _layer(made, link.lower)[0] if lower.passes else made.tops[link.lower]
    return (start, from_y), (end, to_y)


def _middle_or(made: Set, number: int, port: int) -> float:
    """Where a link meets a vertex: at its port, or in the middle of what is no box."""
    if made.plan.vertices[number].node >= 0:
        return made.lefts[number] + port
    return made.lefts[number] + made.widths[number] / 2


def _layer(made: Set, number: int) -> tuple[float, float]:
    """The top and the foot of the layer that a vertex stands in."""
    layer = next(one for one in made.plan.layers if number in one)
    top = min(made.tops[one] for one in layer)
    return top, max(made.tops[one] + made.heights[one] for one in layer)
