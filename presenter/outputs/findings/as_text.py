"""Findings for people: each with its place, its sentence, its code, and the line with a caret."""

from collections.abc import Iterable, Iterator, Mapping

from presenter.check.table import rule_of
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.outputs.problem import shown
from presenter.reading import Document
from presenter.words import Words


def as_text(
    problems: Iterable[Problem],
    documents: Mapping[str, Document],
    say: Words,
    deck: Deck | None = None,
) -> Iterator[str]:
    """A line or three for each; with the deck, it says on which slides they are."""
    for problem in problems:
        rule = rule_of(problem.code)
        severity = say(f"findings.severities.{rule.severity}")
        tag = say("findings.tag", severity=severity, code=rule.code)
        yield shown(problem, documents, say, tag, deck)
