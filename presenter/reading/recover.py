"""Every mistake of a file at once: what cannot be parsed is taken out, and the rest is read on."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from presenter.reading.compose import Composer
from presenter.reading.node import Document
from presenter.reading.source import read_source

ATTEMPTS = 20
"""Mistakes in the syntax of one file that are looked for."""

WORK = 5_000_000
"""Characters; a large file is read again only as often as fits in here, so a talk need not wait."""

SLICE = 10_000
"""Parser events taken at a time."""

_ITEM = re.compile(r"( *)-(?: |$)")
_HOLDER = re.compile(r" *(?:-|[\w-]+:)(?=\s|$)")


def read_yaml(path: Path, name: str) -> Document:
    """The document of a file, with all its problems; whatever the file holds, nothing is raised.

    `name` is what the problems call the file.
    """
    text, problems = read_source(path, name)
    if text is None:
        document = Document(name)
        document.broken = True
    else:
        document = compose_all(text, name)
    document.problems = sorted(problems + document.problems, key=lambda one: one.mark)
    return document


def compose_all(text: str, name: str) -> Document:
    """The document of a text, with the mistakes that stand behind a mistake in its syntax.

    After such a mistake the item around it, of the outermost list, is taken out; the others keep
    their numbers. The document is then `broken` and holds what could be read. Its problems stand in
    the order of the file.
    """
    composer = _composed(text, name)
    document = composer.document
    found = {(one.mark, one.code): one for one in document.problems}
    if composer.error:
        rest = Rest(document.lines)
        for _ in range(min(ATTEMPTS, WORK // len(text))):
            if not rest.take_out(composer.error.line):
                break
            composer = _composed("\n".join(rest.lines), name, frozenset(rest.missing))
            for one in composer.document.problems:
                found.setdefault((one.mark, one.code), one)
            if composer.error is None:
                break
        document.root = composer.document.root
    document.problems = sorted(found.values(), key=lambda one: one.mark)
    return document


def _composed(text: str, name: str, missing: frozenset[int] = frozenset()) -> Composer:
    composer = Composer(text, name, missing)
    while not composer.advance(SLICE):
        pass
    return composer


class Rest:
    """The lines that are left of a file; in the `missing` ones (from 1) an item was taken out."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = list(lines)
        self.missing: set[int] = set()
        self._whole = lines
        self._indent = _outermost(lines)

    def take_out(self, line: int) -> bool:
        """Empty the item or the key around a line (from 1); False if nothing was left of it.

        Its dash or its key stays the first time, so that what comes behind keeps its place.
        """
        if not 1 <= line <= len(self.lines):
            return False
        start = line - 1
        while start > 0 and not self._begins(start):
            start -= 1
        end = start + 1
        while end < len(self.lines) and not self._begins(end):
            end += 1
        holder = None if start + 1 in self.missing else _HOLDER.match(self.lines[start])
        left = [holder.group() if holder else "", *[""] * (end - start - 1)]
        changed = left != self.lines[start:end] or holder is not None
        self.lines[start:end] = left
        self.missing.add(start + 1)
        return changed

    def _begins(self, index: int) -> bool:
        """Whether an item of the outermost list begins in a line, or something around that list."""
        row = self._whole[index]
        words = row.lstrip(" ")
        indent = len(row) - len(words)
        if not words or words[0] in "#\t]}":
            return False
        return indent == 0 or indent < self._indent or (indent == self._indent and words[0] == "-")


def _outermost(lines: list[str]) -> int:
    """The indentation of the outermost list, in columns; one dash alone is taken for a slip."""
    found = Counter(len(match.group(1)) for match in map(_ITEM.match, lines) if match)
    lists = [indent for indent, times in found.items() if times > 1]
    return min(lists or found, default=0)
