"""What only the speaker sees: notes and cues, the clock, and the line that says it all."""

from functools import lru_cache
from typing import NamedTuple

from presenter.layout.blocks import Block, Stack
from presenter.layout.canvas import Canvas, Look, Piece, compose
from presenter.layout.cells import cells
from presenter.layout.page import Size
from presenter.layout.painter import Painter
from presenter.layout.style import AIRY, Style, type_for
from presenter.layout.type import BODY_SCALE, Type, tight_type_of
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
    return canvas_of(_read(prompt, language, width, size), width)


@lru_cache(maxsize=64)
def fitting(prompt: Prompt, language: str, size: Size) -> int:
    """The largest size, in steps of the type scale, in which all of it is in the pane at once.

    0 where it is not even in terminal text.
    """
    found = 0
    while found < MOST_SIZE:
        if any(_type(said, BODY_SCALE[found + 1]).rows == 1 for said in prompt.notes):
            break
        block = _read(prompt, language, size.width, found + 1)
        if block.height > size.height or not block.fits:
            break
        found += 1
    return found


@lru_cache(maxsize=64)
def reached(prompt: Prompt, language: str, pane: Size, size: int) -> int:
    """The first row to be shown for what belongs to the step to be in the pane.

    Nothing moves as long as all of that is within the pane from the top on.
    """
    if all(said.now for said in prompt.notes):
        return 0
    stack, row = _read(prompt, language, pane.width, size), 0
    shown: list[tuple[int, int]] = []
    for number, block in enumerate(stack.blocks):
        note = number - len(prompt.marks) - len(prompt.cues)
        if note >= 0 and prompt.notes[note].now:
            shown.append((row, row + block.height))
        elif shown:
            break
        row += block.height + stack.gap
    if not shown or shown[-1][1] <= pane.height:
        return 0
    return min(shown[0][0], stack.height - pane.height)


def _read(prompt: Prompt, language: str, width: int, size: int) -> Stack:
    """The blocks under each other: the marks, the cues, the notes."""
    rows = BODY_SCALE[max(0, min(size, MOST_SIZE))]
    style = Style(language, 1, AIRY, 1)
    inner = max(4, width - 2 * INSET)
    blocks = [style.words(Text(mark), inner, Role.WARNING) for mark in prompt.marks]
    for cue in prompt.cues:
        role = Role.IMPORTANT if cue.now else Role.MUTED
        blocks.append(style.words((Span(CUE), *cue.spans), inner, role, _type(cue, rows)))
    for said in prompt.notes:
        role = Role.TEXT if said.now else Role.MUTED
        blocks.append(style.words(said.spans, inner, role, _type(said, rows)))
    if not prompt.notes:
        blocks.append(style.words(Text(prompt.otherwise), inner, Role.MUTED))
    return Stack(tuple(blocks), max(1, rows // 3))


def _type(said: Said, rows: int) -> Type:
    """Its type: the terminal's where its script has no drawn letters."""
    return tight_type_of(type_for(" ".join(span.text for span in said.spans), rows).rows)


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
