"""The agenda of a deck: its blocks, one after the other, with the time that each is to take.

A block is a run of slides of one section and one kind. A section without a title belongs to what
is before it, and a slide that is of another kind than its section is a block of its own. The title
slide belongs to the first block, where that is a talk.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.talk.plan import Plan


class Item(NamedTuple):
    """A block: known by the id of its first slide, and called as its section, or as that slide.

    Without a title it is called by its kind.
    """

    id: str
    title: Text | None
    kind: Block
    first: int
    """The number (from 0) of its first slide."""
    size: int
    """How many slides it has."""

    @property
    def numbers(self) -> range:
        """The numbers (from 0) of its slides."""
        return range(self.first, self.first + self.size)


class Entry(NamedTuple):
    """A block in its time: it begins so many seconds after the day, and takes so many."""

    item: Item
    start: float
    seconds: float

    @property
    def end(self) -> float:
        """The seconds after the beginning of the day at which it ends."""
        return self.start + self.seconds


def entries_of(deck: Deck, plan: Plan) -> tuple[Entry, ...]:
    """The blocks of a deck in the times of a plan."""
    starts = plan.starts
    return tuple(
        Entry(item, starts[item.first], starts[item.first + item.size] - starts[item.first])
        for item in items_of(deck)
    )


def items_of(deck: Deck) -> tuple[Item, ...]:
    """The blocks of a deck, in their order: each slide is in one of them."""
    found, first = [], 0
    for run, slides in groupby(_placed(deck), key=lambda placed: placed[0]):
        count = len(list(slides))
        slide = deck.slides[first]
        title = slide.title if run.own else run.title
        found.append(Item(slide.id, title, run.kind, first, count))
        first += count
    return tuple(found)


class _Run(NamedTuple):
    """What the slides of a block have in common; `own` where it is not called as its section."""

    part: int
    title: Text
    kind: Block
    own: str = ""


def _placed(deck: Deck) -> Iterator[tuple[_Run, Slide]]:
    """The slides, each with the run that it belongs to."""
    first = _Run(0, deck.title, Block.TALK)
    runs = list(_in_sections(deck))
    if deck.opening is not None:
        joins = bool(runs) and runs[0][0].kind is Block.TALK and not runs[0][0].own
        yield runs[0][0] if joins else first, deck.opening
    yield from runs


def _in_sections(deck: Deck) -> Iterator[tuple[_Run, Slide]]:
    title, kind, part = deck.title, Block.TALK, 0
    for number, section in enumerate(deck.sections):
        if section.title is not None:
            title, kind, part = section.title, section.kind, part + 1
        apart = "" if section.kind is kind else f"section {number}"
        for slide in section.slides:
            own = apart if slide.kind is section.kind else f"slide {slide.id}"
            yield _Run(part, title, slide.kind, own), slide
