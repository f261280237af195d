"""The numbers of a text, each in the notation of its language, and how two texts differ in them."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from presenter.check.clock import afternoon, clock, time_of
from presenter.check.spelled import plain, spelled
from presenter.check.writing import Writing, writing_of
from presenter.model.text import spans

_NUMBER = re.compile(
    r"(?P<before>[€$£]\s?)?(?<![^\W\d])(?<![\d.,])"
    r"(?P<number>\d+(?:[.,:’\u00a0\u202f\u2009]\d+)*)"
    r"(?P<sign>\s?[%‰°])?(?:[-\s](?P<word>[^\W\d_]+(?: cent)?))?"
)
_THIN = re.compile("[’\u00a0\u202f\u2009](?=\\d{3}(?!\\d))")
"""Marks between groups of three digits that mean the same everywhere."""

_DECADE = re.compile(r"(?:1[89]|20)?\d0")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_RANGE = re.compile(r"\s*(?:[-–—]|[^\W\d_]{1,4})\s*")
"""What stands between two numbers that share a percent sign: 10–20%, 10 to 20%."""

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+")


class Number(NamedTuple):
    """A number as a text has it; `value` is the same in every notation.

    `foreign` says that it is written as other languages do, and `other` is what it would be there.
    `time` is what it may be as a time of day: 14:30 of 14.30, 15 of 3 o’clock.
    """

    written: str
    value: str
    percent: bool
    foreign: bool = False
    other: str = ""
    time: str = ""

    @property
    def key(self) -> tuple[str, bool]:
        """What makes two numbers the same."""
        return self.value, self.percent


def prose(written: str) -> str:
    """A text without its marks, its code, and the addresses in it."""
    return _ADDRESS.sub(" ", "".join(one.text for one in spans(written) if not one.code))


def numbers_of(written: str, language: str) -> tuple[Number, ...]:
    """The numbers of a text in a language, in their order."""
    writing, text = writing_of(language), prose(written)
    found: list[Number] = []
    end = 0
    for match in _NUMBER.finditer(text):
        number = _number(match, text[match.end("number") :], writing)
        if found and number.percent and _RANGE.fullmatch(text, end, match.start("number")):
            found[-1] = found[-1]._replace(percent=True)
        found.append(number)
        end = match.end("number")
    return tuple(found)


def _number(match: re.Match[str], rest: str, writing: Writing | None) -> Number:
    written = match["number"]
    word = (match["word"] or "").casefold()
    sign = (match["sign"] or "").strip()
    if writing is None:
        return Number(written, re.sub(r"\D", "", written), bool(sign))
    percent = sign == "%" or word in writing.percent
    shown = f"{written}%" if percent else written
    later = afternoon(written, rest, writing)
    if time := time_of(written, rest, writing):
        return Number(shown, time, percent, time=later)
    if writing.decades and rest.startswith(writing.decades) and _DECADE.fullmatch(written):
        return Number(shown, written[-2:], percent)
    value, foreign, other = _read(_THIN.sub("", written), writing)
    measured = bool(sign or match["before"]) or word in writing.measures
    if word in writing.powers and _PLAIN.fullmatch(value):
        value = plain(Decimal(value).scaleb(writing.powers[word]))
        other = plain(Decimal(other).scaleb(writing.powers[word])) if other else ""
        shown = f"{shown} {match['word']}"
    time = later or (clock(written) if "." in written else "")
    return Number(shown, value, percent, foreign and measured, other, time)


def _read(written: str, writing: Writing) -> tuple[str, bool, str]:
    """The value of digits, whether they are written as elsewhere, and what they mean elsewhere."""
    decimal, group = writing.notation
    marks = [one for one in written if one in ".,"]
    if ":" in written or not marks:
        return written.lstrip("0") or "0", False, ""
    parts = re.split("[.,]", written)
    grouped = all(len(part) == 3 for part in parts[1:-1]) and 1 <= len(parts[0]) <= 3
    if len(set(marks)) == 2:
        apart = grouped and marks.count(marks[-1]) == 1
        return (_plain(parts, 1), marks[-1] != decimal, "") if apart else (written, False, "")
    grouped = grouped and len(parts[-1]) == 3 and parts[0] != "0"
    if len(parts) > 2:
        return (_plain(parts, 0), marks[0] != group, "") if grouped else (written, False, "")
    if marks[0] == decimal:
        return _plain(parts, 1), False, _plain(parts, 0) if grouped else ""
    return (_plain(parts, 0), False, _plain(parts, 1)) if grouped else (_plain(parts, 1), True, "")


def _plain(parts: list[str], decimals: int) -> str:
    """Digits as a plain number, the last part being decimals or none."""
    if not decimals:
        return "".join(parts)
    fraction = parts[-1].rstrip("0")
    whole = "".join(parts[:-1]).lstrip("0") or "0"
    return f"{whole}.{fraction}" if fraction else whole


class Difference(NamedTuple):
    """What a text has and its original has not, and the other way round; empty where none."""

    here: tuple[Number, ...]
    there: tuple[Number, ...]

    @property
    def swapped(self) -> bool:
        """Whether all is well as soon as one text is read in the notation of the other."""
        others = Counter(one.other for one in self.here if one.other)
        values = Counter(one.value for one in self.there)
        return bool(self.here) and len(self.here) == len(self.there) and others == values


def difference(written: str, language: str, original: str, first: str) -> Difference:
    """How the numbers of a text differ from those of its original in the language `first`.

    A number in digits and the same in a word are no difference.
    """
    here, there = numbers_of(written, language), numbers_of(original, first)
    lacking, lost = tuple(_without(here, there)), tuple(_without(there, here))
    return Difference(
        tuple(_unsaid(_untimed(lacking, lost), original, first)),
        tuple(_unsaid(_untimed(lost, lacking), written, language)),
    )


def _without(numbers: tuple[Number, ...], others: tuple[Number, ...]) -> Iterator[Number]:
    left = Counter(one.key for one in others)
    for one in numbers:
        if left[one.key]:
            left[one.key] -= 1
        else:
            yield one


def _untimed(numbers: tuple[Number, ...], others: tuple[Number, ...]) -> Iterator[Number]:
    """The numbers that are not another's time of day either: 14.30 beside 14:30."""
    times, values = {one.time for one in others}, {one.value for one in others}
    return (one for one in numbers if one.value not in times and one.time not in values)


def _unsaid(numbers: Iterator[Number], other: str, language: str) -> Iterator[Number]:
    """The numbers that the other text has not in words either."""
    writing = writing_of(language)
    known = spelled(prose(other), writing) if writing else frozenset()
    for one in numbers:
        if (f"{one.value}%" if one.percent else one.value) not in known:
            yield one
