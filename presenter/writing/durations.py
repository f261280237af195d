"""Durations put in a file of a deck, of which all else stays as it is, letter for letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import yaml

from presenter.elements.durations import CLOCK, clock, written
from presenter.reading import ReadingError, Trail, compose_all
from presenter.writing.edit import Splice, spliced
from presenter.writing.proof import prove, values, within
from presenter.writing.sheet import Found, Sheet

KEY = "duration"

HEADS = ("id", "section", "title", "label", "subtitle")
"""Keys behind which a duration is put where there was none."""


class Timing(NamedTuple):
    """A slide, or what a whole file is of, and the whole seconds that it is to take."""

    trail: Trail
    seconds: int


def timed(text: str, timings: Sequence[Timing]) -> str:
    """The text of a file with these durations.

    Raises ReadingError, with the place, where that cannot be done without touching anything else.
    """
    before = compose_all(text, "")
    if before.broken:
        raise ReadingError("edit-broken", before.problems[0].mark.line)
    sheet, expected = Sheet(before.text), values(before.root)
    splices: list[Splice] = []
    for timing in timings:
        holder = within(expected, timing.trail)
        splice, holder[KEY] = _put(sheet, timing, holder.get(KEY))
        splices.append(splice)
    new = spliced(before.text, splices)
    place = sheet.find(timings[0].trail).node.start_mark if timings else sheet.root.start_mark
    prove(before, compose_all(new, ""), expected, place.line + 1, place.column + 1)
    return new


def _put(sheet: Sheet, timing: Timing, known: str | None) -> tuple[Splice, str]:
    """What is to be typed where, and the duration that is then read."""
    if known is None:
        said = written(timing.seconds)
        return _added(sheet, sheet.find(timing.trail), f"{KEY}: {said}"), said
    said = _as_before(timing.seconds, known)
    scalar = sheet.find((timing.trail, KEY)).node
    start, quote = scalar.start_mark.index, scalar.style or ""
    space = " " if sheet.text[start - 1] == ":" else ""
    return Splice(start, sheet.end(scalar), f"{space}{quote}{said}{quote}"), said


def _as_before(seconds: int, known: str) -> str:
    """A duration as its author writes them: as on a clock, or with units."""
    return written(seconds) if CLOCK.fullmatch(known.strip()) is None else clock(seconds)


def _added(sheet: Sheet, found: Found, typed: str) -> Splice:
    """A key behind the heads of a mapping, on a line of its own; within braces behind the last."""
    pairs = found.node.value
    if found.flow or found.node.flow_style:
        end = _end(sheet, pairs[-1][1])
        return Splice(end, end, f", {typed}")
    column = pairs[0][0].start_mark.column
    last = None
    for key, value in pairs:
        if key.value not in HEADS:
            break
        last = value
    if last is None:
        start = pairs[0][0].start_mark.index
        return Splice(start, start, f"{typed}\n{' ' * column}")
    line_end = sheet.text.find("\n", _end(sheet, last))
    return Splice(line_end, line_end, f"\n{' ' * column}{typed}")


def _end(sheet: Sheet, node: Any) -> int:
    """Where a value ends; not where the next begins, which is where the parser sees its end."""
    if isinstance(node, yaml.ScalarNode):
        return sheet.end(node)
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(sheet, last[1] if isinstance(node, yaml.MappingNode) else last)
