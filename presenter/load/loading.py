"""Reading a deck, at once or in slices: a large one is on the stage before its end is read."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

from presenter.elements.fields import read_record
from presenter.elements.origins import Origins
from presenter.elements.scope import Named, Scope
from presenter.load.assembly import Parts, assemble
from presenter.load.checks import check_layout, check_times, times_of, times_of_deck
from presenter.load.files import DECK_FILE, Files, parted, slides_of
from presenter.load.readers import names_language
from presenter.load.records import DeckRecord, SectionRecord, SlideRecord
from presenter.load.references import read_sources, read_terms
from presenter.load.used import Used, slide_in
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.model.record import Record
from presenter.reading import Document, Mapping, Node, Scalar, Sequence
from presenter.words import known_languages

FIRST = 12
"""Slides that are enough to begin with."""

SMALL = 100_000
"""Bytes of deck files that are read whole before anything is shown."""


class Loaded(Record):
    """What reading came to. `deck` is None when there is nothing to present.

    `broken` says that a file could not be read as it stands: a running talk is better off with the
    deck that it has.
    """

    deck: Deck | None
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    documents: dict[str, Document]
    broken: bool
    images: tuple[Named, ...] = ()
    origins: Origins | None = None


def load(path: Path, origins: bool = False) -> Loaded:
    """A whole deck with every problem in it. Never raises for what is in the files.

    `origins` keeps where its parts stand, for who looks at it as a whole.
    """
    *_, last = _reading(Files(path, origins=origins))
    assert last is not None
    return last


def loading(path: Path, small: int = SMALL) -> Iterator[Loaded | None]:
    """A deck in slices: None between them, a beginning where the deck is large, last the whole."""
    if Files(path).size() > small:
        yield from _reading(Files(path, FIRST))
    yield from _reading(Files(path))


def _reading(files: Files) -> Iterator[Loaded | None]:
    root = yield from files.read(files.main)
    deck = None
    if root is not None:
        deck = yield from _DeckReading(files).read(root)
    if deck is not None and deck.is_bare and not files.broken:
        files.report(str(files.main), "no-slides")
    if files.first is None:
        yield _loaded(files, deck)
    elif deck is not None:
        yield _loaded(files, deck.replace(whole=False))


def _loaded(files: Files, deck: Deck | None) -> Loaded:
    told = (one for one in dict.fromkeys(files.problems) if not files.is_moot(one))
    ordered = sorted(told, key=lambda one: one.mark)
    pictures = dict.fromkeys(Path(named.image.path) for named in files.images)
    return Loaded(
        deck,
        tuple(ordered),
        (*files.paths, *pictures),
        files.documents,
        files.broken,
        tuple(files.images),
        files.origins,
    )


class _DeckReading:
    """deck.yaml and all that it names, read into a deck."""

    def __init__(self, files: Files) -> None:
        self.files = files

    def read(self, root: Node) -> Generator[None, None, Deck | None]:
        """The deck; None when even its title cannot be read."""
        scope = self.files.scope(self.files.main)
        head, slides = parted(root) if isinstance(root, Mapping) else (root, [])
        scope.languages = _languages(head)
        record = read_record(DeckRecord, head, scope)
        if record is None and isinstance(head, Mapping):  # a deck without a title is one too
            head.entries["title"] = Scalar(head.line, head.column, head.trail, "", True)
            record = read_record(DeckRecord, head, scope)
        if record is None:
            return None
        parts = Parts(record, scope.languages or known_languages()[:1])
        yield from self._read_named(parts, scope)
        found = yield from self._read_slides(slides, scope)
        if found:
            parts.add_section(SectionRecord(slides=found, mark=record.mark))
        yield from self._read_sections(parts)
        check_times(head, scope, times_of_deck(record, parts.sections), self._whole)
        return assemble(parts, self.files.folder)

    @property
    def _whole(self) -> bool:
        """Whether nothing of the deck has been left out so far."""
        return self.files.first is None and not self.files.broken

    def _read_named(self, parts: Parts, scope: Scope) -> Generator[None, None, None]:
        """Sources and terms, in deck.yaml or in files of their own."""
        sources = yield from self._named(parts.record.sources, scope)
        if sources:
            parts.sources = read_sources(*sources)
        if self._is_unread(parts.record.sources):
            self.files.moot |= {"unknown-source", "unknown-source-near"}
        scope.sources = parts.sources
        terms = yield from self._named(parts.record.terms, scope)
        if terms:
            parts.terms = read_terms(*terms)

    def _is_unread(self, written: Node | str | None) -> bool:
        """Whether the file cannot be read that holds what the deck file names, or would name."""
        if isinstance(written, str):
            return self.files.unread(self.files.folder / written)
        return written is None and self.files.unread(self.files.main)

    def _named(
        self, written: Node | str | None, scope: Scope
    ) -> Generator[None, None, tuple[Node, Scope] | None]:
        if not isinstance(written, str):
            return (written, scope) if written else None
        path = self.files.folder / written
        root = yield from self.files.read(path)
        if root is None:
            return None
        within = self.files.scope(path)
        within.languages = scope.languages
        return root, within

    def _read_sections(self, parts: Parts) -> Generator[None, None, None]:
        for name in self._names(parts):
            if self.files.first is not None and parts.count >= self.files.first:
                return
            path = self.files.folder / name
            root = yield from self.files.read(path)
            if root is not None:
                yield from self._read_section(root, path, parts)

    def _read_section(self, root: Node, path: Path, parts: Parts) -> Generator[None, None, None]:
        scope = self.files.scope(path)
        scope.languages, scope.sources = parts.languages, parts.sources
        head, slides = parted(root) if isinstance(root, Mapping) else (root, [])
        record = read_record(SectionRecord, head, scope)
        found = yield from self._read_slides(slides, scope)
        if record is not None:
            section = record.replace(slides=found)
            check_times(head, scope, times_of(section), self._whole)
            parts.add_section(section)

    def _read_slides(
        self, nodes: list[Node], scope: Scope
    ) -> Generator[None, None, tuple[SlideRecord, ...]]:
        found: list[SlideRecord] = []
        for number, node in enumerate(nodes, 1):
            slide = _read_slide(node, scope)
            if slide is not None and slide.use is not None:
                slide = yield from self._used(slide.use, node, scope)
            if slide is not None:
                found.append(slide)
            if number % 10 == 0:
                yield
        return tuple(found)

    def _used(
        self, used: Used, node: Node, scope: Scope
    ) -> Generator[None, None, SlideRecord | None]:
        """A slide of another file; None when it is not to be had from there, which is told."""
        here = node.entries["use"] if isinstance(node, Mapping) else node
        first = scope.ids.get(used.id)
        if first is not None:
            scope.report(here, "slide-twice", word=used.id, file=first.file, line=first.line)
            return None
        path = self.files.folder / used.file
        root = yield from self.files.share(path)
        if root is None:
            return None
        there = slide_in(slides_of(root), used.id, here, scope)
        if there is None:
            return None
        within = self.files.scope(path)
        within.languages, within.sources = scope.languages, scope.sources
        slide = _read_slide(there, within)
        scope.ids[used.id] = scope.mark(here)  # whoever has it again is told of this place
        return slide

    def _names(self, parts: Parts) -> tuple[str, ...]:
        """The section files: those named, or all in order of their names, save the others."""
        record = parts.record
        if record.sections is not None:
            return record.sections
        if parts.count or self.files.main.name != DECK_FILE:
            return ()
        named = (one for one in (record.sources, record.terms) if isinstance(one, str))
        others = {DECK_FILE, *(os.path.normpath(name) for name in named)}
        names = sorted(path.name for path in self.files.folder.glob("*.yaml"))
        return tuple(name for name in names if name not in others)


def _read_slide(node: Node, scope: Scope) -> SlideRecord | None:
    slide = read_record(SlideRecord, node, scope)
    if slide is not None:
        check_layout(node, slide, scope)
    return slide


def _languages(head: Node) -> tuple[str, ...]:
    """The deck's languages, which the texts are read with: as named, or those of its title."""
    if not isinstance(head, Mapping):
        return ()
    named = head.entries.get("languages")
    title = head.entries.get("title")
    codes = list(title.entries) if isinstance(title, Mapping) else []
    if isinstance(named, Sequence) and named.items:
        codes = [item.text for item in named.items if isinstance(item, Scalar)]
    return tuple(dict.fromkeys(code for code in codes if names_language(code)))
