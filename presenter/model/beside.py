"""The languages of the stage: one alone, or two beside each other under one name, `nl|en`."""

from collections.abc import Iterable

BESIDE = "|"


def parts(language: str) -> tuple[str, ...]:
    """The languages that are seen: the one alone, or both of a pair."""
    return tuple(language.split(BESIDE))


def leading(language: str) -> str:
    """The language itself; of a pair the first, in which whatever stands but once is said."""
    return language.partition(BESIDE)[0]


def is_known(language: str, languages: tuple[str, ...]) -> bool:
    """Whether a stage can be in it: one of these languages, or two different ones of them."""
    found = parts(language)
    return len(set(found)) == len(found) <= 2 and set(found) <= {*languages}


def pairs(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The original, which is the first, beside each of the others."""
    return tuple(BESIDE.join((languages[0], other)) for other in languages[1:])


def named(written: Iterable[str]) -> str:
    """Languages under one name."""
    return BESIDE.join(written)
