"""A slope: lines from one moment to another, with their values at both ends."""

from presenter.layout.charts.drawing import Drawing, Put
from presenter.layout.charts.lettering import Lettering
from presenter.layout.charts.lines import (
    LEAST,
    Beside,
    end_labels,
    ends_of,
    first_step,
    ground_of,
    swatch,
)
from presenter.layout.charts.moments import moments
from presenter.layout.charts.plot import Plot, lines_of
from presenter.layout.charts.scale import Axis
from presenter.layout.charts.series import role
from presenter.model.chart import Chart
from presenter.model.shapes import Align


def slope(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """The lines between two columns of values; no axis, for every end is written."""
    ends = ends_of(chart, width, letters)
    if ends is None or len(chart.categories) != 2:
        return None
    phrases = tuple(((one.values[0].said, True),) for one in chart.series)
    starts = Beside(phrases, max(letters.natural(phrase) for phrase in phrases))
    gap = max(1, letters.space)
    right = width - ends.width - swatch(chart) - gap - 1
    found = moments(chart, starts.width + gap, right, width, letters)
    height = letters.style.room - found.height - 1 if found else 0
    if found is None or height < LEAST or found.columns[-1] > right:
        return None
    low, high = min(0.0, *chart.numbers) if chart.whole else min(chart.numbers), max(chart.numbers)
    high = max(high, chart.whole)
    plot = Plot(found.columns, 0, height, Axis(low, high if high > low else low + 1, 1))
    before = starts.rows(plot, [one.values[0].number for one in chart.series], letters)
    after = ends.rows(plot, [one.values[-1].number for one in chart.series], letters)
    if before is None or after is None:
        return None
    puts = [*found.puts(height + 1, letters, first_step(chart))]
    for at, (one, row) in enumerate(zip(chart.series, before, strict=True)):
        block = letters.block(starts.phrases[at], starts.width, role(chart, at), Align.RIGHT)
        puts.append(Put(row, found.columns[0] - gap - starts.width, block, one.step))
    inks, labels = end_labels(chart, ends, after, found.columns[-1] + 2, letters)
    floor = ground_of(plot, found, found.columns[0], first_step(chart))[:1]
    drawn = lines_of(chart, plot, frozenset(), markers=True)
    return Drawing(height + 1 + found.height, (*floor, *drawn, *inks), (*puts, *labels))
