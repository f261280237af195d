"""Formulas between dollars: Markdown knows nothing of them, and would take them for text."""

import re
from pathlib import Path

from presenter.elements.kinds.formula import Formula
from presenter.elements.scope import Scope
from presenter.imports.lines import Line
from presenter.reading import Scalar

FENCED = "$$"
"""The info string of a formula that is fenced like code, so that nothing in it is read."""

_FENCE = "~" * 12
_OPENS = re.compile(r"\s*\$\$\s*(\{[^{}]*\})?\s*")
_CLOSES = re.compile(r"\s*\$\$\s*")
_WITHIN = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)


def formula_in(words: str) -> str:
    """The LaTeX of a paragraph that is a formula; nothing where it is none."""
    found = _WITHIN.fullmatch(words.strip())
    return found[1].strip() if found and is_formula(found[1].strip()) else ""


def is_formula(latex: str) -> bool:
    """Whether our own reader takes it for a formula."""
    scope = Scope("", Path())
    Formula.READ["latex"].reader.read(Scalar(1, 1, None, latex, True), scope)
    return not scope.problems


def formulas_fenced(lines: list[Line]) -> list[str]:
    """The lines, as many as before, with a fence where dollars stand alone around a formula."""
    found = [line.text for line in lines]
    opened: int | None = None
    for at, line in enumerate(lines):
        if not line.plain:
            opened = None
        elif opened is not None and _CLOSES.fullmatch(line.text):
            found[opened], found[at] = f"{_FENCE} {FENCED}", _FENCE
            opened = None
        elif opened is None and _OPENS.fullmatch(line.text):
            opened = at
    return found
