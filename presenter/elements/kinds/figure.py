"""`figure`: a number to look at, with its unit, what it counts and where it comes from."""

from typing import Self

from presenter.elements.amount import AMOUNT, Amount, with_unit
from presenter.elements.element import Kind, kind
from presenter.elements.fields import COUNT, NUMBER, SOURCE, TEXT, Entry, choice, field, nested
from presenter.elements.scope import Scope
from presenter.model import shapes
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.shapes import Compared, Show
from presenter.model.text import Text
from presenter.reading import Mapping


class Comparison(Entry, kw_only=True):
    """A number to compare with, in the same unit."""

    value: Text = field(AMOUNT, "A number or a text, smaller and quieter than the first.")
    label: Text = field(TEXT, "What it counts.")


@kind("figure")
class Figure(Kind, kw_only=True):
    """A big number; as part of a whole it is drawn as well: a dot that is partly filled is a part.

    More than a thousand are drawn as a bar, for nobody counts them.
    """

    value: Text = field(AMOUNT, "A number, which each language writes its own way, or a text.")
    label: Text = field(TEXT, "What the number counts.")
    source: str = field(SOURCE, "Where the number comes from.")
    prefix: Text | None = field(TEXT, "Words before the number, such as “more than”.", default=None)
    unit: Text | None = field(TEXT, "What follows the number, such as “%”.", default=None)
    of: int = field(COUNT, "The whole, as so many dots.", default=0)
    part: float | None = field(
        NUMBER, "How many of the dots are filled; the value if left out.", default=None
    )
    show: Show = field(choice(Show), "How the part of the whole is drawn.", default=Show.DOTS)
    compared: Comparison | None = field(
        nested(Comparison, "`value` and `label`"), "A second number to compare with.", default=None
    )

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """Without its whole when the number is no part of it: the number itself still stands."""
        part = self._part()
        key = "part" if "part" in node.entries else "value"
        if not self.of or (part is not None and 0 <= part <= self.of):
            return self
        if part is None:
            scope.report(node.entries["of"], "part-unknown", whole=self.of)
        else:
            code = "part-negative" if part < 0 else "part-exceeds"
            scope.report(node.entries[key], code, part=f"{part:.15g}", whole=self.of)
        return self.replace(of=0)

    def shapes(self, deck: Deck, first: int) -> tuple[shapes.Shape, ...]:
        """The number with its dots, and its source."""
        step = first + 1 if self.reveal else 0
        part, number = self._part(), with_unit(self.value, self.unit, deck.languages)
        whole = 0 if part is None else self.of
        figure = shapes.Figure(
            number,
            self.label,
            self.prefix,
            part or 0,
            whole,
            step,
            self.show,
            self._compared(deck),
        )
        return (figure, *citation(deck, (self.source,), step))

    def _compared(self, deck: Deck) -> Compared | None:
        if self.compared is None:
            return None
        number = with_unit(self.compared.value, self.unit, deck.languages)
        return Compared(number, self.compared.label)

    def _part(self) -> float | None:
        """How many dots are filled; None where the value is a text that does not say."""
        if self.part is None and isinstance(self.value, Amount):
            return self.value.number
        return self.part
