"""Texts by keys of the author's own, for other fields to refer to."""

from typing import NamedTuple

from presenter.elements import schema
from presenter.elements.fields import TEXT, Reader
from presenter.elements.scope import Scope
from presenter.model.text import Text
from presenter.reading import Mapping, Node


class Named(NamedTuple):
    """A text and the key by which it is meant."""

    key: str
    text: Text


def _named(node: Node, scope: Scope) -> tuple[Named, ...] | None:
    if not isinstance(node, Mapping):
        scope.report(node, "names-expected")
        return None
    read = ((key, TEXT.read(value, scope)) for key, value in node.entries.items())
    return tuple(Named(key.strip(), text) for key, text in read if text is not None)


NAMED = Reader(
    "texts by their keys",
    _named,
    schema=lambda scope: {"type": "object", "additionalProperties": schema.TEXT},
)


def numbers(named: tuple[Named, ...]) -> dict[str, int]:
    """The number (from 0) of each key."""
    return {one.key: number for number, one in enumerate(named)}
