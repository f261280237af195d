"""Places on the earth as a deck writes them: latitudes and longitudes, and regions by name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from presenter.elements.fields import NUMBER, NUMERAL, Reader, is_null, report_unknown
from presenter.elements.schema import Schema, numeral
from presenter.elements.scope import Scope
from presenter.model.map import Box
from presenter.reading import Node, Scalar, Sequence

NORTH, EAST = 90, 180
"""The most degrees of a latitude, and of a longitude."""

SIDES = 4
"""West, south, east and north."""

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


def _numbers(node: Sequence, scope: Scope) -> tuple[float, ...] | None:
    """The numbers in a list, where all of them are numbers."""
    found = [NUMBER.read(item, scope) for item in node.items]
    return None if None in found else tuple(found)


def _within(node: Node, scope: Scope, degrees: float, most: int) -> bool:
    if abs(degrees) <= most:
        return True
    said = f"{degrees:.15g}"
    if most == NORTH:
        scope.report(node, "latitude-range", degrees=said)
    else:
        scope.report(node, "longitude-range", degrees=said)
    return False


def _degrees(*most: int) -> Schema:
    """A list of so many numbers, each between its most degrees below nought and above it."""
    rows = [numeral(NUMERAL.pattern, -one, one) for one in most]
    return {"type": "array", "prefixItems": rows, "minItems": len(rows), "maxItems": len(rows)}


def _spot(node: Node, scope: Scope) -> Spot | None:
    if not isinstance(node, Sequence) or len(node.items) != len(Spot._fields):
        scope.report(node, "place-expected")
        return None
    found = _numbers(node, scope)
    if found is None:
        return None
    fits = [
        _within(item, scope, degrees, most)
        for item, degrees, most in zip(node.items, found, (NORTH, EAST), strict=True)
    ]
    return Spot(*found) if all(fits) else None


PLACE = Reader("`[latitude, longitude]`", _spot, schema=lambda scope: _degrees(NORTH, EAST))


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
    if len(node.items) != SIDES:
        scope.report(node, "box-expected")
        return None
    found = _numbers(node, scope)
    if found is None:
        return None
    west, south, east, north = found
    fits = [
        _within(item, scope, degrees, most)
        for item, degrees, most in zip(node.items, found, (EAST, NORTH) * 2, strict=True)
    ]
    if not all(fits):
        return None
    if south >= north or west == east:
        scope.report(node, "box-upside-down" if south >= north else "box-narrow")
        return None
    return Box(west, south, east if east > west else east + 360, north)


REGION = Reader(
    "name of a region, or `[west, south, east, north]`",
    _region,
    schema=lambda scope: {"anyOf": [{"enum": list(regions())}, _degrees(*(EAST, NORTH) * 2)]},
)
