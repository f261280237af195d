"""Arcs: curves of Braille dots from one place to another, with an arrowhead at their end."""

from collections.abc import Sequence
from math import ceil, hypot
from typing import NamedTuple

from presenter.layout.charts.braille import Place, path

Spot = tuple[float, float]
"""A place on a map in dots: from the left, from the top."""

LIFTS = (0.34, 0.2, 0.1, 0.0, -0.2)
"""How far the middle of a curve is drawn aside, of its length: the first that stays on the map."""
APART = 0.22
"""How much further each arc between the same two places is drawn aside."""
SHORTEST = 3.0
"""Dots; of a shorter curve nobody sees where it goes."""


class Curve(NamedTuple):
    """The dots of an arc, those of its head among them, and spots along it from start to end."""

    dots: frozenset[Place]
    head: frozenset[Place]
    spots: tuple[Spot, ...]

    def at(self, share: float) -> Spot:
        """A spot so far along the curve, between 0 and 1."""
        return self.spots[round(share * (len(self.spots) - 1))]


def curve(start: Spot, end: Spot, size: Spot, thick: int, gap: float, nth: int = 0) -> Curve | None:
    """An arc that bulges to the north, or one that goes straight up or down to the east.

    size: the dots of the map across and down; gap: the dots that it keeps away from the middle of
    a place; nth: how many arcs there are between these two places already. None if it is too short.
    """
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length < 2 * gap + SHORTEST:
        return None
    lifted = (_bent(start, end, lift + nth * APART) for lift in LIFTS)
    straight = _bent(start, end, 0.0)
    whole = next((spots for spots in lifted if _inside(spots, size)), straight)
    spots = [spot for spot in whole if _far(spot, start, gap) and _far(spot, end, gap)]
    if not spots:
        return None
    head = _head(spots, end, min(3.0 + 1.5 * thick, length / 3))
    line = [spot for spot in spots if _far(spot, spots[-1], 2.0)] or spots[:1]
    dots = path([_dot(spot) for spot in line], thick)
    return Curve(frozenset(_within(dots | head, size)), frozenset(head), tuple(spots))


def _bent(start: Spot, end: Spot, lift: float) -> list[Spot]:
    """A parabola through both spots, in steps of about a dot (a Bézier curve of degree two)."""
    across, down = end[0] - start[0], end[1] - start[1]
    side = -1.0 if across < 0 or (across == 0 and down < 0) else 1.0
    middle = (
        (start[0] + end[0]) / 2 + side * down * lift,
        (start[1] + end[1]) / 2 - side * across * lift,
    )
    steps = max(2, ceil(hypot(across, down) * (1 + abs(lift))))
    found: list[Spot] = []
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t**2)
        x, y = (
            sum(w * spot[axis] for w, spot in zip(weights, (start, middle, end), strict=True))
            for axis in (0, 1)
        )
        found.append((x, y))
    return found


def _inside(spots: Sequence[Spot], size: Spot) -> bool:
    return all(1 <= x < size[0] - 1 and 1 <= y < size[1] - 1 for x, y in spots)


def _far(spot: Spot, other: Spot, distance: float) -> bool:
    return hypot(spot[0] - other[0], spot[1] - other[1]) >= distance


def _dot(spot: Spot) -> Place:
    return int(spot[1]), int(spot[0])


def _within(dots: set[Place], size: Spot) -> set[Place]:
    return {(row, column) for row, column in dots if 0 <= row < size[1] and 0 <= column < size[0]}


def _head(spots: Sequence[Spot], end: Spot, long: float) -> set[Place]:
    """A filled triangle whose tip is the last spot, half as wide on each side as it is long."""
    tip = spots[-1]
    back = next((spot for spot in reversed(spots) if _far(spot, tip, long)), spots[0])
    along = (tip[0] - back[0], tip[1] - back[1])
    size = hypot(*along)
    if size < 1:
        along, size = (end[0] - tip[0], end[1] - tip[1]), hypot(end[0] - tip[0], end[1] - tip[1])
    right, down = along[0] / (size or 1), along[1] / (size or 1)
    around = range(-ceil(long), ceil(long) + 1)
    found: set[Place] = set()
    for over in around:
        for beside in around:
            behind = -(beside * right + over * down)
            aside = abs(over * right - beside * down)
            if 0 <= behind <= long and aside <= behind * 0.55 + 0.3:
                found.add((int(tip[1]) + over, int(tip[0]) + beside))
    return found
