"""An agenda as CSV: a row for each block. No cell can be taken for a formula.

Times of day are written as such; `after` and `seconds` are in seconds, to the millisecond.
"""

import csv
import io
from collections.abc import Iterator

from presenter.outputs.agenda.told import Day, at, name_of
from presenter.outputs.report.as_csv import safe
from presenter.words import Words

COLUMNS = ("start", "end", "after", "seconds", "kind", "name", "id")


def as_csv(day: Day, say: Words) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    stream = io.StringIO()
    sheet = csv.writer(stream, lineterminator="\n")
    sheet.writerow(COLUMNS)
    for entry in day.entries:
        item, known = entry.item, day.begins is not None
        times = [at(day, entry.start), at(day, entry.end)] if known else ["", ""]
        seconds = f"{entry.start:.3f}", f"{entry.seconds:.3f}"
        sheet.writerow([*times, *seconds, item.kind, safe(name_of(item, say)), safe(item.id)])
    yield from stream.getvalue().split("\n")[:-1]
