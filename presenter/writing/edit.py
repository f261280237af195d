"""One text in one language put in its place, and the proof that nothing else has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from presenter.reading import Document, ReadingError, Trail, compose_all
from presenter.writing.manner import PLAIN, WIDTH, Manner, Spot, reads_as, written
from presenter.writing.proof import prove, values, within
from presenter.writing.sheet import Found, Sheet

STEP = 2
"""Columns by which what is new is indented."""


class Edit(NamedTuple):
    """What a text is to be in a language.

    `trail` leads to the text, a string or a mapping from language to string; `original` is the
    language of the string, which becomes a mapping.
    """

    trail: Trail
    language: str
    text: str
    original: str


class Splice(NamedTuple):
    """New characters in place of those from `start` to before `end`."""

    start: int
    end: int
    new: str


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text of a file with some of its texts changed.

    Raises ReadingError, with the place, where that cannot be done without touching anything else.
    """
    before = compose_all(text, "")
    if before.broken:
        raise ReadingError("edit-broken", before.problems[0].mark.line)
    sheet = Sheet(before.text)
    new = spliced(before.text, (splice for edit in edits for splice in _splices(sheet, edit)))
    _prove(before, compose_all(new, ""), edits)
    return new


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """A text with new characters in their places, which do not overlap."""
    for start, end, new in sorted(splices, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _splices(sheet: Sheet, edit: Edit) -> Iterator[Splice]:
    found = sheet.find(edit.trail)
    if not isinstance(found.node.value, list):
        yield from _to_mapping(sheet, found, edit)
        return
    value = next((one for key, one in found.node.value if key.value == edit.language), None)
    if value is not None:
        inner = sheet.find((edit.trail, edit.language))
        yield _replaced(sheet, inner, edit.text)
    else:
        yield _added(sheet, found, edit)


def _replaced(sheet: Sheet, found: Found, text: str) -> Splice:
    """Another text in place of one that stands in a mapping."""
    scalar = found.node
    start = scalar.start_mark.index
    inner = sheet.inner(scalar, found.column) or found.column + STEP
    spot = Spot(found.column, inner, found.flow, sheet.is_alone(scalar))
    new = written(text, sheet.manner(scalar), spot)
    if scalar.style in ("|", ">"):
        head, line_end, rest = new.partition("\n")
        new = f"{head}{sheet.remark(scalar)}{line_end}{rest}"
    if sheet.text[start - 1] == ":":
        new = f" {new}"
    return Splice(start, sheet.end(scalar), new)


def _added(sheet: Sheet, found: Found, edit: Edit) -> Splice:
    """A language behind the last one of a mapping, in the manner of that."""
    key, last = found.node.value[-1]
    if found.flow or found.node.flow_style:
        new = written(edit.text, sheet.manner(last), Spot(0, STEP, flow=True))
        end = sheet.end(last)
        return Splice(end, end, f", {edit.language}: {new}")
    column = key.start_mark.column
    spot = Spot(column, sheet.inner(last, column) or column + STEP)
    new = written(edit.text, sheet.manner(last), spot)
    end = sheet.end_of_line(last)
    return Splice(end, end, f"\n{' ' * column}{edit.language}: {new}")


def _to_mapping(sheet: Sheet, found: Found, edit: Edit) -> Iterator[Splice]:
    """A text that was the same in every language becomes one with two."""
    scalar = found.node
    braces = _in_braces(sheet, scalar, edit)
    start, end = scalar.start_mark.index, sheet.end(scalar)
    width = scalar.start_mark.column + len(braces)
    if found.flow or (width <= WIDTH and "\n" not in sheet.raw(scalar) and sheet.likes_braces):
        yield Splice(start, end, braces)
        return
    column = scalar.start_mark.column if found.in_list else found.column + STEP
    lines = sheet.raw(scalar).split("\n")
    typed = "\n".join((lines[0], *(f"{' ' * STEP}{line}" if line else "" for line in lines[1:])))
    if not found.in_list:
        typed = f"\n{' ' * column}{edit.original}: {typed}"
        start = len(sheet.text[:start].rstrip())
    else:
        typed = f"{edit.original}: {typed}"
    yield Splice(start, end, typed)
    inner = (sheet.inner(scalar, found.column) or column) + STEP
    new = written(edit.text, sheet.manner(scalar), Spot(column, inner))
    line_end = sheet.end_of_line(scalar)
    yield Splice(line_end, line_end, f"\n{' ' * column}{edit.language}: {new}")


def _in_braces(sheet: Sheet, scalar: Any, edit: Edit) -> str:
    """A text and its translation on one line."""
    spot, raw = Spot(0, STEP, flow=True), sheet.raw(scalar)
    manner = sheet.manner(scalar)
    typed = raw if reads_as(raw, scalar.value, spot) else written(scalar.value, manner, spot)
    new = written(edit.text, Manner(manner.mark) if manner.mark in ('"', "'") else PLAIN, spot)
    return f"{{{edit.original}: {typed}, {edit.language}: {new}}}"


def _prove(before: Document, after: Document, edits: Sequence[Edit]) -> None:
    """See that the edits were made and nothing else. Raises ReadingError if not."""
    expected = values(before.root)
    for edit in edits:
        _expect(expected, edit)
    start = Sheet(before.text).find(edits[0].trail).node.start_mark
    prove(before, after, expected, start.line + 1, start.column + 1)


def _expect(expected: Any, edit: Edit) -> None:
    """Make an edit in the values."""
    assert edit.trail is not None
    around, step = edit.trail
    holder = within(expected, around)
    there = holder[step]
    known = there if isinstance(there, dict) else {edit.original: there}
    holder[step] = {**known, edit.language: edit.text}
