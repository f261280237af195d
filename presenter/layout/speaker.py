"""What only the speaker sees: notes, and the clock with where the talk is."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Lines, Stack
from presenter.layout.canvas import Canvas, compose
from presenter.layout.lines import set_lines, tokens
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.style import AIRY, Style, flowing
from presenter.layout.type import SCALE, type_of
from presenter.model.role import Role
from presenter.model.text import Span, Text

INSET = 1
"""Blank cells at the left and the right of what stands on a panel of the speaker's."""


class Reading(NamedTuple):
    """A clock as it is read: the digits, a word for what they are, and the role that they have."""

    digits: str
    word: str
    role: Role = Role.NUMBER


def notes(
    text: Text | None, otherwise: str, marks: tuple[str, ...], language: str, width: int
) -> Canvas:
    """The notes of a slide, as high as they are; `marks` are warnings that stand before them."""
    style = Style(language, 1, AIRY, 1)
    inner = max(4, width - 2 * INSET)
    blocks: list[Block] = [style.words(Text(mark), inner, Role.WARNING) for mark in marks]
    if text is not None:
        blocks.append(style.words(flowing(text, language), inner))
    else:
        blocks.append(style.words(Text(otherwise), inner, Role.MUTED))
    return canvas_of(Stack(tuple(blocks), 1), width)


def clock(reading: Reading, lines: tuple[Reading, ...], size: Size) -> Canvas:
    """The clock in the largest digits that leave room for the lines under it."""
    inner = max(4, size.width - 2 * INSET)
    most = size.height - len(lines) - 2
    blocks: list[Block] = []
    for rows in sorted((rows for rows in SCALE if rows <= max(1, most)), reverse=True):
        type_ = type_of(rows)
        setting = set_lines(tokens((Span(reading.digits),), reading.role, type_), inner, type_)
        if len(setting.lines) == 1 and setting.whole:
            break
    blocks.append(Lines(setting, inner, type_))
    style = Style("", 1, 0, 1)
    blocks.append(style.words(Text(reading.word), inner, reading.role))
    blocks += [_pair(line, style, inner) for line in lines]
    return canvas_of(Stack(tuple(blocks), 0), size.width, size.height)


def _pair(line: Reading, style: Style, width: int) -> Block:
    spans = (Span(line.digits, bold=True), Span(f" {line.word}"))
    return style.words(spans, width, line.role)


def canvas_of(block: Block, width: int, height: int | None = None) -> Canvas:
    """A block on a canvas of its own."""
    painter = Painter()
    block.paint(painter, 0, INSET)
    sheet = painter.sheet
    return compose(width, height or max(1, block.height), sheet.pieces, sheet.words, 0)
