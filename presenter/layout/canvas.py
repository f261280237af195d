"""A canvas: lines of styled cells for one size, made without a terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from presenter.layout.cells import cells
from presenter.model.picture import Fit, Image
from presenter.model.record import Record
from presenter.model.role import Role

FOREVER = 1 << 30


class Slice(NamedTuple):
    """One row of a box of so many cells and rows that an image fills."""

    image: Image
    fit: Fit
    width: int
    height: int
    row: int


class Look(NamedTuple):
    """How a stretch of cells is shown: a role in the theme, on the ground of another role.

    Where images are drawn, a `cover` is shown instead of the cells. A row of a box is painted
    without a gap, so that the first cell with a cover shows its first column.
    """

    role: Role = Role.TEXT
    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    on: Role = Role.PAGE
    cover: Slice | None = None


BLANK = Look(Role.PAGE)

_WITH_GROUND = {role for role in Role if role.value.startswith(("panel", "code", "selected", "qr"))}


class Run(NamedTuple):
    """Adjacent cells with one look."""

    text: str
    look: Look


def stretches(row: tuple[Run, ...]) -> Iterator[tuple[Slice | None, list[Run]]]:
    """A row in stretches that one image covers, or none."""
    for cover, runs in groupby(row, key=lambda run: run.look.cover):
        yield cover, list(runs)


class Piece(NamedTuple):
    """Cells of one row, there from step `since` to before step `until`; a fill lies under text."""

    row: int
    column: int
    text: str
    width: int
    look: Look
    since: int = 0
    until: int = FOREVER
    fill: bool = False


class Word(NamedTuple):
    """A word where it stands, in cells, counted from 0; drawn letters have a height above 1."""

    text: str
    row: int
    column: int
    height: int
    width: int
    since: int = 0
    until: int = FOREVER


class Canvas(Record):
    """Rows of runs, each row exactly `width` cells, and the words that stand in them."""

    width: int
    height: int
    rows: tuple[tuple[Run, ...], ...]
    words: tuple[Word, ...] = ()

    def lines(self) -> list[str]:
        """The text of the rows."""
        return ["".join(run.text for run in row) for row in self.rows]


def compose(
    width: int, height: int, pieces: Iterable[Piece], words: Iterable[Word], step: int
) -> Canvas:
    """The canvas as it is at a step. Pieces must not overlap, save that fills lie under text."""
    fills: list[list[Piece]] = [[] for _ in range(height)]
    inks: list[list[Piece]] = [[] for _ in range(height)]
    for piece in pieces:
        if piece.since <= step < piece.until and 0 <= piece.row < height:
            (fills if piece.fill else inks)[piece.row].append(piece)
    rows = tuple(
        _row(width, sorted(ink, key=_column), ground)
        for ink, ground in zip(inks, fills, strict=True)
    )
    shown = tuple(word for word in words if word.since <= step < word.until)
    return Canvas(width, height, rows, shown)


def _column(piece: Piece) -> int:
    return piece.column


def _row(width: int, inks: list[Piece], fills: list[Piece]) -> tuple[Run, ...]:
    if not inks and not fills:
        return (Run(" " * width, BLANK),)
    runs: list[Run] = []
    at = 0
    for whole in inks:
        outside = whole.column < at or whole.column + whole.width > width
        ink = _clipped(whole, at, width) if outside else whole
        _ground(runs, at, ink.column, fills)
        _add(runs, ink.text, ink.look)
        at = ink.column + ink.width
    _ground(runs, at, width, fills)
    return tuple(runs)


def _clipped(ink: Piece, start: int, end: int) -> Piece:
    """What of a piece lies between two columns: a row is never longer than its canvas."""
    kept, column = "", ink.column
    for character in ink.text:
        size = cells(character)
        if start <= column and column + size <= end:
            kept += character
        column += size
    width = cells(kept)
    return ink._replace(text=kept, column=max(start, min(ink.column, end - width)), width=width)


def _ground(runs: list[Run], start: int, end: int, fills: list[Piece]) -> None:
    """Add the blank cells from `start` to before `end`, on the last fill that covers them."""
    while start < end:
        look, until = BLANK, end
        for fill in fills:
            if fill.column <= start < fill.column + fill.width:
                look, until = fill.look, min(end, fill.column + fill.width)
            elif start < fill.column < until:
                until = fill.column
        carried = runs[-1].look if runs and _carries(runs[-1].look, look) else look
        _add(runs, " " * (until - start), carried)
        start = until


def _carries(look: Look, ground: Look) -> bool:
    """Whether blank cells look the same in a look as on the ground: fewer looks are fewer bytes."""
    same = look.on is ground.on and look.cover == ground.cover
    return same and not shows_in_blanks(look)


def shows_in_blanks(look: Look) -> bool:
    """Whether a look is seen where nothing is written: a line, or a ground of the role's own."""
    has_ground = look.role in _WITH_GROUND and look.on is not Role.CODE
    return look.underline or look.struck or has_ground


def _add(runs: list[Run], text: str, look: Look) -> None:
    if not text:
        return
    if runs and runs[-1].look == look:
        runs[-1] = Run(runs[-1].text + text, look)
    else:
        runs.append(Run(text, look))


def joined(parts: Iterable[tuple[Canvas, int, int]], width: int, height: int) -> Canvas:
    """Canvases as one, each at its row and column. They must not overlap."""
    ordered = sorted(parts, key=lambda part: part[2])
    rows: list[tuple[Run, ...]] = []
    for at in range(height):
        row: list[Run] = []
        end = 0
        for canvas, top, left in ordered:
            if top <= at < top + canvas.height:
                _add(row, " " * (left - end), BLANK)
                row += canvas.rows[at - top]
                end = left + canvas.width
        _add(row, " " * (width - end), BLANK)
        rows.append(tuple(row))
    words = tuple(
        word._replace(row=word.row + top, column=word.column + left)
        for canvas, top, left in ordered
        for word in canvas.words
    )
    return Canvas(width, height, tuple(rows), words)
