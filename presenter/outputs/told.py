"""Times, moments and names as every format for people tells them, and as values for programs."""

from collections.abc import Callable

from presenter.model.text import Text
from presenter.reading import clean
from presenter.talk.clock import spoken
from presenter.words import Words

Iso = Callable[[float], str]
"""Seconds since the epoch as a moment of the place, by ISO 8601: `2026-11-25T14:05:00+01:00`."""

NOTHING = "–"


def one_line(text: str) -> str:
    """A text on one line, safe to be shown."""
    return " ".join(clean(text).split())


def plain(title: Text | None, slide: str, say: Words) -> str:
    """A slide by its title in the reader's language, on one line, or else by its id."""
    return (one_line(title.plain(say.language)) if title else "") or one_line(slide)


def when(moment: float, say: Words, iso: Iso) -> str:
    """A moment, in seconds since the epoch, as the language writes it, to the minute."""
    written = iso(moment)
    year, month, day = written[:10].split("-")
    name = say("report.months").split()[int(month) - 1]
    return say("report.when", day=int(day), month=name, year=year, time=written[11:16])


def whole(seconds: float) -> str:
    """Seconds as people read them, to the nearest."""
    return spoken(round(seconds))


def signed(seconds: float) -> str:
    """A difference of seconds, with its sign."""
    nearest = round(seconds)
    return f"{'+' if nearest > 0 else '−' if nearest < 0 else '±'}{spoken(abs(nearest))}"


def near(seconds: float | None) -> float | None:
    """Seconds to the millisecond, for JSON."""
    return None if seconds is None else round(seconds, 3)


def versions(text: Text | None) -> dict[str, str] | None:
    """A text in all its languages, for JSON."""
    return text.versions if text else None
