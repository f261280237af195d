"""A talk, an intent or a text as JSON, and back: what the journal keeps.

Values go by the names of their fields. A field that is not known is passed over and one that is
missing has its default, so that what an older version wrote can be read.
"""

import json
from collections.abc import Callable
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from presenter.model.text import Text

T = TypeVar("T")

Reader = Callable[[Any], Any]
"""Makes a value of JSON. Raises TypeError, ValueError or OverflowError."""


def written(value: object) -> str:
    """Named tuples of plain values, one within another, as JSON."""
    return json.dumps(_plain(value), separators=(",", ":"))


def read(kind: type[T], said: str) -> T:
    """The value that was written. Raises ValueError where it is none of this kind."""
    try:
        return value_of(kind, json.loads(said))
    except RecursionError as error:
        raise ValueError(said) from error


def value_of(kind: type[T], said: object) -> T:
    """The same of JSON that has been read already. Raises ValueError."""
    wanted: Any = kind
    try:
        found: T = _reader(wanted)(said)
    except (TypeError, OverflowError, RecursionError) as error:
        raise ValueError(said) from error
    return found


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return value.versions
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple):
        fields = getattr(value, "_fields", None)
        if fields is None:
            return [_plain(one) for one in value]
        return {name: _plain(one) for name, one in zip(fields, value, strict=True)}
    return value


@cache
def _reader(kind: Any) -> Reader:
    """What makes a value of this kind of JSON. It is worked out once: a year of talks has a hundred
    thousand of them to be read.
    """
    if isinstance(kind, UnionType):
        (inner,) = (_reader(one) for one in get_args(kind) if one is not NoneType)
        return lambda said: None if said is None else inner(said)
    if get_origin(kind) is tuple:
        return _row(*get_args(kind))
    if issubclass(kind, tuple):
        return _fields(kind)
    if issubclass(kind, Text):
        words = _exactly(str)
        return lambda said: Text({name: words(one) for name, one in _mapping(said).items()})
    if issubclass(kind, Path):
        name = _exactly(str)
        return lambda said: kind(name(said))
    if issubclass(kind, Enum):
        member: Reader = kind
        return member
    return _number if kind is float else _exactly(kind)


def _row(*kinds: Any) -> Reader:
    """A tuple: of any length where its kinds end in dots, else with a kind for each place."""
    row = _exactly(list)
    if kinds[-1] is Ellipsis:
        each = _reader(kinds[0])
        return lambda said: tuple(map(each, row(said)))
    readers = [_reader(one) for one in kinds]
    return lambda said: tuple(reader(one) for reader, one in zip(readers, row(said), strict=True))


def _fields(kind: Any) -> Reader:
    """A named tuple, from a mapping."""
    readers = {name: _reader(one) for name, one in get_type_hints(kind).items()}

    def read(said: Any) -> Any:
        found = _mapping(said)
        return kind(**{name: one(found[name]) for name, one in readers.items() if name in found})

    return read


def _number(said: Any) -> Any:
    """A float, which JSON may write without a point; True is no number here."""
    return float(said) if type(said) is int else _exactly(float)(said)


@cache
def _exactly(kind: type) -> Reader:
    """The value, if it is of that type."""

    def read(said: Any) -> Any:
        if type(said) is not kind:
            raise TypeError(kind)
        return said

    return read


_mapping = _exactly(dict)
