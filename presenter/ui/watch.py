"""Noticing that the files of a deck were saved."""

from pathlib import Path

from presenter.store.stamps import Stamp, stamp

EVERY = 0.1
"""Seconds between two looks: one costs a tenth of a millisecond for ten files."""


class Watch:
    """Remembers how the files of a deck, and the folder that they lie in, looked last."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._paths: tuple[str, ...] = ()
        self._seen: tuple[Stamp, ...] = ()
        self.follow(files)

    def follow(self, files: tuple[Path, ...]) -> None:
        """Look at these files from now on: a deck that was read again may have others.

        What was saved since the last look, while the deck was being read, is a change still.
        """
        paths = [*files, *(path.parent for path in files)]
        seen = dict(zip(self._paths, self._seen, strict=True))
        self._paths = tuple(dict.fromkeys(str(path) for path in paths))
        self._seen = tuple(seen[path] if path in seen else stamp(path) for path in self._paths)

    def changed(self) -> bool:
        """Whether anything was saved since the last call."""
        looks = self._look()
        before, self._seen = self._seen, looks
        return looks != before

    def _look(self) -> tuple[Stamp, ...]:
        return tuple(stamp(path) for path in self._paths)
