"""Findings as SARIF 2.1.0, the format of OASIS for what tools find in source files."""

import json
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from presenter import __version__
from presenter.check.table import Rule, Severity
from presenter.model.problem import Mark, Problem
from presenter.outputs.findings.told import Told, reason, told
from presenter.words import Words

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def as_sarif(problems: Iterable[Problem], say: Words) -> str:
    """One run with all findings and the rules that they fall under."""
    found = [told(problem, say) for problem in problems]
    rules = list(dict.fromkeys(one.rule for one in found))
    driver = {
        "name": "Tweespraak",
        "version": __version__,
        "rules": [_rule(rule, say) for rule in rules],
    }
    results = [_result(one, rules.index(one.rule)) for one in found]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule, say: Words) -> dict[str, Any]:
    return {
        "id": rule.code,
        "fullDescription": {"text": reason(rule, say)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.group]},
    }


def _result(one: Told, rule: int) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": _place(one.problem.mark)}
    if one.problem.path:
        location["logicalLocations"] = [{"fullyQualifiedName": one.problem.path}]
    return {
        "ruleId": one.rule.code,
        "ruleIndex": rule,
        "level": LEVELS[one.rule.severity],
        "message": {"text": f"{one.what}; {one.todo}"},
        "locations": [location],
    }


def _place(mark: Mark) -> dict[str, Any]:
    path = PurePath(mark.file)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    region = {"startLine": mark.line, "startColumn": mark.column}
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    return {**place, "region": region} if mark.line else place
