"""`sources`: the list of what the deck cites."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import FLAG, field
from presenter.model.deck import Deck, Source
from presenter.model.shapes import Item, Items, Shape
from presenter.model.text import Text


@kind("sources")
class Sources(Kind, kw_only=True):
    """What the slides cite, in the order of the talk."""

    all: bool = field(FLAG, "Whether sources that no slide cites are listed too.", default=False)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A list: authors, title and year of each source."""
        step = first + 1 if self.reveal else 0
        listed = dict.fromkeys(deck.cited)
        if self.all:
            listed |= dict.fromkeys(deck.sources.values())
        return (Items(tuple(Item(_entry(one, deck.languages), step=step) for one in listed)),)


def _entry(source: Source, languages: tuple[str, ...]) -> Text:
    year = f" ({source.year})" if source.year else ""
    return Text(
        {
            one: f"{source.authors.written(one)}, *{source.title.written(one)}*{year}"
            for one in languages
        }
    )
