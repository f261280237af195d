"""`formula`: mathematics in LaTeX."""

import re
from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, WORD, Reader, field
from presenter.elements.schema import SAID
from presenter.elements.scope import Scope
from presenter.model import formula
from presenter.model.deck import Deck
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Node

_PAIRED = re.compile(
    r"\\(?P<begin>begin|end)\{(?P<name>[^{}]*)\}|\\(?P<side>left|right)(?![A-Za-z])"
    r"|\\.|(?P<brace>[{}])",
    re.DOTALL,
)
"""What stands in pairs; a backslash takes the meaning from a brace behind it."""


def _pair(match: re.Match[str]) -> tuple[bool, str] | None:
    """Whether it opens, and what closes it; None for what has no other half."""
    if match["begin"]:
        return match["begin"] == "begin", f"\\end{{{match['name']}}}"
    if match["side"]:
        return match["side"] == "left", "\\right"
    return (match["brace"] == "{", "}") if match["brace"] else None


def _latex(node: Node, scope: Scope) -> str | None:
    """LaTeX as it is written; what of it has no other half is told."""
    word: str | None = WORD.read(node, scope)
    if word is not None and not word.strip():
        scope.report(node, "word-expected")
    open_: list[tuple[str, str]] = []
    for match in _PAIRED.finditer(word or ""):
        pair = _pair(match)
        if pair is None:
            continue
        opens, closing = pair
        if opens:
            open_.append((match[0], closing))
        elif open_ and open_[-1][1] == closing:
            open_.pop()
        else:
            scope.report(node, "formula-unopened", sign=match[0])
            return word
    if open_:
        sign, closing = open_[-1]
        scope.report(node, "formula-unclosed", sign=sign, closing=closing)
    return word


@kind("formula")
class Formula(Kind, kw_only=True):
    """A formula; its LaTeX source is shown as it is where the extra `formula` is not installed."""

    short: ClassVar[str] = "latex"
    latex: str = field(
        Reader(WORD.says, _latex, schema=lambda scope: SAID),
        "The formula in LaTeX, without dollars; best in single quotes.",
    )
    alt: Text | None = field(TEXT, "How it is read aloud; the source if left out.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The formula."""
        step = first + 1 if self.reveal else 0
        return (formula.Formula(self.latex.strip(), self.alt, step),)
