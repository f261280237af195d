"""`diagram`: boxes, and arrows from one to another."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, Reader, choice, field, report_unknown
from presenter.elements.named import NAMED, Named, numbers
from presenter.elements.schema import TEXT as TEXTS
from presenter.elements.schema import Schema, items, keyed
from presenter.elements.scope import Scope
from presenter.model import flow
from presenter.model.deck import Deck
from presenter.model.flow import Direction
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar, Sequence

MOST_NODES = 24
MOST_ARROWS = 48
"""What is more than that is listed in words: nobody follows it with the eye."""

_ARROW = re.compile(r"\s*(\S.*?)\s*(?:->|→)\s*(.*\S)\s*", re.DOTALL)


_WRITTEN = r"^\s*\S[\s\S]*?(?:->|→)[\s\S]*\S\s*$"
_ARROW_SCHEMA: Schema = {"anyOf": [{"type": "string", "pattern": _WRITTEN}, keyed(_WRITTEN, TEXTS)]}


class Arrow(NamedTuple):
    """From the node with one key to that with another; `at` is its number in the list."""

    at: int
    source: str
    target: str
    label: Text | None = None


def _read_arrows(node: Node, scope: Scope) -> tuple[Arrow, ...] | None:
    if not isinstance(node, Sequence):
        scope.report(node, "list-expected")
        return None
    read = (_read_arrow(at, item, scope) for at, item in enumerate(node.items))
    return tuple(arrow for arrow in read if arrow is not None)


def _read_arrow(at: int, node: Node, scope: Scope) -> Arrow | None:
    """`a -> b`, or that as a key before the words that stand at the arrow."""
    written, label = node, None
    if isinstance(node, Mapping) and len(node.entries) == 1:
        ((key, value),) = node.entries.items()
        written, label = node.keys[key], TEXT.read(value, scope)
    match = _ARROW.fullmatch(written.text) if isinstance(written, Scalar) else None
    if match is None:
        scope.report(written, "arrow-expected")
        return None
    return Arrow(at, match[1], match[2], label)


@kind("diagram")
class Diagram(Kind, kw_only=True):
    """Boxes and arrows, set out by the presenter; a list of the arrows where there is no room."""

    nodes: tuple[Named, ...] = field(NAMED, "What stands in the boxes, by keys of your own.")
    arrows: tuple[Arrow, ...] = field(
        Reader(
            "list of: `key -> key`, or `key -> key: text`",
            _read_arrows,
            schema=lambda scope: items(_ARROW_SCHEMA),
        ),
        "What leads to what.",
    )
    alt: Text = field(TEXT, "What the diagram shows, for those who do not see it.")
    direction: Direction | None = field(
        choice(Direction), "Which way the arrows go; whichever fits if left out.", default=None
    )

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """Without the arrows that lead nowhere, and without an arrow's second time."""
        for key, count, most in (
            ("nodes", len(self.nodes), MOST_NODES),
            ("arrows", len(self.arrows), MOST_ARROWS),
        ):
            if count > most:
                scope.report(node.keys[key], "diagram-too-many", word=key, n=count, most=most)
        return self.replace(arrows=tuple(self._sound(node.entries["arrows"], scope)))

    def _sound(self, node: Node, scope: Scope) -> Iterator[Arrow]:
        keys = tuple(numbers(self.nodes))
        met: set[tuple[str, str]] = set()
        items = node.items if isinstance(node, Sequence) else []
        for arrow in self.arrows:
            ends = (arrow.source, arrow.target)
            unknown = [key for key in ends if key not in keys]
            for key in unknown:
                report_unknown(scope, items[arrow.at], "unknown-node", key, keys)
            if ends in met:
                scope.report(items[arrow.at], "arrow-twice", word=" -> ".join(ends))
            elif not unknown:
                met.add(ends)
                yield arrow

    def texts(self) -> tuple[Text, ...]:
        """Every text of the element, in reading order."""
        labels = tuple(arrow.label for arrow in self.arrows if arrow.label)
        return (*(node.text for node in self.nodes), *labels, self.alt)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The diagram."""
        number = numbers(self.nodes)
        arrows = tuple(
            flow.Arrow(number[one.source], number[one.target], one.label) for one in self.arrows
        )
        nodes = tuple(node.text for node in self.nodes)
        step = first + 1 if self.reveal else 0
        return (flow.Diagram(self.alt, nodes, arrows, self.direction, step),)
