"""Findings as the tests look at them: what they say, in every language."""

from collections.abc import Iterable

from presenter.venue.finding import Finding
from presenter.venue.report import said, todo
from presenter.words import known_languages, speak


def codes(findings: Iterable[Finding]) -> list[str]:
    """The codes of findings, each of which can be said in every language."""
    return [code(finding) for finding in findings]


def code(finding: Finding) -> str:
    """The code of a finding that can be said, with what to do where it asks for something."""
    for language in known_languages():
        say = speak(language)
        sentences = [said(finding, say), *([todo(finding, say)] if finding.asks else [])]
        assert all(sentences)
        assert not any(mark in one for one in sentences for mark in "{}")
    return finding.code
