"""`text`: a paragraph, or one sentence as large as it goes."""

from enum import StrEnum
from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, choice, field
from presenter.model.deck import Deck
from presenter.model.shapes import Align, Shape, Words
from presenter.model.text import Text as Said


class Size(StrEnum):
    """How large a text is beside the rest of the slides."""

    NORMAL = "normal"
    LARGE = "large"
    SMALL = "small"


@kind("text")
class Text(Kind, kw_only=True):
    """A paragraph; a blank line in it starts another."""

    short: ClassVar[str] = "words"
    words: Said = field(TEXT, "What it says.")
    align: Align = field(choice(Align), "Where its lines stand.", default=Align.LEFT)
    size: Size = field(choice(Size), "`large` suits a single statement.", default=Size.NORMAL)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """Running text."""
        return (
            Words(
                self.words,
                align=self.align,
                large=self.size is Size.LARGE,
                small=self.size is Size.SMALL,
                step=first + self.steps() if self.reveal else 0,
            ),
        )
