"""A deck as it will be when a text has been translated."""

from typing import Any

from presenter.model.deck import Deck
from presenter.model.record import Record
from presenter.model.slide import Slide
from presenter.model.text import Text


def with_text(deck: Deck, number: int, old: Text, new: Text) -> Deck:
    """The deck with one text of the slide with this number (from 0) exchanged."""
    slide: Slide = _exchanged(deck.slides[number], old, new)
    if deck.opening is not None and number == 0:
        return deck.replace(opening=slide)
    at = max(at for at, start in enumerate(deck.section_starts) if start <= number)
    section, inside = deck.sections[at], number - deck.section_starts[at]
    slides = (*section.slides[:inside], slide, *section.slides[inside + 1 :])
    section = section.replace(slides=slides)
    return deck.replace(sections=(*deck.sections[:at], section, *deck.sections[at + 1 :]))


def _exchanged(value: Any, old: Text, new: Text) -> Any:
    """A value with the very text `old` in it exchanged; the value itself where it has it not."""
    if value is old:
        return new
    if isinstance(value, Record):
        fields = {name: getattr(value, name) for name in value.FIELDS}
        made = {name: _exchanged(one, old, new) for name, one in fields.items()}
        changed = {name: one for name, one in made.items() if one is not fields[name]}
        return value.replace(**changed) if changed else value
    if isinstance(value, tuple):
        items = [_exchanged(one, old, new) for one in value]
        if all(one is item for one, item in zip(items, value, strict=True)):
            return value
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    return value
