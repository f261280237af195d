"""A plot: lines in Braille over a ground of cells, with their markers, and labels at their ends."""

from typing import NamedTuple

from presenter.layout.canvas import FOREVER, Look
from presenter.layout.charts import braille
from presenter.layout.charts.drawing import Ink, runs
from presenter.layout.charts.scale import Axis
from presenter.layout.charts.series import MARKERS, role
from presenter.model.chart import Chart

Place = tuple[int, int]
"""A row and a column, in cells."""


class Plot(NamedTuple):
    """Where lines are drawn: the columns of the moments, the rows, and the scale."""

    moments: tuple[int, ...]
    top: int
    height: int
    axis: Axis

    def dot(self, number: float) -> int:
        """The row of dots at which a number stands, counted from the top of the plot."""
        most = self.height * braille.DOWN - 1
        return most - round(self.axis.share(number) * most)

    def row(self, number: float) -> int:
        """The row of cells at which a number stands."""
        return self.top + self.dot(number) // braille.DOWN


def lines_of(chart: Chart, plot: Plot, taken: frozenset[Place], markers: bool) -> tuple[Ink, ...]:
    """All lines, drawn anew for every step at which one comes; `taken` is left free."""
    steps = sorted({one.step for one in chart.series})
    inks: list[Ink] = []
    for since, until in zip(steps, [*steps[1:], FOREVER], strict=True):
        there = [at for at, one in enumerate(chart.series) if one.step <= since]
        cells = _cells(chart, plot, there, markers)
        drawn = ((*place, *cell) for place, cell in cells.items() if place not in taken)
        inks += (ink._replace(since=since, until=until) for ink in runs(drawn))
    return tuple(inks)


def _cells(
    chart: Chart, plot: Plot, there: list[int], markers: bool
) -> dict[Place, tuple[str, Look]]:
    """Every cell of some lines; those that stand out lie over the others, markers over all."""
    order = sorted(there, key=lambda at: (chart.series[at].lit, -at))
    bits: dict[Place, int] = {}
    found: dict[Place, tuple[str, Look]] = {}
    for at in order:
        look = Look(role(chart, at))
        points = [
            (plot.dot(value.number), column * braille.ACROSS)
            for column, value in zip(plot.moments, chart.series[at].values, strict=True)
        ]
        for (row, column), dots in braille.cells(points).items():
            place = plot.top + row, column
            bits[place] = bits.get(place, 0) | dots
            found[place] = braille.glyph(bits[place]), look
    for at in order:
        look = Look(role(chart, at))
        values = list(zip(plot.moments, chart.series[at].values, strict=True))
        for column, value in values if markers else values[-1:]:
            found[plot.row(value.number), column] = MARKERS[at], look
    return found


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
