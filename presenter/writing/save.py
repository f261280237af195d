"""Putting text in files: whole or not at all, and never over what somebody else wrote."""

import os
from collections.abc import Mapping
from pathlib import Path


def save_new(folder: Path, files: Mapping[str, str]) -> None:
    """Write files, by their paths in a folder, that are not there yet. Raises OSError."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)


def save(path: Path, content: bytes) -> None:
    """Put this content in a file: beside it first, so that it is never half there.

    Whoever reads the file meanwhile has the one or the other. Raises OSError.
    """
    path = path.resolve()  # what a link names is written, and the link stays one
    beside = path.with_name(f".{path.name}.new")
    with beside.open("xb") as stream:  # somebody else's stays theirs
        try:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
            beside.chmod(path.stat().st_mode)
            beside.replace(path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
