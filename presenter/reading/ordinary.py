"""Opening files that somebody else named: only ordinary ones, and none that is too large."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from presenter.reading.error import ReadingError

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_FLAGS |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


@contextmanager
def opened(path: Path, limit: int) -> Iterator[BinaryIO]:
    """An ordinary file of at most `limit` bytes: neither a pipe nor a device holds up a talk.

    Raises ReadingError for anything else.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ReadingError("file-is-folder")
        if not stat.S_ISREG(found.st_mode):
            raise ReadingError("file-not-ordinary")
        if found.st_size > limit:
            raise larger(found.st_size, limit)
        # It may have been exchanged since: without blocking, even a pipe returns at once.
        with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
            yield stream
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReadingError("file-missing") from error
    except PermissionError as error:
        raise ReadingError("file-forbidden") from error
    except OSError as error:
        raise ReadingError("file-unreadable", reason=_printable(error.strerror or "")) from error
    except ValueError as error:  # a NUL in the name
        raise ReadingError("file-missing") from error


def larger(size: int, limit: int) -> ReadingError:
    """That a file has more bytes than the limit, said in megabytes."""
    said = {"size": str(size // 1_000_000), "limit": str(limit // 1_000_000)}
    return ReadingError("file-too-large", **said)


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())
