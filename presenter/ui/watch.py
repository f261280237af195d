"""Noticing that the files of a deck were saved."""

from pathlib import Path

from presenter.store.stamps import Stamp, stamp

EVERY = 0.1
"""Seconds between two looks where the system tells nothing: each wakes a core that rests."""


class Watch:
    """Remembers how the files of a deck, and the folder that they lie in, looked last."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._paths: tuple[str, ...] = ()
        self._folders: tuple[str, ...] = ()
        self._seen: tuple[Stamp, ...] = ()
        self.follow(files)

    def follow(self, files: tuple[Path, ...]) -> None:
        """Look at these files from now on: a deck that was read again may have others.

        What was saved since the last look, while the deck was being read, is a change still.
        """
        self._folders = tuple(dict.fromkeys(str(path.parent) for path in files))
        paths = [*files, *self._folders]
        seen = dict(zip(self._paths, self._seen, strict=True))
        self._paths = tuple(dict.fromkeys(str(path) for path in paths))
        self._seen = tuple(seen[path] if path in seen else stamp(path) for path in self._paths)

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that the files lie in."""
        return self._folders

    def changed(self) -> bool:
        """Whether anything was saved since the last call."""
        looks = self._look()
        before, self._seen = self._seen, looks
        return looks != before

    def _look(self) -> tuple[Stamp, ...]:
        return tuple(stamp(path) for path in self._paths)
