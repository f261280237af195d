"""The words of a deck's field: those to avoid, and those that a translation should have."""

import re
from collections.abc import Iterator

from presenter.check.proof import Proof, Wording
from presenter.model.problem import Problem
from presenter.model.term import Term
from presenter.model.text import EVERY, spans

ENDING = r"\w{0,2}(?!\w)"
"""What may follow a word in another of its forms: a plural, a genitive."""


def vocabulary_findings(proof: Proof) -> Iterator[Problem]:
    """Words that the deck's terms speak against, and terms that were translated otherwise."""
    terms = sorted(proof.deck.terms, key=lambda one: -len(one.words.written("")))
    for wording in proof.wordings if terms else ():
        if wording.slide is not None:
            yield from _avoided(wording, terms, proof.deck.languages)
            yield from _unused(wording, terms) if wording.shown else ()


def _avoided(wording: Wording, terms: list[Term], languages: tuple[str, ...]) -> Iterator[Problem]:
    for written, said in wording.text.versions.items():
        for language in languages if written == EVERY else (written,):
            text = _plain(said)
            for term in terms:
                for word in term.avoid.get(language, ()):
                    if _has(text, word):
                        better = term.words.written(language)
                        yield wording.report(written, "word-avoided", word=word, better=better)


def _unused(wording: Wording, terms: list[Term]) -> Iterator[Problem]:
    versions = dict(wording.versions)
    first = next(iter(versions), "")
    text = _plain(versions.pop(first, ""))
    for term in terms:
        word = term.words.versions.get(first, "")
        if not word or not _has(text, word):
            continue
        text = re.sub(re.escape(word.casefold()), " ", text)  # a longer term counts for itself
        for language, said in versions.items():
            wanted = term.words.versions.get(language, "")
            stem = wanted.casefold()[: max(4, len(wanted) - 1)]
            if stem not in _plain(said):
                yield wording.report(language, "term-unused", word=word, wanted=wanted)


def _plain(written: str) -> str:
    return "".join(one.text for one in spans(written)).casefold()


def _has(text: str, word: str) -> bool:
    """Whether a text, in small letters, has a word in one of its forms."""
    return re.search(rf"(?<!\w){re.escape(word.casefold())}{ENDING}", text) is not None
