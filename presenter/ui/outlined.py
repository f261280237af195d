"""What a talk knows of its deck, save what its slides show one after the other."""

from presenter.model.beside import pairs
from presenter.model.deck import Block, Deck


class Outlined:
    """A deck as the talk over it knows it."""

    @property
    def deck(self) -> Deck:
        """The deck."""
        raise NotImplementedError

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self.deck.slides)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the slides, in order."""
        return self.deck.ids

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's languages."""
        return self.deck.languages

    @property
    def versions(self) -> tuple[str, ...]:
        """What the language key goes through: each language, then the original beside another."""
        return (*self.languages, *pairs(self.languages)) if self.deck.beside else self.languages

    def block(self, slide: int) -> tuple[Block, float]:
        """What the room does at a slide, and for how many seconds; 0 where nobody said."""
        there = self.deck.slides[slide]
        return there.kind, there.duration or 0.0
