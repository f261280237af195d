"""Noticing that the files of a deck were saved."""

import os
from pathlib import Path

EVERY = 0.1
"""Seconds between two looks: one costs some fifty microseconds for a deck of ten files."""


class Watch:
    """Remembers how the files of a deck, and the folder that they lie in, looked last."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self.follow(files)

    def follow(self, files: tuple[Path, ...]) -> None:
        """Look at these files from now on: a deck that was read again may have others."""
        self._paths = tuple(dict.fromkeys([*files, *(path.parent for path in files)]))
        self._seen = self._look()

    def changed(self) -> bool:
        """Whether anything was saved since the last call."""
        looks = self._look()
        before, self._seen = self._seen, looks
        return looks != before

    def _look(self) -> tuple[tuple[int, int, int] | None, ...]:
        return tuple(_stamp(path) for path in self._paths)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """Inode, size and time: an editor that saves by renaming changes the first."""
    try:
        found = os.stat(path)  # noqa: PTH116 - pathlib's is twice as slow, ten times a second
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
