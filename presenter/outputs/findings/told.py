"""A finding with all that is said of it, in the language of who reads it."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.check.table import Rule, rule_of
from presenter.model.problem import Problem
from presenter.words import Words


class Told(NamedTuple):
    """What is, and what to do about it."""

    problem: Problem
    rule: Rule
    what: str
    todo: str


def told(problem: Problem, say: Words) -> Told:
    """A problem in words."""
    what, todo = say.parted(f"problems.{problem.code}", **problem.values)
    return Told(problem, rule_of(problem.code), what, todo or say("findings.remedy"))


def reason(rule: Rule, say: Words) -> str:
    """Why a finding matters: by itself, or as all of its group do."""
    reasons = say.entry("findings")["reasons"]
    assert isinstance(reasons, dict)
    return str(reasons.get(rule.code) or reasons[rule.group])


def explained(rule: Rule, say: Words) -> Iterator[str]:
    """All there is to say of a code, in lines; what its sentence names stands in braces."""
    what, _, todo = say(f"problems.{rule.code}").partition("; ")
    silence = f"silence: [{{code: {rule.code}, because: {say('findings.because')}}}]"
    yield f"{rule.code} ({say(f'findings.severities.{rule.severity}')})"
    yield say(f"findings.groups.{rule.group}")
    yield ""
    yield say("findings.what", what=what)
    yield say("findings.why", why=reason(rule, say))
    yield say("findings.do", todo=todo or say("findings.remedy"))
    if rule.silenceable:
        yield say("findings.quiet", silence=silence)
