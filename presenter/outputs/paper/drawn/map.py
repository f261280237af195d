"""A map as SVG: the land, points with their numbers, arcs between them."""

from collections.abc import Iterator

from presenter.layout.map.land import Land, Ring, land
from presenter.layout.map.projection import WORLD, Frame, box_of, framed
from presenter.model.map import Map
from presenter.outputs.paper.drawn.pen import (
    GROUND,
    INK,
    QUIET,
    REST,
    area,
    circle,
    drawing,
    letters,
    n,
)
from presenter.outputs.paper.html_text import Scribe

TALLEST = 0.6
"""Of the width: how high a map is at the most."""

FINEST = 0.8
"""Units between two points of a coast; nearer ones are left out."""

RING = 9
"""Units from the middle of a point to its edge."""

BEND = 0.18
"""How far an arc leaves the straight line, in shares of its length."""


def map_svg(shape: Map, scribe: Scribe) -> str:
    """The map; its points are numbered in their order, for the names under it."""
    high = int(scribe.width * TALLEST)
    frame = framed(box_of(shape.points, shape.box), scribe.width // 2, high // 4)
    marks = [area("".join(_coasts(frame, land())), REST, QUIET)]
    spots = [(frame.x(one.longitude), frame.y(one.latitude)) for one in shape.points]
    for arc in shape.arcs:
        marks += _arc(spots[arc.start], spots[arc.end])
    for number, (x, y) in enumerate(spots, 1):
        marks.append(circle(x, y, RING, INK, GROUND))
        marks.append(letters(x, y + 4.5, str(number), at="middle", bold=True, fill=GROUND))
    return drawing(frame.across, frame.down, marks, scribe.plain(shape.alt))


def _coasts(frame: Frame, ground: Land) -> Iterator[str]:
    """The rings of land in the frame, each as often as the frame goes around the earth."""
    west, _, _, north = frame.box
    east, south = frame.box.east, frame.box.south
    across = frame.across / (east - west) / ground.units
    down = frame.down / (north - south) / ground.units
    for ring in ground.rings:
        if ring.north < south * ground.units or ring.south > north * ground.units:
            continue
        for turn in (-WORLD, 0, WORLD):
            shift = (turn - west) * ground.units
            if (ring.east + shift) * across < 0 or (ring.west + shift) * across > frame.across:
                continue
            yield _ring(ring, (shift, across), (north * ground.units, down))


def _ring(ring: Ring, x: tuple[float, float], y: tuple[float, float]) -> str:
    points: list[tuple[float, float]] = []
    for along, up in zip(ring.xs, ring.ys, strict=True):
        point = ((along + x[0]) * x[1], (y[0] - up) * y[1])
        if not points or abs(point[0] - points[-1][0]) + abs(point[1] - points[-1][1]) > FINEST:
            points.append(point)
    if len(points) < 3:
        return ""
    return f"M{'L'.join(f'{n(left)} {n(top)}' for left, top in points)}z"


def _arc(start: tuple[float, float], end: tuple[float, float]) -> Iterator[str]:
    """A curve with a head at its end, which stops short of the points."""
    (x, y), (to_x, to_y) = start, end
    across, down = to_x - x, to_y - y
    length = (across**2 + down**2) ** 0.5
    if length < 3 * RING:
        return
    side = 1 if across >= 0 else -1
    middle_x = (x + to_x) / 2 + down * BEND * side
    middle_y = (y + to_y) / 2 - across * BEND * side
    tip = _towards((to_x, to_y), (middle_x, middle_y), RING + 2)
    yield (
        f'<path d="M{n(x)} {n(y)}Q{n(middle_x)} {n(middle_y)} {n(tip[0])} {n(tip[1])}" '
        f'fill="none" stroke="{INK}" stroke-width="1.6"/>'
    )
    yield head(tip, (middle_x, middle_y))


def _towards(
    start: tuple[float, float], end: tuple[float, float], length: float
) -> tuple[float, float]:
    across, down = end[0] - start[0], end[1] - start[1]
    whole = (across**2 + down**2) ** 0.5 or 1
    return start[0] + across * length / whole, start[1] + down * length / whole


def head(tip: tuple[float, float], source: tuple[float, float], size: float = 8) -> str:
    """The head of an arrow that comes from a point."""
    back = _towards(tip, source, size)
    across, down = (tip[0] - back[0]) * 0.45, (tip[1] - back[1]) * 0.45
    return area(
        f"M{n(tip[0])} {n(tip[1])}L{n(back[0] - down)} {n(back[1] + across)}"
        f"L{n(back[0] + down)} {n(back[1] - across)}z",
        INK,
    )
