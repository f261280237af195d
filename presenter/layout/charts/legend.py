"""A legend at its bar: what the parts are called and how much they are, where they are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.drawing import Ink, Put
from presenter.layout.charts.lettering import Lettering, Phrase
from presenter.layout.charts.series import FILLS, role
from presenter.model.chart import Chart

TALLEST = 3
"""Lines that an entry may take under its own part; a longer one has the whole width."""


class Entry(NamedTuple):
    """A phrase behind the fill of its part, at a row and a column of the legend."""

    at: int
    phrase: Phrase
    row: int
    column: int
    width: int
    swatch: int
    """The cells of its fill."""


class Legend(NamedTuple):
    """The entries of one bar, there from a step on; an empty one takes no row."""

    entries: tuple[Entry, ...]
    height: int
    since: int = 0

    def lifted(self) -> "Legend":
        """With what is left free over the entries under them: for a legend over its bar."""
        free = min((entry.row for entry in self.entries), default=0)
        return self._replace(
            entries=tuple(entry._replace(row=entry.row - free) for entry in self.entries)
        )

    def inks(self, chart: Chart, row: int, column: int, letters: Lettering) -> Iterator[Ink]:
        """The fill of its part before each entry."""
        high = max(1, letters.rows - 1)
        for entry in self.entries:
            look, step = Look(role(chart, entry.at)), self._step(chart, entry)
            for down in range(high):
                top = row + entry.row + (letters.rows - high) + down
                yield Ink(top, column + entry.column, FILLS[entry.at] * entry.swatch, look, step)

    def puts(self, chart: Chart, row: int, column: int, letters: Lettering) -> Iterator[Put]:
        """The phrases."""
        for entry in self.entries:
            block = letters.block(entry.phrase, entry.width)
            left = column + entry.column + entry.swatch + max(1, letters.space)
            yield Put(row + entry.row, left, block, self._step(chart, entry))

    def _step(self, chart: Chart, entry: Entry) -> int:
        return max(self.since, chart.series[entry.at].step)


NO_LEGEND = Legend((), 0)


def legend(
    phrases: Sequence[Phrase], edges: Sequence[int], width: int, letters: Lettering
) -> Legend | None:
    """Each phrase at its own part, or else one after the other; None where a word is too wide.

    edges: the columns at which the parts begin, and that at which the last one ends.
    """
    swatch = 2 if letters.rows == 1 else 4
    inner = width - swatch - max(1, letters.space)
    if not all(letters.holds(phrase, inner) for phrase in phrases):
        return None
    return _at_parts(phrases, edges, width, letters) or _flowing(phrases, width, swatch, letters)


def _at_parts(
    phrases: Sequence[Phrase], edges: Sequence[int], width: int, letters: Lettering
) -> Legend | None:
    entries: list[Entry] = []
    swatch = 1 if letters.rows == 1 else 2
    ends = [*edges[1:-1], width + 2 * letters.space]
    height = 0
    for at, (phrase, left, end) in enumerate(zip(phrases, edges, ends, strict=False)):
        inner = end - left - swatch - 3 * letters.space
        if inner < 1 or not letters.holds(phrase, inner):
            return None
        height = max(height, letters.height(phrase, inner))
        entries.append(Entry(at, phrase, 0, left, inner, swatch))
    return Legend(tuple(entries), height) if height <= TALLEST * letters.rows else None


def _flowing(phrases: Sequence[Phrase], width: int, swatch: int, letters: Lettering) -> Legend:
    entries: list[Entry] = []
    row = 1  # for what has no part of its own over it stands apart
    column = tall = 0
    before = swatch + max(1, letters.space)
    for at, phrase in enumerate(phrases):
        inner = min(letters.natural(phrase), width - before)
        if column and column + before + inner > width:
            row, column, tall = row + tall, 0, 0
        entries.append(Entry(at, phrase, row, column, inner, swatch))
        tall = max(tall, letters.height(phrase, inner))
        column += before + inner + 2 * max(1, letters.space)
    return Legend(tuple(entries), row + tall)
