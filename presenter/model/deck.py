"""A deck: sections of slides, what they cite, and how long they take."""

import re
from bisect import bisect
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from presenter.model.beside import pairs
from presenter.model.breaks import Breaks
from presenter.model.picture import Images
from presenter.model.problem import Mark, Silence
from presenter.model.record import Record
from presenter.model.slide import Block, Slide
from presenter.model.term import Term
from presenter.model.text import Text

_OF_SLIDE = re.compile(r"slides\[\d+\]")


class Transition(StrEnum):
    """How one slide gives way to another."""

    NONE = "none"
    WIPE = "wipe"
    FADE = "fade"
    PUSH = "push"


class Source(Record):
    """Something that a deck cites."""

    key: str
    authors: Text
    title: Text
    year: str = ""
    url: str = ""
    short: Text | None = None


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
    breaks: Breaks = Breaks.IN_TURN
    """How breaks show its languages."""
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

    @property
    def versions(self) -> tuple[str, ...]:
        """What the language key goes through: each language, then the original beside another."""
        return (*self.languages, *pairs(self.languages)) if self.beside else self.languages

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
