"""What a file may hold as JSON Schema, made from the fields that read it."""

from typing import Any

from presenter.elements.fields import NOTHING, Entry, Field, Schema
from presenter.load.settings import SettingsRecord, SettingsScope
from presenter.words import Words

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def settings_schema(scope: SettingsScope, say: Words) -> Schema:
    """The schema of a config file, its descriptions in a language. A file may be empty, too."""
    whole = _object(SettingsRecord, scope, say)
    return {"$schema": DIALECT, **whole, "type": ["object", "null"]}


def _object(record: type[Entry], scope: SettingsScope, say: Words) -> Schema:
    fields = {key: _field(one, scope, say) for key, one in record.READ.items()}
    return {"type": "object", "properties": fields, "additionalProperties": False}


def _field(one: Field, scope: SettingsScope, say: Words) -> Schema:
    """A field, which may be left open: `theme:` alone."""
    reader: Any = one.reader
    inner = _object(reader.of, scope, say) if reader.of else reader.schema(scope)
    return {"description": say(one.says), "anyOf": [inner, NOTHING]}
