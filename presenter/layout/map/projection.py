"""From degrees to Braille dots: which part of the earth is shown, and where a place stands on it.

Equirectangular: meridians and parallels are straight and evenly spaced, so that north is up and
every place is found by two multiplications. The parallel of true scale is chosen for the part that
is shown (the cosine's mean over its latitudes), which keeps its shapes about as they are. A dot is
square: two across and four down make a cell, which is twice as high as it is wide.
"""

from collections.abc import Sequence
from math import radians, sin
from typing import NamedTuple

from presenter.layout.charts.braille import ACROSS, DOWN
from presenter.model.map import Box, Point

MARGIN = 0.15
"""Of the width and of the height that points take, beside each of them."""
LEAST = 4.0
"""Degrees around points that lie together: with less, no coast would be in sight."""
LOWEST, HIGHEST = -60.0, 84.0
"""Latitudes between which a map goes on, where there is room: beyond them is only ice."""
WORLD = 360.0


class Frame(NamedTuple):
    """A part of the earth on so many columns and rows of cells."""

    box: Box
    columns: int
    rows: int

    @property
    def across(self) -> int:
        """The dots from the west to the east."""
        return self.columns * ACROSS

    @property
    def down(self) -> int:
        """The dots from the north to the south."""
        return self.rows * DOWN

    def x(self, longitude: float) -> float:
        """Dots from the left edge, of the copy of the place that lies in the box."""
        west, east = self.box.west, self.box.east
        return (longitude - west) % WORLD * self.across / (east - west)

    def y(self, latitude: float) -> float:
        """Dots from the top."""
        return (self.box.north - latitude) * self.down / (self.box.north - self.box.south)


def framed(box: Box, columns: int, rows: int) -> Frame:
    """A box in at most so many cells, in true proportions.

    More of the earth is shown where there is room beside it; where there is no more earth, fewer
    cells are taken.
    """
    squeeze = _squeeze(box)
    across, up = box.east - box.west, box.north - box.south
    scale = min(columns * ACROSS / (across * squeeze), rows * DOWN / up)  # dots in a degree
    across = min(WORLD, max(across, columns * ACROSS / scale / squeeze))
    up = max(up, min(rows * DOWN / scale, max(HIGHEST, box.north) - min(LOWEST, box.south)))
    west = ((box.west + box.east - across) / 2 + 180) % WORLD - 180
    south = (box.south + box.north - up) / 2
    south = min(max(south, min(LOWEST, box.south)), max(HIGHEST, box.north) - up)
    shown = Box(west, south, west + across, south + up)
    wide, high = across * squeeze * scale / ACROSS, up * scale / DOWN
    return Frame(shown, min(columns, max(1, round(wide))), min(rows, max(1, round(high))))


def _squeeze(box: Box) -> float:
    """The mean cosine of a box's latitudes: how long a degree to the east is beside one north."""
    mean = (sin(radians(box.north)) - sin(radians(box.south))) / radians(box.north - box.south)
    return max(0.05, mean)


def box_of(points: Sequence[Point], box: Box | None) -> Box:
    """The part of the earth to show: the one that was asked for, and all points in any case."""
    if box is None:
        return _box_around(points) if points else Box(-180, LOWEST, 180, HIGHEST)
    outside = [one for one in points if not box.holds(one.latitude, one.longitude)]
    if not outside:
        return box
    west, east = box.west, box.east
    for one in outside:
        before, beyond = (west - one.longitude) % WORLD, (one.longitude - east) % WORLD
        if (one.longitude - west) % WORLD > east - west:
            west, east = (west - before, east) if before < beyond else (west, east + beyond)
    south = min(box.south, *(one.latitude for one in outside))
    north = max(box.north, *(one.latitude for one in outside))
    return _with_margin(Box(west, south, east, north))


def _box_around(points: Sequence[Point]) -> Box:
    west, east = _around([one.longitude for one in points])
    latitudes = [one.latitude for one in points]
    return _with_margin(Box(west, min(latitudes), east, max(latitudes)))


def _around(longitudes: Sequence[float]) -> tuple[float, float]:
    """The shortest way from west to east past all of them: what is left out is the widest gap."""
    ordered = sorted({longitude % WORLD for longitude in longitudes})
    following = [*ordered[1:], ordered[0] + WORLD]
    gap, west = max((after - one, after) for one, after in zip(ordered, following, strict=True))
    west = (west + 180) % WORLD - 180
    return west, west + WORLD - gap


def _with_margin(box: Box) -> Box:
    """A box with something around what lies in it, and never smaller than the least."""
    high = box.north - box.south
    up = max(high * MARGIN, (LEAST - high) / 2)
    south, north = max(-90.0, box.south - up), min(90.0, box.north + up)
    wide = box.east - box.west
    least = LEAST / _squeeze(box._replace(south=south, north=north))
    across = max(wide * MARGIN, (least - wide) / 2)
    across = min(across, (WORLD - wide) / 2)
    return Box(box.west - across, south, box.east + across, north)
