"""What opens over a talk, on a page of its own: the keys, a question, what a search found."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Panel, Side, Stack
from presenter.layout.canvas import Canvas, Piece, Word, compose
from presenter.layout.page import Size, cut
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


def group_block(group: Group, keys: int, width: int) -> Block:
    """A heading with its pairs under it."""
    head = (_said(group.heading, width, Role.ACCENT),) if group.heading else ()
    return Stack((*head, *(_pair(pair, keys, width) for pair in group.pairs)), 0)


def pages_of(groups: tuple[Group, ...], title: str, foot: str, size: Size) -> list[Canvas]:
    """Groups in as many columns as are readable, on as many pages as they take."""
    columns = 2 if size.width >= 90 else 1
    width = (size.width - 4 - 4 * (columns - 1)) // columns
    keys = min(24, max((len(pair.key) for group in groups for pair in group.pairs), default=1))
    blocks = [group_block(group, keys, width) for group in groups]
    stacks = _shared(blocks, columns)
    body: Block = Side(
        tuple((at * (width + 4), Stack(tuple(stack), 1)) for at, stack in enumerate(stacks))
    )
    painter = Painter()
    body.paint(painter, 0, 2)
    room = max(1, size.height - 4)
    cuts = cut(painter.sheet, body.height, room)
    return [_page(painter, start, room, (title, foot), size) for start in cuts]


def _shared(blocks: list[Block], columns: int) -> list[list[Block]]:
    """Blocks over columns of about the same height, in their order."""
    if columns == 1:
        return [blocks]
    half = sum(block.height + 1 for block in blocks) / 2
    left: list[Block] = []
    while len(left) < len(blocks) and sum(one.height + 1 for one in left) < half:
        left.append(blocks[len(left)])
    return [left, blocks[len(left) :]]


def _page(painter: Painter, start: int, room: int, frame: tuple[str, str], size: Size) -> Canvas:
    around = Painter()
    _said(frame[0], size.width - 4, Role.TITLE).paint(around, 0, 2)
    _said(frame[1], size.width - 4, Role.MUTED).paint(around, size.height - 1, 2)
    pieces: list[Piece] = list(around.sheet.pieces)
    words: list[Word] = list(around.sheet.words)
    down = 2 - start
    inside = range(start, start + room)
    pieces += [
        one._replace(row=one.row + down) for one in painter.sheet.pieces if one.row in inside
    ]
    words += [one._replace(row=one.row + down) for one in painter.sheet.words if one.row in inside]
    return compose(size.width, size.height, pieces, words, 0)


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
