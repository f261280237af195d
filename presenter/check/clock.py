"""Numbers that are times of the day, as languages write them: 14.30 uur, 2:30 pm."""

import re

from presenter.check.writing import Writing

_TIME = re.compile(r"([01]?\d|2[0-4])(?:[.:]([0-5]\d))?")
NOON = 12


def time_of(written: str, rest: str, writing: Writing) -> str:
    """The time that a number is, by its colon or by what follows it; empty for none.

    Times are in hours of 24, and on the hour without minutes: `14:30`, `14`.
    """
    after, hour = _after(rest, writing)
    if _begins(after, writing.morning):
        return clock(written, 0)
    if _begins(after, writing.afternoon):
        return clock(written, NOON)
    return clock(written) if ":" in written or (hour and "." in written) else ""


def afternoon(written: str, rest: str, writing: Writing) -> str:
    """The time that 3 o’clock may be besides: `15`; empty where no word for hours follows."""
    return clock(written, NOON) if _after(rest, writing)[1] else ""


def clock(written: str, later: int | None = None) -> str:
    """A number as a time, whatever stands around it; empty where it cannot be one.

    `later` is the hour at which its half of the day begins, of which twelve is the first.
    """
    found = _TIME.fullmatch(written)
    if found is None:
        return ""
    hour = int(found[1])
    if later is not None and hour <= NOON:
        hour = hour % NOON + later
    return f"{hour}:{found[2]}" if found[2] and int(found[2]) else str(hour)


def _after(rest: str, writing: Writing) -> tuple[str, str]:
    """What follows a number and its word for hours, and that word; it is empty where none is."""
    after = re.sub(r"['‘]", "’", rest.casefold()).lstrip()
    hour = next((one for one in writing.hours if re.match(rf"{one}\b", after)), "")
    return after.removeprefix(hour).lstrip(), hour


def _begins(text: str, words: tuple[str, ...]) -> bool:
    return any(re.match(rf"{re.escape(word)}(?!\w)", text) for word in words)
