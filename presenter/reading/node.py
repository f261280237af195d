"""Values of a YAML file that know where they stand."""

from __future__ import annotations

from typing import TypeAlias

from presenter.model.problem import Problem

Trail: TypeAlias = "tuple[Trail, str | int] | None"
"""The way from the root to a value: the trail of what holds it, and its key or its index there."""


def shortened(words: str) -> str:
    """Words of a file on one line, as many as fit in a sentence."""
    words = " ".join(words[:200].split())
    return words if len(words) <= 40 else f"{words[:39]}…"


def path_of(trail: Trail) -> str:
    """A trail in words, such as ``slides[3].body[1].items``; empty for the root."""
    steps: list[str] = []
    while trail is not None:
        trail, step = trail
        steps.append(f"[{step}]" if isinstance(step, int) else f".{shortened(step)}")
    return "".join(reversed(steps)).removeprefix(".")


class Node:
    """A value at a line and a column, both counted in characters from 1."""

    __slots__ = ("column", "line", "trail")

    def __init__(self, line: int, column: int, trail: Trail) -> None:
        self.line = line
        self.column = column
        self.trail = trail

    @property
    def path(self) -> str:
        """Where in the file's value this stands; made anew each time, so ask only to show it."""
        return path_of(self.trail)


class Scalar(Node):
    """A text as it was typed; `quoted` says that it can mean nothing but text.

    Nothing is made of it here: ``no``, ``12:30`` and ``010`` stay these letters, and an empty
    value is the empty text, not quoted.
    """

    __slots__ = ("quoted", "text")

    def __init__(self, line: int, column: int, trail: Trail, text: str, quoted: bool) -> None:
        self.line = line
        self.column = column
        self.trail = trail
        self.text = text
        self.quoted = quoted


class Sequence(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, line: int, column: int, trail: Trail) -> None:
        self.line = line
        self.column = column
        self.trail = trail
        self.items: list[Node] = []


class Mapping(Node):
    """Values by key, in the order of the file; `keys` says where each key itself stands."""

    __slots__ = ("entries", "keys")

    def __init__(self, line: int, column: int, trail: Trail) -> None:
        self.line = line
        self.column = column
        self.trail = trail
        self.entries: dict[str, Node] = {}
        self.keys: dict[str, Scalar] = {}


class Document:
    """What one file holds, as far as it has been read.

    `root` is None while nothing has been read, and for an empty file. `whole` says that the file
    was read to its end; `broken` says that it never will be, because of a mistake in its syntax.
    """

    __slots__ = ("_lines", "broken", "file", "problems", "root", "text", "whole")

    def __init__(self, file: str, text: str = "") -> None:
        self.file = file
        self.text = text
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self.whole = False
        self.broken = False
        self._lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines of the file, without their ends; line N of a mark is ``lines[N - 1]``."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines
