"""Runs in a list: a line for each, in columns."""

from collections.abc import Iterator, Sequence

from presenter.layout.cells import cells, shortened
from presenter.outputs.told import Iso, one_line, when, whole
from presenter.reading import clean
from presenter.rehearsal.run import Run
from presenter.words import Words

GAP = "  "

LENGTH, DECK = 5, 7
"""The column that is a number, and stands to the right; and the last, which takes what is left."""

LEAST = 12
"""Cells of the last column, however narrow the screen."""


def listed(runs: Sequence[Run], say: Words, iso: Iso, width: int | None = None) -> Iterator[str]:
    """The lines, under heads: id, when, how and by whom it was spoken, how long, of which deck.

    They are at most so many cells wide, where that can be; a column that says nothing is left out.
    """
    rows = [say("runs.heads").split(), *(row(run, say, iso) for run in runs)]
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    shown = [at for at in range(DECK) if any(fields[at] for fields in rows[1:])]
    taken = sum(widths[at] + len(GAP) for at in shown)
    for fields in rows:
        columns = [_padded(fields[at], widths[at], at == LENGTH) for at in shown]
        deck = fields[DECK] if width is None else shortened(fields[DECK], max(LEAST, width - taken))
        yield GAP.join([*columns, deck]).rstrip()


def _padded(field: str, width: int, right: bool) -> str:
    blank = " " * (width - cells(field))
    return blank + field if right else field + blank


def row(run: Run, say: Words, iso: Iso) -> list[str]:
    """What there is to say of one run, a field for each column."""
    one = run.occasion
    title, deck = one_line(one.title.plain(say.language)), one_line(str(one.deck))
    return [
        one.id,
        when(one.began, say, iso),
        say(f"runs.{one.manner}"),
        clean(run.language).upper(),
        one_line(one.speaker),
        whole(run.seconds),
        say(f"runs.{_state(run)}"),
        f"{title}  {deck}",
    ]


def _state(run: Run) -> str:
    """Whether every slide of the deck came, or some; or else whether it just stopped."""
    if run.whole and not run.part:
        return "whole"
    return "broken-off" if run.occasion.ended is None else "part"
