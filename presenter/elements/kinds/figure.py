"""`figure`: a number to look at, with its unit, what it counts and where it comes from."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import AMOUNT, COUNT, NUMBER, SOURCE, TEXT, Amount, field
from presenter.model import shapes
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.text import Text


@kind("figure")
class Figure(Kind, kw_only=True):
    """A big number; as part of a whole it is drawn in dots as well."""

    value: Text = field(AMOUNT, "A number, which each language writes its own way, or a text.")
    label: Text = field(TEXT, "What the number counts.")
    source: str = field(SOURCE, "Where the number comes from.")
    prefix: Text | None = field(TEXT, "Words before the number, such as “more than”.", default=None)
    unit: Text | None = field(TEXT, "What follows the number, such as “%”.", default=None)
    of: int = field(COUNT, "The whole, as so many dots.", default=0)
    part: float | None = field(
        NUMBER, "How many of the dots are filled; the value if left out.", default=None
    )

    def shapes(self, deck: Deck, first: int) -> tuple[shapes.Shape, ...]:
        """The number with its dots, and its source."""
        step = first + 1 if self.reveal else 0
        number, part = self._number(deck), self._part()
        whole = 0 if part is None else self.of
        figure = shapes.Figure(number, self.label, self.prefix, part or 0, whole, step)
        return (figure, *citation(deck, (self.source,), step))

    def _number(self, deck: Deck) -> Text:
        if self.unit is None:
            return self.value
        unit = self.unit
        return Text(
            {one: joined(self.value.written(one), unit.written(one)) for one in deck.languages}
        )

    def _part(self) -> float | None:
        """How many dots are filled; None where the value is a text that does not say."""
        if self.part is None and isinstance(self.value, Amount):
            return self.value.number
        return self.part


def joined(number: str, unit: str) -> str:
    """A number and its unit: a percent sign stands against it, a word one no-break space off."""
    return f"{number}{unit}" if not unit[:1].isalnum() else f"{number}\u00a0{unit}"
