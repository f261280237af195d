"""`parked`: the lines that were parked during the talk, as they were typed."""

from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.said import said
from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.poll import literal
from presenter.model.role import Role
from presenter.model.shapes import Item, Items, Shape, Words
from presenter.model.slide import Slide


@kind("parked")
class Parked(Kind, kw_only=True):
    """What was parked with `!`, for the end of a session."""

    moment: Moment = START

    @property
    def changes(self) -> bool:
        """Always: lines come in."""
        return True

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The lines that there are."""
        return self.replace(moment=moment)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A list, or that there is nothing on it."""
        step = first + 1 if self.reveal else 0
        lines = self.moment.parked
        if not lines:
            key = "empty" if self.moment.live else "here"
            return (Words(said(deck, f"parked.{key}"), Role.MUTED, step=step),)
        return (Items(tuple(Item(literal(line), step=step) for line in lines)),)
