"""Where the computer has its power from: the battery and the mains, as the system tells them."""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from presenter.venue.finding import Finding, Severity

SUPPLIES = Path("/sys/class/power_supply")
"""A folder for each supply (Linux, Documentation/ABI/testing/sysfs-class-power)."""

PMSET = ("/usr/bin/pmset", "-g", "batt")
"""What macOS is asked."""

LOW = 20
"""Per cent of a battery below which a talk may not be brought to its end."""

LIMIT = 5.0
"""Seconds that a program of the system has to answer."""


class Power(NamedTuple):
    """`charge` is per cent of the battery, None where there is none; `plugged`: on the mains."""

    charge: int | None
    plugged: bool


def own_power() -> Power | None:
    """The power of this computer; None where it does not tell."""
    if sys.platform != "darwin":
        return power_in(SUPPLIES)
    try:
        ran = subprocess.run(PMSET, capture_output=True, text=True, timeout=LIMIT, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return power_said(ran.stdout)


def power_in(folder: Path) -> Power | None:
    """The power that the supplies in a folder tell; batteries of a mouse and the like are none.

    Of several batteries the fullest counts, and one that discharges is not on the mains.
    """
    charges: list[int] = []
    mains: list[bool] = []
    states: list[str] = []
    for supply in _supplies(folder):
        kind = _read(supply, "type")
        if kind in ("Mains", "USB"):
            mains.append(_read(supply, "online") == "1")
        if kind == "Battery" and _read(supply, "scope") != "Device":
            charge = _read(supply, "capacity")
            charges += [min(100, int(charge))] if charge.isdecimal() else []
            states.append(_read(supply, "status"))
    if states:
        plugged = any(mains) or not any(state in ("Discharging", "", "Unknown") for state in states)
        return Power(max(charges), plugged) if charges else None
    return Power(None, plugged=True) if any(mains) else None


def power_said(said: str) -> Power | None:
    """The power that `pmset -g batt` tells."""
    source = re.search(r"drawing from '(\w+) Power'", said)
    if source is None:
        return None
    charge = re.search(r"InternalBattery.*?(\d+)%", said)
    return Power(int(charge[1]) if charge else None, source[1] != "Battery")


def power_finding(power: Power | None) -> Finding:
    """What is to be said of the power."""
    if power is None:
        return Finding("power-unknown", Severity.UNKNOWN)
    if power.charge is None:
        return Finding("power-mains")
    values = {"charge": power.charge}
    if power.plugged:
        return Finding("power-plugged", Severity.OK, values)
    severity = Severity.WRONG if power.charge < LOW else Severity.LOOK
    return Finding("power-battery", severity, values)


def _supplies(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _read(supply: Path, name: str) -> str:
    """What a supply tells under a name; nothing where it does not."""
    try:
        return (supply / name).read_text("utf-8", "replace").strip()
    except OSError:
        return ""
