"""Code: lines that keep their spaces, highlighted, on a panel."""

import re
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from presenter.layout.blocks import PANEL_INSET, Block, Panel
from presenter.layout.canvas import FOREVER, Look
from presenter.layout.cells import cells, chopped, joined
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, TERMINAL, Type, type_of
from presenter.model.role import Role
from presenter.model.shapes import Verbatim

Part = tuple[str, Role]
_WORDS = re.compile(r"\S+")


class Code(NamedTuple):
    """Lines of code; with a focus, those outside it are dimmed between its step and the next.

    Every letter takes the same `pitch` of cells; lines in drawn letters are never wrapped.
    """

    lines: tuple[str, ...]
    language: str
    gutter: int
    width: int
    focus: tuple[tuple[int, int, frozenset[int]], ...]
    type: Type = TERMINAL
    leading: int = 0

    @property
    def pitch(self) -> int:
        """The cells of a letter: the broadest drawn ones are as broad as they are high."""
        return self.type.rows

    @property
    def height(self) -> int:
        """The rows of all lines: no colours are needed to know them."""
        if self.type is not TERMINAL:
            return len(self.lines) * (self.type.rows + self.leading) - self.leading
        return sum(len(_wrapped(((line, Role.CODE),), self.width)) for line in self.lines)

    @property
    def fits(self) -> bool:
        """A long line goes on in the next row: nothing is ever lost."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint every line once for each focus."""
        for number, line in enumerate(highlighted(self.lines, self.language), 1):
            if self.gutter:
                said = str(number).rjust(self.gutter - 2)
                self._put(painter, row, column, said, Look(Role.CODE_COMMENT))
            wrapped = _wrapped(line, self.width) if self.type is TERMINAL else (line,)
            for parts in wrapped:
                painter.keep(row, self.type.rows)
                for since, until, lit in self.focus:
                    dim = bool(lit) and number not in lit
                    shown = painter.between(since, until)
                    if number in lit:
                        shown.attend(row)
                    self._paint_parts(shown, row, column + self.gutter * self.pitch, parts, dim)
                row += self.type.rows + self.leading

    def _paint_parts(
        self, painter: Painter, row: int, column: int, parts: tuple[Part, ...], dim: bool
    ) -> None:
        line = "".join(text for text, _ in parts)
        for match in _WORDS.finditer(line):
            left = column + cells(line[: match.start()]) * self.pitch
            painter.word(match[0], row, left, self.type.rows, cells(match[0]) * self.pitch)
        for text, role in parts:
            look = Look(Role.CODE_COMMENT, italic=False) if dim else Look(role)
            self._put(painter, row, column, text, look)
            column += cells(text) * self.pitch

    def _put(self, painter: Painter, row: int, column: int, text: str, look: Look) -> None:
        if self.type is TERMINAL:
            painter.put(row, column, text, cells(text), look)
            return
        for at, letter in enumerate(text):
            inset = (self.pitch - self.type.width(letter)) // 2
            if not letter.isspace():
                painter.draw(row, column + at * self.pitch + inset, letter, self.type, look)


def verbatim_block(shape: Verbatim, width: int, style: Style) -> Block:
    """A listing on a panel as wide as the page lets it be."""
    gutter = len(str(len(shape.lines))) + 2 if shape.numbers else 0
    pad = 1 if style.airy else 0
    inner = max(4, width - 2 * PANEL_INSET + 1)
    lines = tuple(joined(line) for line in shape.lines)
    steps = [(one.step, one.lines) for one in shape.focus] or [(0, frozenset())]
    steps[0] = (0, steps[0][1])  # lines stand from the start, whatever came on before
    ends = [*(step for step, _ in steps[1:]), FOREVER]
    focus = tuple((since, until, lit) for (since, lit), until in zip(steps, ends, strict=True))
    type_, leading = _type(lines, gutter, inner, style.room - 2 * pad, style.rows)
    code = Code(lines, shape.language, gutter, max(4, inner - gutter), focus, type_, leading)
    return Panel(code, width, Role.RULE, Role.CODE, pad)


def _type(
    lines: tuple[str, ...], gutter: int, width: int, room: int, most: int
) -> tuple[Type, int]:
    """The largest letters in which all lines fit whole, and the rows between these."""
    longest = gutter + max((len(line) for line in lines), default=0)
    for rows in sorted((rows for rows in BODY_SCALE if 1 < rows <= most), reverse=True):
        if longest * rows > width or len(lines) * rows > room:
            continue
        if all(_is_drawn(line, type_of(rows)) for line in lines):
            return type_of(rows), int(len(lines) * (rows + 1) - 1 <= room)
    return TERMINAL, 0


def _is_drawn(line: str, type_: Type) -> bool:
    """Whether every letter of a line can be drawn, and none takes more cells than it may."""
    return cells(line) == len(line) and all(
        letter.isspace() or (type_.covers(letter) and type_.width(letter) <= type_.rows)
        for letter in line
    )


def _wrapped(parts: tuple[Part, ...], width: int) -> tuple[tuple[Part, ...], ...]:
    """A line of code cut into rows of at most `width` cells."""
    if sum(cells(text) for text, _ in parts) <= width:
        return (parts,)
    rows: list[list[Part]] = [[]]
    used = 0
    for text, role in parts:
        for character in chopped(text, 2):
            if used + cells(character) > width:
                rows.append([])
                used = 0
            rows[-1].append((character, role))
            used += cells(character)
    return tuple(tuple(row) for row in rows)


@lru_cache(maxsize=256)
def highlighted(lines: tuple[str, ...], language: str) -> tuple[tuple[Part, ...], ...]:
    """Lines of code as parts with their roles; plain where the language is not known."""
    if not language:
        return tuple(((line, Role.CODE),) for line in lines)
    from pygments import lex  # 30 ms that only slides with code need
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return highlighted(lines, "")
    found: list[list[Part]] = [[]]
    for kind, text in lex("\n".join((*lines, "")), lexer):
        role = _role(str(kind))
        for number, piece in enumerate(text.split("\n")):
            if number:
                found.append([])
            if piece:
                found[-1].append((piece, role))
    said = tuple("".join(text for text, _ in line) for line in found[: len(lines)])
    if said != lines:  # some lexers leave out what they do not know
        return highlighted(lines, "")
    return tuple(_joined(line) for line in found[: len(lines)])


def _joined(line: list[Part]) -> tuple[Part, ...]:
    """Neighbours of one role as one part: a lexer takes even a joined emoji to pieces."""
    return tuple(
        ("".join(text for text, _ in parts), role)
        for role, parts in groupby(line, key=lambda part: part[1])
    )


_ROLES = (
    ("Token.Comment", Role.CODE_COMMENT),
    ("Token.Literal.String", Role.CODE_STRING),
    ("Token.Literal.Number", Role.CODE_NUMBER),
    ("Token.Keyword", Role.CODE_KEYWORD),
    ("Token.Operator.Word", Role.CODE_KEYWORD),
    ("Token.Name.Function", Role.CODE_NAME),
    ("Token.Name.Class", Role.CODE_NAME),
    ("Token.Name.Tag", Role.CODE_NAME),
    ("Token.Name.Builtin", Role.CODE_NAME),
    ("Token.Name.Decorator", Role.CODE_NAME),
)


def _role(kind: str) -> Role:
    return next((role for start, role in _ROLES if kind.startswith(start)), Role.CODE)
