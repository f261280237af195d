"""The land: Natural Earth's outline, read when it is first needed, in the dots of a frame."""

import struct
from array import array
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, chain, product
from math import ceil
from pathlib import Path
from typing import NamedTuple

from presenter.layout.charts.braille import ACROSS, DOTS, DOWN
from presenter.layout.map.projection import WORLD, Frame

FILE = Path(__file__).with_name("land.bin")
"""scripts/bake_map.py writes it, and says what is in it."""


class Ring(NamedTuple):
    """A closed line around land, or around water within it; in units of the file."""

    xs: tuple[int, ...]
    ys: tuple[int, ...]
    west: int
    south: int
    east: int
    north: int


class Land(NamedTuple):
    """All rings, and the units that are a degree."""

    units: int
    rings: tuple[Ring, ...]


@cache
def land() -> Land:
    """The rings of the file."""
    raw = FILE.read_bytes()
    units, count = struct.unpack_from("<HH", raw)
    heads = list(struct.iter_unpack("<Hhh", raw[4 : 4 + 6 * count]))
    steps = array("b", raw[4 + 6 * count :])
    rings: list[Ring] = []
    at = 0
    for length, x, y in heads:
        end = at + 2 * length
        xs = tuple(accumulate(steps[at:end:2], initial=x))
        ys = tuple(accumulate(steps[at + 1 : end : 2], initial=y))
        rings.append(Ring(xs, ys, min(xs), min(ys), max(xs), max(ys)))
        at = end
    return Land(units, tuple(rings))


@lru_cache(maxsize=16)
def ground(frame: Frame) -> tuple[bytes, ...]:
    """The bits of the Braille dots of every cell, row by row: a coast, and a light grain within.

    A line alone would leave open on which side of it the water is, and dots alone where it begins.
    """
    rows = dots(frame)
    grains = [grain(frame.across, at) for at in range(DOWN)]
    inked = [
        line | row & grains[at % DOWN]
        for at, (row, line) in enumerate(zip(rows, _coast(rows, frame.across), strict=True))
    ]
    written = [format(row, f"0{frame.across}b") for row in inked]
    return tuple(
        bytes(map(_BITS.__getitem__, zip(*_halves(written[top : top + DOWN]), strict=True)))
        for top in range(0, len(written), DOWN)
    )


def grain(width: int, row: int) -> int:
    """The dots of a row that are inked on land: one of eight, in diamonds."""
    if row % 2:
        return 0
    first = 0 if row % DOWN else ACROSS
    return sum(1 << at for at in range(first, width, 2 * ACROSS))


def _halves(lines: list[str]) -> list[str]:
    """The dots in the left and in the right half of each cell, for each of its rows."""
    return [line[side::ACROSS] for line in lines for side in range(ACROSS)]


_BITS = {
    inked: sum(bit for bit, dot in zip(chain(*DOTS), inked, strict=True) if dot == "1")
    for inked in product("01", repeat=ACROSS * DOWN)
}
"""The bits of a cell by its dots, row by row."""


def _coast(rows: tuple[int, ...], width: int) -> tuple[int, ...]:
    """The dots of land with water beside them; the edge of the map is no coast."""
    first, last = 1 << (width - 1), 1
    above, below = (rows[0], *rows[:-1]), (*rows[1:], rows[-1])
    return tuple(
        row & ~(over & under & (row >> 1 | row & first) & (row << 1 | row & last))
        for row, over, under in zip(rows, above, below, strict=True)
    )


def dots(frame: Frame) -> tuple[int, ...]:
    """Which dots of a frame are land: per row of dots a number, whose last bit is the right-most.

    A dot is land when its middle is. Every crossing of a coast, on the way from west to east,
    makes water of land or land of water: it turns over all the dots to its right.
    """
    whole, box = land(), frame.box
    scale = Scale(
        frame.across / (box.east - box.west) / whole.units,
        frame.down / (box.north - box.south) / whole.units,
    )
    right = [(1 << (frame.across - at)) - 1 for at in range(frame.across)]
    rows = [0] * frame.down
    south, north = box.south * whole.units, box.north * whole.units
    for turn in (-WORLD, 0.0, WORLD):
        west, east = (box.west - turn) * whole.units, (box.east - turn) * whole.units
        for ring in whole.rings:
            if ring.west < east and ring.south < north and ring.north > south:
                for row, x in _crossings(ring, north, scale, frame.down):
                    column = max(0, ceil((x - west) * scale.across - 0.5))
                    if column < frame.across:
                        rows[row] ^= right[column]
    return tuple(rows)


class Scale(NamedTuple):
    """Dots in a unit of the file, to the east and to the south."""

    across: float
    down: float


def _crossings(ring: Ring, north: float, scale: Scale, height: int) -> Iterator[tuple[int, float]]:
    """Where a ring crosses the middles of the rows of dots: each row with an x in units."""
    downs = [(north - y) * scale.down - 0.5 for y in ring.ys]
    lines = list(map(ceil, downs))
    for at, (line, before) in enumerate(zip(lines, chain(lines[-1:], lines), strict=False)):
        if line != before:
            x, other = ring.xs[at], ring.xs[at - 1]
            slope = (x - other) / (downs[at] - downs[at - 1])
            for row in range(max(0, min(line, before)), min(height, max(line, before))):
                yield row, x + (row - downs[at]) * slope
