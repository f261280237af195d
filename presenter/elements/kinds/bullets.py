"""`bullets`: a list, nested or numbered, at once or point by point."""

from collections.abc import Iterator
from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import FLAG, TEXT, Entry, Reader, field, filled, listing, read_record
from presenter.elements.schema import TEXT as TEXTS
from presenter.elements.schema import Schema, besides, ref
from presenter.elements.scope import Scope
from presenter.model.deck import Deck
from presenter.model.shapes import Item, Items, Shape
from presenter.model.text import Text
from presenter.reading import Mapping, Node


def _read_point(node: Node, scope: Scope) -> "Point | None":
    if isinstance(node, Mapping) and ("text" in node.entries or "items" in node.entries):
        return read_record(Point, node, scope)
    text = TEXT.read(node, scope)
    return None if text is None else Point(text=text)


class Point(Entry, kw_only=True):
    """A point of a list that has points of its own; a point without is just a text."""

    text: Text = field(TEXT, "What it says.")
    items: tuple["Point", ...] = field(
        listing(Reader("point", _read_point, schema=lambda scope: _point_schema())),
        "The points under it.",
        default=(),
    )


def _point_schema() -> Schema:
    return {"anyOf": [ref(Point), besides(Point.READ, TEXTS)]}


def _points(points: tuple[Point, ...], level: int, numbered: bool) -> Iterator[Item]:
    for number, point in enumerate(points, 1):
        yield Item(point.text, level, f"{number}." if numbered and level == 0 else "")
        yield from _points(point.items, level + 1, numbered)


@kind("bullets")
class Bullets(Kind, kw_only=True):
    """A list of points; with `reveal` each outermost point takes a step."""

    short: ClassVar[str] = "items"
    items: tuple[Point, ...] = field(
        filled(
            listing(
                Reader(
                    "point: a text, or `text` with `items` under it",
                    _read_point,
                    Point,
                    lambda scope: _point_schema(),
                )
            )
        ),
        "The points.",
    )
    numbered: bool = field(FLAG, "Whether the outermost points have numbers.", default=False)

    def steps(self) -> int:
        """One for each outermost point."""
        return len(self.items) if self.reveal else 0

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A list, the nested points after the point that they belong to."""
        found: list[Item] = []
        step = first
        for item in _points(self.items, 0, self.numbered):
            step += item.level == 0
            found.append(item.replace(step=step) if self.reveal else item)
        return (Items(tuple(found)),)
