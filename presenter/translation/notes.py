"""Notes as translators see them, a paragraph on each line: where its lines end says nothing."""

import re
from textwrap import fill

_PARTING = re.compile(r"\n[ \t]*\n\s*")
_ITEM = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s", re.MULTILINE)


def flowed(written: str) -> str:
    """Notes with each paragraph on one line, save those that list something line by line."""
    return "\n\n".join(
        part if _ITEM.search(part) else " ".join(part.split())
        for part in _PARTING.split(written.strip())
    )


def wrapped(said: str, like: str) -> str:
    """Notes on lines as long as those of their original, if that one was wrapped."""
    parts = _PARTING.split(said.strip())
    if any("\n" in part and not _ITEM.search(part) for part in _PARTING.split(like.strip())):
        width = max(len(line) for line in like.split("\n"))
        parts = [part if _ITEM.search(part) else _filled(part, width) for part in parts]
    return "\n\n".join(parts) + ("\n" if like.endswith("\n") else "")


def _filled(part: str, width: int) -> str:
    return fill(part, width, break_long_words=False, break_on_hyphens=False)
