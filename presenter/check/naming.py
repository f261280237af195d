"""Names that one language has and another has not."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import yaml

from presenter.check.names import Names, names_of, small_words
from presenter.check.proof import Proof, Wording
from presenter.check.writing import writing_of
from presenter.model.problem import Problem
from presenter.model.text import EVERY

TABLE = Path(__file__).with_name("names.yaml")

ALIKE = 4
"""Letters at its beginning by which a name in another form is known: Amsterdam, Amsterdamse."""

APART = ("sources", "terms")
"""Keys of what has its own words for names."""

TITLES = ("section", "subtitle", "title")

Row = Mapping[str, tuple[str, ...]]
"""What is said for one name, in small letters, by language."""


class Said(NamedTuple):
    """A version of a text, with its names."""

    language: str
    text: str
    names: Names


def name_findings(proof: Proof) -> Iterator[Problem]:
    """Names that a translation has and its original has not, or the other way round."""
    ordinary = _ordinary(proof)
    terms = _terms(proof)
    wordings = [one for one in proof.wordings if one.slide is not None and one.key not in APART]
    texts = [(one, _versions(one, ordinary)) for one in wordings]
    kept = _kept(versions for _, versions in texts)
    for wording, versions in texts:
        for other in versions[1:]:
            here, there = (
                tuple(_missing(one, two, kept, terms))
                for one, two in ((other, versions[0]), (versions[0], other))
            )
            if here or there:
                yield wording.report(
                    other.language,
                    "names-differ",
                    here=", ".join(here) or "–",
                    there=", ".join(there) or "–",
                    original=versions[0].language,
                )


def _ordinary(proof: Proof) -> dict[str, frozenset[str]]:
    """The words that a deck writes small somewhere, by language."""
    found: dict[str, set[str]] = {}
    for wording in proof.wordings:
        for language, said in wording.versions:
            found.setdefault(language, set()).update(small_words(said))
    return {language: frozenset(words) for language, words in found.items()}


def _versions(wording: Wording, ordinary: Mapping[str, frozenset[str]]) -> tuple[Said, ...]:
    titles = wording.key in TITLES
    return tuple(
        Said(language, said.casefold(), names_of(said, language, ordinary[language], titles))
        for language, said in wording.versions
    )


def _kept(texts: Iterable[tuple[Said, ...]]) -> Counter[str]:
    """The names that stand in several languages of a text, with how often they do."""
    kept: Counter[str] = Counter()
    for versions in texts:
        sure = [{*one.names.marked, *one.names.inner} for one in versions]
        kept.update({name for one, two in combinations(sure, 2) for name in one & two})
    return kept


def _missing(said: Said, other: Said, kept: Counter[str], terms: tuple[Row, ...]) -> Iterator[str]:
    """The names of a version that another has in no form."""
    if not other.names.words:
        return
    unsaid, unmatched = _unsaid(said, other, terms), _unsaid(other, said, terms)
    long = writing_of(other.language) and len({*unmatched} & {*other.names.inner}) > 1
    sure = [
        name
        for name in unsaid
        if not (name.isupper() and (_spelled(name, other) or (long and not kept[name])))
        and (name in said.names.marked or kept[name] > (name in said.names.first))
    ]  # at a beginning any word may stand, so once is not enough
    yield from sure or _alone(unsaid, unmatched, said, other)


def _unsaid(said: Said, other: Said, terms: tuple[Row, ...]) -> list[str]:
    """The names of a version that another has neither as they are nor in its own words."""
    return [
        name
        for name in said.names.every
        if name.casefold() not in other.names.words and not _translated(name, said, other, terms)
    ]


def _alone(unsaid: list[str], unmatched: list[str], said: Said, other: Said) -> Iterator[str]:
    """The names in sentences of which the other has no word that could be their translation.

    `unmatched` are the names of the other that this version has not.
    """
    if not (writing_of(said.language) and writing_of(other.language)):
        return  # where nouns have capitals, they are no sign of a name
    alone = [name for name in unsaid if name in said.names.inner and not _alike(name, other)]
    if len(unmatched) < len(alone) and {*unmatched} <= {*other.names.first}:
        found = [name for name in said.names.every if name not in alone]
        yield from (name for name in alone if not _beside(name, found, said))


def _beside(name: str, found: list[str], said: Said) -> bool:
    """Whether a name is a part of one that was found: the Wadden Sea, de Waddenzee."""
    pairs = [pair for one in found for pair in ((one, name), (name, one))]
    joined = (mark.join(pair).casefold() for pair in pairs for mark in " -")
    return any(one in said.text for one in joined)


def _alike(name: str, other: Said) -> bool:
    """Whether a text has a name in another form."""
    beginning = name.casefold()[: max(ALIKE, len(name) // 2)]
    return any(word.startswith(beginning) for word in other.names.words)


def _spelled(name: str, other: Said) -> bool:
    """Whether a text says in words what letters are short for: Internet Watch Foundation."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", other.text))
    return len(name) > 2 and name.casefold() in initials


def _translated(name: str, said: Said, other: Said, terms: tuple[Row, ...]) -> bool:
    """Whether a name stands in a text as its language has it, and in the other as that has it."""
    small = name.casefold()
    for row in (*terms, *_table()):
        own = (form for form in _forms(row, said.language) if _has(form, small))
        others = _forms(row, other.language)
        if any(_has(said.text, one) for one in own) and any(
            _has(other.text, one) for one in others
        ):
            return True
    return False


def _has(text: str, words: str) -> bool:
    """Whether a text has these words, in small letters both, perhaps with an ending."""
    return (
        words in text
        and re.search(rf"(?<!\w){re.escape(words)}(?:[’']?\w{{1,2}})?(?!\w)", text) is not None
    )


def _forms(row: Row, language: str) -> tuple[str, ...]:
    return row.get(language) or row.get(language.partition("-")[0]) or row.get(EVERY, ())


def _terms(proof: Proof) -> tuple[Row, ...]:
    """The deck's own terms; what is short for one is so in every language."""
    return tuple(
        {
            language: tuple(one.casefold() for one in (word, term.abbreviation) if one)
            for language, word in term.words.versions.items()
        }
        for term in proof.deck.terms
    )


@cache
def _table() -> tuple[Row, ...]:
    with TABLE.open("rb") as stream:
        rows = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return tuple(
        {language: tuple(said.casefold().split(", ")) for language, said in row.items()}
        for row in rows
    )
