"""A file of a deck with some of its texts changed: whole or not at all."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path

from presenter.reading import LIMIT, ReadingError, read_source
from presenter.reading.ordinary import opened
from presenter.writing.edit import Edit, edited
from presenter.writing.save import save


def rewrite(path: Path, edits: Sequence[Edit]) -> None:
    """Change texts of a file; all else in it stays as it is, byte for byte.

    Raises ReadingError, and leaves the file alone, where that cannot be done.
    """
    if not edits:
        return
    text, problems = read_source(path, str(path))
    if text is None or problems:  # its text is not what stands in it, letter for letter
        raise ReadingError("edit-broken", problems[0].mark.line)
    with opened(path, LIMIT) as stream:
        content = stream.read()
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    end = _line_end(content)
    new = edited(text, edits)
    if not text.endswith("\n"):
        new = new.removesuffix("\n")
    try:
        save(path, mark + new.replace("\n", end).encode())
    except OSError as error:
        raise ReadingError("file-unwritable", reason=error.strerror or "") from error


def _line_end(content: bytes) -> str:
    r"""How the lines of a file end. Raises ReadingError where they end in several ways."""
    ends = content.count(b"\r"), content.count(b"\n")
    if content.count(b"\r\n") == ends[0] and ends[0] in (0, ends[1]):
        return "\r\n" if ends[0] else "\n"
    raise ReadingError("edit-line-ends")
