"""How a text is written in YAML: as its neighbours are, where it then reads as it should."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from presenter.reading import Mapping, Scalar, compose_all

WIDTH = 100
"""Columns; text that stood on several lines is folded again at this width."""

_BETWEEN = re.compile(r"(?<=\S) (?=\S)")
_NOTHING = ("", "~", "null")


class Spot(NamedTuple):
    """Where a text is to stand: the `indent` (in columns) of its key and that of lines under it.

    `flow` is within braces or brackets, `alone` says that nothing stands behind it on its line.
    """

    indent: int
    inner: int
    flow: bool = False
    alone: bool = True


class Manner(NamedTuple):
    """How a text was typed: `|`, `>`, `"`, `'` or nothing, on one line or on several."""

    mark: str = ""
    folded: bool = False


PLAIN = Manner()


def written(text: str, manner: Manner, spot: Spot) -> str:
    """The text as YAML, as nearly in this manner as can be."""
    return next(one for one in _ways(text, manner, spot) if reads_as(one, text, spot))


def reads_as(source: str, text: str, spot: Spot) -> bool:
    """Whether words of YAML in this spot mean the text, and nothing but it."""
    key = "{k: " if spot.flow else f"{' ' * spot.indent}k: "
    document = compose_all(f"{key}{source}{', l: m}' if spot.flow else ''}\n", "")
    root = document.root
    value = root.entries.get("k") if isinstance(root, Mapping) else None
    if document.problems or not isinstance(value, Scalar):
        return False
    return value.text == text and (value.quoted or text not in _NOTHING)


def _ways(text: str, manner: Manner, spot: Spot) -> Iterator[str]:
    """The text as YAML, the best way first; the last one can say everything."""
    quoted = json.dumps(text, ensure_ascii=False)
    if (manner.mark in ("|", ">") or "\n" in text) and spot.alone and not spot.flow:
        yield from _literal(text, spot)
    single = "'" + text.replace("'", "''") + "'"
    ways = {'"': quoted, "'": single}
    for way in dict.fromkeys((ways.get(manner.mark, text), text, quoted)):
        if manner.folded and not spot.flow:
            yield _folded(way, spot)
        if "\n" not in way:
            yield way


def _literal(text: str, spot: Spot) -> Iterator[str]:
    """As a literal block, for a text with words in its last line and at most a line end there."""
    body = text.removesuffix("\n")
    if body.rpartition("\n")[2].strip():
        size = str(spot.inner - spot.indent) if body.startswith((" ", "\n")) else ""
        head = f"|{size}{'' if text.endswith(chr(10)) else '-'}"
        lines = (f"{' ' * spot.inner}{line}" if line else "" for line in body.split("\n"))
        yield "\n".join((head, *lines))


def _folded(source: str, spot: Spot) -> str:
    """A text without line ends on as many lines as it needs."""
    lines, room = [""], WIDTH - spot.indent - 4
    for word in _BETWEEN.split(source):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
            room = WIDTH - spot.inner
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return f"\n{' ' * spot.inner}".join(lines)
