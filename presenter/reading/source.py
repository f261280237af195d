"""A file's bytes as text that is safe to show: UTF-8, without characters that steer a terminal."""

from __future__ import annotations

import codecs
import re
from itertools import islice
from pathlib import Path

from presenter.model.problem import Mark, Problem
from presenter.reading.error import ReadingError
from presenter.reading.ordinary import larger, opened

LIMIT = 20_000_000
"""Bytes; five times a deck of 10,000 slides in a single file."""

REPORTED = 20
"""Unsafe characters of one file that are reported each; the rest is counted."""

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but for tab and line end, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # change the direction or shape of what follows
    "\u2028\u2029\ufff9-\ufffb\ufeff"  # line ends for some readers only; annotations; byte order
    "\ud800-\udfff\ufffe\uffff"  # no characters at all: a terminal cannot be sent them
    "\U000e0000-\U000e007f]"  # tags: text that nobody sees
)

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),  # begins as UTF-16 does, so it comes first
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def clean(text: str) -> str:
    r"""The text without what could steer a terminal or hide words; line ends become ``\n``.

    Joiners (U+200C, U+200D) stay: emoji and several scripts are written with them.
    """
    return UNSAFE.sub("", _same_line_ends(text))


def read_source(path: Path, name: str, head: int = LIMIT) -> tuple[str | None, list[Problem]]:
    """The clean text of a file, or None when it cannot be read, and what is wrong with it.

    `name` is what the problems call the file; `head` are the bytes that are read of it, in whole
    lines. Only ordinary files of at most `LIMIT` bytes are
    opened, so that neither a pipe nor a device can hold up a talk.
    """
    try:
        text = decoded(bytes_of(path, head))
    except ReadingError as error:
        return None, [error.problem(name)]
    text = _same_line_ends(text)
    problems = _unsafe_characters(text, name)
    return UNSAFE.sub("", text) if problems else text, problems


def code_points(characters: str) -> str:
    """Characters by their numbers, such as ``U+001B U+202E``."""
    return " ".join(f"U+{ord(character):04X}" for character in characters)


def _same_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _place(text: str, at: int) -> tuple[int, int]:
    """The line and the column of a character, both from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _unsafe_characters(text: str, name: str) -> list[Problem]:
    """A problem for each of the first unsafe characters, and one that counts the rest."""
    problems = []
    for number, found in enumerate(islice(UNSAFE.finditer(text), REPORTED + 1)):
        mark = Mark(name, *_place(text, found.start()))
        if number < REPORTED:
            values = {"character": code_points(found.group())}
            problems.append(Problem(mark, "", "control-character", values))
        else:
            rest = len(text) - len(UNSAFE.sub("", text)) - REPORTED
            problems.append(Problem(mark, "", "control-characters-more", {"count": str(rest)}))
    return problems


def bytes_of(path: Path, head: int = LIMIT) -> bytes:
    """What an ordinary file holds, or whole lines of it. Raises ReadingError for anything else."""
    with opened(path, LIMIT) as stream:
        content = stream.read(min(head, LIMIT) + 1) or b""
    if len(content) > LIMIT:
        raise larger(len(content), LIMIT)
    return content[: content.rfind(b"\n") + 1] if len(content) > head else content


def decoded(content: bytes) -> str:
    """UTF-8 as text. Raises ReadingError with the place of the first byte that is none."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            raise ReadingError("file-encoding", encoding=encoding)
    if b"\0" in content:
        raise _not_text(content)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _same_line_ends(error.object[: error.start].decode())
        wrong = error.object[error.start : error.start + 1]
        raise ReadingError(
            "not-utf-8",
            *_place(before, len(before)),
            byte=wrong.hex().upper(),
            perhaps=clean(wrong.decode("cp1252", "replace")),
        ) from error


def _not_text(content: bytes) -> ReadingError:
    """What to say of a file with a zero byte: UTF-16 has one in nearly every letter of ours."""
    first = content.index(0)
    every_second = content[first : first + 20 : 2]
    if len(every_second) > 1 and not any(every_second):
        return ReadingError("file-encoding", encoding="UTF-16")
    return ReadingError("file-not-text", content.count(b"\n", 0, first) + 1, 1)
