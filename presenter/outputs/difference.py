"""What would change in a file, as a unified difference whose lines have their colours."""

from collections.abc import Iterator
from difflib import unified_diff

CONTEXT = 1
"""Lines around what changes."""

COLOURS = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
PLAIN = "\x1b[0m"


def difference(file: str, before: str, after: str, coloured: bool) -> Iterator[str]:
    """The lines; signs say what goes and what comes, and so do colours where there are any."""
    old, new = before.split("\n"), after.split("\n")
    for line in unified_diff(old, new, file, file, n=CONTEXT, lineterm=""):
        colour = COLOURS.get(line[:1]) if coloured else None
        yield f"{colour}{line}{PLAIN}" if colour else line
