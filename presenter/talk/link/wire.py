"""Messages to lines of JSON and back. What comes in is held against the types of the messages.

A line is an array: the kind of the message, and its fields in their order.
"""

import json
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from presenter.model.place import Place
from presenter.model.poll import Ballot, Count
from presenter.reading import clean
from presenter.room.draw import Draw
from presenter.talk.intent import Intent
from presenter.talk.link.messages import (
    PROTOCOL,
    Hello,
    Message,
    News,
    Refusal,
    Seen,
    Wish,
)
from presenter.talk.talk import MOST_ZOOM, Activity, Parked, Talk
from presenter.talk.window import Stage, Window

LONGEST = 2**20
"""Bytes of a line; a talk over two thousand slides takes a tenth of it."""

MOST = 10**12
"""No number in a message is larger, so that whatever is reckoned with them stays a number."""

MOST_CELLS = 2000
"""Columns or rows; no stage is larger."""

KINDS: dict[str, type[Message]] = {
    "hello": Hello,
    "news": News,
    "seen": Seen,
    "refusal": Refusal,
    "wish": Wish,
    "window": Window,
}
NAMES = {kind: name for name, kind in KINDS.items()}


class WireError(ValueError):
    """A line that no window of this version says."""


class OtherVersionError(WireError):
    """The greeting of a window of another version."""


def line_of(message: Message) -> bytes:
    """A message as a line, with its end."""
    return json.dumps([NAMES[type(message)], message], separators=(",", ":")).encode() + b"\n"


def message_of(line: bytes) -> Message:
    """The message of a line; `WireError` for anything else."""
    try:
        match json.loads(line):
            case ["hello", [int(protocol), *_]] if protocol != PROTOCOL:
                raise OtherVersionError
            case [str(name), value] if name in KINDS:
                kind: Any = KINDS[name]
                message: Message = _reader(kind)(value)
                return message
    except WireError:
        raise
    except (ValueError, TypeError, RecursionError) as wrong:
        raise WireError from wrong
    raise WireError


Reader = Callable[[Any], Any]


def rounds_of(talk: Talk) -> int:
    """How many rounds of groups a talk shows; one where it shows none."""
    return talk.draw.rounds if talk.draw else 1


CHECKS: dict[Any, Callable[[Any], bool]] = {
    Place: lambda place: min(place) >= 0,
    Draw: lambda draw: draw.is_sound and all(clean(name) == name for name in draw.names),
    Intent: lambda intent: all(seconds >= 0 for _, seconds in intent.shortened),
    Ballot: lambda ballot: ballot.is_sound,
    Count: lambda count: clean(count.option) == count.option,
    Parked: lambda parked: clean(parked.words) == parked.words,
    Talk: lambda talk: (
        abs(talk.zoom) <= MOST_ZOOM
        and 0 <= talk.round < rounds_of(talk)
        and all(seconds >= 0 for _, seconds in (*talk.shortened, *talk.earlier))
    ),
    Activity: lambda one: min(one.done, one.people, one.answers) >= 0,
    Stage: lambda stage: min(stage[:2]) >= 1 and max(stage[:2]) <= MOST_CELLS,
}
"""What else has to hold of a value, so that nothing that is made from it fails."""


@cache
def _reader(kind: Any) -> Reader:
    """What makes a value of a type from JSON, or raises a ValueError or a TypeError."""
    if kind is float:
        return _number
    if kind in (int, str, bool, type(None)):
        return lambda value: _exactly(kind, value)
    if get_origin(kind) is UnionType:
        some, _ = get_args(kind)  # nothing here is a union but `… | None`
        return lambda value: None if value is None else _reader(some)(value)
    if get_origin(kind) is dict:
        key, number = map(_reader, get_args(kind))
        return lambda value: {key(name): number(n) for name, n in _exactly(dict, value).items()}
    if get_origin(kind) is tuple and get_args(kind)[-1] is ...:
        one = _reader(get_args(kind)[0])
        return lambda value: tuple(map(one, _exactly(list, value)))
    if get_origin(kind) is tuple:
        return _row(tuple, get_args(kind))
    if issubclass(kind, StrEnum):
        return lambda value: kind(_exactly(str, value))
    return _checked(kind, _row(kind._make, tuple(get_type_hints(kind).values())))


def _row(make: Callable[[list[Any]], Any], kinds: tuple[Any, ...]) -> Reader:
    readers = [_reader(kind) for kind in kinds]

    def read(value: Any) -> Any:
        fields = zip(readers, _exactly(list, value), strict=True)
        return make([reader(field) for reader, field in fields])

    return read


def _checked(kind: Any, reader: Reader) -> Reader:
    check = CHECKS.get(kind)
    if check is None:
        return reader

    def read(value: Any) -> Any:
        made = reader(value)
        if not check(made):
            raise ValueError
        return made

    return read


def _exactly(kind: Any, value: Any) -> Any:
    """The value, if it is of that type: True is no number here."""
    if type(value) is not kind or (kind is int and abs(value) > MOST):
        raise ValueError
    return value


def _number(value: Any) -> Any:
    """A number of seconds, whole or not; what JSON does not know, such as NaN, is none."""
    if type(value) not in (int, float) or not abs(value) <= MOST:
        raise ValueError
    return value
