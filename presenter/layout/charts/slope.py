"""A slope: lines from one moment to another, with their values at both ends."""

from presenter.layout.charts.drawing import Drawing
from presenter.layout.charts.ends import first_ends, last_ends
from presenter.layout.charts.lettering import Lettering
from presenter.layout.charts.moments import moments
from presenter.layout.charts.plot import LEAST, Plot, floor, lines_of
from presenter.layout.charts.scale import Axis
from presenter.model.chart import Chart


def slope(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """The lines between two columns of values; no axis, for every end is written."""
    ends = last_ends(chart, width, letters)
    if ends is None or len(chart.categories) != 2:
        return None
    starts = first_ends(chart, letters)
    room = letters.style.room
    found = moments(chart, starts.room, width - ends.room, width, letters)
    height = room - found.height - 1 if found else 0
    if found is None or height < letters.least(room, LEAST):
        return None
    plot = Plot(found.columns, 0, height, _axis(chart), letters.rows)
    before, after = starts.rows(chart, plot, letters), ends.rows(chart, plot, letters)
    if before is None or after is None:
        return None
    inks, labels = ends.after(chart, plot, after, letters)
    step = min(one.step for one in chart.series)
    puts = (
        *found.puts(height + 1, letters, step),
        *starts.before(chart, plot, before, letters),
        *labels,
    )
    drawn = lines_of(chart, plot, frozenset(), markers=True)
    ground = floor(plot, found.columns[0], step)
    return Drawing(height + 1 + found.height, (ground, *drawn, *inks), puts)


def _axis(chart: Chart) -> Axis:
    """From the lowest number to the highest, or from nought to the whole."""
    low, high = min(chart.numbers), max(chart.whole, *chart.numbers)
    low = min(0.0, low) if chart.whole else low
    return Axis(low, high if high > low else low + 1, 1)
