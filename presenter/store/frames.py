"""The first frame of a talk, kept for the next time: it stands before the deck has been read.

A frame counts only while every file that went into it looks as it did. Nothing here imports more
than Python has loaded anyway.
"""

import os
from zlib import crc32

from presenter import __version__
from presenter.store.stamps import Stamp, stamp


def key_of(deck: str, width: int, height: int, dark: bool | None, colours: int) -> str:
    """What a frame depends on beside its files."""
    return f"{__version__}|{os.path.realpath(deck)}|{width}x{height}|{dark}|{colours}"


def find(key: str) -> str | None:
    """The frame kept under a key, if it still holds."""
    try:
        with open(_path(key), encoding="utf-8", newline="") as stream:
            if os.fstat(stream.fileno()).st_uid != os.getuid():
                return None
            head, files, frame = stream.read().split("\n", 2)
    except (OSError, ValueError):
        return None
    stamps = (line.split("=", 1) for line in files.split("\0"))
    same = all(len(one) == 2 and _said(stamp(one[1])) == one[0] for one in stamps)
    return frame if head == key and same else None


def keep(key: str, frame: str, files: list[str]) -> None:
    """Keep a frame, made from these files. A disk that takes none is no reason to stop."""
    path = _path(key)
    stamps = "\0".join(f"{_said(stamp(file))}={os.path.abspath(file)}" for file in files)
    if "\n" in key or "\n" in stamps:
        return
    try:
        os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
        mode = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
        with open(os.open(path, mode, 0o600), "w", encoding="utf-8", newline="") as stream:
            stream.write(f"{key}\n{stamps}\n{frame}")
    except OSError:
        return


def _path(key: str) -> str:
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(cache, "tweespraak", "frames", f"{crc32(key.encode()):08x}")


def _said(looked: Stamp) -> str:
    return "-".join(str(number) for number in looked or ())
