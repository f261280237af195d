"""Lines through moments: each with its last value and its name at its end."""

from presenter.layout.charts.along import along
from presenter.layout.charts.drawing import Drawing, Put
from presenter.layout.charts.ends import last_ends, reach
from presenter.layout.charts.lettering import Lettering
from presenter.layout.charts.moments import moments
from presenter.layout.charts.plot import APART, LEAST, Plot, floor, lines_of, nought
from presenter.layout.charts.scale import Axis, axis
from presenter.model.chart import Chart
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text
from presenter.words import notation_of


def lines(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """Lines over an axis with round numbers; a line alone has its values along it."""
    return along(chart, width, letters) or _over_axis(chart, width, letters)


def _over_axis(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    ends = last_ends(chart, width, letters)
    if ends is None:
        return None
    room = letters.style.room
    most = (room - 1 - letters.rows) // (letters.rows * 3 // 2 + 1)
    scale = axis(chart.numbers, chart.whole, max(3, min(6, most)))
    ticks = [_tick(scale, tick, letters) for tick in scale.ticks]
    wide = max(letters.natural(tick) for tick in ticks)
    left = wide + 2 + reach(letters)
    found = moments(chart, left, width - ends.room, width, letters)
    height = room - found.height - 1 if found else 0
    if found is None or height < max(letters.least(room, LEAST), letters.rows * len(ticks)):
        return None
    plot = Plot(found.columns, 0, height, scale, letters.rows)
    rows = ends.rows(chart, plot, letters)
    if rows is None:
        return None
    inks, labels = ends.after(chart, plot, rows, letters)
    step = min(one.step for one in chart.series)
    puts = [*found.puts(height + 1, letters, step), *labels]
    for tick, number in zip(ticks, scale.ticks, strict=True):
        row = min(max(0, plot.row(number) - (letters.rows - 1) // 2), height - letters.rows)
        puts.append(Put(row, 0, letters.block(tick, wide, Role.MUTED, Align.RIGHT), step))
    drawn = lines_of(chart, plot, frozenset(), found.apart >= APART + 2 * reach(letters))
    ground = (floor(plot, wide + 1, step), *nought(plot, wide + 1, step, drawn))
    return Drawing(height + 1 + found.height, (*ground, *drawn, *inks), tuple(puts))


def _tick(scale: Axis, tick: float, letters: Lettering) -> Text:
    written = scale.written(tick)
    return Text({one: notation_of(one).number(written) for one in letters.languages})
