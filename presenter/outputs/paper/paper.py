"""What stands on paper: sheets of slides in their parts, before anybody writes them down.

What is for whoever leads the session alone is an `Aside`, and nowhere else: a paper without
asides cannot tell it.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from presenter.model.deck import Source
from presenter.model.notes import Cue, Paragraph, Withheld
from presenter.model.record import Record
from presenter.model.shapes import Shape
from presenter.model.slide import Block
from presenter.model.text import Text
from presenter.talk.clock import of_day, spoken


class Kind(StrEnum):
    """For whom a paper is."""

    HANDOUT = "handout"
    GUIDE = "guide"


class Wish(Record):
    """What somebody asked for: which languages, beside each other or not, and what else.

    `begins` is when the session does, in seconds since midnight; None where that is not known.
    """

    languages: tuple[str, ...]
    beside: bool = False
    date: str = ""
    space: bool = True
    notes: bool = False
    answers: bool = False
    begins: float | None = None


class Timing(Record):
    """When something begins, in seconds after the session did, and how many it takes."""

    start: float
    seconds: float

    @property
    def length(self) -> str:
        """How long it takes, as people read it."""
        return spoken(round(self.seconds))


class Aside(Record):
    """What is for whoever leads the session alone; the notes by their language.

    What a slide withholds from the audience are hints and answers.
    """

    notes: Mapping[str, tuple[Paragraph, ...]]
    cues: tuple[Cue, ...] = ()
    withheld: Withheld = Withheld()
    timing: Timing | None = None

    def said(self, language: str) -> Iterator[tuple[str, Text]]:
        """The paragraphs of the notes, each with the numbers of its steps (`2`, `1–2`).

        They have none where all are said at the same steps, nor while the slide comes.
        """
        found = self.notes.get(language, ())
        stepped = len({paragraph.steps for paragraph in found}) > 1
        for paragraph in found:
            first, last = paragraph.steps.start, paragraph.steps.stop - 1
            numbers = str(first) if first == last else f"{first}–{last}"
            yield numbers if stepped and last else "", paragraph.text


class Sheet(Record):
    """A slide on paper: what each of its elements became, and the lines left open under it."""

    slide: str
    title: Text | None
    block: Block = Block.TALK
    parts: tuple[tuple[Shape, ...], ...] = ()
    lines: int = 0
    aside: Aside | None = None


class Part(Record):
    """A section of the deck on paper; the aside is that of its own slide."""

    name: str
    title: Text | None
    label: str
    sheets: tuple[Sheet, ...]
    aside: Aside | None = None


class Paper(Record):
    """A whole paper; `sources` are in the order of their numbers."""

    kind: Kind
    wish: Wish
    title: Text
    subtitle: Text | None
    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    aside: Aside | None = None
    total: float = 0
    """The seconds that the session takes."""

    @cached_property
    def slides(self) -> frozenset[str]:
        """The ids of the slides that stand on it."""
        return frozenset(sheet.slide for part in self.parts for sheet in part.sheets)

    def number(self, key: str) -> int | None:
        """The number (from 1) of a source."""
        keys = [source.key for source in self.sources]
        return keys.index(key) + 1 if key in keys else None

    def at(self, timing: Timing) -> str:
        """When something begins: a time of day, or how long after the beginning."""
        begins = self.wish.begins
        return spoken(round(timing.start)) if begins is None else of_day(begins + timing.start)

    @property
    def when(self) -> str:
        """From when to when the session is, or how long."""
        begins = self.wish.begins
        if begins is None:
            return spoken(round(self.total))
        return f"{of_day(begins)}–{of_day(begins + self.total)}"
