"""The table of findings: the group of each, and how grave it is."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

TABLE = Path(__file__).with_name("findings.yaml")


class Severity(StrEnum):
    """How grave a finding is; advice counts only for who is strict."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Rule(NamedTuple):
    """What is so of every finding with a code."""

    code: str
    group: str
    severity: Severity

    @property
    def silenceable(self) -> bool:
        """Whether an author may mean it to be so: not of what is lost on the stage."""
        return self.severity is not Severity.ERROR

    def counts(self, strict: bool) -> bool:
        """Whether a deck with it has something wrong."""
        return strict or self.severity is not Severity.ADVICE


def rule_of(code: str) -> Rule:
    """The rule of a code, whether its sentence guesses what was meant or not."""
    public = code.removesuffix("-near")
    return _rules().get(public) or Rule(public, groups()[0], Severity.ERROR)


@cache
def groups() -> tuple[str, ...]:
    """The groups of findings; the first has what the table does not name."""
    return tuple(_table())


@cache
def _rules() -> Mapping[str, Rule]:
    return {
        code: Rule(code, group, Severity(severity))
        for group, severities in _table().items()
        for severity, codes in severities.items()
        for code in codes
    }


@cache
def _table() -> Mapping[str, Mapping[str, list[str]]]:
    with TABLE.open("rb") as stream:
        found: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(stream)
        return found
