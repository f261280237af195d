"""What every format says of an agenda, in the words of a language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presenter.model.slide import Block
from presenter.model.text import Text
from presenter.outputs.told import one_line
from presenter.talk.agenda import Entry, Item
from presenter.talk.clock import of_day
from presenter.words import Words

MINUTE = 60.0
DAY = 24 * 60 * MINUTE


class Day(NamedTuple):
    """The blocks of a deck in their times; `begins` is in seconds since midnight, if known."""

    title: Text
    entries: tuple[Entry, ...]
    begins: float | None = None

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.entries[-1].end if self.entries else 0.0

    @property
    def past_midnight(self) -> bool:
        """Whether it ends on another day than it begins."""
        return self.begins is not None and self.begins + round(self.seconds) > DAY


class Line(NamedTuple):
    """A block as people read it; the kind is empty where its name says it, or it is a talk."""

    start: str
    end: str
    length: str
    name: str
    kind: str


def lines(day: Day, say: Words) -> Iterator[Line]:
    """The blocks, each with its times to the minute."""
    for entry in day.entries:
        name = name_of(entry.item, say)
        start, end = at(day, entry.start), at(day, entry.end)
        kind = kind_beside(name, entry.item.kind, say)
        yield Line(start, end, _length(entry, day, say), name, kind)


def name_of(item: Item, say: Words) -> str:
    """What a block is called, in one line."""
    title = one_line(item.title.plain(say.language)) if item.title else ""
    return title or kind_of(item.kind, say).capitalize()


def kind_of(kind: Block, say: Words) -> str:
    """What a room does, in a word."""
    return say(f"agenda.kinds.{kind}")


def kind_beside(name: str, block: Block, say: Words) -> str:
    """The kind as it stands beside a name; nothing for a talk, or where the name says it."""
    kind = kind_of(block, say)
    return "" if block is Block.TALK or kind.casefold() in name.casefold() else kind


def span(day: Day, say: Words) -> str:
    """From when to when the day is, and how long."""
    begins = day.begins or 0.0
    whole = length(nearest(begins + day.seconds) - nearest(begins), say)
    if day.begins is None:
        return whole
    return f"{at(day, 0)}–{at(day, day.seconds)} · {whole}"


def at(day: Day, seconds: float) -> str:
    """The time of day, or how long after the beginning, to the nearest minute."""
    near = nearest(seconds + (day.begins or 0.0))
    return of_day(near) if day.begins is not None else f"+{int(near) // 3600}:{of_day(near)[3:]}"


def length(seconds: float, say: Words) -> str:
    """How long something takes: in minutes, or in seconds where it is less than one."""
    if 0 < seconds < MINUTE:
        return say("agenda.seconds", n=round(seconds))
    return say("agenda.minutes", n=int(nearest(seconds) // MINUTE))


def _length(entry: Entry, day: Day, say: Words) -> str:
    """How long a block takes by the times that are shown, so that these add up."""
    if 0 < entry.seconds < MINUTE:
        return length(entry.seconds, say)
    begins = day.begins or 0.0
    return length(nearest(begins + entry.end) - nearest(begins + entry.start), say)


def empty(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The blocks that have no time."""
    return (entry for entry in entries if round(entry.seconds) <= 0)


def nearest(seconds: float) -> float:
    """Seconds to the nearest minute; what sums are off by in a float is no reason for another."""
    return (round(seconds, 3) + MINUTE / 2) // MINUTE * MINUTE
