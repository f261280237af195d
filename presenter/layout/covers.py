"""The slides that open a deck or a section: a few words, as large as they go."""

from typing import NamedTuple

from presenter.layout.blocks import Block, Lines, Stack
from presenter.layout.canvas import Look
from presenter.layout.lines import set_balanced, tokens
from presenter.layout.page import Alone, Part, Size, margins
from presenter.layout.painter import Painter
from presenter.layout.style import AIRY, Style, type_for
from presenter.layout.type import SCALE, type_of
from presenter.model.deck import Deck, Layout, Slide
from presenter.model.role import Role
from presenter.model.text import Span, Text


class Rule(NamedTuple):
    """A short accent line, so many cells wide."""

    width: int
    height: int = 1
    fits: bool = True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the line."""
        painter.put(row, column, "━" * self.width, self.width, Look(Role.ACCENT))


def cover(deck: Deck, slide: Slide, size: Size, language: str) -> Alone:
    """A title or section slide, laid out so that every language has letters of the same size."""
    around = margins(size)
    side = around.side if size.width < 60 else max(around.side, size.width // 12)
    width = size.width - 2 * side
    spoken = tuple(dict.fromkeys((*deck.languages, language)))
    rows = _rows_of_title(slide, spoken, width, size.height)
    highest = max(_stack(slide, one, rows, width, size).height for one in spoken)
    block = _stack(slide, language, rows, width, size)
    top = max(0, (size.height - highest) * 2 // 5)
    return Alone(size, (), Part(block, top, side), max(1, size.height - top), slide.steps)


def _rows_of_title(slide: Slide, languages: tuple[str, ...], width: int, height: int) -> int:
    """The largest letters in which the title takes half the page, in at most four lines."""
    share = 0.5 if slide.layout is Layout.TITLE else 0.4
    share = max(share, min(0.6, 12 / height))  # a small page is for the title alone
    for rows in reversed([rows for rows in SCALE[1:] if rows <= height * share]):
        blocks = [_large(slide.title, one, rows, width) for one in languages]
        if all(
            block.fits and block.height <= height * share and len(block.setting.lines) <= 4
            for block in blocks
        ):
            return rows
    return 1


def _large(text: Text | None, language: str, rows: int, width: int) -> Lines:
    type_ = type_for(text.written(language), rows) if text else type_of(rows)
    spans = text.spans(language) if text else ()
    joined = tuple(span._replace(text=span.text.replace("\n", " "), bold=True) for span in spans)
    setting = set_balanced(tokens(joined, Role.TITLE, type_), width, type_)
    return Lines(setting, width, type_)


def _stack(slide: Slide, language: str, rows: int, width: int, size: Size) -> Block:
    parts: list[Block] = []
    if slide.label:
        parts.append(_label(slide.label, rows, width, size))
    parts.append(_large(slide.title, language, rows, width))
    if size.height >= 8:
        parts.append(Rule(min(width, max(6, width // 8))))
    if slide.subtitle:
        parts.append(_subtitle(slide.subtitle, language, rows, width, size))
    return Stack(tuple(parts), 1 if size.height < 36 else 2)


def _label(label: str, rows: int, width: int, size: Size) -> Block:
    """The letter of a section, a step larger than its title where the page is high enough."""
    at = SCALE.index(rows)
    rows = SCALE[min(at + 1, len(SCALE) - 1)] if size.height >= 36 and rows > 1 else rows
    type_ = type_of(rows)
    setting = set_balanced(tokens((Span(label),), Role.ACCENT, type_), width, type_)
    return Lines(setting, width, type_)


def _subtitle(text: Text, language: str, rows: int, width: int, size: Size) -> Block:
    """The subtitle, much smaller than the title."""

    def block(language: str, rows: int) -> Block:
        style = Style(language, 1, AIRY, size.height)
        return style.words(text, width, Role.MUTED, type_of(rows), balanced=True)

    for smaller in (6, 5, 4, 3) if size.height >= 36 else ():
        blocks = [block(one, smaller) for one in (*text.versions, language)]
        fits = all(one.fits and one.height <= size.height // 4 for one in blocks)
        if smaller <= rows * 2 // 3 and fits:
            return blocks[-1]
    return block(language, 1)
