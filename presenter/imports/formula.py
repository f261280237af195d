"""Formulas between dollars: Markdown knows nothing of them, and would take them for text."""

import re

from presenter.imports.lines import Line

FENCED = "$$"
"""The info string of a formula that is fenced like code, so that nothing in it is read."""

_FENCE = "~" * 12
_OPENS = re.compile(r"\s*\$\$\s*(\{[^{}]*\})?\s*")
_CLOSES = re.compile(r"\s*\$\$\s*")
ON_A_LINE = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)


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
