"""A draw as CSV: a row for everybody in each round, or in the order of speaking.

No cell can be taken for a formula.
"""

import csv
import io
from collections.abc import Iterator

from presenter.outputs.report.as_csv import safe
from presenter.room.draw import Draw
from presenter.room.drawn import named, order


def as_csv(draw: Draw) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    stream = io.StringIO()
    sheet = csv.writer(stream, lineterminator="\n")
    if draw.groups:
        sheet.writerow(("seed", "round", "group", "name"))
        for number, groups in enumerate(named(draw), 1):
            for at, group in enumerate(groups, 1):
                sheet.writerows((draw.seed, number, at, safe(name)) for name in group)
    else:
        sheet.writerow(("seed", "place", "name"))
        rows = enumerate(order(draw), 1)
        sheet.writerows((draw.seed, at, safe(name)) for at, name in rows)
    yield from stream.getvalue().split("\n")[:-1]
