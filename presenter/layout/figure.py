"""A figure: the number as large as it goes, what it counts, and the part of a whole drawn."""

from presenter.layout.blocks import Block, Lines, Side, Stack, Stepped
from presenter.layout.lines import set_balanced, tokens
from presenter.layout.share import DENSE, Dots, forms_of, share, sizes
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, SCALE, type_of
from presenter.model.role import Role
from presenter.model.shapes import Compared, Figure
from presenter.model.text import Text, spans

NARROWEST = 30
"""Cells; where the words would get less, dots stand under them."""

TWICE = 2
"""How many times as high as drawn text a number is, at the least."""


def figure_block(shape: Figure, width: int, style: Style) -> Block:
    """The number over its label; dots beside them where there is width, else under them.

    The label is smaller than the rest of the slide where the number has no room otherwise.
    """
    for rows in sorted((rows for rows in BODY_SCALE if 1 < rows <= style.rows), reverse=True):
        smaller = style.replace(rows=rows)
        beside = _beside(shape, width, smaller)
        if _most(shape, _free(width, beside, smaller), smaller) >= rows * TWICE:
            return Stepped(_figure(shape, width, smaller, beside), shape.step)
    small = style.replace(rows=1)
    made = _figure(shape, width, small, _beside(shape, width, small))
    if style.rows > 1:  # what is this small beside drawn text does not count as fitting
        made = Side(((0, made),), cramped=True)
    return Stepped(made, shape.step)


def _figure(shape: Figure, width: int, style: Style, beside: Dots | None) -> Block:
    words = _words(shape, _free(width, beside, style), style)
    if beside is not None:
        return Side(((0, words), (width - beside.width, beside)), middle=True)
    rows = style.room - _height(shape, width, style) - style.gap
    under = share(shape.part, shape.whole, width, rows, shape.show)
    return words if under is None else Stack((words, under), style.gap)


def _free(width: int, beside: Dots | None, style: Style) -> int:
    """The cells that are left to the words."""
    return width if beside is None else width - beside.width - _gap(style)


def _gap(style: Style) -> int:
    """The cells between words and dots."""
    return max(4, style.type.space * 2)


def _beside(shape: Figure, width: int, style: Style) -> Dots | None:
    """The largest dots that leave the words room, whichever the language."""
    forms = tuple(form for form in forms_of(shape.whole, shape.show) if form is not DENSE)
    for room in (style.room * 5 // 6, style.room):
        for made in sizes(shape.part, shape.whole, width - NARROWEST, room, forms):
            free = _free(width, made, style)
            if free >= NARROWEST and _height(shape, free, style) <= style.room:
                return made
    return None


def _words(shape: Figure, width: int, style: Style) -> Block:
    number = _in_one_line(shape.number, width, Role.NUMBER, _most(shape, width, style), style)[0]
    before, after = _around(shape, width, style)
    return Stack((*before, number, *after), style.air and 1)


def _around(
    shape: Figure, width: int, style: Style
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """What stands over the number, and what stands under it."""
    before = (style.words(shape.prefix, width, Role.MUTED),) if shape.prefix else ()
    label = style.words(shape.label, width, balanced=style.rows > 1)
    compared = (_compared(shape.compared, width, style),) if shape.compared else ()
    return before, (label, *compared)


def _most(shape: Figure, width: int, style: Style) -> int:
    """The rows that the words leave to the number, in whichever language they take most."""
    blocks = [sum(_around(shape, width, said), ()) for said in style.spoken()]
    taken = max(sum(block.height + 1 for block in around) for around in blocks)
    most = style.room * 2 // 3 if forms_of(shape.whole, shape.show) else style.room * 2 // 5
    return max(style.rows, min(style.room - taken, most))


def _height(shape: Figure, width: int, style: Style) -> int:
    return max(_words(shape, width, said).height for said in style.spoken())


def _compared(shape: Compared, width: int, style: Style) -> Block:
    """A second number: half as large, quieter, with its label beside it or else under it."""
    limit = max(style.rows, style.room * (1, 3, 4)[style.air] // 20)
    number, wide = _in_one_line(shape.number, width, Role.MUTED, limit, style)
    wide += max(2, number.type.space)
    if width - wide < width // 2:
        label = style.words(shape.label, width, Role.MUTED, style.small)
        return Stack((number, label), 0)
    label = style.words(shape.label, width - wide, Role.MUTED, style.small)
    return Side(((0, number), (wide, label)), middle=True)


def _in_one_line(
    number: Text, width: int, role: Role, limit: int, style: Style
) -> tuple[Lines, int]:
    """A number in the largest letters of so many rows at most, and the cells that it may take.

    Both are the same in each language.
    """
    for rows in sorted((rows for rows in SCALE if rows <= limit), reverse=True):
        type_ = type_of(rows)
        settings = [
            set_balanced(tokens(spans(written), role, type_), width, type_)
            for written in (*number.versions.values(), number.written(style.language))
        ]
        if all(len(setting.lines) == 1 and setting.whole for setting in settings):
            break
    wide = max((line.width for setting in settings for line in setting.lines), default=0)
    return Lines(settings[-1], width, type_), wide
