"""An agenda as a calendar (RFC 5545): an event for each block, in the time of the place itself.

Its times name no zone ("floating", RFC 5545 section 3.3.5): the day begins at ten wherever it is.
"""

from collections.abc import Callable, Iterator
from hashlib import sha256

from presenter.model.slide import Block
from presenter.outputs.agenda.told import Day, kind_of, name_of
from presenter.outputs.told import one_line
from presenter.talk.agenda import Entry
from presenter.words import Words

OCTETS = 75
"""The longest line, its end left out (RFC 5545 section 3.1)."""

Moment = Callable[[float], str]
"""Seconds after the midnight before the day as a moment of the place: `20261126T091000`."""

ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def as_ics(day: Day, say: Words, moment: Moment, stamp: str, known_as: str) -> str:
    """The calendar, with the ends of its lines. Raises ValueError if the day has no beginning.

    `stamp` is when it is made (`20261126T081000Z`, in UTC); `known_as` tells the events of this
    deck from any other's. The same block of the same day has the same UID each time, so that a
    calendar replaces it.
    """
    if day.begins is None:
        raise ValueError("a calendar needs the time at which the day begins")
    name = _short(known_as)
    title = one_line(day.title.plain(say.language))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tweespraak//Agenda//EN"]
    lines += ["CALSCALE:GREGORIAN", f"X-WR-CALNAME:{_text(title)}"]
    for entry in day.entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{moment(0)[:8]}-{name}-{_short(entry.item.id)}@tweespraak",
            f"DTSTAMP:{stamp}",
            *_times(entry, day.begins, moment),
            f"SUMMARY;LANGUAGE={say.language}:{_text(name_of(entry.item, say))}",
            f"CATEGORIES;LANGUAGE={say.language}:{_text(kind_of(entry.item.kind, say))}",
            f"TRANSP:{'TRANSPARENT' if entry.item.kind is Block.BREAK else 'OPAQUE'}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in folded(line))


def folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets; all but the first begin with a space.

    No letter of several octets is cut.
    """
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > OCTETS:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    yield piece


def _times(entry: Entry, begins: float, moment: Moment) -> Iterator[str]:
    """When an event is; one that takes no time has no end, which would have to be later."""
    start, end = round(begins + entry.start), round(begins + entry.end)
    yield f"DTSTART:{moment(start)}"
    if end > start:
        yield f"DTEND:{moment(end)}"


def _short(name: str) -> str:
    return sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _text(written: str) -> str:
    return written.translate(ESCAPED)
