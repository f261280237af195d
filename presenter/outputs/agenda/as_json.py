"""An agenda as values for JSON. Times are in seconds, to the millisecond."""

from typing import Any

from presenter.outputs.agenda.told import Day, at
from presenter.outputs.told import near, versions
from presenter.talk.agenda import Entry


def as_json(day: Day) -> dict[str, Any]:
    """The day and its blocks, in all languages."""
    known = day.begins is not None
    return {
        "title": day.title.versions,
        "start": at(day, 0) if known else None,
        "end": at(day, day.seconds) if known else None,
        "seconds": near(day.seconds),
        "blocks": [_block(day, entry) for entry in day.entries],
    }


def _block(day: Day, entry: Entry) -> dict[str, Any]:
    item, known = entry.item, day.begins is not None
    return {
        "id": item.id,
        "title": versions(item.title),
        "kind": item.kind,
        "start": at(day, entry.start) if known else None,
        "end": at(day, entry.end) if known else None,
        "after": near(entry.start),
        "seconds": near(entry.seconds),
        "slides": item.size,
    }
