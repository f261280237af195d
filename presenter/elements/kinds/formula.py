"""`formula`: mathematics in LaTeX."""

from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, WORD, field
from presenter.model import formula
from presenter.model.deck import Deck
from presenter.model.shapes import Shape
from presenter.model.text import Text


@kind("formula")
class Formula(Kind, kw_only=True):
    """A formula; its LaTeX source is shown as it is where the extra `formula` is not installed."""

    short: ClassVar[str] = "latex"
    latex: str = field(WORD, "The formula in LaTeX, without dollars; best in single quotes.")
    alt: Text | None = field(TEXT, "How it is read aloud; the source if left out.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The formula."""
        step = first + 1 if self.reveal else 0
        return (formula.Formula(self.latex.strip(), self.alt, step),)
