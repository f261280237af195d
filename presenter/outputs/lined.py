"""Text in lines, and tables: a name on as many lines as it needs, and columns behind it."""

from collections.abc import Iterable, Iterator, Sequence

from presenter.layout.cells import cells, chopped

WIDTH = 80
"""Cells, where a format has a width of its own."""

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


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most so many cells; what is longer than a line is cut in pieces."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and cells(joined) <= width:
            lines[-1] = joined
        else:
            lines += chopped(word, width)
    return lines
