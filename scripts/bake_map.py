"""Bakes the outline of the land: Natural Earth's, from the npm package world-atlas, to layout/map.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python scripts/bake_map.py package/land-50m.json

What it writes, little-endian: two numbers of 16 bits, the units in a degree and how many rings
there are; per ring three numbers of 16 bits, its steps (unsigned), then the longitude and the
latitude of its first point in units (signed); then the steps of all rings, each two signed bytes,
to the east and to the north. A ring is closed: its last point is joined to its first. It is land
where an odd number of rings lies around a place. A ring never jumps at the 180th meridian: it goes
on beyond it, its middle before it, and the one around the South Pole comes back along its parallel.
"""

import argparse
import json
import struct
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil, floor, hypot
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "presenter" / "layout" / "map" / "land.bin"

UNITS = 40
"""In a degree: 0.025 degree is 2.8 km at the most, finer than the 1 : 50 million of the source."""
TOLERANCE = 0.04
"""Degrees; what is left out of a coast lies nearer to it than this."""
SMALLEST = 0.1
"""Degrees; a smaller island is left out."""

Place = tuple[float, float]
"""Longitude and latitude, in degrees."""


def rings(topology: dict[str, Any]) -> Iterator[list[Place]]:
    """Every ring of the land in a TopoJSON file (specification 1.0), closed."""
    (west, south), (across, up) = topology["transform"]["translate"], topology["transform"]["scale"]
    arcs: list[list[Place]] = []
    for steps in topology["arcs"]:
        x = y = 0
        arc: list[Place] = []
        for right, over in steps:
            x, y = x + right, y + over
            arc.append((west + x * across, south + y * up))
        arcs.append(arc)
    for shape in topology["objects"]["land"]["geometries"]:
        for polygon in shape["arcs"]:
            for ring in polygon:
                yield _joined(arcs[at] if at >= 0 else arcs[~at][::-1] for at in ring)


def _joined(arcs: Iterable[list[Place]]) -> list[Place]:
    """Arcs that end where the next one begins, as one line."""
    whole: list[Place] = []
    for arc in arcs:
        whole += arc[1:] if whole else arc
    return whole


def unwrapped(ring: list[Place]) -> list[Place]:
    """The ring without jumps at the 180th meridian, its middle between -180 and 180."""
    found = [ring[0]]
    for (before, _), (x, y) in pairwise(ring):
        step = (x - before + 180) % 360 - 180
        found.append((found[-1][0] + step, y))
    if abs(found[-1][0] - found[0][0]) > 180:  # around the South Pole
        found += [(found[-1][0], -90.0), (found[0][0], -90.0), found[0]]
    middle = (min(x for x, _ in found) + max(x for x, _ in found)) / 2
    turns = 360 * floor((middle + 180) / 360)
    return [(x - turns, y) for x, y in found]


def simplified(line: list[Place]) -> list[Place]:
    """The line without the points that it hardly needs (Ramer, Douglas and Peucker's way)."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        furthest = max(inner, key=lambda at: _away(line[at], line[first], line[last]), default=0)
        if furthest and _away(line[furthest], line[first], line[last]) > TOLERANCE:
            kept.add(furthest)
            spans += [(first, furthest), (furthest, last)]
    return [line[at] for at in sorted(kept)]


def _away(place: Place, start: Place, end: Place) -> float:
    """How far a place lies from the line through two others, in degrees."""
    across, up = end[0] - start[0], end[1] - start[1]
    length = hypot(across, up)
    right, over = place[0] - start[0], place[1] - start[1]
    return abs(across * over - up * right) / length if length else hypot(right, over)


def steps(ring: list[Place]) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """The first point of a ring in units, and the steps from there, none above 127 units."""
    points = [(round(x * UNITS), round(y * UNITS)) for x, y in ring[:-1]]
    found: list[tuple[int, int]] = []
    for (x, y), (to_x, to_y) in pairwise(points):
        parts = ceil(max(abs(to_x - x), abs(to_y - y)) / 127)
        for part in range(1, parts + 1):
            here = (x + (to_x - x) * (part - 1) // parts, y + (to_y - y) * (part - 1) // parts)
            there = (x + (to_x - x) * part // parts, y + (to_y - y) * part // parts)
            found.append((there[0] - here[0], there[1] - here[1]))
    return points[0], found


def is_seen(ring: list[Place]) -> bool:
    """Whether a ring is large enough to be kept."""
    return any(max(side) - min(side) >= SMALLEST for side in zip(*ring, strict=True))


def _is_area(moves: list[tuple[int, int]]) -> bool:
    """Whether steps go both to a side and up or down."""
    return any(across for across, _ in moves) and any(up for _, up in moves)


def main() -> None:
    """Read the topology, write the rings, and say how much that is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("topology", type=Path, help="land-50m.json of world-atlas")
    topology = json.loads(parser.parse_args().topology.read_text("utf-8"))
    whole = (unwrapped(ring) for ring in rings(topology))
    kept = [steps(simplified(ring)) for ring in whole if is_seen(ring)]
    kept = [(start, moves) for start, moves in kept if len(moves) > 1 and _is_area(moves)]
    heads = b"".join(struct.pack("<Hhh", len(moves), *start) for start, moves in kept)
    body = b"".join(struct.pack("bb", *move) for _, moves in kept for move in moves)
    TARGET.write_bytes(struct.pack("<HH", UNITS, len(kept)) + heads + body)
    print(f"{TARGET}: {len(kept)} rings, {len(body) // 2} steps, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
