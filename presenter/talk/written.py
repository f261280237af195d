"""A talk, an intent or a text as JSON, and back: what the journal keeps.

Values go by the names of their fields. A field that is not known is passed over and one that is
missing has its default, so that what an older version wrote can be read.
"""

import json
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from presenter.model.text import Text

T = TypeVar("T")


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
    try:
        found: T = _value(kind, said)
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


def _value(kind: Any, said: Any) -> Any:
    if isinstance(kind, UnionType):
        (inner,) = (one for one in get_args(kind) if one is not NoneType)
        return None if said is None else _value(inner, said)
    if get_origin(kind) is tuple:
        return _row(get_args(kind), said)
    if issubclass(kind, tuple):
        fields, hints = _exactly(dict, said), _hints(kind)
        return kind(**{name: _value(hints[name], fields[name]) for name in hints if name in fields})
    if issubclass(kind, Text):
        return Text({name: _exactly(str, words) for name, words in _exactly(dict, said).items()})
    if issubclass(kind, Path):
        return kind(_exactly(str, said))
    if issubclass(kind, Enum) or (kind is float and type(said) is int):
        return kind(said)
    return _exactly(kind, said)


def _row(kinds: tuple[Any, ...], said: Any) -> tuple[Any, ...]:
    """A tuple: of any length where its kinds end in dots, else with a kind for each place."""
    row = _exactly(list, said)
    each: Sequence[Any] = kinds[:1] * len(row) if kinds[-1] is Ellipsis else kinds
    return tuple(_value(kind, one) for kind, one in zip(each, row, strict=True))


def _exactly(kind: type, said: Any) -> Any:
    """The value, if it is of that type: True is no number here."""
    if type(said) is not kind:
        raise TypeError(kind)
    return said


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)
