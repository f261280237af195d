"""Places on the earth as a deck writes them: latitudes and longitudes, and regions by name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from presenter.elements.fields import NUMBER, Reader, is_null, report_unknown
from presenter.elements.scope import Scope
from presenter.model.map import Box
from presenter.reading import Node, Scalar, Sequence

FILE = Path(__file__).with_name("regions.yaml")


@cache
def regions() -> Mapping[str, Box]:
    """The regions that have a name."""
    import yaml  # only a map with a region needs it

    written = yaml.safe_load(FILE.read_text("utf-8"))
    return {name: Box(*map(float, sides)) for name, sides in written.items()}


class Spot(NamedTuple):
    """A place, in degrees to the north and to the east."""

    latitude: float
    longitude: float


def _numbers(node: Node, scope: Scope, count: int, code: str) -> tuple[float, ...] | None:
    """So many numbers in a list; where there is none, a problem of this code."""
    if not isinstance(node, Sequence) or len(node.items) != count:
        scope.report(node, code)
        return None
    found = [NUMBER.read(item, scope) for item in node.items]
    return None if None in found else tuple(found)


def _within(node: Node, scope: Scope, degrees: float, most: int, code: str) -> bool:
    if abs(degrees) <= most:
        return True
    scope.report(node, code, degrees=f"{degrees:.15g}")
    return False


def _spot(node: Node, scope: Scope) -> Spot | None:
    found = _numbers(node, scope, 2, "place-expected")
    if found is None or not isinstance(node, Sequence):
        return None
    fits = (
        _within(node.items[0], scope, found[0], 90, "latitude-range"),
        _within(node.items[1], scope, found[1], 180, "longitude-range"),
    )
    return Spot(*found) if all(fits) else None


PLACE = Reader("`[latitude, longitude]`", _spot)


def _region(node: Node, scope: Scope) -> Box | None:
    if isinstance(node, Sequence):
        return _box(node, scope)
    if not isinstance(node, Scalar) or is_null(node):
        scope.report(node, "box-expected")
        return None
    if node.text not in regions():
        report_unknown(scope, node, "unknown-region", node.text, regions())
    return regions().get(node.text)


def _box(node: Sequence, scope: Scope) -> Box | None:
    found = _numbers(node, scope, 4, "box-expected")
    if found is None:
        return None
    west, south, east, north = found
    fits = [
        _within(item, scope, degrees, most, code)
        for item, degrees, (most, code) in zip(node.items, found, _RANGES * 2, strict=True)
    ]
    if not all(fits):
        return None
    if south >= north or west == east:
        scope.report(node, "box-upside-down" if south >= north else "box-narrow")
        return None
    return Box(west, south, east if east > west else east + 360, north)


_RANGES = ((180, "longitude-range"), (90, "latitude-range"))

REGION = Reader("name of a region, or `[west, south, east, north]`", _region)
