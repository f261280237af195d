"""Groups of people, or a queue of them, on a page of their own: as large as all of them fit."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack
from presenter.layout.canvas import Canvas, compose
from presenter.layout.cells import cells
from presenter.layout.lines import tokens, width_of
from presenter.layout.page import Size, margins
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import SCALE, largest, type_of
from presenter.model.role import Role
from presenter.model.text import Span

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MOST_ROWS = 8
"""Rows of a name at most: larger letters are read no better."""

MOST_ACROSS = 6
"""Groups beside each other where their names run on in lines."""


class Card(NamedTuple):
    """A group with its heading; in a queue there is one name, and the heading is its place."""

    heading: str
    names: tuple[str, ...]
    short: str = ""
    """The heading where it stands before the names."""


class Around(NamedTuple):
    """What stands over and under the cards; the foot is muted."""

    title: str
    foot: str


Cards = tuple[Card, ...]
Put = Callable[[Cards, Style, Size], Iterator[Block]]
"""The ways to put cards in letters of a size on a page of another, where they may be too high."""


@lru_cache(maxsize=8)
def gathering(cards: Cards, around: Around, size: Size) -> Canvas | None:
    """Groups beside each other; None where the page is too small for all of them."""
    return _largest(cards, around, size, _grouped)


@lru_cache(maxsize=8)
def queue(cards: Cards, around: Around, size: Size) -> Canvas | None:
    """People in their order, in columns; None where the page is too small for all of them."""
    return _largest(cards, around, size, _queued)


def _largest(cards: Cards, around: Around, size: Size, put: Put) -> Canvas | None:
    """The cards in the largest letters in which they fit."""
    side, top, bottom = margins(size)
    width = size.width - 2 * side
    least = sum(cells(name) for card in cards for name in card.names)
    for rows in sorted((rows for rows in SCALE if rows <= MOST_ROWS), reverse=True):
        high = largest(min(rows, size.height // 8))
        title = Style("", high, 0, 1).words((Span(around.title),), width, Role.TITLE)
        gap = 1 + high // 3
        room = Size(width, size.height - top - title.height - gap - bottom - 1)
        if least * rows > room.width * room.height:
            continue  # no letter is narrower than a cell
        for block in put(cards, Style("", rows, 0, 1), room):
            if block.fits and title.fits and block.height <= room.height:
                painter = Painter()
                title.paint(painter, top, side)
                block.paint(painter, top + title.height + gap, side)
                foot = Style("", 1, 0, 1).words((Span(around.foot),), width, Role.MUTED)
                foot.paint(painter, size.height - 1, side)
                sheet = painter.sheet
                return compose(size.width, size.height, sheet.pieces, sheet.words, 0)
    return None


def _grouped(cards: Cards, style: Style, room: Size) -> Iterator[Block]:
    """Each name on a line of its own, or where that is too high, names in lines."""
    column = max(_width(one, style) for card in cards for one in (card.heading, *card.names))
    across = min(len(cards), (room.width + _gap(style)) // (column + _gap(style)))
    if across:
        across = -(-len(cards) // -(-len(cards) // across))  # no more than its bands need
        lines = [(_head(card.heading, style), *_names(card, style)) for card in cards]
        for gap in (1, 0):
            yield _bands([Stack(one, gap) for one in lines], across, room, style, gap)
    for across in range(1, min(MOST_ACROSS, len(cards)) + 1):
        width = (room.width - _gap(style) * (across - 1)) // across
        if width > 2 * _width(cards[-1].short, style):
            yield _bands([_line(card, style, width) for card in cards], across, room, style)


def _queued(cards: Cards, style: Style, room: Size) -> Iterator[Block]:
    """In as few columns as are not too high, read from top to bottom."""
    places = max(_width(card.heading, style) for card in cards)
    name = max(_width(one, style) for card in cards for one in card.names)
    column = places + 2 * style.type.space + name
    most = (room.width + _gap(style)) // (column + _gap(style))
    for across in range(1, most + 1):
        down = -(-len(cards) // across)
        if down * style.rows > room.height:
            continue
        columns: list[tuple[int, Block]] = []
        for at in range(0, len(cards), down):
            lines = tuple(_placed(card, style, places) for card in cards[at : at + down])
            columns.append((len(columns) * (column + _gap(style)), Stack(lines, 0)))
        yield Side(tuple(columns))


def _placed(card: Card, style: Style, places: int) -> Block:
    """A place, to the right in its column, and whose it is."""
    indent = places - _width(card.heading, style)
    (name,) = _names(card, style)
    return Side(((indent, _head(card.heading, style)), (places + 2 * style.type.space, name)))


def _line(card: Card, style: Style, width: int) -> Block:
    """A heading, and beside it names in lines; none of them is broken over two."""
    indent = _width(card.short, style) + style.type.space
    names = ", ".join(one.replace(" ", NO_BREAK_SPACE) for one in card.names)
    words = style.words((Span(names),), max(2, width - indent))
    return Side(((0, _head(card.short, style)), (indent, words)))


def _bands(cards: list[Block], across: int, room: Size, style: Style, more: int = 0) -> Block:
    """Cards beside each other, so many in a band; `more` are rows between two bands."""
    pitch = (room.width + _gap(style)) // across
    bands = [
        Side(tuple((place * pitch, card) for place, card in enumerate(cards[at : at + across])))
        for at in range(0, len(cards), across)
    ]
    return Stack(tuple(bands), 1 + style.rows // 4 + more)


def _head(text: str, style: Style) -> Block:
    return style.words((Span(_kept(text), bold=True),), _width(text, style), Role.ACCENT)


def _names(card: Card, style: Style) -> list[Block]:
    return [style.words((Span(_kept(one)),), _width(one, style)) for one in card.names]


def _gap(style: Style) -> int:
    """Cells between two cards."""
    return 2 + 2 * style.type.space


def _kept(text: str) -> str:
    """A text in one piece."""
    return text.replace(" ", NO_BREAK_SPACE)


def _width(text: str, style: Style) -> int:
    """The cells of a text on one line; a heading is measured as it is, in bold."""
    (token,) = tokens((Span(_kept(text), bold=True),), Role.TEXT, type_of(style.rows))
    return width_of(token.parts, style.type)
