"""Values as an editor hands them to a validator: with the types of YAML 1.2 (its core schema)."""

import re
from typing import Any

from presenter.reading import Mapping, Node, Scalar, Sequence

NULL = re.compile(r"null|Null|NULL|~|")
YES_OR_NO = re.compile(r"true|True|TRUE|false|False|FALSE")
INTEGER = re.compile(r"[-+]?[0-9]+")
NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def as_json(node: Node | None) -> Any:
    """A value with its types."""
    if isinstance(node, Mapping):
        return {key: as_json(value) for key, value in node.entries.items()}
    if isinstance(node, Sequence):
        return [as_json(item) for item in node.items]
    if not isinstance(node, Scalar):
        return None
    return node.text if node.quoted else typed(node.text)


def typed(word: str) -> Any:
    """What a plain word is to an editor."""
    if NULL.fullmatch(word):
        return None
    if YES_OR_NO.fullmatch(word):
        return word.lower() == "true"
    if INTEGER.fullmatch(word):
        return int(word)
    return float(word) if NUMBER.fullmatch(word) else word
