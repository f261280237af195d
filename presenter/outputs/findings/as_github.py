"""Findings as GitHub's workflow commands, which it shows beside the lines of a change."""

from collections.abc import Iterable, Iterator

from presenter.check.table import Severity
from presenter.model.problem import Problem
from presenter.outputs.findings.told import told
from presenter.words import Words

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def as_github(problems: Iterable[Problem], say: Words) -> Iterator[str]:
    """A command for each."""
    for one in (told(problem, say) for problem in problems):
        mark = one.problem.mark
        fields = {"file": mark.file, "title": one.rule.code}
        if mark.line:
            fields |= {"line": str(mark.line), "col": str(mark.column)}
        said = ",".join(f"{name}={_property(value)}" for name, value in fields.items())
        sentence = ": ".join(filter(None, (one.problem.path, f"{one.what}; {one.todo}")))
        yield f"::{LEVELS[one.rule.severity]} {said}::{_escaped(sentence)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
