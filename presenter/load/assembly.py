"""Records to a deck: ids for slides that have none, slides of their own for title and sections."""

import re
from collections.abc import Mapping
from pathlib import Path

from presenter.elements.interval import Interval
from presenter.load.records import DeckRecord, SectionRecord, SlideRecord
from presenter.load.spoken import cues_of, notes_of
from presenter.model.deck import Deck, Section, Source
from presenter.model.slide import COVERS, PAUSES, Block, Layout, Priority, Slide
from presenter.model.term import Term
from presenter.model.text import Text

_NOT_WORD = re.compile(r"[\W_]+")


class Parts:
    """What has been read of a deck so far."""

    def __init__(self, record: DeckRecord, languages: tuple[str, ...]) -> None:
        self.record = record
        self.languages = languages
        self.sources: Mapping[str, Source] = {}
        self.terms: tuple[Term, ...] = ()
        self.sections: list[SectionRecord] = []
        self.count = 0

    def add_section(self, record: SectionRecord) -> None:
        """Add a section after those that are there."""
        self.sections.append(record)
        self.count += len(record.slides)


def assemble(parts: Parts, folder: Path) -> Deck:
    """The deck that the parts make."""
    record = parts.record
    names = _Names(parts)
    notes, _ = notes_of(record.notes)
    sections = tuple(_section(section, names) for section in parts.sections)
    return Deck(
        title=record.title,
        languages=parts.languages,
        sections=sections,
        subtitle=record.subtitle,
        theme=record.theme,
        transition=record.transition,
        duration=record.duration,
        start=record.start,
        sources=parts.sources,
        terms=parts.terms,
        folder=folder,
        images=record.images,
        breaks=record.breaks,
        people=record.people,
        beside=record.beside,
        sizes=record.sizes,
        silences=record.silence,
        id=record.id,
        opening=Slide(
            id=names.given("title"),
            title=record.title,
            subtitle=record.subtitle,
            notes=notes,
            cues=cues_of(record.cue, 0),
            duration=left_over(record.duration, [section.duration for section in sections]),
            layout=Layout.TITLE,
            mark=record.mark,
        ),
    )


def left_over(whole: float | None, parts: list[float | None]) -> float | None:
    """The seconds that the parts leave of the whole; None where one of them is not known."""
    known = [part for part in parts if part is not None]
    if whole is None or len(known) < len(parts):
        return None
    return max(0.0, whole - sum(known))


def _section(record: SectionRecord, names: "_Names") -> Section:
    priority = record.priority or Priority.SHOULD
    kind = record.kind or Block.TALK
    slides = tuple(names.slide(slide, priority, kind) for slide in record.slides)
    if record.section is not None:
        notes, _ = notes_of(record.notes)
        own = Slide(
            id=names.given(slug(record.section) or "section"),
            title=record.section,
            notes=notes,
            cues=cues_of(record.cue, 0),
            priority=priority,
            kind=kind,
            duration=left_over(record.duration, [slide.duration for slide in slides]),
            layout=Layout.SECTION,
            label=record.label,
            mark=record.mark,
        )
        slides = (_paused(own), *slides)
    return Section(record.section, slides, record.label, record.duration, kind, record.mark)


class _Names:
    """Ids for what has none: from the title's original, never one that an author gave."""

    def __init__(self, parts: Parts) -> None:
        self.taken = {slide.id for section in parts.sections for slide in section.slides}

    def given(self, wanted: str) -> str:
        """The wanted id, or with a number behind it when it is taken."""
        name, number = wanted, 2
        while name in self.taken:
            name, number = f"{wanted}-{number}", number + 1
        self.taken.add(name)
        return name

    def slide(self, record: SlideRecord, priority: Priority, kind: Block) -> Slide:
        """A slide from its record; priority and kind are those of its section."""
        notes, marks = notes_of(record.notes)
        made = Slide(
            id=record.id or self.given(slug(record.title) or "slide"),
            title=record.title,
            layout=None if record.layout in COVERS and record.body else record.layout,
            body=record.body,
            notes=notes,
            marks=marks,
            cues=cues_of(record.cue, sum(one.steps() for one in record.body)),
            duration=record.duration,
            priority=record.priority or priority,
            kind=record.kind or next((one.block for one in record.body if one.block), kind),
            tags=record.tags,
            sources=record.sources,
            mark=record.mark,
        )
        return _paused(made)


def _paused(slide: Slide) -> Slide:
    """A slide with the time at which it is over, where it is a break's."""
    if slide.kind not in PAUSES:
        return slide
    layout = None if slide.layout in COVERS else slide.layout
    return slide.replace(body=(*slide.body, Interval()), layout=layout)


def slug(title: Text | None) -> str:
    """A title's original in small letters and hyphens."""
    written = title.plain("") if title else ""
    return _NOT_WORD.sub("-", written.casefold()).strip("-")[:60].strip("-")
