"""What the author most likely did where a YAML parser stopped, by the parser's words and the line.

The words are those of libyaml and of PyYAML's own parser, which differ a little.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from presenter.reading.error import ReadingError
from presenter.reading.node import Node, shortened
from presenter.reading.parser import DEPTH

# Compiled when a mistake asks for them: a file without one need not wait for that.
_APOSTROPHE = r"'\w{1,2} "
_PAIR = r"\s*(?:- +)*[^\s:#][^:]*: +\S"
_NO_SPACE = r"\s*(?:- +)*[\w-]+:[^\s/]"
_NO_SPACE_DASH = r"-\w"
_QUOTES = ("'", '"')

_BY_CONTEXT = {
    "an alias": "asterisk",
    "an anchor": "anchor",
    "a tag": "tag",
    "a block scalar": "greater-than",
    "directive": "percent",
}
_BY_PROBLEM = {
    "tag handle": "tag",
    "entries are not allowed": "dash",
    "keys are not allowed": "sign",
    "node content": "sign",
}
_BY_SIGN = {"%": "percent", "@": "at", "`": "at"}


class Stop:
    """Where and in which words the parser stopped; lines and columns count from 0."""

    __slots__ = (
        "column",
        "context",
        "context_mark",
        "error",
        "flow",
        "last",
        "line",
        "lines",
        "problem",
    )

    def __init__(self, error: Exception, lines: list[str], last: Any, flow: Node | None) -> None:
        mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        self.error = error
        self.problem = str(getattr(error, "problem", None) or error)
        self.context = str(getattr(error, "context", None) or "")
        self.context_mark: Any = getattr(error, "context_mark", None) or mark
        self.lines = lines
        self.last = last
        self.flow = flow
        self.line: int = mark.line if mark else -1
        self.column: int = mark.column if mark else -1

    @property
    def row(self) -> str:
        """The line at which the parser stopped."""
        return self.lines[self.line] if 0 <= self.line < len(self.lines) else ""

    @property
    def before(self) -> str:
        """That line, as far as it was understood."""
        return self.row[: self.column].rstrip()

    @property
    def sign(self) -> str:
        """The character at which the parser stopped; empty at the end of a line."""
        return self.row[max(self.column, 0) :][:1]

    @property
    def here(self) -> tuple[int, int]:
        """The place at which the parser stopped."""
        return self.line, self.column

    @property
    def begun(self) -> tuple[int, int]:
        """The place where it began what it could not finish."""
        return self.context_mark.line, self.context_mark.column

    def mistake(self, code: str, place: tuple[int, int], /, **values: str) -> ReadingError:
        """A mistake at a place, with the words that stand there."""
        return mistake(code, self.lines, place, **values)


def mistake(code: str, lines: list[str], place: tuple[int, int], /, **values: str) -> ReadingError:
    """A mistake at a place (from 0); its sentence can name the `words` there and their `sign`."""
    line, column = place
    words = lines[line][column : column + 50] if 0 <= line < len(lines) else ""
    return ReadingError(
        code, line + 1, column + 1, words=shortened(words), sign=words[:1], **values
    )


def explain(error: Exception, lines: list[str], last: Any, flow: Node | None) -> ReadingError:
    """A parser's error as a mistake with a remedy.

    `last` is the event of the last scalar or alias, `flow` the outermost open brackets or braces.
    """
    stop = Stop(error, lines, last, flow)
    for rule in _RULES:
        found = rule(stop)
        if found:
            return found
    return stop.mistake("syntax", stop.here, parser=stop.problem)


def quote_mistake(lines: list[str], place: tuple[int, int]) -> ReadingError:
    """A quote that nothing closes in time: forgotten, or an apostrophe such as in ``'s avonds``."""
    line, column = place
    apostrophe = re.match(_APOSTROPHE, lines[line][column:])
    return mistake("apostrophe" if apostrophe else "unclosed-quote", lines, place)


def _depth(stop: Stop) -> ReadingError | None:
    """Brackets within brackets: newer versions of libyaml refuse them before they are handed on."""
    if "nesting depth" in stop.problem:
        return stop.mistake("depth", stop.here, limit=str(DEPTH))
    return None


def _quote(stop: Stop) -> ReadingError | None:
    if "quoted scalar" in stop.context and "unexpected" in stop.problem:
        return quote_mistake(stop.lines, stop.begun)
    if getattr(stop.last, "style", None) in _QUOTES:
        start, end = stop.last.start_mark, stop.last.end_mark
        apostrophe = re.match(_APOSTROPHE, stop.lines[start.line][start.column :])
        if end.line == stop.line and (apostrophe or start.line < end.line):
            return quote_mistake(stop.lines, (start.line, start.column))
    return None


def _escape(stop: Stop) -> ReadingError | None:
    no_such_character = isinstance(stop.error, ValueError | OverflowError)
    if "quoted scalar" in stop.context or no_such_character:
        at = stop.row.rfind("\\", 0, stop.column + 1)
        return stop.mistake("backslash", (stop.line, max(at, 0) if stop.row else stop.column))
    return None


def _tab(stop: Stop) -> ReadingError | None:
    indent = stop.row[: len(stop.row) - len(stop.row.lstrip())]
    if "\t" in indent or stop.sign == "\t":
        return stop.mistake("tab", (stop.line, stop.row.index("\t")))
    return None


def _alias(stop: Stop) -> ReadingError | None:
    if not isinstance(stop.last, yaml.AliasEvent):
        return None
    mark: Any = stop.last.start_mark
    return stop.mistake("asterisk", (mark.line, mark.column)) if mark.line == stop.line else None


def _colon(stop: Stop) -> ReadingError | None:
    """A second colon on a line, behind words of that same line."""
    last = stop.last
    if stop.sign != ":" or last is None or getattr(last, "style", True):
        return None
    if last.start_mark.line == stop.line and (stop.flow or re.match(_PAIR, stop.before)):
        return stop.mistake("colon-in-text", stop.here)
    return None


def _rest(stop: Stop) -> ReadingError | None:
    """Words behind a text in quotes, or behind brackets or braces."""
    if stop.before.endswith(_QUOTES) and stop.sign:
        return stop.mistake("quote-rest", stop.here)
    if stop.before.endswith(("]", "}")) and stop.sign not in ("", "[", "{", *_QUOTES):
        return stop.mistake("bracket", stop.here)
    return None


def _sign(stop: Stop) -> ReadingError | None:
    """A sign with which YAML begins something else than text."""
    for words, code in _BY_CONTEXT.items():
        if words in stop.context:
            return stop.mistake(code, stop.begun)
    if "cannot start" in stop.problem and stop.sign in _BY_SIGN:
        return stop.mistake(_BY_SIGN[stop.sign], stop.here)
    in_open_brackets = stop.flow is not None and stop.flow.line - 1 < stop.line
    for words, code in _BY_PROBLEM.items():
        if words in stop.problem and stop.sign and not in_open_brackets:
            return stop.mistake(code, stop.here)
    return None


def _open_brackets(stop: Stop) -> ReadingError | None:
    """Brackets or braces that go wrong, most often because nothing closes them."""
    if stop.flow is None:
        return None
    place = (stop.flow.line - 1, stop.flow.column - 1)
    return stop.mistake("unclosed-bracket", place, line=str(stop.line + 1))


def _line_before(stop: Stop) -> ReadingError | None:
    """A colon where the words above it were taken for the beginning of the same text."""
    if "values are not allowed" not in stop.problem:
        return None
    first = stop.last.start_mark.line if stop.last else stop.line
    if first < stop.line and re.match(_NO_SPACE, stop.lines[first]):
        return stop.mistake("space-after-colon", (first, stop.lines[first].index(":") + 1))
    return stop.mistake("indentation", (stop.line, len(stop.row) - len(stop.row.lstrip())))


def _key(stop: Stop) -> ReadingError | None:
    if "simple key" not in stop.context:
        return None
    line, column = stop.begun
    no_space = re.match(_NO_SPACE_DASH, stop.lines[line][column:])
    return stop.mistake("space-after-dash" if no_space else "missing-colon", stop.begun)


def _document(stop: Stop) -> ReadingError | None:
    if "document" not in stop.problem:
        return None
    for line in range(min(stop.line, len(stop.lines) - 1), -1, -1):
        if stop.lines[line].startswith("%"):
            return stop.mistake("percent", (line, 0))
    return stop.mistake("second-document", stop.here)


def _indentation(stop: Stop) -> ReadingError | None:
    if "expected" not in stop.problem or stop.line < 0 or stop.before.strip("- "):
        return None
    return stop.mistake("indentation", stop.here)


_RULES: tuple[Callable[[Stop], ReadingError | None], ...] = (
    _depth,
    _quote,
    _escape,
    _tab,
    _alias,
    _colon,
    _rest,
    _sign,
    _open_brackets,
    _line_before,
    _key,
    _document,
    _indentation,
)
