"""What can be read as JSON Schema: the pieces with which readers say it.

Values are those that an editor sees: plain words of YAML 1.2 have types there, and ours do not, so
that a text may be a number or a yes to a validator.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]

NOTHING: Schema = {"type": "null"}
WORD: Schema = {"type": ["string", "number", "boolean"]}
SAID: Schema = {**WORD, "pattern": r"\S"}
"""A word that is more than spaces."""

TEXT: Schema = {"$ref": "#/$defs/text"}
ELEMENT: Schema = {"$ref": "#/$defs/element"}

VERSIONS: Schema = {
    "type": "object",
    "additionalProperties": {"type": [*WORD["type"], "null"]},
    "not": {"additionalProperties": NOTHING},
}
"""A text by language; one of them at least is there."""

TEXTS: Schema = {"text": {"anyOf": [WORD, VERSIONS]}}
"""What `TEXT` refers to: the same in every language, or a text for each."""


def ref(record: type[Any]) -> Schema:
    """A mapping that is read as a record, by the name of its definition."""
    return {"$ref": f"#/$defs/{called(record)}"}


def called(record: type[Any]) -> str:
    """The name of a record's definition: `map.point`, `records.slide`."""
    module = record.__module__.rpartition(".")[2]
    return f"{module}.{record.__name__.removesuffix('Record').lower()}"


def items(of: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": of}


def besides(keys: Iterable[str], schema: Schema, pattern: str = "") -> Schema:
    """The same, where a mapping has none of these keys; its own are like the pattern."""
    names: Schema = {"not": {"enum": list(keys)}}
    return {"allOf": [schema, {"propertyNames": names | ({"pattern": pattern} if pattern else {})}]}


def keyed(pattern: str, value: Schema) -> Schema:
    """A mapping with one key, like the pattern, and what stands under it."""
    return {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "propertyNames": {"pattern": pattern},
        "additionalProperties": value,
    }


def numeral(pattern: str, least: float | None = None, most: float | None = None) -> Schema:
    """A number within bounds; one between quotes is like the pattern."""
    bounds = {"minimum": least, "maximum": most}
    given = {key: bound for key, bound in bounds.items() if bound is not None}
    return {"type": ["number", "string"], "pattern": f"^(?:{pattern})$", **given}


def whole(pattern: str, least: int, most: int) -> Schema:
    """A whole number within bounds; one between quotes is like the pattern."""
    return {**numeral(pattern, least, most), "type": ["integer", "string"]}
