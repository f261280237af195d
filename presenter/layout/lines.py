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
_JOINTS = re.compile(r"(?<=[^\W\d_][-\u2010\u2013/])(?=[^\W\d_])")
"""Where a word may be parted: behind a hyphen, a dash or a stroke between two letters."""

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
    if len(filled.lines) < 2 or any(token.width > width for token in words):
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
        pieces, unbroken = _pieces(token, width, type_)
        whole = whole and unbroken
        for number, piece in enumerate(pieces):
            if line and not number and used + type_.space + piece.width <= width:
                used += type_.space + piece.width
                line.append(piece)
                continue
            if line:
                lines.append(Line(tuple(line), used))
            line, used = [piece], piece.width
    if line:
        lines.append(Line(tuple(line), used))
    return Setting(lines, whole)


def set_balanced(words: Sequence[Token], width: int, type_: Type) -> Setting:
    """As `set_lines`, in as many lines, but with lines of about the same length."""
    best = set_lines(words, width, type_)
    if len(best.lines) < 2 or any(token.width > width for token in words):
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


def _pieces(token: Token, width: int, type_: Type) -> tuple[list[Token], bool]:
    """A token as what stands of it on a line each, and whether only hyphens parted it."""
    if token.width <= width:
        return [token], True
    pieces: list[Token] = []
    parted = _parted(token, width, type_)
    for piece in parted:
        pieces += [piece] if piece.width <= width else broken(piece, width)
    return pieces, all(piece.width <= width for piece in parted)


def _parted(token: Token, width: int, type_: Type) -> list[Token]:
    """A token parted behind its hyphens into pieces that fill the width."""
    if token.width <= width:
        return [token]
    ends = [match.start() for match in _JOINTS.finditer(token.text)]
    for at in reversed(ends):
        head = _cut(token, 0, at, type_)
        if head.width <= width or at == ends[0]:
            return [head, *_parted(_cut(token, at, len(token.text), type_), width, type_)]
    return [token]


def narrowest(token: Token, type_: Type) -> int:
    """The cells of the widest piece of a token that is parted behind every hyphen."""
    return max(piece.width for piece in _parted(token, 0, type_))


def _cut(token: Token, start: int, end: int, type_: Type) -> Token:
    """The characters of a token from one to before another."""
    parts: list[tuple[str, Look]] = []
    at = 0
    for text, look in token.parts:
        kept = text[max(0, start - at) : max(0, end - at)]
        parts += [(kept, look)] if kept else []
        at += len(text)
    return Token(tuple(parts), width_of(parts, type_))


def broken(token: Token, width: int) -> list[Token]:
    """A token too wide for a line, in terminal text, as pieces of at most `width` cells."""
    pieces: list[Token] = []
    for text, look in token.parts:
        for piece in chopped(text, width):
            parts = ((piece, look),)
            pieces.append(Token(parts, width_of(parts, TERMINAL)))
    return pieces
