"""What stands under a map: names by their numbers, and arcs; or all of it, as a list."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from presenter.layout.blocks import Block, Listed, Stack
from presenter.layout.charts.drawing import Put
from presenter.layout.charts.lettering import Lettering, Phrase, strong
from presenter.model.map import Arc, Map
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text

TO, POINT = Text("→"), Text("·")
MARKER = "•"
APART = 3
"""Cells between two entries side by side."""


class Entry(NamedTuple):
    """A phrase with the number of its point (0: none), there from a step on."""

    phrase: Phrase
    number: int
    step: int


class Legend(NamedTuple):
    """Entries at their places; a page may end before each of the rows in `cuts`."""

    puts: tuple[Put, ...]
    height: int
    cuts: tuple[int, ...]


def legend(
    shape: Map, numbers: Mapping[int, int], arcs: Iterable[int], width: int, letters: Lettering
) -> Legend:
    """Points by their numbers, then arcs, in as many columns as their longest text allows."""
    points = sorted(numbers.items(), key=lambda one: (one[1], one[0]))
    entries = [
        Entry(((shape.points[at].name, False),), number, shape.points[at].step)
        for at, number in points
    ]
    entries += [
        Entry(_between(shape, shape.arcs[at]), 0, shape.arcs[at].step) for at in sorted(arcs)
    ]
    if not entries:
        return Legend((), 0, ())
    figures = len(str(max(entry.number for entry in entries)))
    before = figures + 1 if numbers else 0
    natural = max(letters.natural(entry.phrase) for entry in entries) + before
    columns = max(1, min(len(entries), (width + APART) // (natural + APART)))
    share = (width + APART) // columns - APART
    puts: list[Put] = []
    row = 0
    cuts: list[int] = []
    for first in range(0, len(entries), columns):
        line = entries[first : first + columns]
        cuts.append(row)
        for at, entry in enumerate(line):
            left = at * (share + APART)
            puts += _puts(entry, row, left, figures if numbers else 0, share - before, letters)
        heights = (letters.height(entry.phrase, share - before) for entry in line)
        row += max(letters.rows, *heights)
    return Legend(tuple(puts), row, tuple(cuts))


def _puts(
    entry: Entry, row: int, column: int, figures: int, width: int, letters: Lettering
) -> Iterator[Put]:
    if entry.number:
        number = letters.block(sign(entry.number), figures, Role.MARKER, Align.RIGHT)
        yield Put(row, column, number, entry.step)
    left = column + figures + 1 if figures else column
    yield Put(row, left, letters.block(entry.phrase, width), entry.step)


def sign(number: int) -> Phrase:
    """A number as it is written on the map and under it."""
    return strong(Text(str(number)))


def _between(shape: Map, arc: Arc) -> Phrase:
    """An arc in words: its ends with an arrow, and its label if it has one."""
    ends = [(shape.points[arc.start].name, False), (TO, False), (shape.points[arc.end].name, False)]
    return (*ends, *([(POINT, False), (arc.label, False)] if arc.label else ()))


def listed(shape: Map, width: int, letters: Lettering) -> Block:
    """Every point, then every arc, where there is no room for a map; it may take more pages."""
    type_ = letters.type
    hang = type_.width(MARKER) + letters.space
    phrases: list[tuple[Phrase, int]] = [
        *((((point.name, False),), point.step) for point in shape.points),
        *((_between(shape, arc), arc.step) for arc in shape.arcs),
    ]
    inner = max(2, width - hang)
    lines = (
        Listed(MARKER, 0, hang, letters.block(phrase, inner), type_, step)
        for phrase, step in phrases
    )
    return Stack(tuple(lines), 0)
