"""The words at the ends of lines: values and names, near their ends and never over each other."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import Look
from presenter.layout.charts import braille
from presenter.layout.charts.drawing import Ink, Put, runs
from presenter.layout.charts.lettering import Lettering, Phrase
from presenter.layout.charts.plot import Plot, marked
from presenter.layout.charts.series import MOST, role
from presenter.model.chart import Chart
from presenter.model.shapes import Align


def reach(letters: Lettering) -> int:
    """The cells that a marker takes at each side of its own."""
    return 0 if letters.rows == 1 else letters.rows // 2 + 1


class Ends(NamedTuple):
    """What stands beside the lines at one side: at their last values, or at their first."""

    phrases: tuple[Phrase, ...]
    width: int
    """The cells that the longest phrase may take."""
    moment: int
    gap: int
    """The cells between a line's end and its words, its marker there included."""
    repeated: int
    """The cells for a marker before words that do not stand at their line; 0 for one line."""

    @property
    def room(self) -> int:
        """The cells that all of it takes."""
        return self.width + self.gap + self.repeated

    def rows(self, chart: Chart, plot: Plot, letters: Lettering) -> list[int] | None:
        """The first rows of the words; None where they are too many for the height."""
        heights = [letters.height(phrase, self.width) for phrase in self.phrases]
        wanted = [plot.row(one.values[self.moment].number) for one in chart.series]
        return parted(list(zip(wanted, heights, strict=True)), plot.top + plot.height)

    def before(
        self, chart: Chart, plot: Plot, rows: list[int], letters: Lettering
    ) -> Iterator[Put]:
        """The words to the left of the lines."""
        left = plot.moments[self.moment] - self.gap - self.width
        for at, (one, row) in enumerate(zip(chart.series, rows, strict=True)):
            block = letters.block(self.phrases[at], self.width, role(chart, at), Align.RIGHT)
            yield Put(row + self._down(at, block, letters), left, block, one.step)

    def after(
        self, chart: Chart, plot: Plot, rows: list[int], letters: Lettering
    ) -> tuple[list[Ink], list[Put]]:
        """The words to the right, behind the marker of their line once more if they had to move."""
        inks: list[Ink] = []
        puts: list[Put] = []
        moved = self.repeated * self._moved(chart, plot, rows, letters)
        left = plot.moments[self.moment] + self.gap
        for at, (one, row) in enumerate(zip(chart.series, rows, strict=True)):
            if moved:
                middle = row + (letters.height(self.phrases[at], self.width) - 1) // 2
                dot = middle * braille.DOWN + 1, (left + reach(letters)) * braille.ACROSS
                cells = marked(at, dot, letters.rows, Look(role(chart, at)))
                drawn = runs((*place, *cell) for place, cell in cells.items() if place[0] >= 0)
                inks += (ink._replace(since=one.step) for ink in drawn)
            block = letters.block(self.phrases[at], self.width, role(chart, at))
            down = self._down(at, block, letters)
            puts.append(Put(row + down, left + moved, block, one.step))
        return inks, puts

    def _down(self, at: int, block: Block, letters: Lettering) -> int:
        """The rows over words that are shorter in this language than in another."""
        return (letters.height(self.phrases[at], self.width) - block.height) // 2

    def _moved(self, chart: Chart, plot: Plot, rows: list[int], letters: Lettering) -> bool:
        ends = [plot.row(one.values[self.moment].number) for one in chart.series]
        heights = [letters.height(phrase, self.width) for phrase in self.phrases]
        return any(
            not row <= end < row + height
            for row, end, height in zip(rows, ends, heights, strict=True)
        )


def last_ends(chart: Chart, width: int, letters: Lettering) -> Ends | None:
    """The last value and the name of every line, in at most two fifths of the width."""
    if len(chart.series) > MOST:
        return None
    values = tuple((one.values[-1].said, True) for one in chart.series)
    phrases = tuple(
        (value, (one.name, one.lit)) if one.name else (value,)
        for value, one in zip(values, chart.series, strict=True)
    )
    wide = min(max(letters.natural(phrase) for phrase in phrases), width * 2 // 5)
    if not all(letters.holds(phrase, wide) for phrase in phrases):
        return None
    repeated = 2 * reach(letters) + 1 + max(1, letters.space) if len(phrases) > 1 else 0
    return Ends(phrases, wide, -1, _gap(letters), repeated)


def first_ends(chart: Chart, letters: Lettering) -> Ends:
    """The first value of every line."""
    phrases = tuple(((one.values[0].said, True),) for one in chart.series)
    wide = max(letters.natural(phrase) for phrase in phrases)
    return Ends(phrases, wide, 0, _gap(letters) - 1, 0)


def _gap(letters: Lettering) -> int:
    return reach(letters) + 1 + max(1, letters.space)


def parted(wanted: list[tuple[int, int]], height: int) -> list[int] | None:
    """First rows for labels near the rows that they want, none over another; None: too many.

    wanted: for each label the row that its middle wants, and its height; rows count from 0.
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    rows = [0] * len(wanted)
    end = 0
    for at in order:
        middle, high = wanted[at]
        rows[at] = max(end, middle - (high - 1) // 2)
        end = rows[at] + high
    limit = height
    for at in reversed(order):
        rows[at] = min(rows[at], limit - wanted[at][1])
        limit = rows[at]
    return rows if limit >= 0 else None
