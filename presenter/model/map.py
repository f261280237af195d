"""A map: places on the earth and the arcs between them."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.model.record import Record
from presenter.model.text import EVERY, Text

MOST = 200
"""Points, and arcs: among more nobody finds one."""


class Box(NamedTuple):
    """A part of the earth, in degrees; `east` is more than `west`, and may lie beyond 180."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a place lies in it."""
        across = (longitude - self.west) % 360
        return self.south <= latitude <= self.north and across <= self.east - self.west


class Point(Record):
    """A place with its name; latitude and longitude are in degrees, to the north and the east."""

    latitude: float
    longitude: float
    name: Text
    step: int = 0


class Arc(Record):
    """A way from one point to another, by their numbers (from 0)."""

    start: int
    end: int
    label: Text | None = None
    step: int = 0


class Map(Record):
    """Points on the land; `alt` stands for them. Without a `box` they choose what is shown."""

    alt: Text
    points: tuple[Point, ...]
    arcs: tuple[Arc, ...] = ()
    box: Box | None = None

    @property
    def languages(self) -> frozenset[str]:
        """The languages that any of its texts was written in."""
        return frozenset(name for text in self.texts() for name in text.versions) - {EVERY}

    def texts(self) -> Iterator[Text]:
        """Names and labels, in reading order; `alt` is not among them."""
        yield from (point.name for point in self.points)
        yield from (arc.label for arc in self.arcs if arc.label)
