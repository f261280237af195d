"""mdp: commands at the beginning of lines, after https://github.com/visit1985/mdp."""

import re
from typing import ClassVar

from presenter.imports.dialect import Dialect, Page, Written, split
from presenter.imports.lines import Line
from presenter.imports.making import Making

_RULER = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,})")
_PAUSE = "^"
_SPACED = re.compile(r"\A\\[ \t]+")
"""A backslash before spaces keeps a line from being code."""

_CENTRED = re.compile(r"^(\s*)->\s?(.*?)\s*(?:<-)?\s*$")


class Mdp(Dialect):
    """Slides of mdp."""

    name: ClassVar[str] = "mdp"

    def likeness(self, written: Written) -> int:
        """By its head, which the front matter holds by now, and by lines in the middle."""
        head = 9 * (written.front.form == "mdp")
        return head + 4 * written.has(r"^\s*->.*<-\s*$") + 2 * written.has(r"^\^$", r"^<br>$")

    def pages(self, written: Written) -> list[Page]:
        """At rulers under a blank line."""
        lines = [_bare(line) for line in written.lines]
        return split(
            lines,
            lambda line, above: _RULER.fullmatch(line.text) is not None and not above.strip(),
        )

    def comment(self, words: str, making: Making) -> bool:
        """A pause; any other comment goes to the author."""
        if words == _PAUSE:
            making.pause()
        else:
            making.aside(words)
        return True


def _bare(line: Line) -> Line:
    """A line without the arrows that set it in the middle, which ends where it ends.

    A pause becomes a comment.
    """
    if not line.plain:
        return line
    if line.text.strip().lower() in ("<br>", "^"):
        return line._replace(text=f"<!--{_PAUSE}-->")
    bare = _CENTRED.sub(r"\1\2", _SPACED.sub("", line.text))
    is_code = bare.startswith(("    ", "\t"))
    return line._replace(text=bare if is_code or not bare.strip() else f"{bare}  ")
