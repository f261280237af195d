"""What a PO file proposes to say, each matched with the passage that it was made from."""

import codecs
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import polib

from presenter.model.problem import Mark, Problem
from presenter.reading import ReadingError, clean
from presenter.translation.accept import Translation
from presenter.translation.judge import ended_as, judge
from presenter.translation.passages import Passage, State, slide_of

_CHARSET = re.compile(rb"charset=([\w.:-]+)")
_SYNTAX = re.compile(r"\(line (\d+)\)")
TEMPLATE = "CHARSET"
"""What the header of a catalogue says that nobody has filled in yet."""


class Entry(NamedTuple):
    """A text of a PO file with its translation; `line` counts from 1."""

    line: int
    context: str | None
    original: str
    said: str


class Catalogue(NamedTuple):
    """A PO file: its language, what is translated, and what is wrong with it.

    `unsure` counts the translations that are marked as not ready.
    """

    language: str
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    unsure: int


def read_po(content: bytes, file: str) -> Catalogue:
    """A PO file. Raises ReadingError where it is none, or nobody can tell its letters."""
    text = _decoded(content)
    try:
        found = polib.pofile(f"{text}\n")  # with a line end it is no path
    except (OSError, ValueError, IndexError, AttributeError) as error:  # what polib raises for bad
        line = _SYNTAX.search(str(error))
        raise ReadingError("po-syntax", int(line[1]) if line else 1, 1) from error
    lines = text.split("\n")
    entries: dict[tuple[str | None, str], Entry] = {}
    problems: list[Problem] = []
    unsure = 0
    for one in found:
        entry = Entry(_line(lines, one.linenum or 0), one.msgctxt, one.msgid, clean(one.msgstr))
        key = entry.context, entry.original
        if one.msgid_plural and not one.obsolete:
            problems.append(_told(ReadingError("po-plural"), entry, file))
        elif one.obsolete or not entry.said.strip():
            continue
        elif one.fuzzy:
            unsure += 1
        elif key in entries:
            twice = ReadingError("po-twice", first=str(entries[key].line))
            problems.append(_told(twice, entry, file))
        else:
            entries[key] = entry
    language = str(found.metadata.get("Language", "")).strip().replace("_", "-")
    return Catalogue(language, tuple(entries.values()), tuple(problems), unsure)


def _decoded(content: bytes) -> str:
    """A PO file as text, in the encoding that it names. Raises ReadingError."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in content:
        raise ReadingError("po-encoding", encoding="UTF-16")
    named = _CHARSET.search(content)
    encoding = named[1].decode("ascii", "replace") if named else "utf-8"
    encoding = "utf-8" if encoding.upper() in (TEMPLATE, "UTF-8") else encoding
    try:
        text = content.removeprefix(codecs.BOM_UTF8).decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ReadingError("po-not-encoding", line, 1, encoding=encoding.upper()) from error
    except (LookupError, UnicodeError) as error:  # the second: codecs that know no places
        raise ReadingError("po-encoding", encoding=clean(encoding)) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line(lines: list[str], first: int) -> int:
    """The line where an entry's words begin, behind its comments."""
    at = max(0, first - 1)
    while at < len(lines) - 1 and not lines[at].startswith(("msgctxt", "msgid")):
        at += 1
    return at + 1


def _told(error: ReadingError, entry: Entry, file: str) -> Problem:
    """What is wrong with an entry, told where it stands."""
    return Problem(Mark(file, entry.line, 1), clean(entry.context or ""), error.code, error.values)


def proposals(
    catalogue: Catalogue, file: str, known: Iterable[Passage]
) -> tuple[list[Translation], list[Problem]]:
    """What can be taken from a catalogue and is new, and why the rest cannot."""
    places = _Places(tuple(known), catalogue.entries)
    taken: list[Translation] = []
    problems: list[Problem] = []
    for entry in catalogue.entries:
        try:
            found = places.find(entry)
            said = ended_as(entry.said, found.original)
            if said == found.original != found.translation and found.state is not State.SHARED:
                raise ReadingError("po-same")
            judge(found, said)
        except ReadingError as error:
            problems.append(_told(error, entry, file))
        else:
            if _is_new(found, said):
                taken.append(Translation(found, said))
    return taken, problems


class _Places:
    """The passages of a deck by what a catalogue says of them."""

    def __init__(self, known: tuple[Passage, ...], entries: tuple[Entry, ...]) -> None:
        self._by_name = {(one.context, one.original): one for one in known}
        named = {(one.context, one.original) for one in entries}
        self._by_words: defaultdict[str, list[Passage]] = defaultdict(list)
        for one in known:
            if (one.context, one.original) not in named:
                self._by_words[one.original].append(one)
        self._contexts = {one.context for one in known}
        self._slides = {slide_of(one.context) for one in known}

    def find(self, entry: Entry) -> Passage:
        """The passage that an entry translates: of its name, or else the only one of its words.

        Raises ReadingError where there is none, or where there are several.
        """
        named = self._by_name.get((entry.context or "", entry.original))
        alike = [named] if named else self._by_words.get(entry.original, [])
        if len(alike) == 1:
            return alike[0]
        if alike:
            raise ReadingError("po-several", n=str(len(alike)))
        if entry.context is None:
            raise ReadingError("po-no-context")
        if entry.context in self._contexts:
            raise ReadingError("po-changed")
        slide = slide_of(entry.context)
        code = "po-text-gone" if slide in self._slides else "po-slide-gone"
        raise ReadingError(code, slide=clean(slide))


def _is_new(passage: Passage, said: str) -> bool:
    """Whether the deck does not know of a translation yet, or holds it for stale."""
    if passage.state is State.SHARED:
        return said != passage.original
    return said != passage.translation or passage.state is State.STALE
