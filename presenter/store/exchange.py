"""Runs as a file to be kept elsewhere, or to be taken in by the store of another computer."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

from presenter.store.schema import MIGRATIONS
from presenter.store.talks import (
    add_events,
    add_programme,
    add_talk,
    count,
    delete_talk,
    events,
    programme,
    put_first,
    talks,
)
from presenter.talk.link.messages import PROTOCOL
from presenter.talk.occasion import Event, Occasion, Planned
from presenter.talk.written import value_of, written

KIND = "runs"

VERSION = {"store": len(MIGRATIONS), "talk": PROTOCOL}
"""What is kept of a talk, and of its state; a file in which either is higher is newer than we."""

LAST = 1e11
"""Seconds since the epoch: no calendar of Python goes much further."""

_ID = re.compile("[0-9a-f]{8,64}")


class Kept(NamedTuple):
    """All that is kept of a run."""

    occasion: Occasion
    programme: tuple[Planned, ...]
    events: tuple[Event, ...]


class Wrong(StrEnum):
    """Why a file cannot be taken in; the words have a sentence for each."""

    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"


class ExchangeError(Exception):
    """A file is not one of ours, or not one that we can read."""

    def __init__(self, wrong: Wrong, number: int = 0) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.number = number
        """Of the run that is damaged, from 1; 0: the file as a whole."""


class Taken(NamedTuple):
    """How many runs of a file were new, had gone on since, or were there already."""

    new: int = 0
    longer: int = 0
    known: int = 0


def exported(connection: sqlite3.Connection, occasions: Iterable[Occasion]) -> Iterator[str]:
    """The lines of a JSON file with these runs, each on a line of its own.

    Raises sqlite3.Error, and ValueError for what no version of ours wrote.
    """
    head = json.dumps({"tweespraak": KIND, **VERSION})
    before = f'{head[:-1]}, "runs": ['
    for one in occasions:
        kept = Kept(one, programme(connection, one.id), tuple(events(connection, one.id)))
        yield before
        before = f"{written(kept)},"
    yield before.rstrip(",")
    yield "]}"


def read_export(file: bytes) -> list[Kept]:
    """The runs that stand in a file. Raises ExchangeError."""
    try:
        found = json.loads(file)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(Wrong.FOREIGN) from error
    if not isinstance(found, dict) or found.get("tweespraak") != KIND:
        raise ExchangeError(Wrong.FOREIGN)
    for name, ours in VERSION.items():
        theirs = found.get(name)
        if type(theirs) is not int or theirs < 1:
            raise ExchangeError(Wrong.DAMAGED)
        if theirs > ours:
            raise ExchangeError(Wrong.NEWER)
    runs = found.get("runs")
    if not isinstance(runs, list):
        raise ExchangeError(Wrong.DAMAGED)
    return [_kept(said, number) for number, said in enumerate(runs, 1)]


def _kept(said: object, number: int) -> Kept:
    try:
        kept: Kept = value_of(Kept, said)
    except ValueError as error:
        raise ExchangeError(Wrong.DAMAGED, number) from error
    moments = (kept.occasion.began, *(one.wall for one in kept.events))
    seconds = (kept.occasion.born, *(one.now for one in kept.events))
    sound = all(0 <= one <= LAST for one in moments) and all(map(isfinite, seconds))
    if not (sound and kept.events and _ID.fullmatch(kept.occasion.id)):
        raise ExchangeError(Wrong.DAMAGED, number)
    return kept


def take_in(connection: sqlite3.Connection, runs: Iterable[Kept]) -> Taken:
    """Add the runs that are not there yet, all or none; of the same run the longer is kept.

    What comes from elsewhere never counts as what happened here last. Raises sqlite3.Error, and
    ExchangeError where a file says what no store can keep.
    """
    try:
        return _taken(connection, runs)
    except (ValueError, OverflowError) as error:  # half a character, or a number without end
        raise ExchangeError(Wrong.DAMAGED) from error


def _taken(connection: sqlite3.Connection, runs: Iterable[Kept]) -> Taken:
    new = longer = known = 0
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        there = {one.id: one for one in talks(connection)}
        for run in sorted(runs, key=lambda one: one.occasion.began, reverse=True):
            occasion = run.occasion
            if occasion.id not in there:
                new += 1
            elif _is_longer(connection, run, there[occasion.id]):
                longer += 1
                delete_talk(connection, occasion.id)
            else:
                known += 1
                continue
            there[occasion.id] = occasion
            add_talk(connection, occasion)
            add_programme(connection, occasion.id, run.programme)
            add_events(connection, occasion.id, run.events)
            put_first(connection, occasion.id)
    return Taken(new, longer, known)


def _is_longer(connection: sqlite3.Connection, run: Kept, here: Occasion) -> bool:
    same = (run.occasion.born, run.occasion.began) == (here.born, here.began)
    return same and len(run.events) > count(connection, here.id)
