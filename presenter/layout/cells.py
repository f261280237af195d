"""How many cells shown text takes: the only place that measures it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rich.cells import cell_len, chop_cells, split_graphemes

_STRAY = re.compile("(?<![^\x00-\x7f])\u200d+|\u200d+(?![^\x00-\x7f])")
"""Joiners at the end of a word or beside a letter that cannot be joined: only ASCII has none."""


_FLAG = re.compile("([\U0001f1e6-\U0001f1ff]{2})")
"""Two letters that are drawn as one flag."""


def joined(text: str) -> str:
    """The text without joiners that join nothing: they are taken to swallow what comes next."""
    return _STRAY.sub("", text) if "\u200d" in text else text


@lru_cache(maxsize=16384)
def cells(text: str) -> int:
    """The width of one line of terminal text, in cells."""
    return len(text) if text.isascii() else cell_len(text)


def chopped(text: str, width: int) -> list[str]:
    """Text that has no place to break, in pieces of at most so many cells (2 at the least)."""
    return chop_cells(text, max(2, width)) or [text]  # it leaves out what takes no cell


def shortened(text: str, width: int) -> str:
    """Text in at most so many cells: cut after a word, with … for the rest; "" where none fits."""
    if cells(text) <= width:
        return text
    while text and cells(text) >= width:
        text = text.rpartition(" ")[0].rstrip(" ·,;:—–")
    return f"{text}…" if text else ""


def clusters(text: str) -> Iterator[str]:
    """The signs of a text as they are seen: a letter with its accents, a joined emoji, a flag."""
    for part in _FLAG.split(text):
        if _FLAG.fullmatch(part):
            yield part
        else:
            yield from (part[start:end] for start, end, _ in split_graphemes(part)[0])


def parted(text: str, at: int) -> tuple[str, str]:
    """Text before and from a cell on; a wide character that stands on both sides becomes blank."""
    before, after, column = "", "", 0
    single = (
        one
        for piece in chopped(text, 2)
        for one in (piece if len(piece) == cells(piece) else [piece])
    )
    for character in single:
        end = column + cells(character)
        if end <= at:
            before += character
        elif column >= at:
            after += character
        else:
            before += " " * (at - column)
            after += " " * (end - at)
        column = end
    return before, after
