"""What is kept of a talk beside its deck: when it was given, what was planned, what happened."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from presenter.elements.polls import asked_on
from presenter.model.deck import Deck, Section
from presenter.model.poll import Asked
from presenter.model.slide import Block
from presenter.model.text import Text
from presenter.talk.agenda import items_of
from presenter.talk.intent import Intent
from presenter.talk.plan import Plan
from presenter.talk.practice import Manner
from presenter.talk.talk import Names, Talk


class Occasion(NamedTuple):
    """A talk as it is given once. `began` and `ended` are in seconds since the epoch.

    `born` is when it began to be shown, in seconds on the clock that its windows share: with the
    deck that is what all of them know it by, so that any of them can go on with its journal.
    """

    id: str
    deck: Path
    title: Text
    languages: tuple[str, ...]
    born: float
    began: float
    ended: float | None = None
    """When it ended in peace; None where it did not, or not yet."""
    known_as: str = ""
    """The id of the deck, by which it is known wherever it lies; empty where it has none."""
    manner: Manner = Manner.LIVE
    speaker: str = ""


class Trouble(StrEnum):
    """What can be wrong with the file that it is kept in; the words have a sentence for each."""

    FULL = "full"
    FORBIDDEN = "forbidden"
    CORRUPT = "corrupt"
    NEWER = "newer"
    LOCKED = "locked"
    FAILED = "failed"


class InBlock(NamedTuple):
    """The block that a slide is in: the id of its first slide, what it is called, its kind."""

    id: str
    title: Text | None
    kind: Block


class Planned(NamedTuple):
    """A slide of a talk as it was planned: the title of its section and the section's number,
    and the seconds that it was meant to take; what it said by its fingerprint, and how many words
    its notes have in each language.
    """

    id: str
    title: Text | None
    section: Text
    part: int
    seconds: float
    fingerprint: str = ""
    words: tuple[tuple[str, int], ...] = ()
    block: InBlock | None = None
    """None in what an older version kept."""
    poll: Asked | None = None
    """What the room is asked there."""


class Event(NamedTuple):
    """Something that happened in a talk, and the talk after it.

    `now` is on the clock of the talk, which lasts as long as the machine is up: `boot` says since
    which start. `wall` is in seconds since the epoch, `names` are the ids of the slides that the
    talk is at. Without an intent it is how the talk stood when it began, or was taken up again.
    """

    intent: Intent | None
    talk: Talk
    now: float
    wall: float
    names: Names
    boot: str = ""

    @property
    def slide(self) -> str:
        """The id of the slide on the stage."""
        return self.names.held if self.talk.held else self.names.here


Programme = Callable[[], tuple[Planned, ...]]
"""The slides as they are planned, for whoever has the time to find it out."""


def programme_of(deck: Deck, plan: Plan) -> tuple[Planned, ...]:
    """The slides of a deck as they are planned. A section without a title belongs to what is
    before it, and that bears the title of the deck.
    """
    found: list[Planned] = []
    seconds = iter(plan.slides)
    blocks = (
        InBlock(item.id, item.title, item.kind) for item in items_of(deck) for _ in item.numbers
    )
    title, part = deck.title, 0
    opening = Section(None, (deck.opening,) if deck.opening else ())
    for section in (opening, *deck.sections):
        if section.title is not None:
            title, part = section.title, part + 1
        found += [
            Planned(
                slide.id,
                slide.title,
                title,
                part,
                next(seconds),
                slide.fingerprint,
                slide.note_words(deck.languages),
                next(blocks),
                asked_on(deck, slide),
            )
            for slide in section.slides
        ]
    return tuple(found)
