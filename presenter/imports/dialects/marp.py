"""Marp: rulers between slides, directives in comments, after https://marpit.marp.app."""

import re
from typing import ClassVar

from presenter.imports.dialect import (
    Dialect,
    Page,
    Written,
    is_ruler,
    split_at_headings,
    split_at_rulers,
)
from presenter.imports.front import Front, front_of
from presenter.imports.lines import Line
from presenter.imports.making import Making
from presenter.reading import Sequence

_RULER = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_DIRECTIVES = (
    "theme", "style", "headingDivider", "size", "math", "title", "author", "description",
    "keywords", "url", "image", "marp", "lang", "paginate", "header", "footer", "class",
    "backgroundColor", "backgroundImage", "backgroundPosition", "backgroundRepeat",
    "backgroundSize", "color", "transition", "fit",
)  # fmt: skip
_DIRECTIVE = r"<!--\s*_?(class|paginate|backgroundColor|footer):"
_WORD = re.compile(
    r"(?:bg|left|right|fit|contain|cover|auto|vertical)(?::\S+)?"
    r"|(?:w|h|width|height):\S+|\d+%"
    r"|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)"
    r"(?::\S+)?"
)


class Marp(Dialect):
    """Slides of Marp."""

    name: ClassVar[str] = "marp"

    def likeness(self, written: Written) -> int:
        """By its front matter, its directives and its backgrounds."""
        own = written.has(_DIRECTIVE, r"!\[bg\b|!\[[^\]]* bg\b", r"<!--\s*fit\s*-->")
        return 12 * (written.front.word("marp") == "true") + 4 * own

    def pages(self, written: Written) -> list[Page]:
        """At rulers, and before headings up to the level that divides."""
        pages = split_at_rulers(written.lines, _is_break)
        levels = _levels(written.front)
        if not levels:
            return pages
        return [part for page in pages for part in split_at_headings(page.lines, levels)]

    def comment(self, words: str, making: Making) -> bool:
        """Directives, the one that makes a heading large, or else a note."""
        front = front_of(words.strip("\n").split("\n"))
        if words.strip() == "fit":
            making.left("command", word="fit")
        elif front and all(key.lstrip("_") in _DIRECTIVES for key in front.entries):
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


def _levels(front: Front) -> set[int]:
    """The levels of headings that divide: each of a list, or all down to a number."""
    found = {int(one) for one in re.findall(r"[1-6]", front.word("headingDivider"))}
    is_list = isinstance(front.entries.get("headingDivider"), Sequence)
    return found if is_list or not found else set(range(1, min(found) + 1))


def _is_break(line: Line, above: str) -> bool:
    return is_ruler(line, above) or _RULER.fullmatch(line.text) is not None
