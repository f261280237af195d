"""What opens over a talk, on a page of its own: the keys, a question, what a search found."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Panel, Side, Stack
from presenter.layout.canvas import Canvas, compose
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.text import Span


class Pair(NamedTuple):
    """A key, or a number, and what it stands for; `chosen` stands out."""

    key: str
    words: str
    chosen: bool = False


class Group(NamedTuple):
    """Pairs under a heading."""

    heading: str
    pairs: tuple[Pair, ...]


def _said(words: str, width: int, role: Role) -> Block:
    return Style("", 1, 0, 1).words((Span(words),), width, role)


def _pair(pair: Pair, keys: int, width: int) -> Block:
    key = _said(pair.key, keys, Role.SELECTED if pair.chosen else Role.STRONG)
    words = _said(pair.words, max(4, width - keys - 2), Role.STRONG if pair.chosen else Role.TEXT)
    return Side(((0, key), (keys + 2, words)))


def pages_of(
    groups: tuple[Group, ...], title: str, foot: str, size: Size, columns: int = 0
) -> list[Canvas]:
    """Groups in as many columns as are readable, on as many pages as they take.

    Columns are filled as those of a newspaper are, and no higher than they have to be. A heading
    is never the last in its column. Of several pages each says at its foot which it is.
    """
    columns = columns or (2 if size.width >= 90 else 1)
    width = (size.width - 4 - 4 * (columns - 1)) // columns
    keys = min(24, max((len(pair.key) for group in groups for pair in group.pairs), default=1))
    parts = [_parts(group, keys, width) for group in groups]
    room = max(1, size.height - 4)
    filled = next(
        (
            found
            for height in range(1, room + 1)
            if len(found := _filled(parts, height)) <= columns and _fits(found, height)
        ),
        None,
    ) or _filled(parts, room)
    sheets = [filled[at : at + columns] for at in range(0, len(filled), columns)] or [[]]
    return [
        _page(sheet, width + 4, (title, _foot(foot, number, len(sheets))), size)
        for number, sheet in enumerate(sheets, 1)
    ]


Column = list[tuple[int, Block]]
"""Blocks with the rows that they begin at."""


def _parts(group: Group, keys: int, width: int) -> list[Block]:
    """A group in pieces that can stand in different columns, its heading with its first pair."""
    pairs = [_pair(pair, keys, width) for pair in group.pairs]
    if not group.heading:
        return pairs
    head = _said(group.heading, width, Role.ACCENT)
    return [Stack((head, *pairs[:1]), 0), *pairs[1:]]


def _filled(groups: list[list[Block]], height: int) -> list[Column]:
    """Groups in columns of a height, a blank row between two groups."""
    columns: list[Column] = []
    row = height
    for parts in groups:
        row += 1
        for part in parts:
            if row + part.height > height or not columns:
                columns.append([])
                row = 0
            columns[-1].append((row, part))
            row += part.height
    return columns


def _fits(columns: list[Column], height: int) -> bool:
    return all(row + part.height <= height for column in columns for row, part in column)


def _foot(foot: str, number: int, count: int) -> str:
    return foot if count == 1 else f"{number} / {count} → · {foot}"


def _page(columns: list[Column], width: int, frame: tuple[str, str], size: Size) -> Canvas:
    painter = Painter()
    _said(frame[0], size.width - 4, Role.TITLE).paint(painter, 0, 2)
    _said(frame[1], size.width - 4, Role.MUTED).paint(painter, size.height - 1, 2)
    for at, column in enumerate(columns):
        for row, part in column:
            part.paint(painter, row + 2, 2 + at * width)
    return compose(size.width, size.height, painter.sheet.pieces, painter.sheet.words, 0)


def question(words: str, foot: str, size: Size) -> Canvas:
    """A question in the middle of the page."""
    width = min(60, size.width - 4)
    said = Stack((_said(words, width - 5, Role.STRONG), _said(foot, width - 5, Role.MUTED)), 1)
    panel = Panel(said, width, Role.IMPORTANT, Role.PANEL, 1)
    painter = Painter()
    panel.paint(painter, max(0, (size.height - panel.height) // 2), (size.width - width) // 2)
    return compose(size.width, size.height, painter.sheet.pieces, painter.sheet.words, 0)


def message(words: str, size: Size) -> Canvas:
    """A sentence at the top of a page that is too small for more."""
    painter = Painter()
    _said(words, max(4, size.width - 2), Role.TEXT).paint(painter, 0, 1)
    return compose(size.width, size.height, painter.sheet.pieces, painter.sheet.words, 0)
