"""Nodes as tests compare them."""

from typing import Any

from presenter.reading import Mapping, Node, Scalar, Sequence


def plain(node: Node | None) -> Any:
    """A node as plain values."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, value in node.entries.items()}
    return None
