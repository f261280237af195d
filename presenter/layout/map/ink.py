"""The cells of a map at every step: the land, arcs over it, marks over those, words over all."""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import NamedTuple

from presenter.layout.canvas import FOREVER, Look
from presenter.layout.charts.braille import Place, cells, glyph, marker
from presenter.layout.charts.drawing import Ink, Put, runs
from presenter.layout.map.plan import Plan, radius
from presenter.layout.map.projection import Frame
from presenter.layout.painter import Painter
from presenter.model.map import Map
from presenter.model.role import Role

MARK = "●"
SPACE, ARC, POINT, WORD = range(1, 5)
"""What lies over what; the land lies under all."""
LAND = Look(Role.LAND)
LOOKS = {ARC: Look(Role.ARC), POINT: Look(Role.MARKER)}


class Layer(NamedTuple):
    """What a cell has from a step on, at a height among the others; blank where text is empty."""

    step: int
    over: int
    text: str = ""


Layers = dict[Place, list[Layer]]


def inks(shape: Map, plan: Plan, land: tuple[bytes, ...], puts: Iterable[Put]) -> Iterator[Ink]:
    """All ink of a map save its words, which cover what is under them."""
    layers: Layers = {}
    for at, curve in plan.curves.items():
        _add(layers, cells(curve.dots), shape.arcs[at].step, ARC)
    for at in range(len(shape.points)):
        if at not in plan.numbers:
            _add(layers, _mark(plan, at), shape.points[at].step, POINT)
    for put in puts:
        _clear(layers, put, plan.frame)
    columns: dict[int, list[int]] = {}
    for row, column in layers:
        columns.setdefault(row, []).append(column)
    for row, bits in enumerate(land):
        yield from _untouched(row, bits, sorted(columns.get(row, ())))
    yield from _layered(layers, land)


def _add(layers: Layers, bits: Mapping[Place, int | str], step: int, over: int) -> None:
    for place, one in bits.items():
        text = one if isinstance(one, str) else glyph(one)
        layers.setdefault(place, []).append(Layer(step, over, text))


def _mark(plan: Plan, at: int) -> Mapping[Place, int | str]:
    """A disc of dots, or one glyph beside terminal text."""
    wide = radius(plan.letters.rows)
    if not wide:
        rect = plan.marks[at]
        return {(rect.row, rect.column): MARK}
    x, y = map(int, plan.spots[at])
    return cells(
        (row, column)
        for row, column in marker(0, (y, x), wide)
        if 0 <= row < plan.frame.down and 0 <= column < plan.frame.across
    )


def _clear(layers: Layers, put: Put, frame: Frame) -> None:
    """Make room where words stand, and for the cell at either side of each line of them."""
    painter = Painter()
    put.block.paint(painter, put.row, put.column)
    ends: dict[int, tuple[int, int]] = {}
    for word in painter.sheet.words:
        for row in range(word.row, word.row + word.height):
            first, last = ends.get(row, (word.column, word.column))
            ends[row] = min(first, word.column), max(last, word.column + word.width)
    for row, (first, last) in ends.items():
        for column in range(max(0, first - 1), min(frame.columns, last + 1)):
            over = WORD if first <= column < last else SPACE
            layers.setdefault((row, column), []).append(Layer(put.step, over))


def _untouched(row: int, bits: bytes, layered: list[int]) -> Iterator[Ink]:
    """The land of a row where nothing ever lies on it."""
    line = "".join(glyph(one) if one else " " for one in bits)
    for after, before in pairwise((-1, *layered, len(bits))):
        part = line[after + 1 : before]
        if inked := part.strip():
            yield Ink(row, after + 1 + part.index(inked), inked, LAND)


def _layered(layers: Layers, land: tuple[bytes, ...]) -> Iterator[Ink]:
    """Cells with something on them, as they change from step to step."""
    moments: dict[tuple[int, int], list[tuple[int, int, str, Look]]] = {}
    for (row, column), found in layers.items():
        bits = land[row][column]
        ground = Layer(0, 0, glyph(bits) if bits else "")
        steps = sorted({0, *(one.step for one in found)})
        for since, until in pairwise((*steps, FOREVER)):
            there = [one for one in (ground, *found) if one.step <= since]
            top = max(one.over for one in there)
            text = _united([one.text for one in there if one.over == top])
            if text:
                look = LOOKS.get(top, LAND)
                moments.setdefault((since, until), []).append((row, column, text, look))
    for (since, until), inked in moments.items():
        yield from (ink._replace(since=since, until=until) for ink in runs(inked))


def _united(texts: list[str]) -> str:
    """Braille with the dots of all; glyphs of one kind stay what they are."""
    return chr(reduce(or_, map(ord, texts))) if all(texts) else ""
