"""Runs in a list: a line for each, in columns."""

from collections.abc import Iterator, Sequence

from presenter.layout.cells import cells
from presenter.outputs.report.told import Iso, one_line, when, whole
from presenter.reading import clean
from presenter.rehearsal.run import Run
from presenter.words import Words

GAP = "  "

LENGTH = 5
"""The column that is a number, and stands to the right."""


def listed(runs: Sequence[Run], say: Words, iso: Iso) -> Iterator[str]:
    """The lines, under heads: id, when, how and by whom it was spoken, how long, of which deck."""
    rows = [say("runs.heads").split(), *(row(run, say, iso) for run in runs)]
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for fields in rows:
        padded = [
            " " * (width - cells(field)) + field
            if at == LENGTH
            else field + " " * (width - cells(field))
            for at, (field, width) in enumerate(zip(fields, widths, strict=True))
        ]
        yield GAP.join(padded).rstrip()


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
