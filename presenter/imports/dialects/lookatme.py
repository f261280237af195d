"""lookatme: rulers or headings between slides, after https://lookatme.readthedocs.io."""

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


class Lookatme(Dialect):
    """Slides of lookatme."""

    name: ClassVar[str] = "lookatme"

    def likeness(self, written: Written) -> int:
        """By its pauses, and by what only its front matter has."""
        stops = written.has(r"<!--\s*stop\s*-->") or _has_parts(written)
        shown = written.has_code(r"[`~]{3,}terminal(\d+|-ex)\b")
        return 5 * stops + 4 * shown + 3 * written.front.has("extensions", "styles")

    def pages(self, written: Written) -> list[Page]:
        """At rulers of hyphens; without one, at headings."""
        pages = split_at_rulers(written.lines)
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

    def paragraph(self, words: str, making: Making) -> bool:
        """Three colons are a pause, as its first versions had it."""
        if words != ":::":
            return False
        making.pause()
        return True


def _has_parts(written: Written) -> bool:
    """Whether three colons stand between paragraphs; Pandoc has them around paragraphs."""
    return written.has(r"^:::\s*$") > written.has(r"^:::+\s*[\w{]")
