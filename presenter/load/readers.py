"""What single values in the files of a deck mean: ids, languages, themes, sizes."""

import re

from presenter.elements.fields import Reader, is_null, report_unknown
from presenter.elements.schema import WORD as WORDS
from presenter.elements.scope import Scope
from presenter.reading import Node, Scalar
from presenter.theme import theme_folders, theme_names
from presenter.words import code_of

ID_PATTERN = r"[\w][\w.-]*"

_ID = re.compile(ID_PATTERN)
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
