"""`agenda`: the sections of the deck, as a list."""

from presenter.elements.element import Kind, kind
from presenter.model.deck import Deck
from presenter.model.shapes import Item, Items, Shape


@kind("agenda")
class Agenda(Kind, kw_only=True):
    """The deck's sections, made from the deck itself."""

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A list of the sections' titles, behind their labels."""
        step = first + 1 if self.reveal else 0
        named = [section for section in deck.sections if section.title]
        return (
            Items(
                tuple(
                    Item(section.title, marker=section.label or f"{number}.", step=step)
                    for number, section in enumerate(named, 1)
                    if section.title
                )
            ),
        )
