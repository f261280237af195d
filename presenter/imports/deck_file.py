"""A deck as YAML, written as a careful person writes it: block style, short lines, few quotes."""

import re
from collections.abc import Iterable, Iterator
from textwrap import wrap

from presenter.imports.slide import Column, Draft, Part, Sheet, Value
from presenter.model.text import EVERY, Text
from presenter.reading import clean
from presenter.words import Words
from presenter.writing.scalar import scalar

WIDTH = 88
"""Characters of a line, but for its indentation."""

_SHORT = {
    "text": "words",
    "bullets": "items",
    "quote": "words",
    "callout": "words",
    "code": "lines",
    "formula": "latex",
}
"""The field that the short form of an element fills."""

_LISTED = ("columns", "align", "highlight", "rows")
"""Fields whose lists stand on one line if they are short."""

_IN_FLOW = re.compile(r"[^\W\d_][\w .%/()’-]*|[\d.,%-]*\d%?")


def deck_lines(draft: Draft, made_from: str, say: Words) -> Iterator[str]:
    """The lines of a deck file; what was left out is said in comments, in the reader's words."""
    head = draft.head
    yield from _comment([made_from])
    if head.id:
        yield f"id: {head.id}"
    yield from _entry("title", head.title or Text(""))
    if head.subtitle:
        yield from _entry("subtitle", head.subtitle)
    if head.languages:
        yield f"languages: [{', '.join(head.languages)}]"
    for key, word in (("theme", head.theme), ("duration", head.duration)):
        if word:
            yield f"{key}: {word}"
    if head.notes:
        yield from _notes(head.notes)
    yield "slides:"
    for number, sheet in enumerate(draft.sheets):
        if number:
            yield ""
        yield from _indented(_slide(sheet, say))


def _slide(sheet: Sheet, say: Words) -> Iterator[str]:
    yield from _comment(sheet.comments)
    yield from _comment(say(f"import.remarks.{one.code}", **one.values) for one in sheet.remarks)
    entries: list[str] = []
    if sheet.title:
        entries += _entry("title", sheet.title)
    if sheet.parts:
        entries += _entry("body", list[Value](sheet.parts))
    for key, word in (("duration", sheet.duration), ("priority", sheet.priority)):
        if word:
            entries.append(f"{key}: {word}")
    if sheet.notes:
        entries += _notes(sheet.notes)
    yield from _item(entries or ["body: []"])  # all that was on it was left out: it keeps its place


def _comment(rows: Iterable[str]) -> Iterator[str]:
    for row in rows:
        yield from (f"# {line}" for line in wrap(" ".join(clean(row).split()), WIDTH))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" if line else "" for line in lines)


def _item(lines: list[str]) -> Iterator[str]:
    """Lines behind a dash."""
    yield f"- {lines[0]}"
    yield from _indented(lines[1:])


def _entry(key: str, value: Value) -> list[str]:
    """A key with its value."""
    value = _simple(value)
    if isinstance(value, dict | list):
        if key in _LISTED and _is_flow(value):
            return [f"{key}: {_flow(value)}"]
        return [f"{key}:", *_indented(_block(value))] if value else [f"{key}: []"]
    first, *rest = _scalar(value, is_code=key == "lines")
    return [f"{key}: {first}", *_indented(rest)]


def _block(value: Value) -> list[str]:
    """The lines of a list or a mapping."""
    if isinstance(value, dict):
        return [line for key, inner in value.items() for line in _entry(key, inner)]
    lines: list[str] = []
    for one in value if isinstance(value, list) else []:
        inner = _simple(one)
        if isinstance(inner, dict | list) and not _is_flow(inner):
            lines += _item(_block(inner))
        else:
            lines += _item([_flow(inner)] if isinstance(inner, list) else _scalar(inner))
    return lines


def _simple(value: Value) -> Value:
    """A value as mappings, lists and scalars: elements in their short form where they have one."""
    match value:
        case Text():
            said = set(value.versions.values())
            several = len(value.versions) > 1 and len(said) == 1
            if several or EVERY in value.versions:
                return next(iter(said))
            return dict[str, Value](value.versions)
        case Part():
            short = _SHORT.get(value.kind, "")
            is_short = value.fields.keys() == {short} and value.kind != "code"
            if value.columns:
                return {"columns": [_column(one) for one in value.columns]}
            if is_short:
                return {value.kind: value.fields[short]}
            return {value.kind: dict(sorted(value.fields.items(), key=_reveal_first))}
    return value


def _reveal_first(field: tuple[str, Value]) -> bool:
    """Orders fields as they are best read: a short word before a long list."""
    return field[0] != "reveal"


def _column(column: Column) -> Value:
    weight: dict[str, Value] = {"weight": column.weight} if column.weight > 1 else {}
    return {**weight, "body": list[Value](column.body)}


def _is_flow(value: Value) -> bool:
    """Whether a value is better on one line: a short list of words, such as a row of a table."""
    if not isinstance(value, list):
        return False
    words = [_simple(one) for one in value]
    simple = all(isinstance(one, str) and (not one or _IN_FLOW.fullmatch(one)) for one in words)
    return simple and (not words or sum(len(str(one)) + 4 for one in words) < WIDTH - 20)


def _flow(value: Value) -> str:
    words = [_simple(one) for one in value] if isinstance(value, list) else []
    return f"[{', '.join(scalar(str(one), listed=True) for one in words)}]"


def _scalar(value: Value, is_code: bool = False) -> list[str]:
    """A word, a number or a text; the lines of a block behind its sign."""
    if isinstance(value, bool | int):
        return [str(value).lower()]
    words = clean(str(value))
    if is_code:
        first = words.partition("\n")[0]
        return ["|2" if not first or first[0] in " \t" else "|", *words.split("\n")]
    words = "\n".join(row.strip() for row in words.strip().split("\n"))
    if "\n" in words:
        return ["|-", *words.split("\n")]
    if len(words) > WIDTH and "" not in words.split(" ") and "\t" not in words:
        return [">-", *_wrapped(words)]
    return [scalar(words)]


def _notes(notes: Text) -> list[str]:
    """Notes, whose lines flow."""
    found = _simple(notes)
    if isinstance(found, dict):
        return ["notes:", *_indented(line for key in found for line in _spoken(key, found[key]))]
    return [*_spoken("notes", found)]


def _spoken(key: str, words: Value) -> Iterator[str]:
    rows = [row.strip() for row in clean(str(words)).strip().split("\n")]
    yield f"{key}: |"
    for row in rows:
        yield from _indented(_wrapped(row) if row else [""])


def _wrapped(words: str) -> Iterator[str]:
    """Lines that are not too long, parted at spaces."""
    line = ""
    for word in words.split(" "):
        if line and len(line) + len(word) >= WIDTH:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
