"""The plan of a map: where its points, arcs and names stand, the same in every language."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from presenter.layout.charts.braille import ACROSS, DOWN, cells
from presenter.layout.charts.lettering import Lettering
from presenter.layout.map.arcs import Curve, Spot, curve
from presenter.layout.map.places import Cells, Placed, Rect, Wish, beside, placed
from presenter.layout.map.projection import Frame, box_of, framed
from presenter.model.map import Map
from presenter.model.text import Text

NARROWEST, LOWEST = 20, 5
"""Columns and rows; in fewer no land can be recognised."""
SMALL = 100
"""Columns of a map on which arcs are drawn as thin as they can be."""
MOST_LINES = 3
"""Of a name on the map; a longer one is written under it."""
ALONG = (0.5, 0.4, 0.6, 0.3, 0.7)
"""Where on an arc its label may stand, from start to end."""


class Unplaced(NamedTuple):
    """What there is no room for on the map: points, whose names get numbers, and arcs."""

    points: frozenset[int] = frozenset()
    arcs: frozenset[int] = frozenset()

    def joined(self, other: "Unplaced") -> "Unplaced":
        """What either of the two names."""
        return Unplaced(self.points | other.points, self.arcs | other.arcs)


class Plan(NamedTuple):
    """Everything on a map with its place; a point whose name is under it has a number."""

    frame: Frame
    letters: Lettering
    spots: tuple[Spot, ...]
    marks: tuple[Rect, ...]
    numbers: Mapping[int, int]
    curves: Mapping[int, Curve]
    names: Mapping[int, Placed]
    labels: Mapping[int, Placed]
    under: Unplaced
    missing: Unplaced
    """What there turned out to be no room for."""


def radius(rows: int) -> int:
    """The dots from the middle of a mark to its edge; 0 is a mark of one cell."""
    return 0 if rows == 1 else rows


@lru_cache(maxsize=64)
def planned(
    shape: Map, width: int, height: int, letters: Lettering, under: Unplaced
) -> Plan | None:
    """A map in at most so many cells, but for what goes under it; None if that is too few."""
    if width < NARROWEST or height < LOWEST:  # there may be no row at all
        return None
    frame = framed(box_of(shape.points, shape.box), width, height)
    if frame.columns < NARROWEST or frame.rows < LOWEST:
        return None
    spots = tuple(_spot(frame, one.latitude, one.longitude, letters.rows) for one in shape.points)
    marks = [_mark(frame, spot, radius(letters.rows)) for spot in spots]
    numbers = _numbered(marks, sorted(under.points), frame)
    crowded = {
        at
        for at, mark in enumerate(marks)
        if at not in numbers and any(mark.touches(marks[other]) for other in numbers)
    }
    curves = _curves(shape, frame, spots, letters.rows, bool(numbers))
    taken, quiet = Cells(frame.rows, frame.columns), Cells(frame.rows, frame.columns)
    for mark in marks:
        taken.add(_padded(mark))
    for one in curves.values():
        taken.add_all(cells(one.head & one.dots))
        quiet.add_all(cells(one.dots))
    names = {at: shape.points[at].name for at in range(len(marks)) if at not in numbers}
    wishes = _wishes(names, marks, frame, letters)
    found = placed(wishes, taken, quiet, letters.space)
    labels = _labels(shape, curves, under)
    written = placed(_label_wishes(labels, curves, frame, letters), taken, quiet, letters.space)
    lost_points = (names.keys() - found.keys()) | crowded
    lost_arcs = (labels.keys() - written.keys()) | _undrawn(shape, curves)
    missing = Unplaced(frozenset(lost_points), frozenset(lost_arcs - under.arcs))
    return Plan(
        frame, letters, spots, tuple(marks), numbers, curves, found, written, under, missing
    )


def _spot(frame: Frame, latitude: float, longitude: float, rows: int) -> Spot:
    """The dot of a place, or the middle of its cell where the mark is a cell."""
    x = min(frame.x(longitude), frame.across - 1)
    y = min(frame.y(latitude), frame.down - 1)
    if rows > 1:
        return float(int(x)), float(int(y))
    return int(x) // ACROSS * ACROSS + ACROSS / 2, int(y) // DOWN * DOWN + DOWN / 2


def _mark(frame: Frame, spot: Spot, wide: int) -> Rect:
    """The cells that the mark of a spot touches."""
    x, y = int(spot[0]), int(spot[1])
    left, right = max(0, x - wide) // ACROSS, min(frame.across - 1, x + wide) // ACROSS
    top, foot = max(0, y - wide) // DOWN, min(frame.down - 1, y + wide) // DOWN
    return Rect(top, left, foot - top + 1, right - left + 1)


def _numbered(marks: list[Rect], points: Sequence[int], frame: Frame) -> dict[int, int]:
    """A number for each of these points, whose mark becomes as wide; neighbours share theirs."""
    found: dict[int, int] = {}
    shown: list[Rect] = []
    for at in points:
        digits = len(str(len(shown) + 1))
        row, middle = marks[at].row, marks[at].column
        column = min(max(0, middle - (digits - 1) // 2), frame.columns - digits)
        mark = Rect(row, column, 1, digits)
        near = next((n for n, other in enumerate(shown) if mark.touches(_padded(other))), None)
        if near is None:
            shown.append(mark)
            near = len(shown) - 1
        found[at] = near + 1
        marks[at] = shown[near]
    return found


def _padded(rect: Rect) -> Rect:
    """A mark and the cell on either side of it, lest it be read with what is beside it."""
    return rect._replace(column=rect.column - 1, width=rect.width + 2)


def _curves(
    shape: Map, frame: Frame, spots: Sequence[Spot], rows: int, numbered: bool
) -> dict[int, Curve]:
    gap = radius(rows) + 2.0 if rows > 1 else 3.5 if numbered else 2.5
    found: dict[int, Curve] = {}
    between: dict[frozenset[int], int] = {}
    for at, arc in enumerate(shape.arcs):
        ends = frozenset((arc.start, arc.end))
        nth = between.get(ends, 0)
        between[ends] = nth + 1
        size = (float(frame.across), float(frame.down))
        made = curve(spots[arc.start], spots[arc.end], size, thickness(rows, frame), gap, nth)
        if made:
            found[at] = made
    return found


def thickness(rows: int, frame: Frame) -> int:
    """Of an arc in dots: as strong as the letters beside it, and no more than a small map bears."""
    if rows == 1:
        return 1 if frame.columns < SMALL else 2
    return 2 if rows < 4 else 3


def _undrawn(shape: Map, curves: Mapping[int, Curve]) -> set[int]:
    return {at for at in range(len(shape.arcs)) if at not in curves}


def _labels(shape: Map, curves: Mapping[int, Curve], under: Unplaced) -> dict[int, Text]:
    return {
        at: arc.label
        for at, arc in enumerate(shape.arcs)
        if arc.label and at in curves and at not in under.arcs
    }


def _wishes(
    names: Mapping[int, Text], marks: Sequence[Rect], frame: Frame, letters: Lettering
) -> list[Wish]:
    space = 1 if letters.rows == 1 else letters.space // 2
    found: list[Wish] = []
    for at, name in names.items():
        size = extent(name, frame, letters)
        options = beside(marks[at], *size, space) if size else ()
        found.append(Wish(at, tuple((place, cost) for cost, place in enumerate(options))))
    return found


def _label_wishes(
    labels: Mapping[int, Text], curves: Mapping[int, Curve], frame: Frame, letters: Lettering
) -> list[Wish]:
    found: list[Wish] = []
    for at, label in labels.items():
        size = extent(label, frame, letters)
        options = [
            (place, cost)
            for x, y in (map(int, curves[at].at(share)) for share in ALONG)
            for cost, place in enumerate(
                beside(Rect(y // DOWN, x // ACROSS, 1, 1), *size, 1) if size else ()
            )
        ]
        found.append(Wish(at, tuple(options)))
    return found


def extent(text: Text, frame: Frame, letters: Lettering) -> tuple[int, int] | None:
    """The rows and cells that a text takes on a map in any language; None if that is too much."""
    widest = min(max(16 * letters.type.space, frame.columns // 4), frame.columns)
    natural = letters.natural(text)
    if natural <= widest and letters.height(text, widest) <= letters.rows:
        return letters.rows, max(1, natural)
    line = letters.rows + letters.type.leading
    if not letters.holds(text, widest):
        return None
    height = letters.height(text, widest)
    if height > MOST_LINES * line:
        return None
    while letters.holds(text, widest - 1) and letters.height(text, widest - 1) == height:
        widest -= 1
    return height, widest
