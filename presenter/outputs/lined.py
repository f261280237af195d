"""A table as lines of text: a name on as many lines as it needs, and columns behind it."""

from collections.abc import Iterable, Iterator, Sequence

from presenter.layout.cells import cells
from presenter.outputs.report.as_text import wrapped

GAP = "  "


def lined(heads: Sequence[str], rows: Iterable[Sequence[str]], width: int) -> Iterator[str]:
    """The lines of a table, `width` cells wide; a row of nothing is a rule."""
    made = list(rows)
    widths = [
        max(cells(row[column]) for row in (heads, *made) if row) for column in range(1, len(heads))
    ]
    for row in (heads, (), *made):
        if not row:
            yield "─" * width
            continue
        behind = "".join(
            GAP + " " * (wide - cells(field)) + field
            for wide, field in zip(widths, row[1:], strict=True)
        )
        room = width - cells(behind)
        first, *more = wrapped(row[0], max(8, room)) or [""]
        yield f"{first}{' ' * (room - cells(first))}{behind}".rstrip()
        yield from more
