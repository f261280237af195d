"""Words to lines: breaking text into lines of a width, for any type."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.cells import chopped, joined
from presenter.layout.type import TERMINAL, Type, type_of
from presenter.model.role import Role
from presenter.model.text import Span

_SPACES = re.compile("[ \t\n]+")

LEAST = 1 / 5
"""Of the width, for the last line of a text."""
SPARED = 2 / 5
"""Of the last line, for the line above it that words were taken from."""


class Token(NamedTuple):
    """What is never broken between words: stretches without a space between them."""

    parts: tuple[tuple[str, Look], ...]
    width: int

    @property
    def text(self) -> str:
        """The token as it reads."""
        return "".join(text for text, _ in self.parts)


class Line(NamedTuple):
    """Tokens side by side."""

    tokens: tuple[Token, ...]
    width: int


class Setting(NamedTuple):
    """Text set in lines; `whole` is False when a word had to be broken."""

    lines: list[Line]
    whole: bool


def look_of(span: Span, role: Role) -> Look:
    """How a stretch of marked text is shown within text of a role."""
    if span.code:
        role = Role.CODE_NAME
    elif span.link:
        role = Role.LINK
    elif span.bold and role is Role.TEXT:
        role = Role.STRONG
    bold = span.bold or role in (Role.QUOTE, Role.TITLE)
    return Look(role, bold, span.italic, bool(span.link), span.struck)


def tokens(spans: Iterable[Span], role: Role, type_: Type) -> list[Token]:
    """Marked text as tokens; only plain spaces, tabs and line ends part them."""
    found: list[list[tuple[str, Look]]] = [[]]
    for span in spans:
        look = look_of(span, role)
        for number, word in enumerate(_SPACES.split(joined(span.text))):
            if number:
                found.append([])
            if word:
                found[-1].append((word, look))
    return [Token(tuple(parts), width_of(parts, type_)) for parts in found if parts]


def width_of(parts: Iterable[tuple[str, Look]], type_: Type) -> int:
    """The cells that the parts of a token take."""
    return sum(_word_width(text, type_.rows, look.bold) for text, look in parts)


@lru_cache(maxsize=32768)
def _word_width(text: str, rows: int, bold: bool) -> int:
    type_ = type_of(rows).bold if bold else type_of(rows)
    return type_.width(text) if type_.covers(text) else TERMINAL.width(text)


def set_lines(words: Sequence[Token], width: int, type_: Type) -> Setting:
    """Tokens in as few lines as possible, none wider than `width` cells.

    No word is left alone on the last line if the line above it can spare some.
    """
    filled = _filled(words, width, type_)
    if len(filled.lines) < 2 or not filled.whole:
        return filled
    *before, above, last = filled.lines
    return filled._replace(lines=[*before, *_accompanied(above, last, width, type_.space)])


def _accompanied(above: Line, last: Line, width: int, space: int) -> tuple[Line, Line]:
    """The last two lines of a text, with words moved down until the last one is not forlorn.

    It has two words then, and a fifth of the width. The line above it stays the longer one; to
    spare a word from standing alone it may become the shorter one.
    """
    while len(above.tokens) > 1 and (len(last.tokens) == 1 or last.width < width * LEAST):
        moved = above.tokens[-1]
        shorter = Line(above.tokens[:-1], above.width - space - moved.width)
        longer = Line((moved, *last.tokens), moved.width + space + last.width)
        least = longer.width * (SPARED if len(last.tokens) == 1 else 1)
        if longer.width > width or shorter.width < least:
            break
        above, last = shorter, longer
    return above, last


def _filled(words: Sequence[Token], width: int, type_: Type) -> Setting:
    """Tokens in lines that are filled one after the other."""
    lines: list[Line] = []
    line: list[Token] = []
    used, whole = 0, True
    for token in words:
        if line and used + type_.space + token.width <= width:
            used += type_.space + token.width
            line.append(token)
            continue
        if line:
            lines.append(Line(tuple(line), used))
        whole = whole and token.width <= width
        pieces = [token] if token.width <= width else broken(token, width)
        lines += [Line((piece,), piece.width) for piece in pieces[:-1]]
        line, used = [pieces[-1]], pieces[-1].width
    if line:
        lines.append(Line(tuple(line), used))
    return Setting(lines, whole)


def set_balanced(words: Sequence[Token], width: int, type_: Type) -> Setting:
    """As `set_lines`, in as many lines, but with lines of about the same length."""
    best = set_lines(words, width, type_)
    if len(best.lines) < 2 or not best.whole:
        return best
    longest = max(line.width for line in best.lines)
    low, high = max(token.width for token in words), width
    while low < high:
        middle = (low + high) // 2
        if len(_filled(words, middle, type_).lines) <= len(best.lines):
            high = middle
        else:
            low = middle + 1
    *before, above, last = _filled(words, high, type_).lines
    return best._replace(lines=[*before, *_accompanied(above, last, longest, type_.space)])


def broken(token: Token, width: int) -> list[Token]:
    """A token too wide for a line, in terminal text, as pieces of at most `width` cells."""
    pieces: list[Token] = []
    for text, look in token.parts:
        for piece in chopped(text, width):
            parts = ((piece, look),)
            pieces.append(Token(parts, width_of(parts, TERMINAL)))
    return pieces
