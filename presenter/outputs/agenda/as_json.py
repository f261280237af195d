"""An agenda as values for JSON. Times are in seconds, to the millisecond."""

from typing import Any

from presenter.model.text import Text
from presenter.outputs.agenda.told import Day, at
from presenter.talk.agenda import Entry


def as_json(day: Day) -> dict[str, Any]:
    """The day and its blocks, in all languages."""
    known = day.begins is not None
    return {
        "title": day.title.versions,
        "start": at(day, 0) if known else None,
        "end": at(day, day.seconds) if known else None,
        "seconds": round(day.seconds, 3),
        "blocks": [_block(day, entry) for entry in day.entries],
    }


def _block(day: Day, entry: Entry) -> dict[str, Any]:
    item, known = entry.item, day.begins is not None
    return {
        "id": item.id,
        "title": _versions(item.title),
        "kind": item.kind,
        "start": at(day, entry.start) if known else None,
        "end": at(day, entry.end) if known else None,
        "after": round(entry.start, 3),
        "seconds": round(entry.seconds, 3),
        "slides": item.size,
    }


def _versions(text: Text | None) -> dict[str, str] | None:
    return text.versions if text else None
