"""How a language is written and spoken, so far as the presenter knows the language."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from presenter.words import Notation, known_languages, notation_of, speak


class Writing(NamedTuple):
    """The words of a language that checks know, all in small letters."""

    notation: Notation
    percent: tuple[str, ...]
    """What is written for the sign %."""
    measures: frozenset[str]
    """What follows a quantity, rather than the number of a version or a paragraph."""
    hours: tuple[str, ...]
    """What follows the time of a day."""
    morning: tuple[str, ...]
    """What follows an hour of which twelve is midnight."""
    afternoon: tuple[str, ...]
    """What follows an hour that is twelve more than it says."""
    decades: str
    """What follows the first year of a decade."""
    powers: Mapping[str, int]
    """Words for powers of ten, with how many noughts they are."""
    spelled: tuple[tuple[str, str], ...]
    """Words for numbers, with their values; a share has a percent sign."""
    particles: frozenset[str]
    """Small words that stand inside names."""
    small: frozenset[str]
    """Words that hardly a sentence does without."""
    pace: int
    """Words that a calm speaker says in a minute."""


@cache
def writing_of(language: str) -> Writing | None:
    """How a language, or its base (`nl-BE`: `nl`), is written; None of one that is not known."""
    base = language.partition("-")[0]
    if base not in known_languages():
        return None
    words = speak(base).entry("writing")
    return Writing(
        notation_of(base),
        tuple(words["percent"].split(", ")),
        frozenset(words["measures"].split(", ")),
        tuple(words["hours"].split(", ")),
        tuple(words["morning"].split(", ")),
        tuple(words["afternoon"].split(", ")),
        words["decades"],
        {word: int(noughts) for word, noughts in _pairs(words["powers"])},
        (
            *((word, str(value)) for value, word in enumerate(words["numerals"].split())),
            *((word, str(value)) for value, word in enumerate(words["ordinals"].split())),
            *_pairs(words["spelled"]),
        ),
        frozenset(words["particles"].split()),
        frozenset(words["small"].split()),
        int(words["pace"]),
    )


def _pairs(written: str) -> Iterator[tuple[str, str]]:
    """Words, each with what stands behind it."""
    for one in written.split(", "):
        word, _, value = one.rpartition(" ")
        yield word, value
