"""slides: rulers between slides and nothing else, after https://github.com/maaslalani/slides."""

import re
from typing import ClassVar

from presenter.imports.dialect import Dialect, Page, Written, split
from presenter.imports.making import Making


class Slides(Dialect):
    """Slides of slides."""

    name: ClassVar[str] = "slides"

    def likeness(self, written: Written) -> int:
        """By its numbering, and by code that is passed through a program."""
        hidden = any(re.match(r"///", line.text) for line in written.lines if not line.plain)
        passed = written.has_code(r"~~~[\w-]+ +[^\s{]")
        return 6 * written.front.has("paging") + 4 * passed + 3 * hidden

    def pages(self, written: Written) -> list[Page]:
        """At three hyphens, even right under a text."""
        return split(written.lines, lambda line, above: line.text == "---")

    def program(self, info: str, markup: str) -> str:
        """What stands behind tildes is a command, whose answer was to be shown."""
        return info.strip() if markup.startswith("~") and len(info.split()) > 1 else ""

    def comment(self, words: str, making: Making) -> bool:
        """Nobody sees a comment; here it goes to the author."""
        making.aside(words)
        return True
