"""The lock file of a deck: which translation was made from which original, by their fingerprints.

It stands beside the deck file. A translation is stale when its original became another text while
the translation stayed as it was. Texts are known by what they say, not by where they stand, so
that slides can be moved; a line for each pair, in order, so that two authors can merge them.
"""

import os
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from presenter.model.problem import Mark, Problem
from presenter.model.text import EVERY, Text
from presenter.reading import read_source

NAME = "translations.lock"
VERSION = 1

_HEAD = re.compile(r"tweespraak translations ([0-9]{1,6})")
_PAIR = re.compile(r"([A-Za-z0-9-]+) ([0-9a-f]{16}) ([0-9a-f]{16})")


class Pair(NamedTuple):
    """A language, and the fingerprints of an original and of its translation into the language."""

    language: str
    original: str
    translation: str


class Lock(NamedTuple):
    """What was accepted; `problem` says why the file cannot be used, and must be left alone."""

    pairs: frozenset[Pair] = frozenset()
    problem: Problem | None = None


def fingerprint(written: str) -> str:
    """Sixteen digits that change with the words of a text, however its lines are broken."""
    return sha256(" ".join(written.split()).encode()).hexdigest()[:16]


def pairs_of(text: Text) -> Iterator[Pair]:
    """A pair for each translation of a text."""
    versions = {one: fingerprint(said) for one, said in text.versions.items() if one != EVERY}
    original = next(iter(versions.values()), "")
    yield from (Pair(one, original, made) for one, made in list(versions.items())[1:])


def stale(now: frozenset[Pair], accepted: frozenset[Pair]) -> frozenset[Pair]:
    """The pairs of today whose translation was made from another original, which is gone."""
    gone = {(one.language, one.translation) for one in accepted - now}
    return frozenset(one for one in now - accepted if (one.language, one.translation) in gone)


def read_lock(folder: Path) -> Lock:
    """The lock file in a deck's folder; an empty one where there is none."""
    path = folder / NAME
    if not os.path.lexists(path):
        return Lock()
    text, problems = read_source(path, str(path))
    if text is None or problems:
        return Lock(problem=problems[0])
    lines = [line.partition("#")[0].strip() for line in text.split("\n")]
    head = _HEAD.fullmatch(lines[0])
    if head and int(head[1]) > VERSION:
        mark = Mark(str(path), 1, 1)
        return Lock(problem=Problem(mark, "", "lock-newer", {"version": head[1]}))
    pairs = set()
    for number, line in enumerate(lines, 1):
        match = _PAIR.fullmatch(line)
        if match:
            pairs.add(Pair(*match.groups()))
        elif line and (number > 1 or not head):
            return Lock(problem=Problem(Mark(str(path), number, 1), "", "lock-unreadable"))
    return Lock(frozenset(pairs))


def write_lock(folder: Path, pairs: Iterable[Pair]) -> None:
    """Write the lock file anew: beside it first, so that it is never half there. Raises OSError."""
    path = folder / NAME
    beside = path.with_name(f".{NAME}.{os.getpid()}")
    lines = [f"tweespraak translations {VERSION}", *(" ".join(one) for one in sorted(pairs))]
    try:
        beside.write_text("\n".join(lines) + "\n", "utf-8")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
