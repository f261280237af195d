"""A list of names: one a line, whatever program wrote it."""

import re
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from presenter.reading.error import ReadingError
from presenter.reading.source import bytes_of, clean, decoded

COMMENT = "#"
"""What a line begins with that is no name."""

_LINE_END = re.compile(r"\r\n?|\n")


class Roll(NamedTuple):
    """The names of a list, each once, and what was done so that they are."""

    names: tuple[str, ...]
    twice: tuple[str, ...] = ()
    """Names that more than one has, who were given a number."""
    cleaned: int = 0
    """Names that had control characters, or signs that turn the direction of writing."""
    western: bool = False
    """Whether it was read as Windows writes it (cp1252), since it is not UTF-8."""


def roll_of(path: Path) -> Roll:
    """The list in a file. Raises ReadingError."""
    return roll(bytes_of(path))


def roll(content: bytes) -> Roll:
    """The list in so many bytes. Raises ReadingError where they are not text."""
    try:
        text, western = decoded(content), False
    except ReadingError as error:
        if error.code != "not-utf-8":
            raise
        text, western = content.decode("cp1252", "replace"), True
    names, cleaned = [], 0
    for line in _LINE_END.split(text):
        shown = clean(line)
        name = normalize("NFC", " ".join(shown.split()))
        if name and not name.startswith(COMMENT):
            names.append(name)
            cleaned += shown != line
    told_apart, twice = _told_apart(names)
    return Roll(told_apart, twice, cleaned, western)


def _told_apart(names: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names with a number behind each that was there before, and which those are."""
    taken = {name.casefold() for name in names}
    seen: dict[str, int] = {}
    found, twice = [], []
    for name in names:
        key = name.casefold()
        number = seen.get(key, 0) + 1
        if number == 2:
            twice.append(name)
        while number > 1 and f"{key} ({number})" in taken:
            number += 1
        seen[key] = number
        found.append(name if number == 1 else f"{name} ({number})")
    return tuple(found), tuple(twice)
