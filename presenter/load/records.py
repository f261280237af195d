"""What the files of a deck hold: deck.yaml, a section's file, slides, sources, terms."""

from typing import Any, Self

from presenter.elements import kinds  # noqa: F401 - importing it enters every kind
from presenter.elements.durations import DURATION
from presenter.elements.element import BODY, Kind
from presenter.elements.fields import (
    COUNT,
    FLAG,
    SOURCE,
    TEXT,
    WORD,
    Entry,
    Reader,
    choice,
    field,
    is_null,
    listing,
    read_record,
)
from presenter.elements.paths import FILE
from presenter.elements.schema import NOTHING, ref
from presenter.elements.schema import WORD as WORDS
from presenter.elements.scope import Scope
from presenter.elements.times import TIME
from presenter.load.readers import DECK_ID, ID, LANGUAGE, SIZE, THEME
from presenter.load.references import SOURCES, TERMS
from presenter.load.spoken import CUES, check_steps
from presenter.load.used import USE, Used
from presenter.model.breaks import Breaks
from presenter.model.deck import Transition
from presenter.model.notes import Cue
from presenter.model.picture import Images
from presenter.model.problem import Mark, Silence
from presenter.model.slide import Block, Layout, Priority
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar


class SlideRecord(Entry, kw_only=True):
    """One slide."""

    id: str = field(
        ID, "Its name, once in the deck: for `--at`, and for what outlives a talk.", default=""
    )
    title: Text | None = field(TEXT, "Its title; best a claim, not a label.", default=None)
    layout: Layout | None = field(
        choice(Layout), "How it uses its page; chosen from what it holds if left out.", default=None
    )
    body: tuple[Kind, ...] = field(BODY, "What stands under the title.", default=())
    notes: Text | None = field(
        TEXT,
        "What you say; a blank line parts paragraphs, and `[2]` begins one for step 2.",
        default=None,
    )
    cue: tuple[Cue, ...] = field(CUES, "What only you are reminded of.", default=())
    duration: float | None = field(DURATION, "How long you mean to take.", default=None)
    priority: Priority | None = field(
        choice(Priority),
        "How much it matters when time is short; `should`, or as its section says.",
        default=None,
    )
    kind: Block | None = field(
        choice(Block), "What the room does meanwhile; `talk`, or as its section says.", default=None
    )
    tags: tuple[str, ...] = field(listing(WORD), "Words to find it by.", default=())
    sources: tuple[str, ...] = field(
        listing(SOURCE), "What it rests on, cited at its foot.", default=()
    )
    use: Used | None = field(
        USE, "A slide of another file that stands here, in place of all else.", default=None
    )
    mark: Mark | None = None

    def checked(self, node: Mapping, scope: Scope) -> Self | None:
        """The slide and its place, with what names a step that it does not have told.

        Where it is taken from another file, that is all that there is to it.
        """
        if "use" in node.entries:
            also = next((key for name, key in node.keys.items() if name != "use"), None)
            if also is not None:
                scope.report(also, "use-alone", word=also.text)
            return self if self.use else None
        scope.keep_slide(node)
        check_steps(node, sum(one.steps() for one in self.body), scope)
        if sum(one.asks() is not None for one in self.body) > 1:
            scope.report(node.entries["body"], "poll-twice")
        return self.replace(mark=scope.mark(node))


SLIDES = listing(
    Reader(
        "slide",
        lambda node, scope: read_record(SlideRecord, node, scope),
        SlideRecord,
        lambda scope: ref(SlideRecord),
    )
)


class SectionRecord(Entry, kw_only=True):
    """A section's file: a part of the talk, with a slide of its own when it has a title."""

    section: Text | None = field(
        TEXT, "Its title; without one it has no slide of its own.", default=None
    )
    label: str = field(WORD, "A letter or a number that stands before its title.", default="")
    duration: float | None = field(
        DURATION, "How long it takes; its own slide gets what its slides leave.", default=None
    )
    priority: Priority | None = field(
        choice(Priority), "How much its slides matter, unless they say so themselves.", default=None
    )
    kind: Block | None = field(
        choice(Block), "What the room does meanwhile; `talk` if left out.", default=None
    )
    notes: Text | None = field(TEXT, "What you say at its own slide.", default=None)
    cue: tuple[Cue, ...] = field(CUES, "What only you are reminded of there.", default=())
    slides: tuple[SlideRecord, ...] = field(SLIDES, "Its slides.", default=())
    mark: Mark | None = None

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """The section and its place, with what names a step of its own slide told: it has none."""
        if self.section is not None:
            scope.keep_slide(node)
        check_steps(node, 0, scope)
        return self.replace(mark=scope.mark(node))


class SilenceRecord(Entry, kw_only=True):
    """A finding of `tweespraak check` that is meant to be as it is, and why."""

    code: str = field(WORD, "The code of the finding.")
    because: str = field(WORD, "Why it is right here; for whoever reads the deck next.")
    at: str = field(WORD, "The id of the slide; all slides if left out.", default="")


def _read_silence(node: Node, scope: Scope) -> Silence | None:
    record = read_record(SilenceRecord, node, scope)
    if record is None:
        return None
    return Silence(record.code, record.because, record.at, scope.mark(node), node.path)


SILENCE = Reader(
    "silence: `code`, `because`, and perhaps `at`",
    _read_silence,
    SilenceRecord,
    lambda scope: ref(SilenceRecord),
)


def _named_or_written(node: Node, scope: Scope) -> Node | str | None:
    """The path of a file, or the thing itself."""
    if isinstance(node, Scalar):
        written: str | None = None if is_null(node) else FILE.read(node, scope)
        return written
    return node


class DeckRecord(Entry, kw_only=True):
    """deck.yaml: the deck as a whole. A deck in one file has `slides` beside its `title`."""

    id: str = field(
        DECK_ID, "Its own name, by which rehearsals know it wherever it lies.", default=""
    )
    title: Text = field(TEXT, "What the talk is called.")
    subtitle: Text | None = field(TEXT, "A line under the title.", default=None)
    languages: tuple[str, ...] = field(
        listing(LANGUAGE), "The languages of its texts; the first is the original.", default=()
    )
    beside: bool = field(
        FLAG, "Whether the language key also shows two languages beside each other.", default=True
    )
    theme: str = field(THEME, "The theme; one that suits the terminal if left out.", default="")
    images: Images = field(
        choice(Images), "How pictures are drawn; as well as the terminal can.", default=Images.AUTO
    )
    transition: Transition = field(
        choice(Transition), "How one slide gives way to the next.", default=Transition.NONE
    )
    duration: float | None = field(DURATION, "How long the talk takes.", default=None)
    start: float | None = field(
        TIME, "When a day begins: for `tweespraak agenda` and `guide`.", default=None
    )
    notes: Text | None = field(TEXT, "What you say at the title slide.", default=None)
    cue: tuple[Cue, ...] = field(CUES, "What only you are reminded of there.", default=())
    sections: tuple[str, ...] | None = field(
        listing(FILE),
        "The files of its sections; all files in order of their names if left out.",
        default=None,
    )
    slides: tuple[SlideRecord, ...] | None = field(
        SLIDES, "Its slides, for a deck in one file.", default=None
    )
    sources: Any = field(
        Reader(
            "file, or sources by their keys",
            _named_or_written,
            schema=lambda scope: {"anyOf": [WORDS, NOTHING, SOURCES]},
        ),
        "What it cites.",
        default=None,
    )
    terms: Any = field(
        Reader(
            "file, or list of terms",
            _named_or_written,
            schema=lambda scope: {"anyOf": [WORDS, NOTHING, TERMS]},
        ),
        "The words of its field.",
        default=None,
    )
    breaks: Breaks = field(
        choice(Breaks),
        "How breaks show the languages: each in its turn, or two beside each other.",
        default=Breaks.IN_TURN,
    )
    people: int = field(COUNT, "How many people are expected, for counting who is done.", default=0)
    sizes: tuple[tuple[int, int], ...] = field(
        listing(SIZE), "The terminals that `check` tries; 80x24, 100x30, 160x45.", default=()
    )
    silence: tuple[Silence, ...] = field(
        listing(SILENCE), "Findings of `check` that are right to be as they are.", default=()
    )
    mark: Mark | None = None

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """The deck and its place, with what names a step of its title slide told: it has none."""
        scope.keep_slide(node)
        check_steps(node, 0, scope)
        return self.replace(mark=scope.mark(node))
