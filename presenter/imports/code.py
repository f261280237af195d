"""What stands behind the fence of a block of code: its language, and what is to be done with it."""

import re
from typing import NamedTuple

_BRACES = re.compile(r"\{([^{}]*)\}|\[([\d,|\- ]+)\]")
_LINES = re.compile(r",?\s*lines:\s*true,?")
_RANGES = re.compile(r"\d{1,5}(?:\s*-\s*\d{1,5})?(?:\s*,\s*\d{1,5}(?:\s*-\s*\d{1,5})?)*")
_NUMBERS = ("+line_numbers", "lines:true", "lines: true", ".numberLines", "numbers")
_DRAWN = (
    "mermaid",
    "plantuml",
    "d2",
    "dot",
    "graphviz",
    "typst",
    "diff2html",
    "qrcode",
    "qrcode-ex",
)
_LANGUAGE = re.compile(r"[.\w#+-]*[\w#+]")


class Info(NamedTuple):
    """The language, the lines that are bright one after the other, and words for nobody here."""

    language: str
    highlight: list[str]
    numbers: bool
    rest: list[str]

    @property
    def is_drawing(self) -> bool:
        """Whether the source was to be drawn."""
        return self.language.lower() in _DRAWN


def info_of(written: str, lines: int) -> Info:
    """An info string such as ``rust +exec {1,3|5-7}`` of a block of so many lines."""
    highlight: list[str] = []
    rest: list[str] = []
    numbers = any(word in written for word in _NUMBERS)
    for braces in _BRACES.finditer(written):
        inner = (braces[1] if braces[1] is not None else braces[2]).strip()
        ranges = _highlight(inner, lines)
        if ranges and not highlight:
            highlight = ranges
        else:
            rest += _LINES.sub("", inner).split()
    words = _BRACES.sub(" ", written).split()
    language = ""
    if words and _LANGUAGE.fullmatch(words[0]) and not words[0].startswith("+"):
        language = words.pop(0).lstrip(".")
    elif rest and rest[0].startswith("."):
        language = rest.pop(0)[1:]
    rest += words
    return Info(language, highlight, numbers, [one for one in rest if one not in _NUMBERS])


def _highlight(written: str, lines: int) -> list[str]:
    """Lines that are bright, one entry after the other; none where something else is meant."""
    found: list[str] = []
    for part in written.split("|"):
        word = part.strip()
        if word in ("all", "*"):
            found.append(f"1-{lines}" if lines > 1 else "1")
        elif _RANGES.fullmatch(word):
            found.append(word)
        elif word not in ("", "hide", "none"):
            return []
    return found
