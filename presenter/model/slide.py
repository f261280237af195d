"""A slide: what stands on it, what is said at it, and what the room does meanwhile."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, Self

from presenter.model.moment import START, Moment
from presenter.model.notes import Cue, Marks, Paragraph, Withheld, gathered, paragraphs
from presenter.model.poll import Asked
from presenter.model.problem import Mark
from presenter.model.record import Record
from presenter.model.shapes import Shape
from presenter.model.text import Text

if TYPE_CHECKING:
    from presenter.model.deck import Deck


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

    def asks(self) -> Asked | None:
        """The poll that it is, as it is written; mostly none."""


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
