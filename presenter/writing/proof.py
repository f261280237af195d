"""The proof that a file says what it said, save what was meant to change."""

from __future__ import annotations

from collections import Counter
from typing import Any

from presenter.reading import Document, Mapping, Node, ReadingError, Scalar, Trail
from presenter.reading import Sequence as List


def values(node: Node | None) -> Any:
    """What a document says, without its looks: dictionaries, lists and texts."""
    if isinstance(node, Mapping):
        return {key: values(value) for key, value in node.entries.items()}
    if isinstance(node, List):
        return [values(item) for item in node.items]
    if isinstance(node, Scalar):
        return node.text
    return None


def within(said: Any, trail: Trail) -> Any:
    """The value at a trail of what a document says."""
    if trail is None:
        return said
    around, step = trail
    return within(said, around)[step]


def prove(before: Document, after: Document, expected: Any, line: int, column: int) -> None:
    """See that a document says what is expected, and has no problem that it had not before.

    Raises ReadingError at a place (line and column from 1) if not.
    """
    told = [Counter(one.code for one in document.problems) for document in (before, after)]
    if after.broken or values(after.root) != expected or told[1] - told[0]:
        raise ReadingError("edit-unsafe", line, column)
