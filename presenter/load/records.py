"""What the files of a deck hold: deck.yaml, a section's file, slides, sources, terms."""

import re
from typing import Any, Self

from presenter.elements import kinds  # noqa: F401 - importing it enters every kind
from presenter.elements.durations import DURATION
from presenter.elements.element import BODY, Kind
from presenter.elements.fields import (
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
    report_unknown,
)
from presenter.elements.paths import FILE
from presenter.elements.schema import NOTHING, ref
from presenter.elements.schema import WORD as WORDS
from presenter.elements.scope import Scope
from presenter.load.references import SOURCES, TERMS
from presenter.load.spoken import CUES, check_steps
from presenter.model.deck import Layout, Priority, Transition
from presenter.model.notes import Cue
from presenter.model.picture import Images
from presenter.model.problem import Mark, Silence
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar
from presenter.theme import theme_folders, theme_names
from presenter.words import code_of

_ID = re.compile(r"[\w][\w.-]*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_NAMED = re.compile(r"[^\W\d_]+(-[A-Za-z0-9]{1,8})*")


def is_language(word: str) -> bool:
    """Whether a word has the form of a language code (BCP 47)."""
    return _LANGUAGE.fullmatch(word) is not None


def names_language(word: str) -> bool:
    """Whether a word is a code or the name of a language, which is no code but is meant as one."""
    return _NAMED.fullmatch(word) is not None


def _word_like(pattern: re.Pattern[str], code: str, says: str) -> Reader:
    def read(node: Node, scope: Scope) -> str | None:
        word = node.text if isinstance(node, Scalar) else ""
        if pattern.fullmatch(word) and not is_null(node):
            return word
        scope.report(node, code, word=word)
        return None

    # `true` is a word here: of a boolean, which others take it for, the pattern says nothing.
    schema = {"type": ["string", "boolean"], "pattern": f"^(?:{pattern.pattern})$"}
    return Reader(says, read, schema=lambda scope: schema)


def _read_id(node: Node, scope: Scope) -> str | None:
    word = _ID_WORD.read(node, scope)
    if word in scope.ids:
        first = scope.ids[word]
        scope.report(node, "id-twice", word=word, file=first.file, line=first.line)
        return None
    if word:
        scope.ids[word] = scope.mark(node)
    return word  # type: ignore[no-any-return]  # a reader is not generic


_ID_WORD = _word_like(_ID, "id-expected", "word: letters, digits, hyphens")
_ID_SCHEMA = {**WORDS, "pattern": f"^(?:{_ID.pattern})$", "minimum": 0}
ID = Reader(_ID_WORD.says, _read_id, schema=lambda scope: _ID_SCHEMA)
DECK_ID = Reader(_ID_WORD.says, _ID_WORD.read, schema=lambda scope: _ID_SCHEMA)


def _read_theme(node: Node, scope: Scope) -> str | None:
    known = theme_names(*theme_folders(scope.folder))
    word = node.text if isinstance(node, Scalar) else ""
    if word in known:
        return word
    report_unknown(scope, node, "unknown-theme", word, known)
    return None


THEME = Reader(
    "name of a theme",
    _read_theme,
    schema=lambda scope: {"anyOf": [{"enum": list(theme_names(*theme_folders()))}, WORDS]},
)


_CODE = _word_like(_LANGUAGE, "language-expected", "language code")


def _read_language(node: Node, scope: Scope) -> str | None:
    word = node.text if isinstance(node, Scalar) else ""
    meant = code_of(word)
    if meant is None:
        return _CODE.read(node, scope)  # type: ignore[no-any-return]  # a reader is not generic
    scope.report(node, "language-expected-near", word=word, nearest=meant)
    return None


LANGUAGE = Reader(
    _CODE.says,
    _read_language,
    schema=lambda scope: {"type": "string", "pattern": f"^(?:{_LANGUAGE.pattern})$"},
)


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
    tags: tuple[str, ...] = field(listing(WORD), "Words to find it by.", default=())
    sources: tuple[str, ...] = field(
        listing(SOURCE), "What it rests on, cited at its foot.", default=()
    )
    mark: Mark | None = None

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """The slide and its place, with what names a step that it does not have told."""
        scope.keep_slide(node)
        check_steps(node, sum(one.steps() for one in self.body), scope)
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


_SIZE = re.compile(
    "(0*(?:[4-9][0-9]|[1-9][0-9]{2}|1000))x(0*(?:1[2-9]|[2-9][0-9]|[1-4][0-9]{2}|500))"
)
"""From 40x12 to 1000x500."""


def _read_size(node: Node, scope: Scope) -> tuple[int, int] | None:
    word = node.text if isinstance(node, Scalar) else ""
    if match := _SIZE.fullmatch(word):
        return int(match[1]), int(match[2])
    scope.report(node, "size-expected", word=word)
    return None


SIZE = Reader(
    "columns and rows: `100x30`",
    _read_size,
    schema=lambda scope: {"type": "string", "pattern": f"^(?:{_SIZE.pattern})$"},
)
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
    theme: str = field(THEME, "The theme; one that suits the terminal if left out.", default="")
    images: Images = field(
        choice(Images), "How pictures are drawn; as well as the terminal can.", default=Images.AUTO
    )
    transition: Transition = field(
        choice(Transition), "How one slide gives way to the next.", default=Transition.NONE
    )
    duration: float | None = field(DURATION, "How long the talk takes.", default=None)
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
