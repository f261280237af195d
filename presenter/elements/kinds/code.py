"""`code`: lines of a program, highlighted, with parts brought forward step by step."""

import re
from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import FLAG, WORD, Reader, field, listing
from presenter.elements.schema import whole
from presenter.elements.scope import Scope
from presenter.model.deck import Deck
from presenter.model.shapes import Focus, Shape, Verbatim
from presenter.reading import Node, Scalar

_RANGE = re.compile(r"(\d{1,5})(?:\s*-\s*(\d{1,5}))?")
_LINES = rf"\s*{_RANGE.pattern}\s*(?:,\s*{_RANGE.pattern}\s*)*"


def _read_lines(node: Node, scope: Scope) -> frozenset[int] | None:
    """Numbers of lines: `4`, `1-3`, `1-3, 7`."""
    found: set[int] = set()
    written = node.text if isinstance(node, Scalar) else ""
    for part in written.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            scope.report(node, "lines-expected", word=written)
            return None
        first, last = sorted((int(match[1]), int(match[2] or match[1])))
        found.update(range(first, last + 1))
    return frozenset(found)


@kind("code")
class Code(Kind, kw_only=True):
    """A listing; each entry of `highlight` after the first takes a step."""

    short: ClassVar[str] = "lines"
    lines: str = field(WORD, "The program, as a literal block (`|`).")
    language: str = field(WORD, "What it is written in, such as `python`.", default="")
    highlight: tuple[frozenset[int], ...] = field(
        listing(
            Reader(
                "lines: `4`, `1-3`, `1-3, 7`",
                _read_lines,
                schema=lambda scope: whole(_LINES, 0, 99_999),
            )
        ),
        "The lines that are bright, one entry after the other.",
        default=(),
    )
    numbers: bool = field(FLAG, "Whether the lines are numbered.", default=False)

    def steps(self) -> int:
        """One to appear, if revealed, and one for each highlight after the first."""
        return int(self.reveal) + max(0, len(self.highlight) - 1)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A verbatim shape with its focus for each step."""
        start = first + int(self.reveal)
        lines = tuple(self.lines.expandtabs(4).rstrip("\n").split("\n"))
        there = frozenset(range(1, len(lines) + 1))  # a number beyond the end dims nothing
        focus = tuple(Focus(lit & there, start + at) for at, lit in enumerate(self.highlight))
        step = start if self.reveal else 0
        return (Verbatim(lines, self.language, self.numbers, focus, step),)
