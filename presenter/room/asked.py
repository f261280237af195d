"""What somebody asks to be drawn, in words, as numbers that can be drawn."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from presenter.room.draw import MOST_PEOPLE, MOST_ROUNDS
from presenter.room.roll import Roll
from presenter.room.sizes import groups_for


class UnaskableError(ValueError):
    """What cannot be drawn: a key of the presenter's words below `groups`, and its values."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Asked(NamedTuple):
    """A line such as `names.txt by 3 x 4`, as it was typed: people, size or groups, rounds."""

    people: str
    size: str | None = None
    groups: str | None = None
    rounds: str = "1"


def asked(line: str, by: Sequence[str], into: Sequence[str]) -> Asked:
    """The parts of a line: people alone, or by a size, or into groups, some times.

    `by` and `into` are the words that come before a size and a number of groups.
    """
    words = "|".join(map(re.escape, (*by, *into)))
    found = re.fullmatch(rf"(.+?)\s+({words})\s+(\S+?)(?:(?:\s+x|\s*[×*])\s*(\S+))?", line.strip())
    if found is None:
        return Asked(line.strip())
    people, word, number, rounds = found.groups(default="1")
    if word in by:
        return Asked(people, size=number, rounds=rounds)
    return Asked(people, groups=number, rounds=rounds)


def whole(written: str, wrong: str, least: int, most: int) -> int:
    """A whole number within bounds. Raises UnaskableError with the key `wrong`."""
    if written.isascii() and written.isdigit() and least <= int(written[:12]) <= most:
        return int(written)
    raise UnaskableError(wrong, word=written, least=least, most=most)


def head_count(written: str) -> int:
    """How many people there are. Raises UnaskableError."""
    return whole(written, "bad-count", 1, MOST_PEOPLE)


def many_of(found: Roll | int) -> int:
    """How many people are on a list, or said to be there. Raises UnaskableError."""
    if isinstance(found, int):
        return found
    if not found.names:
        raise UnaskableError("empty")
    if len(found.names) > MOST_PEOPLE:
        raise UnaskableError("too-many", n=len(found.names), most=MOST_PEOPLE)
    return len(found.names)


def group_count(many: int, size: str | None, groups: str | None) -> int:
    """How many groups people make, by one of the two. Raises UnaskableError."""
    if groups is not None:
        return whole(groups, _wrong(groups, many, "groups"), 1, many)
    wanted = size or ""
    return groups_for(many, whole(wanted, _wrong(wanted, many, "size"), 1, many))


def round_count(written: str) -> int:
    """How many rounds there are. Raises UnaskableError."""
    return whole(written, "bad-rounds", 1, MOST_ROUNDS)


def _wrong(written: str, many: int, what: str) -> str:
    """What is wrong with a number that cannot be: it is none, or there are fewer people."""
    larger = written.isascii() and written.isdigit() and int(written[:12]) > many
    return f"{what}-larger" if larger else f"bad-{what}"
