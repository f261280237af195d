"""A dialect: how one tool writes slides in Markdown; what they share, and what most of them do."""

import re
from collections.abc import Callable, Container
from typing import ClassVar, NamedTuple

from presenter.imports.front import NOTHING, Front
from presenter.imports.html import Tag
from presenter.imports.lines import Line
from presenter.imports.making import Making

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*")
_MARKED = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]| {0,3}[>|]")
_LAZY = " "
"""Stands above a line that belongs to a list, a quote or a table: nothing can underline it."""


class Written(NamedTuple):
    """A file as it was written: its name, its front matter, and the lines below that."""

    name: str
    front: Front
    lines: list[Line]

    def has(self, *patterns: str) -> int:
        """How many of the patterns are found in some line that is not code."""
        return sum(
            any(re.search(one, line.text) for line in self.lines if line.plain) for one in patterns
        )

    def has_code(self, pattern: str) -> bool:
        """Whether a line of code, or a fence around it, begins as the pattern says."""
        return any(re.match(pattern, line.text) for line in self.lines if not line.plain)


class Page(NamedTuple):
    """The lines of one slide, what its own front matter says, and notes that stood apart."""

    lines: list[Line]
    front: Front = NOTHING
    notes: tuple[Line, ...] = ()

    @property
    def line(self) -> int:
        """The line (from 1) at which it begins."""
        return self.lines[0].number if self.lines else 0


class Dialect:
    """What a tool does where others do something else."""

    name: ClassVar[str]
    flips: ClassVar[bool] = False
    """Whether a list in a quote comes point by point where others do not, and the other way."""

    def likeness(self, written: Written) -> int:
        """How much a file looks like this dialect: 0 is not at all."""
        return 0

    def pages(self, written: Written) -> list[Page]:
        """The slides of a file."""
        return split_at_rulers(written.lines)

    def begin(self, written: Written, page: Page, making: Making) -> None:
        """What the file and the slide's own front matter say of a slide, before it is read."""

    def end(self, making: Making) -> None:
        """What shows only when all of a slide has been read."""

    def comment(self, words: str, making: Making) -> bool:
        """Take a comment; False where it says nothing that was understood."""
        return False

    def tag(self, tag: Tag, making: Making) -> bool:
        """Take a tag; False where it means nothing here."""
        return False

    def paragraph(self, words: str, making: Making) -> bool:
        """Take a paragraph that is a mark, such as a pause; False where it is text."""
        return False

    def program(self, info: str, markup: str) -> str:
        """The program that the words of a fence are handed to; nothing where it is just code."""
        return ""

    def is_stepwise(self, markup: str) -> bool:
        """Whether a list with this mark comes point by point."""
        return False

    def heading(self, words: str, setext: bool, making: Making) -> None:
        """A heading."""
        making.title(words)

    def picture(self, alt: str) -> tuple[str, bool]:
        """A picture's description without commands, and whether it is a background."""
        return alt, False

    def place(self, path: str) -> str:
        """The path of a file as seen from the folder of the deck."""
        return path

    def spoken(self, notes: str) -> str:
        """Notes as they are to be read, before their Markdown is."""
        return notes


def is_ruler(line: Line, above: str) -> bool:
    """Whether a line is a ruler of hyphens, which under text would make a heading."""
    return bool(re.fullmatch(r" {0,3}(?:-[ \t]*){3,}", line.text)) and not above.strip()


def split(
    lines: list[Line],
    is_break: Callable[[Line, str], bool],
    over: Callable[[str, Line], str] = lambda above, line: line.text,
) -> list[Page]:
    """Slides between lines that are no part of either; those without a word are left out.

    `over` says what stands over the line below a line, from what stands over the line itself.
    """
    pages: list[list[Line]] = [[]]
    above = ""
    for line in lines:
        if line.plain and is_break(line, above):
            pages.append([])
            above = ""
        else:
            pages[-1].append(line)
            above = over(above, line)
    return [Page(page) for page in pages if any(line.text.strip() for line in page)]


def split_at_rulers(
    lines: list[Line], is_break: Callable[[Line, str], bool] = is_ruler
) -> list[Page]:
    """Slides between rulers, as Markdown knows them: under a paragraph they make it a heading."""
    return split(lines, is_break, _underlined)


def _underlined(above: str, line: Line) -> str:
    """What a ruler below a line would make a heading of: a paragraph alone, and no heading."""
    text = line.text
    if not line.plain or not text.strip() or text.rstrip().endswith("-->"):
        return ""
    if _ATX.match(text) or (_SETEXT.fullmatch(text) and above.strip()):
        return ""
    return _LAZY if above == _LAZY or _MARKED.match(text) else text


def level(line: Line, below: str = "") -> int:
    """The level of a heading in a line, by its hashes or by what underlines it; 0 for none."""
    if not line.plain:
        return 0
    if found := _ATX.match(line.text):
        return len(found[1])
    underline = _SETEXT.fullmatch(below)
    if underline and not line.text.startswith(("    ", "\t")) and _underlined("", line).strip():
        return 1 if underline[1][0] == "=" else 2
    return 0


def split_at_headings(lines: list[Line], levels: Container[int]) -> list[Page]:
    """Slides that begin at headings of these levels, which stay with what follows them."""
    pages: list[list[Line]] = [[]]
    for at, line in enumerate(lines):
        below = lines[at + 1].text if at + 1 < len(lines) and lines[at + 1].plain else ""
        if level(line, below) in levels:
            pages.append([])
        pages[-1].append(line)
    return [Page(page) for page in pages if any(line.text.strip() for line in page)]


def deepest(lines: list[Line]) -> int:
    """The level of headings that begin a slide: the first that something else stands under."""
    current = 0
    for at, line in enumerate(lines):
        below = lines[at + 1].text if at + 1 < len(lines) and lines[at + 1].plain else ""
        found = level(line, below)
        if found:
            current = found
        elif current and line.text.strip() and not re.fullmatch(r"\s*(=+|-+)\s*", line.text):
            return current
    return current or 1
