"""The user's config file: what it may hold, and reading it with every problem in it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from presenter.elements.durations import DURATION
from presenter.elements.fields import (
    WORD,
    Entry,
    Reader,
    choice,
    field,
    is_null,
    nested,
    read_record,
    report_unknown,
)
from presenter.elements.scope import Scope
from presenter.load.keys import KEYS, Actions
from presenter.load.readers import LANGUAGE
from presenter.model.deck import Transition
from presenter.model.picture import Images
from presenter.model.problem import Problem
from presenter.model.record import Record
from presenter.model.settings import SIZES, Settings
from presenter.reading import Document, Node, Scalar, read_yaml
from presenter.theme import theme_folders, theme_names
from presenter.words import known_languages

R = TypeVar("R", bound=Record)


class SettingsScope(Scope):
    """The surroundings in which settings are read: the keys of each action where nobody says."""

    __slots__ = ("actions",)

    def __init__(self, path: Path, actions: Actions) -> None:
        super().__init__(str(path), path.parent)
        self.actions = actions


def optional(reader: Reader) -> Reader:
    """The same, where nothing has to be written: `theme:` alone leaves it as it is by default."""
    return Reader(
        reader.says,
        lambda node, scope: None if is_null(node) else reader.read(node, scope),
        reader.of,
        reader.schema,
    )


def _read_theme(node: Node, scope: Scope) -> str | None:
    word, known = node.text if isinstance(node, Scalar) else "", _themes()
    if word in known:
        return word
    report_unknown(scope, node, "unknown-theme", word, known)
    return None


def _themes() -> tuple[str, ...]:
    """The themes that every deck can have."""
    return theme_names(*theme_folders())


def _read_language(node: Node, scope: Scope) -> str | None:
    word = node.text if isinstance(node, Scalar) else ""
    if word in known_languages():
        return word
    report_unknown(scope, node, "unknown-own-language", word, known_languages())
    return None


_SIZE = re.compile(rf"(\+?0*[{SIZES[0]}-{SIZES[-1]}]|-0+)(\.0*)?")


def _read_size(node: Node, scope: Scope) -> int | None:
    word = node.text if isinstance(node, Scalar) else ""
    if _SIZE.fullmatch(word):
        return int(float(word))
    scope.report(node, "notes-size-expected", word=word, least=SIZES[0], most=SIZES[-1])
    return None


THEME = Reader("name of a theme", _read_theme, schema=lambda scope: {"enum": list(_themes())})
OWN_LANGUAGE = Reader(
    "one of the presenter's languages",
    _read_language,
    schema=lambda scope: {"enum": list(known_languages())},
)
SIZE = Reader(
    f"whole number from {SIZES[0]} to {SIZES[-1]}",
    _read_size,
    schema=lambda scope: {
        "type": ["integer", "string"],
        "minimum": SIZES[0],
        "maximum": SIZES[-1],
        "pattern": f"^(?:{_SIZE.pattern})$",
    },
)


def setting(reader: Reader, says: str, key: str = "") -> Any:
    """Declare a setting; `says` is the key of the words that say what it is for."""
    return field(optional(reader), says, default=None, key=key)


class NotesRecord(Entry, kw_only=True):
    """The notes."""

    language: str | None = setting(LANGUAGE, "settings.notes-language")
    size: int | None = setting(SIZE, "settings.notes-size")


class PaceRecord(Entry, kw_only=True):
    """The pace."""

    late: float | None = setting(DURATION, "settings.pace-late")
    early: float | None = setting(DURATION, "settings.pace-early")


class SettingsRecord(Entry, kw_only=True):
    """A config file; None is what was not written."""

    theme: str | None = setting(THEME, "settings.theme")
    language: str | None = setting(OWN_LANGUAGE, "settings.language")
    notes: NotesRecord | None = setting(nested(NotesRecord, "a mapping"), "settings.notes")
    pace: PaceRecord | None = setting(nested(PaceRecord, "a mapping"), "settings.pace")
    last_minutes: float | None = setting(DURATION, "settings.last-minutes", key="last-minutes")
    images: Images | None = setting(choice(Images), "settings.images")
    transition: Transition | None = setting(choice(Transition), "settings.transition")
    speaker: str | None = setting(WORD, "settings.speaker")
    editor: str | None = setting(WORD, "settings.editor")
    keys: Mapping[str, tuple[str, ...]] | None = setting(KEYS, "settings.keys")


class ReadSettings(NamedTuple):
    """What came of reading a config file; `written` has the paths (`notes.size`) that it sets."""

    settings: Settings
    written: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    documents: Mapping[str, Document] = {}


def read_settings(path: Path, actions: Actions) -> ReadSettings:
    """A config file with every problem in it; what is broken is as it is by default.

    Never raises for what is in the file. `actions` are the keys of each action by default.
    """
    document = read_yaml(path, str(path))
    scope = SettingsScope(path, actions)
    scope.problems = document.problems
    record = None
    if document.root is not None and not is_null(document.root):
        record = read_record(SettingsRecord, document.root, scope)
    record = record or SettingsRecord()
    problems = tuple(sorted(dict.fromkeys(scope.problems), key=lambda one: one.mark))
    written = frozenset(_written(record, ""))
    return ReadSettings(_laid_over(record, Settings()), written, problems, {str(path): document})


def _laid_over(record: Entry, value: R) -> R:
    """A value with what was written in its place."""
    changes: dict[str, Any] = {}
    for name in record.FIELDS:
        written = getattr(record, name)
        if isinstance(written, Entry):
            changes[name] = _laid_over(written, getattr(value, name))
        elif written is not None:
            changes[name] = written
    return value.replace(**changes)


def _written(record: Entry, before: str) -> Iterator[str]:
    """The paths of everything that was written."""
    for key, one in record.READ.items():
        written = getattr(record, one.name)
        if isinstance(written, Entry):
            yield from _written(written, f"{before}{key}.")
        elif isinstance(written, Mapping):
            yield from (f"{before}{key}.{name}" for name in written)
        elif written is not None:
            yield f"{before}{key}"
