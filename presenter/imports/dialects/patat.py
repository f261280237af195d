"""patat: Pandoc's Markdown; rulers, or else headings, begin slides, and comments are notes.

After the README of https://github.com/jaspervdj/patat.
"""

from typing import ClassVar

from presenter.imports.dialect import (
    Dialect,
    Page,
    Written,
    deepest,
    split_at_headings,
    split_at_rulers,
)
from presenter.imports.making import Making


class Patat(Dialect):
    """Slides of patat, and of whoever just writes Markdown."""

    name: ClassVar[str] = "patat"
    flips: ClassVar[bool] = True

    def likeness(self, written: Written) -> int:
        """By its part of the front matter, its pauses and its settings in comments."""
        own = written.has(r"^\s*\. \. \.\s*$", r"<!--config:")
        head = 4 * (written.front.form == "pandoc")
        return head + 9 * written.front.has("patat") + 4 * own

    def pages(self, written: Written) -> list[Page]:
        """At rulers; without one, at headings of the level that the front matter names."""
        named = written.front.within("patat").word("slideLevel")
        pages = split_at_rulers(written.lines)
        if len(pages) > 1:
            return pages
        level = int(named) if named.isdecimal() and len(named) < 3 else deepest(written.lines)
        return split_at_headings(written.lines, range(1, level + 1))

    def begin(self, written: Written, page: Page, making: Making) -> None:
        """Lists that come point by point in the whole deck."""
        making.each = written.front.within("patat").word("incrementalLists") == "true"

    def comment(self, words: str, making: Making) -> bool:
        """Settings, or else a note."""
        if words.startswith("config:"):
            making.left("command", word=words)
        else:
            making.note(words)
        return True

    def paragraph(self, words: str, making: Making) -> bool:
        """Three dots with spaces between them are a pause."""
        if words != ". . .":
            return False
        making.pause()
        return True
