"""What stands around the texts on a translator's screen: how far it is, where, and the keys."""

from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, compose
from presenter.layout.cells import cells, parted
from presenter.model.role import Role

BAR = 24
"""Cells of the bar that shows how much is done."""


class Head(NamedTuple):
    """The head: the languages, the progress in words and from 0 to 1; the text's place and state.

    A `waiting` text is one that a translator has to look at.
    """

    languages: str
    progress: str
    done: float
    place: str
    file: str
    state: str
    waiting: bool


def head(parts: Head, width: int) -> Canvas:
    """Two rows; the bar gives way first, then the file."""
    pieces: list[Piece] = []
    end = _end(pieces, 0, parts.progress, width, Role.STRONG)
    start = _begin(pieces, 0, parts.languages, end - 3, Role.TITLE) + 3
    bar = min(BAR, end - start - 3)
    if bar >= 6:
        full = int(bar * parts.done)  # full when all is done, and not before
        _put(pieces, 0, start, "━" * full, Role.BAR)
        _put(pieces, 0, start + full, "─" * (bar - full), Role.BAR_REST)
    role = Role.WARNING if parts.waiting else Role.MUTED
    end = _end(pieces, 1, parts.state, width, role)
    start = _begin(pieces, 1, parts.place, end - 3, Role.ACCENT) + 3
    if start + cells(parts.file) <= end - 3:
        _put(pieces, 1, start, parts.file, Role.MUTED)
    return compose(width, 2, pieces, (), 0)


def foot(words: str, width: int, told: bool = False) -> Canvas:
    """A row with the keys, or with what a translator is `told`."""
    pieces: list[Piece] = []
    _begin(pieces, 0, words, width - 1, Role.WARNING if told else Role.FOOTER)
    return compose(width, 1, pieces, (), 0)


def heading(words: str, width: int) -> Canvas:
    """A rule with words in it, over what is shown under it."""
    pieces: list[Piece] = []
    end = _begin(pieces, 0, words, width - 1, Role.MUTED)
    _put(pieces, 0, end + 1, "─" * (width - end - 2), Role.RULE)
    return compose(width, 1, pieces, (), 0)


def _begin(pieces: list[Piece], row: int, text: str, most: int, role: Role) -> int:
    """Put words at the left, as far as the cell `most`; where they end."""
    if cells(text) > most - 1:
        text = f"{parted(text, max(0, most - 2))[0]}…"
    _put(pieces, row, 1, text, role)
    return 1 + cells(text)


def _end(pieces: list[Piece], row: int, text: str, width: int, role: Role) -> int:
    """Put words at the right; where they begin."""
    start = max(1, width - 1 - cells(text))
    _put(pieces, row, start, text, role)
    return start


def _put(pieces: list[Piece], row: int, column: int, text: str, role: Role) -> None:
    if text:
        pieces.append(Piece(row, column, text, cells(text), Look(role)))
