"""Rows as CSV that spreadsheets read: no cell goes over several lines, none can be a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presenter.outputs.told import one_line

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What spreadsheets may take for the beginning of a formula (OWASP, CSV injection)."""


def sheet(rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """The lines of rows, without their ends."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    yield from stream.getvalue().split("\n")[:-1]


def named_sheet(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """The lines of rows under the names of columns; what a row has not is empty."""
    yield from sheet([columns])
    yield from sheet([row.get(name, "") for name in columns] for row in rows)


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    text = one_line(text)
    return f"'{text}" if text.startswith(FORMULA) else text


def exact(seconds: float | None) -> str:
    """Seconds to the millisecond, with a point; nothing for None."""
    return "" if seconds is None else f"{seconds:.3f}"
