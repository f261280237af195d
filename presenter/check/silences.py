"""Findings that an author means to have, and said so, with a reason, in the deck."""

from collections.abc import Iterable

from presenter.check.proof import Proof, problem
from presenter.check.table import rule_of
from presenter.model.problem import Problem, Silence, nearest
from presenter.words import known_languages, speak


def codes() -> tuple[str, ...]:
    """The codes of all findings that there can be."""
    known = speak(known_languages()[0]).entry("problems")
    return tuple(dict.fromkeys(code.removesuffix("-near") for code in known))


def silenced(found: Iterable[Problem], proof: Proof) -> list[Problem]:
    """What is left of findings, and the silences that silence nothing. No error is silenced."""
    left: list[Problem] = []
    used: set[Silence] = set()
    for one in found:
        matching = [silence for silence in proof.deck.silences if _matches(silence, one, proof)]
        used.update(matching)
        left += [] if matching else [one]
    return [*left, *(_unused(one) for one in proof.deck.silences if one not in used)]


def _matches(silence: Silence, found: Problem, proof: Proof) -> bool:
    rule = rule_of(found.code)
    if rule.code != silence.code or not rule.silenceable:
        return False
    if not silence.at:
        return True
    number = proof.slide_of(found.mark.file, found.path)
    return number is not None and proof.deck.slides[number].id == silence.at


def _unused(silence: Silence) -> Problem:
    mark, path = silence.mark, f"{silence.path}.code"
    if silence.code in codes():
        return problem(mark, silence.path, "silence-unused", word=silence.code)
    near = nearest(silence.code, codes())
    code = "unknown-finding-near" if near else "unknown-finding"
    return problem(mark, path, code, word=silence.code, nearest=near)
