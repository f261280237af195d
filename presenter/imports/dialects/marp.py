"""Marp: rulers between slides, directives in comments, after https://marpit.marp.app."""

import re
from typing import ClassVar

from presenter.imports.dialect import (
    Dialect,
    Page,
    Written,
    is_ruler,
    split,
    split_at_headings,
)
from presenter.imports.front import Front, front_of
from presenter.imports.lines import Line
from presenter.imports.making import Making

_RULER = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_DIRECTIVES = (
    "theme", "style", "headingDivider", "size", "math", "title", "author", "description",
    "keywords", "url", "image", "marp", "lang", "paginate", "header", "footer", "class",
    "backgroundColor", "backgroundImage", "backgroundPosition", "backgroundRepeat",
    "backgroundSize", "color", "transition", "fit",
)  # fmt: skip
_WORD = re.compile(
    r"(?:bg|left|right|fit|contain|cover|auto|vertical)(?::\S+)?"
    r"|(?:w|h|width|height|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert"
    r"|opacity|saturate|sepia):\S+|\d+%"
)


class Marp(Dialect):
    """Slides of Marp."""

    name: ClassVar[str] = "marp"

    def likeness(self, written: Written) -> int:
        """By its front matter, its directives and its backgrounds."""
        own = written.has(r"<!--\s*_?(class|paginate|backgroundColor|footer):", r"!\[bg\b")
        return 12 * (written.front.word("marp") == "true") + 4 * own

    def pages(self, written: Written) -> list[Page]:
        """At rulers, and before headings up to the level that divides."""
        pages = split(written.lines, _is_break)
        divider = re.findall(r"[1-6]", written.front.word("headingDivider"))
        if not divider:
            return pages
        levels = range(1, int(divider[0]) + 1) if len(divider) == 1 else range(1, 7)
        return [part for page in pages for part in split_at_headings(page.lines, levels)]

    def comment(self, words: str, making: Making) -> bool:
        """Directives, or else a note."""
        front = front_of(words.strip("\n").split("\n"))
        if front and all(key.lstrip("_") in _DIRECTIVES for key in front.entries):
            self._direct(front, making)
        else:
            making.note(words)
        return True

    def _direct(self, front: Front, making: Making) -> None:
        for key in front.entries:
            if key.lstrip("_") in ("header", "footer") and front.word(key):
                making.left("everywhere", word=front.word(key))
            else:
                making.left("command", word=f"{key}: {front.word(key)}")

    def is_stepwise(self, markup: str) -> bool:
        """A list with asterisks or with brackets behind its numbers."""
        return markup in ("*", ")")

    def picture(self, alt: str) -> tuple[str, bool]:
        """Its description holds its size, its place and its colours too."""
        words = alt.split()
        kept = [word for word in words if not _WORD.fullmatch(word)]
        return " ".join(kept), "bg" in words


def _is_break(line: Line, above: str) -> bool:
    return is_ruler(line, above) or _RULER.fullmatch(line.text) is not None
