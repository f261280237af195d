"""`map`: the land, with points and arcs on it."""

import re
from collections.abc import Iterator
from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import (
    SOURCE,
    TEXT,
    WORD,
    Entry,
    Reader,
    field,
    listing,
    nested,
    read_record,
    report_unknown,
)
from presenter.elements.geography import PLACE, REGION, Spot
from presenter.elements.schema import TEXT as TEXTS
from presenter.elements.schema import Schema, keyed, ref
from presenter.elements.scope import Scope
from presenter.model import map as model
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.map import MOST, Box
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Mapping as MappingNode
from presenter.reading import Node, Scalar, Sequence

_ARROW = re.compile(r"\s*(\S.*?)\s*(?:->|→)\s*(\S.*?)\s*", re.DOTALL)


class Point(Entry, kw_only=True):
    """A place on the map, and what it is called."""

    at: Spot = field(PLACE, "Where it is, in degrees; south and west are below nought.")
    name: Text = field(TEXT, "What it is called.")
    id: str = field(WORD, "What arcs call it; its name in any language if left out.", default="")

    def called(self) -> Iterator[str]:
        """What arcs may call it."""
        yield from [self.id] if self.id else (name.strip() for name in self.name.versions.values())


class Arc(Entry, kw_only=True):
    """An arc that has a label: from one point to another."""

    start: str = field(WORD, "The point where it begins.", key="from")
    end: str = field(WORD, "The point where it ends.", key="to")
    label: Text | None = field(TEXT, "What is said of it.", default=None)


_WRITTEN = r"^\s*\S[\s\S]*?(?:->|→)[\s\S]*\S\s*$"
_ARC_SCHEMA: Schema = {
    "anyOf": [{"type": "string", "pattern": _WRITTEN}, keyed(_WRITTEN, TEXTS), ref(Arc)]
}


def _read_arc(node: Node, scope: Scope) -> Arc | None:
    """`a -> b`, that as a key before a label, or the three of them with keys."""
    ends = _ends(node)
    if isinstance(node, MappingNode) and (ends is None or "from" in node.entries):
        return read_record(Arc, node, scope)
    if ends is None:
        scope.report(node, "arc-expected")
        return None
    label = None
    if isinstance(node, MappingNode):
        (written,) = node.entries.values()
        label = TEXT.read(written, scope)
    return Arc(start=ends[0], end=ends[1], label=label)


def _ends(node: Node) -> tuple[str, str] | None:
    """What an arc calls its points, in any of its forms."""
    if isinstance(node, MappingNode):
        ends = node.entries.get("from"), node.entries.get("to")
        if isinstance(ends[0], Scalar) and isinstance(ends[1], Scalar):
            return ends[0].text, ends[1].text
    keys = tuple(node.entries) if isinstance(node, MappingNode) else ()
    word = node.text if isinstance(node, Scalar) else keys[0] if len(keys) == 1 else ""
    match = _ARROW.fullmatch(word)
    return (match[1], match[2]) if match else None


def _listed(node: MappingNode, key: str) -> tuple[Node, ...]:
    """The entries of a list under a key; none where there is no list."""
    found = node.entries.get(key)
    return tuple(found.items) if isinstance(found, Sequence) else ()


@kind("map")
class Map(Kind, kw_only=True):
    """The land with points on it, each with its name, and arcs between them.

    With `reveal` the land is there first. Every arc then takes a step and brings the points that it
    joins; after those every other point takes one. A map shows its region, and more of the earth
    where there is room; without one it shows what its points need.
    """

    alt: Text = field(TEXT, "What the map shows, for those who do not see it.")
    region: Box | None = field(REGION, "The part of the earth that it shows.", default=None)
    points: tuple[Point, ...] = field(
        listing(nested(Point, "point: `at` and `name`")), "Places on it.", default=()
    )
    arcs: tuple[Arc, ...] = field(
        listing(
            Reader(
                "arc: `a -> b`, `a -> b: label`, or `from`, `to` and `label`",
                _read_arc,
                Arc,
                lambda scope: _ARC_SCHEMA,
            )
        ),
        "Ways from one point to another, by their ids or their names.",
        default=(),
    )
    source: str | None = field(SOURCE, "Where it comes from.", default=None)

    def steps(self) -> int:
        """One for each arc, and one for each point without an arc."""
        return max((*self._arc_steps(), *self._point_steps()), default=0)

    def checked(self, node: MappingNode, scope: Scope) -> Self:
        """Without the arcs whose points are not there."""
        for key in ("points", "arcs"):
            if len(_listed(node, key)) > MOST:
                scope.report(node.keys[key], "map-too-many", word=key, most=MOST)
        self._check_points(node, scope)
        if len(self.points) == len(_listed(node, "points")):
            self._check_arcs(node, scope)
        known = self._called()
        ends = (arc for arc in self.arcs if arc.start in known and arc.end in known)
        return self.replace(arcs=tuple(arc for arc in ends if known[arc.start] != known[arc.end]))

    def _check_points(self, node: MappingNode, scope: Scope) -> None:
        nodes = _listed(node, "points")
        if len(nodes) != len(self.points):
            return  # one of them could not be read, and that was told
        ids: set[str] = set()
        for place, point in zip(nodes, self.points, strict=True):
            if point.id and point.id in ids:
                scope.report(place, "point-twice", word=point.id)
            ids.add(point.id)
            if self.region and not self.region.holds(*point.at):
                name = next(iter(point.name.versions.values()))
                scope.report(place, "point-outside", word=name)

    def _check_arcs(self, node: MappingNode, scope: Scope) -> None:
        known = self._called()
        for place in _listed(node, "arcs"):
            ends = _ends(place) or ()
            unknown = [end for end in ends if end not in known]
            for end in unknown:
                report_unknown(scope, place, "unknown-point", end, known)
            if ends and not unknown and len({known[end] for end in ends}) == 1:
                scope.report(place, "arc-to-itself", word=ends[0])

    def _called(self) -> dict[str, int]:
        """The number (from 0) of each point, by whatever arcs may call it; the first one counts."""
        found: dict[str, int] = {}
        for number, point in enumerate(self.points):
            for called in point.called():
                found.setdefault(called, number)
        return found

    def _arc_steps(self) -> tuple[int, ...]:
        return tuple((at + 1) * self.reveal for at in range(len(self.arcs)))

    def _point_steps(self) -> tuple[int, ...]:
        """That of the first arc that joins it, or else one after all arcs."""
        if not self.reveal:
            return (0,) * len(self.points)
        known = self._called()
        steps: dict[int, int] = {}
        for arc, step in zip(self.arcs, self._arc_steps(), strict=True):
            for end in (arc.start, arc.end):
                steps.setdefault(known[end], step)
        for at in range(len(self.points)):
            steps.setdefault(at, max(steps.values(), default=0) + 1)
        return tuple(steps[at] for at in range(len(self.points)))

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The map and its source."""
        known = self._called()
        points = tuple(
            model.Point(*point.at, point.name, first + step if step else 0)
            for point, step in zip(self.points, self._point_steps(), strict=True)
        )
        arcs = tuple(
            model.Arc(known[arc.start], known[arc.end], arc.label, first + step if step else 0)
            for arc, step in zip(self.arcs, self._arc_steps(), strict=True)
        )
        cited = citation(deck, (self.source,)) if self.source else ()
        return (model.Map(self.alt, points, arcs, self.region), *cited)
