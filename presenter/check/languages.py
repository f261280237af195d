"""Versions of a text that do not say the same."""

import re
from collections.abc import Iterator

from presenter.check.numbers import difference, numbers_of, prose
from presenter.check.proof import Proof, Wording
from presenter.check.writing import writing_of
from presenter.model.problem import Problem
from presenter.model.text import spans

LONGER = 1.4
"""Times that a version may be as long as the shortest before it is told."""

SHORT = 60
"""Characters; of shorter texts the length says nothing."""

_ITEM = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+\S", re.MULTILINE)
_PARTING = re.compile(r"\n[ \t]*\n")
_BARE = re.compile(r"\bhttps?://[^\s<>)\]]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def language_findings(proof: Proof) -> Iterator[Problem]:
    """What differs between the languages of each text, told at the translation."""
    for wording in proof.wordings:
        if not (versions := tuple(wording.versions)):
            continue
        first, *others = versions
        yield from _foreign(wording, *first)
        for language, said in others:
            yield from _foreign(wording, language, said)
            if said == first[1]:
                yield from _same(wording, language, first[0])
            else:
                yield from _compared(wording, language, said, first)
        yield from _long(wording)


def _foreign(wording: Wording, language: str, said: str) -> Iterator[Problem]:
    """Numbers in the notation of another language."""
    for number in numbers_of(said, language):
        if number.foreign:
            yield wording.report(language, "number-notation", number=number.written)


def _same(wording: Wording, language: str, first: str) -> Iterator[Problem]:
    """A text that is the same in two languages, and is a sentence in one of them."""
    words = _WORD.findall(prose(wording.text.versions[language]))
    own, other = writing_of(first), writing_of(language)
    if own and other:
        unnamed = _unnamed(words, own.particles | other.particles)
        telling = unnamed & (own.small ^ other.small)
    else:
        telling = frozenset(word for word in words if word[0].islower())
        telling = telling if len(telling) > 2 else frozenset()
    if telling and any(word[0].islower() for word in words):
        yield wording.report(language, "translation-same", original=first)


def _unnamed(words: list[str], particles: frozenset[str]) -> frozenset[str]:
    """The words, in small letters, that are no particles between two parts of a name."""
    kept: list[str] = []
    for at, word in enumerate(words):
        before = next((one for one in reversed(words[:at]) if one not in particles), "")
        after = next((one for one in words[at + 1 :] if one not in particles), "")
        named = word in particles and before[:1].isupper() and after[:1].isupper()
        kept += [] if named else [word.casefold()]
    return frozenset(kept)


def _compared(
    wording: Wording, language: str, said: str, original: tuple[str, str]
) -> Iterator[Problem]:
    first, meant = original
    yield from _numbers(wording, language, said, original)
    if _links(said, language) != _links(meant, first):
        yield wording.report(language, "links-differ", original=first)
    here, there = (len(_ITEM.findall(one)) for one in (said, meant))
    if here != there:
        yield wording.report(language, "items-differ", here=here, there=there, original=first)
        return
    if wording.key != "notes":
        return
    here, there = (len(_PARTING.split(one.strip())) for one in (said, meant))
    if here != there:
        yield wording.report(language, "paragraphs-differ", here=here, there=there, original=first)


def _numbers(
    wording: Wording, language: str, said: str, original: tuple[str, str]
) -> Iterator[Problem]:
    found = difference(said, language, original[1], original[0])
    if found.swapped:
        for one in found.here:
            yield wording.report(language, "number-notation", number=one.written)
    elif found.here or found.there:
        here, there = (", ".join(one.written for one in numbers) or "–" for numbers in found)
        yield wording.report(
            language, "numbers-differ", here=here, there=there, original=original[0]
        )


def _links(written: str, language: str) -> list[str]:
    """What a text links to, without the code of its language, which an address may have."""
    found = [one.link for one in spans(written) if one.link]
    found += _BARE.findall("".join(one.text for one in spans(written) if not one.link))
    code = re.compile(rf"(?<![a-z]){re.escape(language)}(?![a-z])", re.IGNORECASE)
    return sorted(code.sub("", one).rstrip(".,;:") for one in dict.fromkeys(found))


def _long(wording: Wording) -> Iterator[Problem]:
    """A version that is much longer than another, and than the shortest of them is short."""
    lengths = {language: len(prose(said)) for language, said in wording.versions}
    if len(lengths) < 2:
        return
    shortest = min(lengths, key=lambda one: lengths[one])
    for language, length in lengths.items():
        if lengths[shortest] >= SHORT and length > LONGER * lengths[shortest]:
            more = round(100 * (length / lengths[shortest] - 1))
            yield wording.report(language, "language-long", more=more, other=shortest)
