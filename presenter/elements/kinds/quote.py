"""`quote`: somebody's words, with who said them."""

from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import SOURCE, TEXT, field
from presenter.model.citing import attribution
from presenter.model.deck import Deck
from presenter.model.role import Role
from presenter.model.shapes import Box, Edge, Shape, Words
from presenter.model.text import Text


@kind("quote")
class Quote(Kind, kw_only=True):
    """Somebody's words behind a bar, larger than the rest."""

    short: ClassVar[str] = "words"
    words: Text = field(TEXT, "What was said; the quotation marks are yours to write.")
    by: Text | None = field(TEXT, "Who said it.", default=None)
    source: str | None = field(SOURCE, "Where it was said.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A bar, the words, and under them who said it and where."""
        said = (Words(self.words, Role.QUOTE, large=True), *attribution(deck, self.by, self.source))
        return (Box(said, Edge.BAR, Role.QUOTE, first + 1 if self.reveal else 0),)
