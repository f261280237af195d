"""Lines through moments: each with its last value and its name at its end."""

from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.drawing import Drawing, Ink, Put
from presenter.layout.charts.lettering import Lettering, Phrase
from presenter.layout.charts.moments import Moments, moments
from presenter.layout.charts.plot import Place, Plot, lines_of, parted
from presenter.layout.charts.scale import Axis, axis
from presenter.layout.charts.series import MARKERS, MOST, role
from presenter.model.chart import Chart, Series
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text
from presenter.words import notation_of

LEAST = 4
"""Rows; a lower plot says nothing."""

APART = 4
"""Cells from one moment to the next from which on every moment has its marker."""


class Beside(NamedTuple):
    """Words beside the ends of lines: what they say, and the cells that they take."""

    phrases: tuple[Phrase, ...]
    width: int

    def rows(self, plot: Plot, numbers: list[float], letters: Lettering) -> list[int] | None:
        """Their first rows, as near to their ends as they can be; None where they are too many."""
        heights = [letters.height(phrase, self.width) for phrase in self.phrases]
        wanted = [plot.row(number) for number in numbers]
        return parted(list(zip(wanted, heights, strict=True)), plot.top + plot.height)


def lines(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """Lines over an axis with round numbers; a line alone has its values along it."""
    ends = ends_of(chart, width, letters)
    if ends is None:
        return None
    along = _along(chart, width, letters) if len(chart.series) == 1 else None
    if along:
        return along
    room = letters.style.room - 1 - letters.rows
    scale = axis(chart.numbers, chart.whole, max(2, min(6, room // (2 * letters.rows + 1))))
    ticks = [_tick(scale, tick, letters) for tick in scale.ticks]
    wide = max(letters.natural(tick) for tick in ticks)
    gap = swatch(chart) + max(1, letters.space)
    found = moments(chart, wide + 2, width - ends.width - gap - 1, width, letters)
    height = letters.style.room - found.height - 1 if found else 0
    if found is None or height < max(LEAST, letters.rows * len(ticks)):
        return None
    plot = Plot(found.columns, 0, height, scale)
    last = [one.values[-1].number for one in chart.series]
    rows = ends.rows(plot, last, letters)
    if rows is None:
        return None
    puts = [*found.puts(height + 1, letters, first_step(chart))]
    for tick, number in zip(ticks, scale.ticks, strict=True):
        row = min(max(0, plot.row(number) - (letters.rows - 1) // 2), height - letters.rows)
        block = letters.block(tick, wide, Role.MUTED, Align.RIGHT)
        puts.append(Put(row, 0, block, first_step(chart)))
    inks, labels = end_labels(chart, ends, rows, found.columns[-1] + 2, letters)
    ground = ground_of(plot, found, wide + 1, first_step(chart))
    markers = found.apart >= APART
    drawn = lines_of(chart, plot, frozenset(), markers)
    over = {(ink.row, ink.column + at) for ink in drawn for at in range(len(ink.text))}
    return Drawing(
        height + 1 + found.height,
        (*(ink for ink in ground if (ink.row, ink.column) not in over), *drawn, *inks),
        (*puts, *labels),
    )


def first_step(chart: Chart) -> int:
    """The step at which the first of the lines comes, and what they stand on with it."""
    return min(one.step for one in chart.series)


def swatch(chart: Chart) -> int:
    """The cells of the marker before a name, where there is more than one."""
    return 2 if len(chart.series) > 1 else 0


def end_phrase(one: Series) -> Phrase:
    """The last value of a line, and its name."""
    value = (one.values[-1].said, True)
    return (value, (one.name, one.lit)) if one.name else (value,)


def ends_of(chart: Chart, width: int, letters: Lettering) -> Beside | None:
    """What stands at the right of the lines, in at most two fifths of the width."""
    if len(chart.series) > MOST:
        return None
    phrases = tuple(end_phrase(one) for one in chart.series)
    wide = min(max(letters.natural(phrase) for phrase in phrases), width * 2 // 5)
    if not all(letters.holds(phrase, wide) for phrase in phrases):
        return None
    return Beside(phrases, wide)


def end_labels(
    chart: Chart, ends: Beside, rows: list[int], column: int, letters: Lettering
) -> tuple[list[Ink], list[Put]]:
    """Each name in the colour of its line, behind the marker of its line."""
    inks: list[Ink] = []
    puts: list[Put] = []
    for at, (one, phrase, row) in enumerate(zip(chart.series, ends.phrases, rows, strict=True)):
        if swatch(chart):
            middle = row + (letters.rows - 1) // 2
            inks.append(Ink(middle, column, MARKERS[at], Look(role(chart, at)), one.step))
        block = letters.block(phrase, ends.width, role(chart, at))
        puts.append(Put(row, column + swatch(chart) + max(0, letters.space - 1), block, one.step))
    return inks, puts


def ground_of(plot: Plot, found: Moments, left: int, step: int) -> list[Ink]:
    """The floor with a mark at each moment, and a line at nought where that is not the floor."""
    look = Look(Role.RULE)
    right = found.columns[-1]
    floor = "".join("┬" if at in found.columns else "─" for at in range(left, right + 1))
    inks = [Ink(plot.top + plot.height, left, floor, look, step)]
    if plot.axis.low < 0 < plot.axis.high:
        row = plot.row(0)
        inks += [Ink(row, at, "┈", look, step) for at in range(left, right + 1)]
    return inks


def _tick(scale: Axis, tick: float, letters: Lettering) -> Text:
    written = scale.written(tick)
    return Text({one: notation_of(one).number(written) for one in letters.languages})


def _along(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """One line with its value over every moment, or under those that are lower than their next."""
    (one,) = chart.series
    values = [value.said for value in one.values]
    wide = max(letters.natural(text) for text in values)
    scale = axis(chart.numbers, chart.whole, 6)
    if one.name or scale.low < 0 or (scale.low > 0 and not chart.whole):
        return None
    half = (wide + 1) // 2
    found = moments(chart, half, width - half - 1, width, letters)
    if found is None or found.apart <= wide or not all(letters.is_line(t, wide) for t in values):
        return None
    height = letters.style.room - found.height - 1 - 2 * letters.rows
    if height < LEAST:
        return None
    plot = Plot(found.columns, letters.rows, height, scale)
    puts = [*found.puts(plot.top + height + letters.rows + 1, letters, one.step)]
    taken: set[Place] = set()
    for at, (column, value) in enumerate(zip(found.columns, one.values, strict=True)):
        row = plot.row(value.number)
        around = [near.number for near in one.values[max(0, at - 1) : at + 2]]
        under = value.number < max(around) and value.number == min(around)
        top = row + 1 if under else row - letters.rows
        left = column - wide // 2
        role_ = Role.STRONG if not _quiet(chart, at) else Role.TEXT
        puts.append(Put(top, left, letters.block(value.said, wide, role_, Align.CENTER), one.step))
        taken |= {
            (inner, cell)
            for inner in range(top, top + letters.rows)
            for cell in range(left, left + wide)
        }
    drawn = lines_of(chart, plot, frozenset(taken), markers=True)
    floor = Plot(plot.moments, plot.top, height + letters.rows, scale)
    ground = ground_of(floor, found, max(0, found.columns[0] - half), one.step)
    return Drawing(floor.top + floor.height + 1 + found.height, (*ground, *drawn), tuple(puts))


def _quiet(chart: Chart, at: int) -> bool:
    """Whether a moment is none of those that stand out."""
    return any(one.lit for one in chart.categories) and not chart.categories[at].lit
