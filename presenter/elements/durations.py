"""Lengths of time, as authors write them."""

import re

from presenter.elements.fields import Reader
from presenter.elements.scope import Scope
from presenter.reading import Node, Scalar

_DURATION = re.compile(r"(?:([0-9]+)\s*h)?\s*(?:([0-9]+)\s*m(?:in)?)?\s*(?:([0-9]+)\s*s)?")
CLOCK = re.compile(r"(?:([0-9]+):)?([0-9]{1,3}):([0-9]{2})")
"""Durations that are written as on a clock."""

PATTERN = rf"^(?=[^0-9]*[0-9])\s*(?:{CLOCK.pattern}|{_DURATION.pattern})\s*$"
"""The same for JSON Schema."""


def seconds(written: str) -> float | None:
    """The seconds in a duration such as `90s`, `1m 30s`, `1:30`, `30m` or `1h 5m`."""
    match = CLOCK.fullmatch(written) or _DURATION.fullmatch(written)
    if match is None or not any(match.groups()):
        return None
    hours, minutes, rest = (int((part or "0")[:6]) for part in match.groups())
    return float(hours * 3600 + minutes * 60 + rest)


def _duration(node: Node, scope: Scope) -> float | None:
    word = node.text.strip() if isinstance(node, Scalar) else ""
    found = seconds(word)
    if found is None:
        scope.report(node, "duration-expected", word=word)
    return found


DURATION = Reader(
    "duration: `90s`, `1m 30s`, `1:30`, `30m`",
    _duration,
    schema=lambda scope: {"type": "string", "pattern": PATTERN},
)


def written(seconds: float) -> str:
    """Whole seconds as an author writes them: `1h 5m`, `90s`; `_duration` reads it back."""
    hours, rest = divmod(int(seconds), 3600)
    parts = ((hours, "h"), (rest // 60, "m"), (rest % 60, "s"))
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds, to the nearest: `6:30`, `90:00`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
