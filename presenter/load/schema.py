"""What a file may hold as JSON Schema, made from the fields that read it."""

from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Any

from presenter.elements.element import KINDS, element_schema
from presenter.elements.fields import Entry, Field
from presenter.elements.schema import NOTHING, TEXTS, Schema, called, ref
from presenter.elements.scope import Scope
from presenter.load.records import DeckRecord, SectionRecord
from presenter.load.references import SOURCES, TERMS, SourceRecord
from presenter.load.settings import SettingsRecord, SettingsScope
from presenter.model.record import MISSING
from presenter.words import Words

DIALECT = "https://json-schema.org/draft/2020-12/schema"

FILES: dict[str, Schema] = {
    "deck": ref(DeckRecord),
    "section": ref(SectionRecord),
    "sources": SOURCES,
    "terms": TERMS,
}
"""What stands in each file of a deck."""

BEYOND = frozenset(
    {
        # what depends on the deck: its languages, its sources, its folder, its other files
        *("translation-missing", "unknown-language", "unknown-language-near"),
        *("unknown-source", "unknown-source-near", "unknown-theme", "unknown-theme-near"),
        *("no-such-file", "path-leaves-deck", "no-slides"),
        *("unknown-slide", "unknown-slide-near"),
        # what depends on another value of the same file
        *(
            "id-twice",
            "slide-twice",
            "use-alone",
            "unknown-step",
            "unknown-note-step",
            "layout-without-body",
        ),
        *("times-exceed", "times-short", "times-short-cover"),
        *("part-unknown", "part-negative", "part-exceeds", "whole-not-positive"),
        *("chart-takes", "chart-empty", "slope-labels", "values-count"),
        *("point-twice", "point-outside", "unknown-point", "unknown-point-near", "arc-to-itself"),
        *("box-upside-down", "box-narrow"),
        *("unknown-node", "unknown-node-near", "arrow-twice"),
        *("unknown-lane", "unknown-lane-near", "lane-missing", "scale-years", "scale-order"),
        *("row-too-long", "formula-unopened", "formula-unclosed"),
        # how much there is of something, and how exactly a number is written
        *("chart-too-many", "map-too-many", "diagram-too-many", "qr-too-long", "number-too-long"),
        "number-doubtful",
        *("latitude-range", "longitude-range"),
    }
)
"""The problems that no schema tells, or not always."""


def deck_schema(file: str) -> Schema:
    """The schema of a file of a deck, one of `FILES`, as editors use it."""
    scope = Scope("", Path())
    roots = (DeckRecord, SectionRecord, SourceRecord, *KINDS.values())
    records = dict.fromkeys(record for root in roots for record in _within(root))
    every = {called(one): _record(one, scope) for one in records}
    known = {**TEXTS, "element": element_schema(scope), **every}
    return {"$schema": DIALECT, **FILES[file], "$defs": _used(FILES[file], known)}


def _within(record: type[Entry]) -> Iterator[type[Entry]]:
    """A record and those that stand in it."""
    yield record
    for one in record.READ.values():
        if one.reader.of is not None and one.reader.of is not record:
            yield from _within(one.reader.of)


def _record(record: type[Entry], scope: Scope) -> Schema:
    return {
        "type": "object",
        "description": cleandoc(record.__doc__ or ""),
        "properties": {
            key: {"description": one.says, **one.reader.allows(scope)}
            for key, one in record.READ.items()
        },
        "required": [key for key, one in record.READ.items() if one.default is MISSING],
        "additionalProperties": False,
    }


def _used(schema: Schema, known: dict[str, Schema]) -> dict[str, Schema]:
    """The definitions that a schema needs, those that they need among them."""
    wanted, found = [*_named(schema)], dict[str, Schema]()
    while wanted:
        name = wanted.pop()
        if name not in found:
            found[name] = known[name]
            wanted += _named(known[name])
    return {name: found[name] for name in known if name in found}


def _named(schema: Any) -> Iterator[str]:
    """The names of the definitions that a part of a schema refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rpartition("/")[2]
        schema = list(schema.values())
    for part in schema if isinstance(schema, list) else ():
        yield from _named(part)


def settings_schema(scope: SettingsScope, say: Words) -> Schema:
    """The schema of a config file, its descriptions in a language. A file may be empty, too."""
    whole = _object(SettingsRecord, scope, say)
    return {"$schema": DIALECT, **whole, "type": ["object", "null"]}


def _object(record: type[Entry], scope: SettingsScope, say: Words) -> Schema:
    fields = {key: _field(one, scope, say) for key, one in record.READ.items()}
    return {"type": "object", "properties": fields, "additionalProperties": False}


def _field(one: Field, scope: SettingsScope, say: Words) -> Schema:
    """A field, which may be left open: `theme:` alone."""
    reader = one.reader
    inner = _object(reader.of, scope, say) if reader.of else reader.allows(scope)
    return {"description": say(one.says), "anyOf": [inner, NOTHING]}
