"""Which slides are rehearsed: a part of a deck is a deck of its own."""

from collections.abc import Sequence
from itertools import groupby

from presenter.model.deck import Deck, Section


def part_of(deck: Deck, slides: Sequence[str]) -> Deck:
    """The deck with these slides alone, by their ids and in their order.

    It has no length of its own: its slides have those that they have in the whole. Ids that the
    deck does not have are passed over; without any that it has, it stays as it is.
    """
    known = [deck.numbers[one] for one in slides if one in deck.numbers]
    if not known:
        return deck
    sections = [
        (section or Section(None, ())).replace(
            slides=tuple(deck.slides[one] for one in numbers), duration=None
        )
        for section, numbers in groupby(known, deck.section_of)
    ]
    return deck.replace(sections=tuple(sections), opening=None, duration=None)


def between(deck: Deck, first: int | None, last: int | None) -> tuple[str, ...]:
    """The ids of the slides from one to another, both with them, by their numbers (from 0)."""
    return deck.ids[first or 0 : None if last is None else last + 1]


def in_section(deck: Deck, wanted: str) -> tuple[str, ...]:
    """The ids of the slides of a section, by its label, its title in any language, or its number
    (from 1, those without a title left out); none where there is no such section.
    """
    word = wanted.strip().casefold()
    titled = [section for section in deck.sections if section.title is not None]
    known = {str(number): section for number, section in enumerate(titled, 1)}
    for section in titled:
        known |= {name.casefold(): section for name in (*_titles(section), section.label) if name}
    return tuple(slide.id for slide in known[word].slides) if word in known else ()


def _titles(section: Section) -> list[str]:
    title = section.title
    return [title.plain(one) for one in title.versions] if title else []
