"""A plot: lines in Braille over a ground of cells, with their markers, and labels at their ends."""

from typing import NamedTuple

from presenter.layout.canvas import FOREVER, Look
from presenter.layout.charts import braille
from presenter.layout.charts.drawing import Ink, runs
from presenter.layout.charts.scale import Axis
from presenter.layout.charts.series import MARKERS, role
from presenter.model.chart import Chart, Series
from presenter.model.role import Role

LEAST = 4
"""Rows; a lower plot says nothing."""

APART = 4
"""Cells from one moment to the next from which on every moment has its marker."""

Place = tuple[int, int]
"""A row and a column, in cells."""


class Plot(NamedTuple):
    """Where lines are drawn: the columns of the moments, the rows, and the scale."""

    moments: tuple[int, ...]
    top: int
    height: int
    axis: Axis
    letters: int
    """The height of the letters in rows: lines and markers are as strong as those."""

    @property
    def thick(self) -> int:
        """The dots across a line."""
        return 1 if self.letters == 1 else 2 if self.letters < 5 else 3

    def dot(self, number: float) -> int:
        """The row of dots at which a number stands, counted from the top of the drawing."""
        edge = self.letters if self.letters > 1 else 0  # so that markers stay whole
        most = self.height * braille.DOWN - 1 - 2 * edge
        return self.top * braille.DOWN + edge + most - round(self.axis.share(number) * most)

    def row(self, number: float) -> int:
        """The row of cells at which a number stands."""
        return self.dot(number) // braille.DOWN

    def points(self, one: Series) -> list[Place]:
        """The dots of a series, one for each moment."""
        return [
            (self.dot(value.number), column * braille.ACROSS)
            for column, value in zip(self.moments, one.values, strict=True)
        ]

    def holds(self, place: Place) -> bool:
        """Whether a cell lies in the rows of the plot."""
        return self.top <= place[0] < self.top + self.height


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


Cells = dict[Place, tuple[str, Look]]


def _cells(chart: Chart, plot: Plot, there: list[int], markers: bool) -> Cells:
    """Every cell of some lines; those that stand out lie over the others, markers over all."""
    order = sorted(there, key=lambda at: (chart.series[at].lit, -at))
    bits: dict[Place, int] = {}
    found: Cells = {}
    points = {at: plot.points(chart.series[at]) for at in order}
    for at in order:
        look = Look(role(chart, at))
        for place, dots in braille.cells(braille.path(points[at], plot.thick)).items():
            bits[place] = bits.get(place, 0) | dots
            found[place] = braille.glyph(bits[place]), look
    for at in order:
        for point in points[at] if markers else points[at][-1:]:
            found |= marked(at, point, plot.letters, Look(role(chart, at)))
    return {place: cell for place, cell in found.items() if plot.holds(place)}


def marked(at: int, dot: Place, rows: int, look: Look) -> Cells:
    """The marker of a series at a dot: a glyph beside terminal text, else drawn as large."""
    if rows == 1:
        return {(dot[0] // braille.DOWN, dot[1] // braille.ACROSS): (MARKERS[at], look)}
    found = braille.cells(braille.marker(at, dot, rows))
    return {place: (braille.glyph(bits), look) for place, bits in found.items()}


def floor(plot: Plot, left: int, step: int) -> Ink:
    """The line under the plot, with a mark at each moment."""
    cells = range(left, plot.moments[-1] + 1)
    line = "".join("┬" if at in plot.moments else "─" for at in cells)
    return Ink(plot.top + plot.height, left, line, Look(Role.RULE), step)


def nought(plot: Plot, left: int, step: int, drawn: tuple[Ink, ...]) -> list[Ink]:
    """A line at nought, where that is not the floor, in the cells that nothing is drawn in."""
    if not plot.axis.low < 0 < plot.axis.high:
        return []
    row = plot.row(0)
    taken = {ink.column + at for ink in drawn if ink.row == row for at in range(len(ink.text))}
    look = Look(Role.RULE)
    cells = range(left, plot.moments[-1] + 1)
    return [Ink(row, at, "┈", look, step) for at in cells if at not in taken]
