"""Fields: what a key of a deck file may hold, declared once for reading and for the documents.

An entry's docstring and its fields' own sentences are what docs/deck-format.md says of it.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from presenter.elements import schema
from presenter.elements.schema import Schema
from presenter.elements.scope import Scope
from presenter.model.numeral import mended, unclear
from presenter.model.problem import nearest
from presenter.model.record import MISSING, Record
from presenter.model.text import Text
from presenter.reading import Mapping as MappingNode
from presenter.reading import Node, Scalar, Sequence

E = TypeVar("E", bound=StrEnum)


class Reader:
    """Turns a node into a value; None stands for "not readable", and a problem was reported."""

    __slots__ = ("of", "read", "says", "schema")

    def __init__(
        self,
        says: str,
        read: Callable[[Node, Scope], Any],
        of: type[Any] | None = None,
        schema: Callable[[Any], Schema] | None = None,
    ) -> None:
        self.says = says
        self.read = read
        self.of = of
        """The record that is read, or read many times, where there is one."""
        self.schema = schema
        """What is readable in a scope, as JSON Schema; None where nobody has asked for it yet."""

    def allows(self, scope: Any) -> Schema:
        """What is readable in a scope, as JSON Schema; anything, where nobody has said."""
        return {} if self.schema is None else self.schema(scope)


class Field:
    """How a field of an entry is read, what it is for, and its default unless it must be there."""

    __slots__ = ("default", "key", "name", "reader", "says")

    def __init__(self, reader: Reader, says: str, default: Any, key: str) -> None:
        self.reader = reader
        self.says = says
        self.default = default
        self.key = key
        self.name = ""
        """What it is called in Python, which an entry knows of its own fields."""


def field(reader: Reader, says: str, *, default: Any = MISSING, key: str = "") -> Any:
    """Declare a field of an entry; `key` is what authors write where Python has another name."""
    return Field(reader, says, default, key)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Entry(Record):
    """A mapping in a deck file: a record whose fields say how they are read."""

    READ: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls, kw_only: bool = False) -> None:
        super().__init_subclass__(kw_only)
        own = {name: one for name, one in cls.FIELDS.items() if isinstance(one, Field)}
        for name, one in own.items():
            one.name = name
        cls.READ = {**cls.READ, **{one.key or name: one for name, one in own.items()}}
        cls.FIELDS = cls.FIELDS | {name: one.default for name, one in own.items()}

    def checked(self, node: MappingNode, scope: Scope) -> Self | None:
        """The entry without what is wrong between its fields, which is told; None if useless."""
        return self


T = TypeVar("T", bound=Entry)


def read_record(record: type[T], node: Node, scope: Scope) -> T | None:
    """A mapping as a record; every problem in it is reported. None when it cannot be built."""
    if not isinstance(node, MappingNode):
        scope.report(node, "mapping-expected", keys=", ".join(record.READ))
        return None
    known = record.READ
    values: dict[str, Any] = {}
    complete = True
    for key, value in node.entries.items():
        if key not in known:
            report_unknown(scope, node.keys[key], "unknown-key", key, known)
            continue
        read = known[key].reader.read(value, scope)
        if read is not None:
            values[known[key].name] = read
        elif known[key].default is MISSING:
            complete = False
    for key, one in known.items():
        if one.default is MISSING and key not in node.entries:
            scope.report(node, "missing-key", key=key)
            complete = False
    return record(**values).checked(node, scope) if complete else None


def report_unknown(
    scope: Scope, node: Node, code: str, word: str, known: Mapping[str, Any] | tuple[str, ...]
) -> None:
    """Report a word that is none of the known ones, with the nearest of them if one is near."""
    near = nearest(word, known)
    if near:
        scope.report(node, f"{code}-near", word=word, nearest=near)
    else:
        scope.report(node, code, word=word, known=", ".join(known))


def is_null(node: Node) -> bool:
    """Whether nothing was written: `key:`, `~` or `null`."""
    return isinstance(node, Scalar) and not node.quoted and node.text in ("", "~", "null")


def _text(node: Node, scope: Scope) -> Text | None:
    text = _read_text(node, scope)
    if text is not None:
        scope.keep_text(node, text)
    return text


def _read_text(node: Node, scope: Scope) -> Text | None:
    if isinstance(node, Scalar):
        if is_null(node):
            scope.report(node, "text-missing")
            return None
        return Text(node.text)
    if isinstance(node, MappingNode):
        return _versions(node, scope)
    scope.report(node, "text-expected")
    return None


def _versions(node: MappingNode, scope: Scope) -> Text | None:
    written: dict[str, str] = {}
    for language, value in node.entries.items():
        if scope.languages and language not in scope.languages:
            report_unknown(
                scope, node.keys[language], "unknown-language", language, scope.languages
            )
        elif not isinstance(value, Scalar):
            scope.report(value, "text-expected")
        elif not is_null(value):
            written[language] = value.text
    if not written:
        if all(is_null(value) for value in node.entries.values()):
            scope.report(node, "text-missing")
        return None
    for language in scope.languages:
        if language not in node.entries or is_null(node.entries[language]):
            scope.report(node, "translation-missing", language=language)
    order = scope.languages or tuple(written)
    return Text({language: written[language] for language in order if language in written})


TEXT = Reader("text", _text, schema=lambda scope: schema.TEXT)


def _word(node: Node, scope: Scope) -> str | None:
    if isinstance(node, Scalar) and not is_null(node):
        return node.text
    scope.report(node, "word-expected")
    return None


WORD = Reader("word", _word, schema=lambda scope: schema.WORD)

NUMERAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _number(node: Node, scope: Scope) -> float | None:
    word = node.text if isinstance(node, Scalar) else ""
    if NUMERAL.fullmatch(word):
        return float(word)
    report_number(node, word, scope)
    return None


def report_number(node: Node, word: str, scope: Scope) -> None:
    """Report a word that is no number, with the number that was meant if that can be told."""
    both, near = unclear(word), mended(word)
    if both:
        scope.report(node, "number-unclear", word=word, whole=both[0], decimal=both[1])
    elif near:
        scope.report(node, "number-expected-near", word=word, nearest=near)
    else:
        scope.report(node, "number-expected", word=word)


NUMBER = Reader("number", _number, schema=lambda scope: schema.numeral(NUMERAL.pattern))


def _count(node: Node, scope: Scope) -> int | None:
    word = node.text if isinstance(node, Scalar) else ""
    if word.isascii() and word.isdigit() and int(word[:9]) > 0 and len(word) < 9:
        return int(word)
    scope.report(node, "count-expected", word=word)
    return None


COUNT = Reader(
    "whole number, 1 or more",
    _count,
    schema=lambda scope: schema.whole("(?=[0-9]{1,8}$)0*[1-9][0-9]*", 1, 99_999_999),
)


def _flag(node: Node, scope: Scope) -> bool | None:
    word = node.text.lower() if isinstance(node, Scalar) and not node.quoted else ""
    if word in ("true", "false"):
        return word == "true"
    scope.report(node, "flag-expected", word=getattr(node, "text", ""))
    return None


FLAG = Reader("true or false", _flag, schema=lambda scope: {"type": "boolean"})


def choice(options: type[E]) -> Reader:
    """One of the words of an enumeration."""
    known = tuple(option.value for option in options)

    def read(node: Node, scope: Scope) -> E | None:
        word = node.text if isinstance(node, Scalar) else ""
        if word in known:
            return options(word)
        report_unknown(scope, node, "unknown-choice", word, known)
        return None

    says = " · ".join(f"`{word}`" for word in known)
    return Reader(says, read, schema=lambda scope: {"enum": list(known)})


def listing(reader: Reader) -> Reader:
    """A list; entries that cannot be read are left out."""

    def read(node: Node, scope: Scope) -> tuple[Any, ...] | None:
        if not isinstance(node, Sequence):
            scope.report(node, "list-expected")
            return None
        found = (reader.read(item, scope) for item in node.items)
        return tuple(item for item in found if item is not None)

    return Reader(
        f"list of: {reader.says}", read, reader.of, lambda scope: schema.items(reader.allows(scope))
    )


def filled(reader: Reader) -> Reader:
    """A list that says nothing when it is empty, which is told."""

    def read(node: Node, scope: Scope) -> Any:
        if isinstance(node, Sequence) and not node.items:
            scope.report(node, "list-empty")
        return reader.read(node, scope)

    return Reader(
        reader.says, read, reader.of, lambda scope: {**reader.allows(scope), "minItems": 1}
    )


def nested(record: type[T], says: str) -> Reader:
    """A record inside another."""
    return Reader(
        says,
        lambda node, scope: read_record(record, node, scope),
        record,
        lambda scope: schema.ref(record),
    )


def _source(node: Node, scope: Scope) -> str | None:
    key = _word(node, scope)
    if key is not None and key not in scope.sources:
        report_unknown(scope, node, "unknown-source", key, tuple(scope.sources))
        return None
    return key


SOURCE = Reader("key of a source", _source, schema=lambda scope: schema.WORD)
