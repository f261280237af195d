"""An agenda as CSV: a row for each block. No cell can be taken for a formula.

Times of day are written as such; `after` and `seconds` are in seconds, to the millisecond.
"""

from collections.abc import Iterator

from presenter.outputs.agenda.told import Day, at, name_of
from presenter.outputs.sheet import exact, safe, sheet
from presenter.talk.agenda import Entry
from presenter.words import Words

COLUMNS = ("start", "end", "after", "seconds", "kind", "name", "id")


def as_csv(day: Day, say: Words) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    return sheet([COLUMNS, *(_row(day, entry, say) for entry in day.entries)])


def _row(day: Day, entry: Entry, say: Words) -> tuple[str, ...]:
    item, known = entry.item, day.begins is not None
    times = (at(day, entry.start), at(day, entry.end)) if known else ("", "")
    seconds = exact(entry.start), exact(entry.seconds)
    return (*times, *seconds, item.kind, safe(name_of(item, say)), safe(item.id))
