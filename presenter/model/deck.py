"""A deck: sections of slides, what they cite, and how long they take."""

import re
from bisect import bisect
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, Self

from presenter.model.moment import START, Moment
from presenter.model.notes import Cue, Marks, Paragraph, Withheld, gathered, paragraphs
from presenter.model.picture import Images
from presenter.model.problem import Mark, Silence
from presenter.model.record import Record
from presenter.model.shapes import Shape
from presenter.model.text import Text

_OF_SLIDE = re.compile(r"slides\[\d+\]")


class Element(Protocol):
    """What an author puts on a slide; one kind is one file in `elements`."""

    @property
    def changes(self) -> bool:
        """Whether it may show another thing while its slide stands still."""

    def at(self, slide: "Slide", moment: Moment) -> Self:
        """The element as it is on its slide at a moment; its steps stay as many."""

    def steps(self) -> int:
        """How many steps the element takes to appear; 0: it is there from the start."""

    def shapes(self, deck: "Deck", first: int) -> tuple[Shape, ...]:
        """What the element becomes; its own steps are counted on from `first`."""

    def cited(self) -> tuple[str, ...]:
        """The keys of the sources that the element cites."""

    def texts(self) -> tuple[Text, ...]:
        """Every text of the element, in reading order."""

    def withheld(self) -> Withheld:
        """Those of its texts that the audience does not see until they are shown."""


class Layout(StrEnum):
    """How a slide uses its page."""

    TITLE = "title"
    SECTION = "section"
    CONTENT = "content"
    STATEMENT = "statement"
    QUOTE = "quote"
    COLUMNS = "columns"
    FIGURE = "figure"
    PICTURE = "picture"
    TABLE = "table"
    FULL = "full"


COVERS = (Layout.TITLE, Layout.SECTION)
"""Layouts that show a title and no body."""


class Transition(StrEnum):
    """How one slide gives way to another."""

    NONE = "none"
    WIPE = "wipe"
    FADE = "fade"
    PUSH = "push"


class Priority(StrEnum):
    """How much a slide matters when time is short."""

    MUST = "must"
    SHOULD = "should"
    SKIP = "skip"


class Block(StrEnum):
    """What a room does for a while."""

    TALK = "talk"
    EXERCISE = "exercise"
    BREAK = "break"
    DISCUSSION = "discussion"
    POLL = "poll"
    WAITING = "waiting"


PAUSES = (Block.BREAK, Block.WAITING)
"""The blocks whose time begins when their slide comes on, and at which keys are locked."""


class Source(Record):
    """Something that a deck cites."""

    key: str
    authors: Text
    title: Text
    year: str = ""
    url: str = ""
    short: Text | None = None


class Term(Record):
    """A word of the deck's field, per language, words to avoid for it, and what is short for it."""

    words: Text
    avoid: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    abbreviation: str = ""


class Slide(Record):
    """One slide; `duration` is in seconds, None where the author gave none."""

    id: str
    title: Text | None = None
    body: tuple[Element, ...] = ()
    notes: Text | None = None
    marks: Mapping[str, Marks] = MappingProxyType({})
    """The steps that the paragraphs of the notes are marked with, by language."""
    cues: tuple[Cue, ...] = ()
    duration: float | None = None
    priority: Priority = Priority.SHOULD
    kind: Block = Block.TALK
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    layout: Layout | None = None
    """None: chosen from what the slide holds."""
    subtitle: Text | None = None
    label: str = ""
    mark: Mark | None = None
    """Where it is written."""

    @property
    def steps(self) -> int:
        """How many steps the slide takes after it has come on."""
        return sum(element.steps() for element in self.body)

    @cached_property
    def changes(self) -> bool:
        """Whether it may show another thing while it stands still."""
        return any(element.changes for element in self.body)

    def parts(self, deck: "Deck", moment: Moment = START) -> tuple[tuple[Shape, ...], ...]:
        """What stands on the slide under its title at a moment, an element at a time."""
        found: list[tuple[Shape, ...]] = []
        step = 0
        for element in self.body:
            found.append(element.at(self, moment).shapes(deck, step))
            step += element.steps()
        return tuple(found)

    def shapes(self, deck: "Deck") -> tuple[Shape, ...]:
        """What stands on the slide under its title as it comes on."""
        return tuple(shape for part in self.parts(deck) for shape in part)

    def cited(self) -> tuple[str, ...]:
        """The keys of all sources that the slide cites, each once, in reading order."""
        keys = [key for element in self.body for key in element.cited()]
        return tuple(dict.fromkeys([*keys, *self.sources]))

    def spoken(self, language: str) -> tuple[Paragraph, ...]:
        """The paragraphs of the notes in a language, each with its steps."""
        if self.notes is None:
            return ()
        marks = self.marks.get(self.notes.version(language), ())
        return paragraphs(self.notes.written(language), marks, self.steps)

    @cached_property
    def fingerprint(self) -> str:
        """Sixteen digits that change with what the slide and its notes say, in any language."""
        from hashlib import sha256  # after the first slide

        said = [text.versions for text in (*self.texts(), *filter(None, (self.notes,)))]
        return sha256(repr(said).encode()).hexdigest()[:16]

    def note_words(self, languages: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
        """How many words the notes have in each of the languages; nothing where there are none."""
        notes = self.notes
        return tuple((one, len(notes.plain(one).split())) for one in languages) if notes else ()

    @cached_property
    def withheld(self) -> Withheld:
        """What only the speaker sees of its body, until it is shown."""
        return gathered(element.withheld() for element in self.body)

    def texts(self) -> tuple[Text, ...]:
        """Every text of the slide, in reading order, what is withheld among them."""
        heads = [text for text in (self.title, self.subtitle) if text]
        return (*heads, *(text for element in self.body for text in element.texts()))


class Section(Record):
    """A part of a deck: one file, and a slide of its own when it has a title."""

    title: Text | None
    slides: tuple[Slide, ...]
    label: str = ""
    duration: float | None = None
    kind: Block = Block.TALK
    mark: Mark | None = None
    """Where its file begins."""


class Deck(Record):
    """A whole deck, as it is presented; `slides` has the title and section slides in it."""

    title: Text
    languages: tuple[str, ...]
    sections: tuple[Section, ...] = ()
    subtitle: Text | None = None
    theme: str = ""
    transition: Transition = Transition.NONE
    duration: float | None = None
    start: float | None = None
    """When the day begins, in seconds since midnight; None where nobody said."""
    sources: Mapping[str, Source] = MappingProxyType({})
    terms: tuple[Term, ...] = ()
    folder: Path = Path()
    opening: Slide | None = None
    images: Images = Images.AUTO
    sizes: tuple[tuple[int, int], ...] = ()
    """The terminals that it is made for, in columns and rows; none where nobody said."""
    silences: tuple[Silence, ...] = ()
    id: str = ""
    """By which it is known when it has been moved; empty where its author gave none."""
    people: int = 0
    """How many people are expected in the room; 0 where nobody said."""
    beside: bool = True
    """Whether the language key comes to two languages beside each other."""
    whole: bool = True
    """False while only the first slides of a large deck have been read."""

    @cached_property
    def slides(self) -> tuple[Slide, ...]:
        """All slides in the order of the talk."""
        opening = (self.opening,) if self.opening else ()
        return (*opening, *(slide for section in self.sections for slide in section.slides))

    def slide_at(self, mark: Mark, path: str) -> int | None:
        """The number (from 0) of the slide that a path in a file leads into.

        None where it leads into none, or into one that could not be read.
        """
        own = _OF_SLIDE.match(path)
        if own is None:
            return None
        ahead = [
            (slide.mark, number)
            for number, slide in enumerate(self.slides)
            if slide.mark and slide.mark.file == mark.file and slide.mark <= mark
        ]
        start, number = max(ahead, default=(None, None))
        return None if own[0] == path and start != mark else number

    @property
    def is_bare(self) -> bool:
        """Whether there is no slide but the opening."""
        return not any(section.slides for section in self.sections)

    @cached_property
    def section_starts(self) -> tuple[int, ...]:
        """The number (from 0) of each section's first slide."""
        starts, at = [], 1 if self.opening else 0
        for section in self.sections:
            starts.append(at)
            at += len(section.slides)
        return tuple(starts)

    def section_of(self, slide: int) -> Section | None:
        """The section that the slide with this number (from 0) belongs to."""
        at = bisect(self.section_starts, slide)
        return self.sections[at - 1] if at else None

    def find(self, slide_id: str) -> int | None:
        """The number (from 0) of the slide with this id."""
        return self.numbers.get(slide_id)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of the slides, in the order of the talk."""
        return tuple(slide.id for slide in self.slides)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number (from 0) of each slide, by its id."""
        return {name: number for number, name in enumerate(self.ids)}

    @cached_property
    def cited(self) -> tuple[Source, ...]:
        """What the slides cite, each once, in the order of the talk."""
        keys = dict.fromkeys(key for slide in self.slides for key in slide.cited())
        return tuple(self.sources[key] for key in keys if key in self.sources)
