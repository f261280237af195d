"""How a file looked when it was read: the cheapest way to know that it was saved since."""

import os

Stamp = tuple[int, int, int] | None


def stamp(path: str) -> Stamp:
    """Inode, size in bytes and time of a file; an editor that saves by renaming changes the first.

    None where there is no file.
    """
    try:
        found = os.stat(path)  # noqa: PTH116 - pathlib takes longer to load than all this
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
