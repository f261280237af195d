"""A file of a deck with some of it changed: whole or not at all."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from presenter.reading import LIMIT, ReadingError, read_source
from presenter.reading.ordinary import opened
from presenter.writing.edit import Edit, edited
from presenter.writing.save import save


class Original(NamedTuple):
    """A file of a deck as it was found; the lines of its text end in a line feed."""

    path: Path
    content: bytes
    text: str

    def save(self, new: str) -> None:
        """Put another text in the file, with the ends of lines that it has.

        Raises ReadingError, and leaves the file alone, where it cannot be written, or where
        somebody has changed it meanwhile.
        """
        mark = codecs.BOM_UTF8 if self.content.startswith(codecs.BOM_UTF8) else b""
        end = _line_end(self.content)
        if not self.text.endswith("\n"):
            new = new.removesuffix("\n")
        if _content(self.path) != self.content:
            raise ReadingError("file-changed")
        try:
            save(self.path, mark + new.replace("\n", end).encode())
        except OSError as error:
            raise ReadingError("file-unwritable", reason=error.strerror or "") from error


def original(path: Path) -> Original:
    """A file that can be changed in part. Raises ReadingError where it cannot."""
    text, problems = read_source(path, str(path))
    if text is None or problems:  # its text is not what stands in it, letter for letter
        raise ReadingError("edit-broken", problems[0].mark.line)
    content = _content(path)
    _line_end(content)
    return Original(path, content, text)


def rewrite(path: Path, edits: Sequence[Edit]) -> None:
    """Change texts of a file; all else in it stays as it is, byte for byte.

    Raises ReadingError, and leaves the file alone, where that cannot be done.
    """
    if edits:
        found = original(path)
        found.save(edited(found.text, edits))


def _content(path: Path) -> bytes:
    with opened(path, LIMIT) as stream:
        return stream.read()


def _line_end(content: bytes) -> str:
    r"""How the lines of a file end. Raises ReadingError where they end in several ways."""
    ends = content.count(b"\r"), content.count(b"\n")
    if content.count(b"\r\n") == ends[0] and ends[0] in (0, ends[1]):
        return "\r\n" if ends[0] else "\n"
    raise ReadingError("edit-line-ends")
