"""The words of a chart: set in one type, and measured in every language so that none moves them."""

from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.style import Style, of_tokens, widest
from presenter.layout.type import Type, type_of
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Span, Text

Phrase = tuple[tuple[Text, bool], ...]
"""Texts that read as one, each bold or not."""


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
        texts = (text,) if isinstance(text, Text) else tuple(one for one, _ in text)
        return max(
            self._sum([self._longest(one, language) for one in texts])
            for language in self.languages
        )

    def holds(self, text: Text | Phrase, width: int) -> bool:
        """Whether no word of the text is wider than so many cells, in any language."""
        texts = (text,) if isinstance(text, Text) else (one for one, _ in text)
        return all(widest(one, self.rows) <= width for one in texts)

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
        return style.words(_spans(text, language), width, role, self.type, align)

    def _longest(self, text: Text, language: str) -> int:
        composed = of_tokens(text.written(language), Role.TEXT, self.rows)
        lines = (line for paragraph in composed for line in paragraph)
        return max(self._sum([token.width for token in line]) for line in lines)

    def _sum(self, widths: list[int]) -> int:
        return sum(widths) + self.space * max(0, len(widths) - 1)


def _spans(text: Text | Phrase, language: str) -> tuple[Span, ...]:
    if isinstance(text, Text):
        return text.spans(language)
    found: list[Span] = []
    for one, bold in text:
        found += [Span(" ")] if found else []
        found += [span._replace(bold=span.bold or bold) for span in one.spans(language)]
    return tuple(found)
