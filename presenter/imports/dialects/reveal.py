"""reveal.js: its Markdown plugin and reveal-md, after https://revealjs.com/markdown."""

import re
from typing import ClassVar

from presenter.imports.dialect import Dialect, Page, Written, level, split
from presenter.imports.front import Front
from presenter.imports.html import Tag
from presenter.imports.lines import Line
from presenter.imports.making import Making
from presenter.reading import Scalar

_SEPARATORS = ("separator", "verticalSeparator")
_BREAK = re.compile(r"\s*<!--\s*(?:s|v|h|slide|vertical)\s*-->\s*|-{2,5}\s*|\*{3,}\s*")
_ENDS = re.compile(r"\\r\??|\\n|[\^$]")
_LITERAL = re.compile(r"[^\\[\](){}*+?|]+")
_NOTE = re.compile(r"notes?:", re.IGNORECASE)
_COMMAND = re.compile(r"\s*\.(slide|element):(.*)", re.DOTALL)
_FRAGMENT = re.compile(r"class=[\"']?[^\"'>]*\bfragment(?![\w-])")
_TIMING = re.compile(r"data-timing=[\"']?(\d{1,5})")


class Reveal(Dialect):
    """Slides of reveal.js."""

    name: ClassVar[str] = "reveal"

    def likeness(self, written: Written) -> int:
        """By its notes, its attributes in comments and its fragments."""
        own = written.has(
            r"<!--\s*\.(slide|element):",
            r"^[Nn]otes?:",
            r"class=\"[^\"]*\bfragment\b",
            r"^----\s*$",
        )
        keys = ("revealOptions", *_SEPARATORS)
        return 4 * own + 6 * written.front.has(*keys) + 2 * _has_gaps(written.lines)

    def pages(self, written: Written) -> list[Page]:
        """At rulers with blank lines around them, down as well as on; or at three line ends.

        What the front matter says of it goes first, if it is a line and no pattern.
        """
        own = _own_breaks(written.front)
        if own:
            pages = split(written.lines, lambda line, above: line.text.strip() in own)
            return [_noted(page) for page in pages]
        below = {
            line.number: after.text
            for line, after in zip(written.lines, written.lines[1:], strict=False)
        }
        pages = split(
            written.lines,
            lambda line, above: (
                _BREAK.fullmatch(line.text) is not None
                and not above.strip()
                and (line.text.startswith("<") or not below.get(line.number, "").strip())
            ),
        )
        if len(pages) == 1:
            pages = _split_at_blanks(written.lines)
        return [_noted(page) for page in pages]

    def tag(self, tag: Tag, making: Making) -> bool:
        """A fragment waits for a step; an aside may hold notes."""
        classes = tag.attributes.get("class", "").split()
        if tag.closes:
            making.noting = making.noting and tag.name != "aside"
            return making.close(tag.name) or tag.name == "aside"
        if tag.name == "aside" and "notes" in classes:
            making.noting = True
            return True
        if not tag.alone:
            making.open(tag.name, "wait" if "fragment" in classes else "")
        return "fragment" in classes

    def comment(self, words: str, making: Making) -> bool:
        """Attributes of a slide or of an element; any other comment goes to the author."""
        found = _COMMAND.fullmatch(words)
        timing = _TIMING.search(words)
        if found and timing:
            making.sheet.duration = f"{int(timing[1])}s"
        elif found and found[1] == "element" and _FRAGMENT.search(found[2]):
            making.reveal_last()
        elif found:
            making.left("command", word=words)
        else:
            making.aside(words)
        return True


def _own_breaks(front: Front) -> list[str]:
    """The lines that end slides here, where the front matter names them."""
    own: list[str] = []
    for key in _SEPARATORS:
        said = front.entries.get(key)
        line = _ENDS.sub("", said.text).strip() if isinstance(said, Scalar) else ""
        if _LITERAL.fullmatch(line):
            front.word(key)
            own.append(line)
    return own


def _has_gaps(lines: list[Line]) -> bool:
    """Whether every heading but the first has two blank lines above it, and one has three."""
    gaps: list[int] = []
    blanks = 0
    for line in lines:
        if level(line):
            gaps.append(blanks)
        blanks = 0 if line.text.strip() else blanks + 1
    return len(gaps) > 1 and min(gaps[1:]) > 1 and max(gaps[1:]) > 2


def _split_at_blanks(lines: list[Line]) -> list[Page]:
    """Slides with two blank lines between them, or more."""
    pages: list[list[Line]] = [[]]
    blanks = 0
    for line in lines:
        if line.plain and line.text.strip() and blanks > 1:
            pages.append([])
        blanks = 0 if line.text.strip() else blanks + 1
        pages[-1].append(line)
    return [Page(page) for page in pages if any(line.text.strip() for line in page)]


def _noted(page: Page) -> Page:
    """A slide without its notes, which begin at a line of their own and end with it."""
    for at, line in enumerate(page.lines):
        if line.plain and (found := _NOTE.match(line.text)):
            first = Line(line.number, line.text[found.end() :])
            return Page(page.lines[:at], page.front, (first, *page.lines[at + 1 :]))
    return page
