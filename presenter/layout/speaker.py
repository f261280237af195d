"""What only the speaker sees: notes and cues, the clock, and the line that says it all."""

from functools import lru_cache
from typing import NamedTuple

from presenter.layout.blocks import Block, Lines, Stack
from presenter.layout.canvas import Canvas, Look, Piece, compose
from presenter.layout.cells import cells
from presenter.layout.lines import set_lines, tokens
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.style import AIRY, Style
from presenter.layout.type import BODY_SCALE, SCALE, type_of
from presenter.model.role import Role
from presenter.model.text import Span, Text

INSET = 1
"""Blank cells at the left and the right of what stands on a panel of the speaker's."""

MOST_SIZE = len(BODY_SCALE) - 1
"""The largest size of the notes, in steps of the type scale above terminal text."""

CUE = "▸ "


class Said(NamedTuple):
    """A paragraph of the notes, or a cue; `now` where it belongs to the step on the stage."""

    spans: tuple[Span, ...]
    now: bool = True


class Reading(NamedTuple):
    """A number as it is read: its digits with words before and after them, and their role."""

    digits: str
    word: str
    role: Role = Role.NUMBER
    lead: str = ""
    """What stands before the digits: it stays with them, and is not read under large ones."""


class Prompt(NamedTuple):
    """All that a speaker reads at a slide: warnings, cues, notes."""

    marks: tuple[str, ...]
    cues: tuple[Said, ...]
    notes: tuple[Said, ...]
    otherwise: str
    """What is said where there are no notes."""


@lru_cache(maxsize=16)
def prompt(prompt: Prompt, language: str, width: int, size: int = 0) -> Canvas:
    """Warnings, cues and notes, as high as they are; `size` is in steps of the type scale.

    What belongs to another step than that on the stage is muted. Kept, since the notes stand still
    while the clock beside them is drawn every second.
    """
    style = Style(language, BODY_SCALE[max(0, min(size, MOST_SIZE))], AIRY, 1)
    small = style.replace(rows=1)
    inner = max(4, width - 2 * INSET)
    blocks: list[Block] = [small.words(Text(mark), inner, Role.WARNING) for mark in prompt.marks]
    for cue in prompt.cues:
        role = Role.IMPORTANT if cue.now else Role.MUTED
        blocks.append(style.words((Span(CUE), *cue.spans), inner, role))
    blocks += [
        style.words(said.spans, inner, Role.TEXT if said.now else Role.MUTED)
        for said in prompt.notes
    ]
    if not prompt.notes:
        blocks.append(small.words(Text(prompt.otherwise), inner, Role.MUTED))
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
    digits = Span(line.digits, bold=True)
    said = [span for span in (Span(line.lead), digits, Span(line.word)) if span.text]
    spans = [part for span in said for part in (Span(" "), span)][1:]
    return style.words(tuple(spans), width, line.role)


def line(readings: tuple[Reading, ...], width: int) -> Canvas:
    """One row of readings; the words of the later ones give way first, then those themselves."""
    shown = [one for one in readings if one.digits or one.word]
    for at in reversed(range(len(shown))):
        if _width(shown) > width - 2 * INSET and shown[at].digits:
            shown[at] = shown[at]._replace(word="")
    while len(shown) > 1 and _width(shown) > width - 2 * INSET:
        shown.pop()
    pieces: list[Piece] = []
    column = INSET
    for number, one in enumerate(shown):
        if number:
            pieces.append(Piece(0, column + 1, "·", 1, Look(Role.MUTED)))
            column += 3
        plain, bold = Look(one.role), Look(one.role, bold=True)
        for text, look in ((one.lead, plain), (one.digits, bold), (one.word, plain)):
            if text:
                pieces.append(Piece(0, column, text, cells(text), look))
                column += cells(text) + 1
        column -= 1
    return compose(width, 1, pieces, (), 0)


def _width(shown: list[Reading]) -> int:
    words = (cells(" ".join(filter(None, (one.lead, one.digits, one.word)))) for one in shown)
    return sum(words) + 3 * (len(shown) - 1)


def canvas_of(block: Block, width: int, height: int | None = None) -> Canvas:
    """A block on a canvas of its own."""
    painter = Painter()
    block.paint(painter, 0, INSET)
    sheet = painter.sheet
    return compose(width, height or max(1, block.height), sheet.pieces, sheet.words, 0)
