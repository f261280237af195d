"""What the computer says of itself: its clock, its disk, and what is installed on it."""

import os
import platform
import shutil
from collections.abc import Iterable
from importlib import metadata, util
from pathlib import Path

from presenter import __version__
from presenter.venue.finding import Finding, Severity

SLACK = 60.0
"""Seconds by which the clocks of two computers differ without harm."""

MEGABYTE = 1_000_000
ROOMY, LEAST = 100 * MEGABYTE, MEGABYTE
"""Free bytes that are plenty for a journal, and fewer than which hold none."""

EXTRAS = {"images": "PIL", "formula": "pylatexenc"}
"""What can be installed beside the presenter, with the module that comes of it."""


def clock(now: float, told: str, zone: str, files: Iterable[Path]) -> Finding:
    """Whether the clock can be right: files of the deck cannot have been saved after now.

    `now` is in seconds as files have them; `told` is the same for people, `zone` the time zone.
    """
    saved = max(_times(files), default=(0.0, ""))
    values = {"time": told, "zone": zone}
    if saved[0] > now + SLACK:
        return Finding("clock-behind", Severity.LOOK, {**values, "file": saved[1]})
    return Finding("clock", Severity.OK, values)


def _times(files: Iterable[Path]) -> Iterable[tuple[float, str]]:
    for file in files:
        try:
            yield file.stat().st_mtime, str(file)
        except OSError:  # it may have gone since it was read
            continue


def disk(folder: Path) -> Finding:
    """Whether a folder that may not be there yet can be written in, and how much it holds."""
    values: dict[str, object] = {"folder": str(folder)}
    there = next(one for one in (folder, *folder.parents) if os.access(one, os.F_OK))
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return Finding("disk-closed", Severity.WRONG, values)
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        return Finding("disk-unknown", Severity.UNKNOWN, values)
    values |= {"free": free, "gigabytes": round(free / 1000 / MEGABYTE, 1)}
    if free >= ROOMY:
        return Finding("disk", Severity.OK, values)
    values |= {"megabytes": free // MEGABYTE}
    return Finding("disk-full", Severity.LOOK if free >= LEAST else Severity.WRONG, values)


def extras(needed: Iterable[str]) -> tuple[Finding, ...]:
    """What is installed beside the presenter; what is `needed` by the deck and is not, is told."""
    missing = [name for name, module in EXTRAS.items() if util.find_spec(module) is None]
    there = tuple(name for name in EXTRAS if name not in missing)
    wanted = set(needed)
    found = [Finding("extras", Severity.OK, {"names": there})] if there else []
    for name in missing:
        if name in wanted:
            found.append(Finding(f"extra-{name}", Severity.LOOK))
        else:
            found.append(Finding("extra-unneeded", Severity.OK, {"name": name}))
    return tuple(found)


def versions() -> Finding:
    """The versions of what runs here, for whoever is asked to help."""
    return Finding(
        "versions",
        Severity.OK,
        {
            "tweespraak": __version__,
            "python": platform.python_version(),
            "textual": metadata.version("textual"),
        },
    )
