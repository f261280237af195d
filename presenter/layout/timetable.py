"""A day on a page: a row for each block, with when it was to come and when it does."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack
from presenter.layout.canvas import Canvas, compose
from presenter.layout.cells import cells
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.text import Span

LEAST_NAME = 20
"""Cells that names need beside the times; where there are fewer, they stand above them."""

GAP = 2
MARGIN = 2


class Row(NamedTuple):
    """A block: its times as they are told; what it could take instead is empty in most."""

    mark: str
    planned: str
    length: str
    comes: str
    takes: str
    off: str
    instead: str
    name: str
    role: Role = Role.TEXT
    off_role: Role = Role.MUTED


class Told(NamedTuple):
    """What stands around the rows: the title, how the day is, the heads of the two halves, and at
    the foot what comes of it and the keys.
    """

    title: str
    how: str
    planned: str
    today: str
    outcome: str
    keys: str


def timetable(rows: tuple[Row, ...], told: Told, size: Size) -> list[Canvas]:
    """The rows on as many pages as they take; of several pages each says which it is."""
    width = size.width - 2 * MARGIN
    foot = Stack((_said(told.outcome, width, Role.STRONG), _said(told.keys, width, Role.MUTED)), 0)
    head = Stack((_said(told.title, width, Role.TITLE), _said(told.how, width, Role.TEXT)), 0)
    heads, blocks = _columns(rows, told, width)
    first = head.height + 1
    room = max(1, size.height - first - heads.height - foot.height - 1)
    sheets = _sheets(blocks, room)
    pages = []
    for number, sheet in enumerate(sheets, 1):
        painter = Painter()
        head.paint(painter, 0, MARGIN)
        if len(sheets) > 1:
            which = f"{number} / {len(sheets)} →"
            _said(which, cells(which), Role.MUTED).paint(painter, 0, width + MARGIN - cells(which))
        heads.paint(painter, first, MARGIN)
        row = first + heads.height
        for block in sheet:
            block.paint(painter, row, MARGIN)
            row += block.height
        foot.paint(painter, size.height - foot.height, MARGIN)
        made = painter.sheet
        pages.append(compose(size.width, size.height, made.pieces, made.words, 0))
    return pages


def page_of(rows: tuple[Row, ...], told: Told, size: Size, number: int) -> int:
    """The page (from 0) that the row with this number (from 0) is on."""
    return len(timetable(rows[: number + 1], told, size)) - 1


def _sheets(blocks: list[Block], room: int) -> list[list[Block]]:
    """Rows in pages of so many screen rows; one that is higher has a page to itself."""
    sheets: list[list[Block]] = [[]]
    used = 0
    for block in blocks:
        if sheets[-1] and used + block.height > room:
            sheets.append([])
            used = 0
        sheets[-1].append(block)
        used += block.height
    return sheets


def _columns(rows: tuple[Row, ...], told: Told, width: int) -> tuple[Block, list[Block]]:
    """The heads of the columns, and the rows under them."""
    widest = [max((cells(row[at]) for row in rows), default=0) for at in range(7)]
    widest[3] = max(widest[3], cells(told.today) - GAP - widest[4])
    ends, at = [], -GAP
    for column in widest:
        at += (GAP if column else 0) + column
        ends.append(max(0, at))
    beside = width - ends[-1] - GAP >= LEAST_NAME
    shift = 0 if beside else GAP
    starts = [ends[1] - widest[1] + shift, ends[3] - widest[3] + shift]
    heads = Side(
        tuple(
            (start, _said(words, width - start, Role.MUTED))
            for start, words in zip(starts, (told.planned, told.today), strict=True)
        )
    )
    return heads, [_row(row, ends, width, beside) for row in rows]


def _row(row: Row, ends: list[int], width: int, beside: bool) -> Block:
    """A block with its times in their columns, each against its right edge."""
    roles = [row.role] * 5 + [row.off_role, Role.IMPORTANT]
    shift, told = (0, 7) if beside else (GAP, 6)
    parts = [
        (end - cells(words) + shift, _said(words, cells(words), role))
        for words, end, role in zip(row[:told], ends[:told], roles[:told], strict=True)
        if words
    ]
    if beside:
        column = ends[-1] + GAP
        return Side((*parts, (column, _said(row.name, width - column, row.role))))
    name = _said(f"{row.name} {row.instead}", width, row.role)
    return Stack((name, Side(tuple(parts))), 0)


def _said(words: str, width: int, role: Role) -> Block:
    return Style("", 1, 0, 1).words((Span(words),), max(1, width), role)
