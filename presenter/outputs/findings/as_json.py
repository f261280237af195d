"""Findings as JSON: a list of objects, in the order of the files."""

import json
from collections.abc import Iterable

from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.outputs.findings.told import told
from presenter.words import Words


def as_json(problems: Iterable[Problem], say: Words, deck: Deck | None = None) -> str:
    """An object for each; `line` and `column` count from 1, and are 0 for a whole file.

    `slide` counts from 1 too, and is null for what stands on none.
    """
    found = [
        {
            "code": one.rule.code,
            "group": one.rule.group,
            "severity": one.rule.severity,
            "file": one.problem.mark.file,
            "line": one.problem.mark.line,
            "column": one.problem.mark.column,
            "path": one.problem.path,
            "slide": _slide(one.problem, deck),
            "what": one.what,
            "todo": one.todo,
            "values": dict(one.problem.values),
        }
        for one in (told(problem, say) for problem in problems)
    ]
    return json.dumps({"findings": found}, ensure_ascii=False, indent=2)


def _slide(problem: Problem, deck: Deck | None) -> int | None:
    number = deck.slide_at(problem.mark, problem.path) if deck else None
    return None if number is None else number + 1
