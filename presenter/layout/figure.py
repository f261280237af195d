"""A figure: the number as large as it goes, what it counts, and the part of a whole drawn."""

from presenter.layout.blocks import Block, Lines, Side, Stack, Stepped
from presenter.layout.lines import set_balanced, tokens
from presenter.layout.share import MOST_DOTS, Dots, ShareBar, share
from presenter.layout.style import Style
from presenter.layout.type import SCALE, type_of
from presenter.model.role import Role
from presenter.model.shapes import Compared, Figure, Show
from presenter.model.text import Text, spans


def figure_block(shape: Figure, width: int, style: Style) -> Block:
    """The number over its label; dots beside them where there is width, else under them."""
    limit = style.room * 3 // 4 if style.airy else style.room // 2
    beside = None if _is_bar(shape) else _drawn(shape, width * 2 // 5, limit)
    if beside is not None and width - beside.width >= 30:
        gap = max(4, style.type.space * 2)
        words = _words(shape, width - beside.width - gap, style)
        return Stepped(Side(((0, words), (width - beside.width, beside)), middle=True), shape.step)
    words = _words(shape, width, style)
    under = _drawn(shape, width, min(limit, style.room - words.height - 2))
    block: Block = words if under is None else Stack((words, under), 1)
    return Stepped(block, shape.step)


def _is_bar(shape: Figure) -> bool:
    return shape.show is Show.BAR or shape.whole > MOST_DOTS


def _drawn(shape: Figure, width: int, room: int) -> Dots | ShareBar | None:
    return share(shape.part, shape.whole, width, room, shape.show)


def _words(shape: Figure, width: int, style: Style) -> Block:
    parts: list[Block] = []
    if shape.prefix:
        parts.append(style.words(shape.prefix, width, Role.MUTED))
    parts.append(_number(shape.number, width, style))
    parts.append(style.words(shape.label, width, balanced=style.rows > 1))
    if shape.compared:
        parts.append(_compared(shape.compared, width, style))
    return Stack(tuple(parts), 1 if style.airy else 0)


def _compared(shape: Compared, width: int, style: Style) -> Block:
    """A second number: half as large, quieter, with its label beside it or else under it."""
    limit = max(style.rows, style.room * (1, 3, 4)[style.air] // 20)
    number, wide = _in_one_line(shape.number, width, Role.MUTED, limit, style.language)
    wide += max(2, number.type.space)
    if width - wide < width // 2:
        label = style.words(shape.label, width, Role.MUTED, style.small)
        return Stack((number, label), 0)
    label = style.words(shape.label, width - wide, Role.MUTED, style.small)
    return Side(((0, number), (wide, label)), middle=True)


def _number(number: Text, width: int, style: Style) -> Lines:
    """The number in letters that leave room for words."""
    limit = max(style.rows, style.room * (2, 3, 4)[style.air] // 10)
    return _in_one_line(number, width, Role.NUMBER, limit, style.language)[0]


def _in_one_line(
    number: Text, width: int, role: Role, limit: int, language: str
) -> tuple[Lines, int]:
    """A number in the largest letters of so many rows at most, and the cells that it may take.

    Both are the same in each language.
    """
    for rows in sorted((rows for rows in SCALE if rows <= limit), reverse=True):
        type_ = type_of(rows)
        settings = [
            set_balanced(tokens(spans(written), role, type_), width, type_)
            for written in (*number.versions.values(), number.written(language))
        ]
        if all(len(setting.lines) == 1 and setting.whole for setting in settings):
            break
    wide = max((line.width for setting in settings for line in setting.lines), default=0)
    return Lines(settings[-1], width, type_), wide
