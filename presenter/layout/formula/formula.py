"""A formula as a block: in rows of letters, or its source where it cannot be read."""

import re
from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import Look
from presenter.layout.cells import cells, joined
from presenter.layout.formula.tex import sheet_of
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, Type, type_of
from presenter.model.formula import Formula
from presenter.model.role import Role
from presenter.model.text import Span

_WORDS = re.compile(r"\S+")


class Rows(NamedTuple):
    """Rows of terminal letters, never cut while they fit on a page."""

    rows: tuple[str, ...]

    @property
    def height(self) -> int:
        """Its rows."""
        return len(self.rows)

    @property
    def fits(self) -> bool:
        """It is only made where it fits."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the rows word by word."""
        painter.keep(row, self.height)
        for at, line in enumerate(self.rows, row):
            for match in _WORDS.finditer(line):
                left = column + cells(line[: match.start()])
                width = cells(match[0])
                painter.put(at, left, match[0], width, Look(Role.STRONG))
                painter.word(match[0], at, left, 1, width)


def formula_block(shape: Formula, width: int, style: Style) -> Block:
    """A formula of one row in letters as large as there are for its signs, else in terminal text.

    Its source as it is where the library that reads it is not there, or there is no room.
    """
    made = sheet_of(shape.source)
    if made is None:
        return style.words((Span(shape.source, code=True),), width)
    if made.flat:
        said = made.rows[0].strip()
        return style.words((Span(said),), width, Role.STRONG, _type(said, style, width))
    rows = tuple(joined(row.rstrip()) for row in made.rows)
    if max(map(cells, rows)) <= width and len(rows) <= style.room:
        return Rows(rows)
    return style.words((Span(shape.source, code=True),), width)


def _type(said: str, style: Style, width: int) -> Type:
    """The largest letters that have all signs and hold the formula on a row."""
    for rows in reversed(BODY_SCALE):
        type_ = type_of(rows)
        limit = style.room * (1 + style.air) // 6
        if rows <= max(style.rows, limit) and type_.covers(said) and type_.width(said) <= width:
            return type_
    return style.type if style.type.covers(said) else type_of(1)
