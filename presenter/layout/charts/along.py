"""One line with its values along it, so that it needs no axis."""

from presenter.layout.charts.drawing import Drawing, Put
from presenter.layout.charts.ends import reach
from presenter.layout.charts.lettering import Lettering, strong
from presenter.layout.charts.moments import moments
from presenter.layout.charts.plot import LEAST, Place, Plot, floor, lines_of
from presenter.layout.charts.scale import axis
from presenter.model.chart import Chart, Series
from presenter.model.shapes import Align


def along(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """Each value over its moment, or under it in a valley; None where its floor is not nought."""
    one, *others = chart.series
    values = [strong(value.said) for value in one.values]
    wide = max(letters.natural(text) for text in values)
    scale = axis(chart.numbers, chart.whole, 6)
    if others or one.name or scale.low or not all(letters.is_line(text, wide) for text in values):
        return None
    half = max((wide + 1) // 2, reach(letters))
    found = moments(chart, half, width - half - 1, width, letters)
    room = letters.style.room
    over = letters.rows + letters.rows // 4  # what a value takes beyond its marker
    height = room - found.height - 1 - 2 * over if found else 0
    if found is None or found.apart <= wide or height < letters.least(room, LEAST):
        return None
    plot = Plot(found.columns, over, height, scale, letters.rows)
    foot = plot._replace(height=height + over)
    puts = [*found.puts(foot.top + foot.height + 1, letters, one.step)]
    taken: set[Place] = set()
    some_lit = any(category.lit for category in chart.categories)
    for at, (column, value) in enumerate(zip(found.columns, one.values, strict=True)):
        top = _top(one, at, plot)
        left = column - wide // 2
        quiet = some_lit and not chart.categories[at].lit
        said = value.said if quiet else strong(value.said)
        block = letters.block(said, wide, align=Align.CENTER)
        puts.append(Put(top, left, block, one.step))
        taken |= {
            (row, cell)
            for row in range(top, top + letters.rows)
            for cell in range(left, left + wide)
        }
    drawn = lines_of(chart, plot, frozenset(taken), markers=True)
    start = max(0, found.columns[0] - half)
    return Drawing(
        foot.top + foot.height + 1 + found.height,
        (floor(foot, start, one.step), *drawn),
        tuple(puts),
    )


def _top(one: Series, at: int, plot: Plot) -> int:
    """The first row of a value: under its marker where the line comes down to it and goes up."""
    number = one.values[at].number
    around = [value.number for value in one.values[max(0, at - 1) : at + 2]]
    row, away = plot.row(number), plot.letters // 4
    valley = number == min(around) < max(around)
    return row + 1 + away if valley else row - away - plot.letters
