"""Bars: lying, one under the other, each with its label before or above it and its value behind.

One without a label belongs to the one above it, and stands close to that.
"""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.drawing import Drawing, Ink, Put, sign
from presenter.layout.charts.lettering import Lettering, strong
from presenter.layout.charts.scale import FULL, Extent, extent, halves, leftwards, rightwards
from presenter.model.chart import Category, Chart, Value
from presenter.model.role import Role
from presenter.model.shapes import Align

LEAST = 8
"""Cells; a shorter bar says nothing."""

READ, BESIDE, ABOVE = 0.6, 0.4, 1.0
"""The share of the width that labels may have: where they are what a slide says, where they stand
beside bars otherwise, and above them.
"""

MARK, LARGE_MARK = ("◂",), ("▗▟", "▝▜")
"""Stands behind the value of a bar that stands out: colour is never the only sign."""

TRACK = "░"
LOW = "▇"
"""What a bar is made of that lies right under another: a line of light parts the two."""


class _Columns(NamedTuple):
    """Where everything stands, in cells from the left."""

    label: int
    """The width of the labels."""
    start: int
    """Where the bars' ground begins."""
    value: int
    """The width of the values."""
    extent: Extent
    above: bool


def bars(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """The bars with their labels before them, or above where they are long; None: no room."""
    values = [strong(value.said) for value in chart.series[0].values]
    value = max(letters.natural(text) for text in values)
    if not all(letters.is_line(text, max(value, 1)) for text in values):
        return None
    shares = (READ, BESIDE, ABOVE) if chart.read else (BESIDE, ABOVE)
    for share in shares:
        columns = _columns(chart, width, letters, value, share)
        drawn = columns and _draw(chart, width, letters, columns)
        if drawn:
            return drawn
    return None


def _columns(
    chart: Chart, width: int, letters: Lettering, value: int, share: float
) -> _Columns | None:
    above = share == ABOVE
    labels = [one.label for one in chart.categories if one.label]
    widest = max((letters.natural(text) for text in labels), default=0)
    label = width if above else min(widest, int(width * share))
    if not all(letters.holds(text, label) for text in labels):
        return None
    gap = max(1, letters.space)
    start = 0 if above else label + gap
    numbers = chart.numbers
    sides = (min(numbers) < 0) + (max(numbers) >= 0)
    mark = 1 + len(_mark(letters)[0]) if any(one.lit for one in chart.categories) else 0
    beside = (value + gap) * sides + mark
    ground = width - start - beside
    if ground < letters.least(width, LEAST * sides):
        return None
    if min(numbers) < 0:
        start += value + gap
    return _Columns(label, start, value, extent(numbers, chart.whole, ground), above)


def _draw(chart: Chart, width: int, letters: Lettering, columns: _Columns) -> Drawing | None:
    heads = [
        letters.height(one.label, columns.label) if one.label else 0 for one in chart.categories
    ]
    count, room = len(heads), letters.style.room
    wrapped = max(heads) > letters.rows
    least_gap = 1 if letters.rows > 1 or wrapped or columns.above else 0
    above = heads if columns.above else [0] * count
    least = [
        over + max(letters.rows, 0 if columns.above else head)
        for over, head in zip(above, heads, strict=True)
    ]
    parted = [bool(at and one.label) for at, one in enumerate(chart.categories)]
    free = room - sum(least) - least_gap * sum(parted)
    if free < 0 and (letters.style.rows > 1 or columns.above):
        return None
    share = max(0, free) // count
    thick = letters.rows + min(share * 2 // 3, max(2, letters.rows))
    gap = least_gap + min(max(0, share - (thick - letters.rows)), max(1, letters.rows))
    inks: list[Ink] = []
    puts: list[Put] = []
    row, cuts = 0, []
    rows = zip(chart.categories, chart.series[0].values, above, least, strict=True)
    for at, (category, value, over, needed) in enumerate(rows):
        height = max(needed, over + thick)
        if parted[at]:
            row += gap
            cuts.append(row)
        body = height - over
        since = max(category.step, chart.series[0].step)
        thin = min(thick, body)
        close = gap == 0 or not all(parted[at + 1 : at + 2])
        bar = _Bar(category, value, row + over, body, thin, chart.whole, close, since)
        puts += _words(bar, letters, columns, row)
        inks += _ink(bar, chart, letters, columns)
        row += height
    return Drawing(row, tuple(inks), tuple(puts), tuple(cuts))


class _Bar(NamedTuple):
    category: Category
    value: Value
    row: int
    height: int
    thick: int
    whole: float
    close: bool
    """Whether the next bar follows without a gap."""
    since: int
    """The step at which it comes with its value; its label may be there before."""

    def middle(self, height: int) -> int:
        """The first row of something that stands in the middle of the bar."""
        return self.row + (self.height - height) // 2


def _words(bar: _Bar, letters: Lettering, columns: _Columns, row: int) -> Iterator[Put]:
    category, value, step = bar.category, bar.value, bar.since
    role = Role.STRONG if category.lit else Role.TEXT
    if category.label:
        block = letters.block(category.label, columns.label, role)
        height = letters.height(category.label, columns.label)
        top = row if columns.above else bar.middle(height)
        yield Put(top, 0, block, category.step)
    zero = columns.start + columns.extent.less
    gap = max(1, letters.space)
    if value.number < 0:
        left = zero - sum(halves(columns.extent.eighths(value.number)))
        block = letters.block(strong(value.said), columns.value, align=Align.RIGHT)
        yield Put(bar.middle(letters.rows), left - gap - columns.value, block, step)
        return
    yield Put(
        bar.middle(letters.rows),
        zero + _length(bar, columns) + gap,
        letters.block(strong(value.said), columns.value),
        step,
    )


def _length(bar: _Bar, columns: _Columns) -> int:
    """The cells of a bar to the right, with the ground that shows what it is a part of."""
    if bar.whole:
        return columns.extent.more
    return -(-columns.extent.eighths(bar.value.number) // 8)


def _ink(bar: _Bar, chart: Chart, letters: Lettering, columns: _Columns) -> Iterator[Ink]:
    category, number, step = bar.category, bar.value.number, bar.since
    some_lit = any(one.lit for one in chart.categories)
    look = Look(Role.BAR if category.lit or not some_lit else Role.BAR_REST)
    zero = columns.start + columns.extent.less
    eighths = columns.extent.eighths(number)
    drawn = leftwards(eighths) if number < 0 else rightwards(eighths)
    top = bar.middle(bar.thick)
    last = top + bar.thick - 1
    for row in range(top, last + 1):
        if bar.close and row == last:
            drawn = drawn.replace(FULL, LOW)
        if drawn:
            yield Ink(row, zero - len(drawn) if number < 0 else zero, drawn, look, step)
        if bar.whole:
            rest = columns.extent.more - len(drawn)
            yield Ink(row, zero + len(drawn), TRACK * rest, Look(Role.RULE), step)
    if category.lit:
        mark = _mark(letters)
        column = zero
        if number >= 0:
            gap = max(1, letters.space)
            column += _length(bar, columns) + gap + letters.natural(strong(bar.value.said)) + 1
        yield from sign(mark, bar.middle(len(mark)), column, Look(Role.BAR), step)


def _mark(letters: Lettering) -> tuple[str, ...]:
    return MARK if letters.rows == 1 else LARGE_MARK
