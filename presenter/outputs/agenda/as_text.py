"""An agenda as text, for a terminal of 80 columns."""

from collections.abc import Iterator

from presenter.layout.cells import cells
from presenter.outputs.agenda.told import Day, lines, span
from presenter.outputs.lined import GAP, WIDTH, wrapped
from presenter.outputs.told import one_line
from presenter.words import Words


def as_text(day: Day, say: Words) -> Iterator[str]:
    """The lines: what the day is called, from when to when, and its blocks."""
    yield from wrapped(one_line(day.title.plain(say.language)), WIDTH)
    yield span(day, say)
    yield ""
    blocks = list(lines(day, say))
    starts = max((cells(one.start) for one in blocks), default=0)
    lengths = max((cells(one.length) for one in blocks), default=0)
    for one in blocks:
        length = " " * (lengths - cells(one.length)) + one.length
        head = f"{one.start:>{starts}}{GAP}{length}{GAP}"
        name = f"{one.name} · {one.kind}" if one.kind else one.name
        for line in wrapped(name, WIDTH - cells(head)):
            yield f"{head}{line}"
            head = " " * cells(head)
