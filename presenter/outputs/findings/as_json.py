"""Findings as JSON: a list of objects, in the order of the files."""

import json
from collections.abc import Iterable

from presenter.model.problem import Problem
from presenter.outputs.findings.told import told
from presenter.words import Words


def as_json(problems: Iterable[Problem], say: Words) -> str:
    """An object for each; `line` and `column` count from 1, and are 0 for a whole file."""
    found = [
        {
            "code": one.rule.code,
            "group": one.rule.group,
            "severity": one.rule.severity,
            "file": one.problem.mark.file,
            "line": one.problem.mark.line,
            "column": one.problem.mark.column,
            "path": one.problem.path,
            "what": one.what,
            "todo": one.todo,
            "values": dict(one.problem.values),
        }
        for one in (told(problem, say) for problem in problems)
    ]
    return json.dumps({"findings": found}, ensure_ascii=False, indent=2)
