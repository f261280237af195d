"""The words of a chart: set in one type, and measured in every language so that none moves them."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.lines import tokens
from presenter.layout.style import Style, paragraphs_of
from presenter.layout.type import Type, type_of
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Span, Text, spans

Phrase = tuple[tuple[Text, bool], ...]
"""Texts that read as one, each bold or not."""


def strong(text: Text) -> Phrase:
    """A text in bold."""
    return ((text, True),)


class Lettering(NamedTuple):
    """A style for the page, and the height in rows of a chart's letters on it."""

    style: Style
    rows: int
    languages: tuple[str, ...]
    can_be_smaller: bool = False
    """Whether smaller letters are tried where these leave little room for the drawing itself."""

    @property
    def type(self) -> Type:
        """The type of the letters."""
        return type_of(self.rows)

    @property
    def space(self) -> int:
        """The cells between words and what they stand beside."""
        return self.type.space

    def least(self, whole: int, least: int) -> int:
        """The cells or rows of a whole that the drawing itself must have beside its words."""
        return max(least, whole * 2 // 5) if self.can_be_smaller else least

    def block(
        self, text: Text | Phrase, width: int, role: Role = Role.TEXT, align: Align = Align.LEFT
    ) -> Block:
        """A text in lines of at most so many cells."""
        return self._set(text, width, self.style.language, role, align)

    def height(self, text: Text | Phrase, width: int) -> int:
        """The rows that the text takes in its longest language."""
        return max(self._set(text, width, one).height for one in self.languages)

    def natural(self, text: Text | Phrase) -> int:
        """The cells of the longest line of the text as it was written, in any language."""
        return max(
            sum(line) + self.space * max(0, len(line) - 1)
            for language in self.languages
            for line in self._widths(text, language)
        )

    def holds(self, text: Text | Phrase, width: int) -> bool:
        """Whether no word of the text is wider than so many cells, in any language."""
        lines = (line for language in self.languages for line in self._widths(text, language))
        return all(word <= width for line in lines for word in line)

    def is_line(self, text: Text | Phrase, width: int) -> bool:
        """Whether the text stands on one line of so many cells, in every language."""
        return self.holds(text, width) and self.height(text, width) <= self.rows

    def _set(
        self,
        text: Text | Phrase,
        width: int,
        language: str,
        role: Role = Role.TEXT,
        align: Align = Align.LEFT,
    ) -> Block:
        style = self.style
        if language != style.language:
            style = style.replace(language=language)
        if isinstance(text, Text):
            return style.words(text, width, role, self.type, align)
        marked = _joined([(one.spans(language), bold) for one, bold in text])
        return style.words(marked, width, role, self.type, align)

    def _widths(self, text: Text | Phrase, language: str) -> tuple[tuple[int, ...], ...]:
        parts = ((text, False),) if isinstance(text, Text) else text
        return _widths(tuple((one.written(language), bold) for one, bold in parts), self.rows)


@lru_cache(maxsize=4096)
def _widths(parts: tuple[tuple[str, bool], ...], rows: int) -> tuple[tuple[int, ...], ...]:
    """Per line the cells of each word. Kept, since finding a size asks for the same many times."""
    type_ = type_of(rows)
    marked = _joined([(spans(written), bold) for written, bold in parts])
    return tuple(
        tuple(token.width for token in tokens(line, Role.TEXT, type_))
        for paragraph in paragraphs_of(marked)
        for line in paragraph
    )


def _joined(parts: Sequence[tuple[tuple[Span, ...], bool]]) -> tuple[Span, ...]:
    found: list[Span] = []
    for marked, bold in parts:
        found += [Span(" ")] if found else []
        found += [span._replace(bold=span.bold or bold) for span in marked]
    return tuple(found)
