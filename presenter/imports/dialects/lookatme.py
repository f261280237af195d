"""lookatme: rulers or headings between slides, after https://lookatme.readthedocs.io."""

from typing import ClassVar

from presenter.imports.dialect import (
    Dialect,
    Page,
    Written,
    deepest,
    is_ruler,
    split,
    split_at_headings,
)
from presenter.imports.making import Making


class Lookatme(Dialect):
    """Slides of lookatme."""

    name: ClassVar[str] = "lookatme"

    def likeness(self, written: Written) -> int:
        """By its pauses, and by what only its front matter has."""
        stops = written.has(r"<!--\s*stop\s*-->")
        return 5 * stops + 3 * written.front.has("extensions", "styles")

    def pages(self, written: Written) -> list[Page]:
        """At rulers of hyphens; without one, at headings."""
        pages = split(written.lines, is_ruler)
        if len(pages) > 1:
            return pages
        return split_at_headings(written.lines, range(1, deepest(written.lines) + 1))

    def comment(self, words: str, making: Making) -> bool:
        """A pause; any other comment nobody sees, and it goes to the author."""
        if words.strip() == "stop":
            making.pause()
        else:
            making.aside(words)
        return True
