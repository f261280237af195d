"""The text of a YAML file, and where its values begin and end."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, NamedTuple

import yaml

from presenter.reading import ReadingError, Trail
from presenter.reading.parser import LOADER
from presenter.writing.manner import Manner

_HEAD = re.compile(r"[|>][-+]?([1-9]?)[-+]?([ \t]+#[^\n]*)?")
_EMPTY = re.compile(r"\n\s*\Z")
_PROPERTIES = ("&", "*", "!")


class Found(NamedTuple):
    """A value, with how it stands: the column of what holds it, and whether within braces."""

    node: Any
    column: int
    in_list: bool
    flow: bool


class Sheet:
    """A text that reads without a mistake in its syntax; places are indexes of characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Any = yaml.compose(text, Loader=LOADER)

    def find(self, trail: Trail) -> Found:
        """The value at a trail. Raises ReadingError where an edit would reach further than it."""
        if trail is None:
            return Found(self.root, 0, False, False)
        around, step = trail
        holder = self.find(around)
        flow = holder.flow or holder.node.flow_style
        if isinstance(step, int):
            found = Found(holder.node.value[step], holder.node.start_mark.column, True, flow)
        else:
            key, value = next(one for one in holder.node.value if one[0].value == step)
            found = Found(value, key.start_mark.column, False, flow)
        start = found.node.start_mark
        if self.text.startswith(_PROPERTIES, start.index):  # an alias is found at its anchor
            raise ReadingError("edit-anchor", start.line + 1, start.column + 1)
        return found

    def raw(self, scalar: Any) -> str:
        """A text as it was typed, without empty lines behind it."""
        typed = self.text[scalar.start_mark.index : scalar.end_mark.index]
        return _EMPTY.sub("", typed) if scalar.style in ("|", ">") else typed

    def end(self, scalar: Any) -> int:
        """Where a text ends."""
        return int(scalar.start_mark.index + len(self.raw(scalar)))

    def end_of_line(self, scalar: Any) -> int:
        """Where the last line of a text ends, with the comment behind it."""
        return self.text.find("\n", self.end(scalar))

    def manner(self, scalar: Any) -> Manner:
        """How a text was typed."""
        mark = scalar.style or ""
        return Manner(mark, mark not in ("|", ">") and "\n" in self.raw(scalar))

    def remark(self, scalar: Any) -> str:
        """The comment in the first line of a block, with the space before it."""
        head = _HEAD.match(self.raw(scalar)) if scalar.style in ("|", ">") else None
        return (head and head[2]) or ""

    def inner(self, scalar: Any, column: int) -> int | None:
        """The column of the lines under a text whose key stands at `column`; None without any."""
        head = _HEAD.match(self.raw(scalar)) if scalar.style in ("|", ">") else None
        if head and head[1]:
            return column + int(head[1])
        lines = self.raw(scalar).split("\n")[1:]
        return next((len(one) - len(one.lstrip(" ")) for one in lines if one.strip()), None)

    def is_alone(self, scalar: Any) -> bool:
        """Whether nothing stands behind a text on its line."""
        return not self.text[self.end(scalar) : self.end_of_line(scalar)].strip()

    @cached_property
    def likes_braces(self) -> bool:
        """Whether the author writes the languages of a text in braces: the first one tells."""
        nodes, seen = [self.root], 0
        while seen < len(nodes):
            node = nodes[seen]
            seen += 1
            if isinstance(node, yaml.MappingNode):
                keys = [str(key.value) for key, _ in node.value]
                if len(keys) > 1 and all(len(key.partition("-")[0]) == 2 for key in keys):
                    return bool(node.flow_style)
                nodes += [value for _, value in node.value]
            elif isinstance(node, yaml.SequenceNode):
                nodes += node.value
        return True
