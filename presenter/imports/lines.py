"""The lines of a Markdown file, and which of them are neither code nor a comment."""

import re
from typing import NamedTuple

_OPENS = re.compile(r"[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*(?P<fence>`{3,}|~{3,})(?P<info>.*)")
_CLOSES = re.compile(r"[ \t>]*(`{3,}|~{3,})[ \t]*")


class Line(NamedTuple):
    """A line, its number (from 1), and whether it can be a mark such as the end of a slide."""

    number: int
    text: str
    plain: bool = True


class Lines(NamedTuple):
    """The lines of a file, and those at which code begins that never ends."""

    lines: list[Line]
    unclosed: list[int]


def lines_of(text: str) -> Lines:
    """The lines of a text. Code that is never closed hides no line: slides end in it too."""
    rows = text.split("\n")
    scan = _Scan(rows)
    found: list[Line] = []
    at = 0
    while at < len(rows):
        last = scan.end(at)
        found.append(Line(at + 1, rows[at], plain=_OPENS.match(rows[at]) is None))
        found += (Line(n + 1, rows[n], plain=False) for n in range(at + 1, last + 1))
        at = last + 1
    return Lines(found, scan.unclosed)


class _Scan:
    """Finds where code and comments end; what is known to have no end is not looked for again."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows
        self.unclosed: list[int] = []
        self._endless: dict[str, int] = {}

    def end(self, at: int) -> int:
        """The index of the last line of what begins at a line; that line itself for most."""
        row = self.rows[at]
        opened = _OPENS.match(row)
        if opened and not (opened["fence"][0] == "`" and "`" in opened["info"]):
            return self._fence(at, opened["fence"])
        begun = row.rfind("<!--")
        if begun >= 0 and "-->" not in row[begun:] and "<!--" not in self._endless:
            for below in range(at + 1, len(self.rows)):
                if "-->" in self.rows[below]:
                    return below
            self._endless["<!--"] = 1
        return at

    def _fence(self, at: int, fence: str) -> int:
        if len(fence) < self._endless.get(fence[0], len(fence) + 1):
            for below in range(at + 1, len(self.rows)):
                closing = _CLOSES.fullmatch(self.rows[below])
                if closing and closing[1][0] == fence[0] and len(closing[1]) >= len(fence):
                    return below
            self._endless[fence[0]] = len(fence)
        self.unclosed.append(at + 1)
        return at
