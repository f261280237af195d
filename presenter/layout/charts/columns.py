"""Columns: upright bars beside each other, their values at their ends and their labels below."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.drawing import Drawing, Ink, Put, sign
from presenter.layout.charts.lettering import Lettering, strong
from presenter.layout.charts.scale import FULL, UP, Extent, extent, halves
from presenter.model.chart import Category, Chart, Value
from presenter.model.role import Role
from presenter.model.shapes import Align

LEAST = 4
"""Rows; a lower column says nothing."""

WIDEST = 20
"""Cells of a column beside terminal text; wider ones look like blocks, not like a measure."""

MARK, LARGE_MARK = ("▾",), ("▜██▛", " ▜▛ ")
"""Stands over the value of a column that stands out: colour is never the only sign."""

TRACK = "░"
BASE, ZERO = "▔", "─"


class _Ground(NamedTuple):
    """Where the columns stand: the row of nought, and what lies above and below it."""

    zero: int
    thick: int
    extent: Extent


def columns(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """The columns over the whole width and the whole room; None where either is too small."""
    values = chart.series[0].values
    count = len(values)
    slot = min(width // count, 3 * WIDEST * letters.rows // 2)
    inner = slot - max(1, letters.space)
    if inner < 1 or not all(letters.is_line(strong(value.said), inner) for value in values):
        return None
    labels = [one.label for one in chart.categories if one.label]
    if not all(letters.holds(text, inner) for text in labels):
        return None
    foot = max((letters.height(text, inner) for text in labels), default=0)
    numbers = chart.numbers
    mark = MARK if letters.rows == 1 else LARGE_MARK
    lift = len(mark) if any(one.lit for one in chart.categories) else 0
    above = letters.rows + lift if max(numbers) >= 0 else 0
    below = letters.rows + lift if min(numbers) < 0 else 0
    rows = letters.style.room - foot - above - below - 1
    if rows < letters.least(letters.style.room, LEAST):
        return None
    span = extent(numbers, chart.whole, rows)
    thick = min(WIDEST * letters.rows, max(1, inner * 3 // 4))
    ground = _Ground(above + span.more, thick, span)
    base = ZERO if below else BASE
    inks = [
        Ink(
            ground.zero,
            0,
            base * (slot * count - slot + inner),
            Look(Role.RULE),
            _first_step(chart),
        )
    ]
    puts: list[Put] = []
    for at, (category, value) in enumerate(zip(chart.categories, values, strict=True)):
        left = at * slot
        role = Role.STRONG if category.lit else Role.TEXT
        if category.label:
            block = letters.block(category.label, inner, role, Align.CENTER)
            puts.append(Put(ground.zero + 1 + span.less + below, left, block, category.step))
        said = letters.block(strong(value.said), inner, align=Align.CENTER)
        row = _row_of(value, ground, letters, chart.whole)
        puts.append(Put(row, left, said, category.step))
        if category.lit:
            top = row + letters.rows if value.number < 0 else row - lift
            column = left + (inner - len(mark[0])) // 2
            inks += sign(mark, top, column, Look(Role.BAR), category.step)
        inks += _ink(chart, category, value, ground, left + (inner - thick) // 2)
    height = ground.zero + 1 + span.less + below + foot
    return Drawing(height, tuple(inks), tuple(puts))


def _first_step(chart: Chart) -> int:
    return min(one.step for one in chart.categories)


def _row_of(value: Value, ground: _Ground, letters: Lettering, whole: float) -> int:
    """The first row of a value: on its column, or on the whole that it is a part of."""
    eighths = ground.extent.eighths(value.number)
    if value.number < 0:
        return ground.zero + 1 + sum(halves(eighths))
    high = ground.extent.more if whole else -(-eighths // 8)
    return ground.zero - high - letters.rows


def _ink(
    chart: Chart, category: Category, value: Value, ground: _Ground, left: int
) -> Iterator[Ink]:
    some_lit = any(one.lit for one in chart.categories)
    look = Look(Role.BAR if category.lit or not some_lit else Role.BAR_REST)
    eighths, step = ground.extent.eighths(value.number), category.step
    if value.number < 0:
        whole, half = halves(eighths)
        cells = FULL * whole + "▀" * half
        top = ground.zero + 1
    else:
        whole, rest = divmod(eighths, 8)
        cells = (UP[rest] if rest else "") + FULL * whole
        top = ground.zero - len(cells)
    for at, cell in enumerate(cells):
        yield Ink(top + at, left, cell * ground.thick, look, step)
    if chart.whole:
        for row in range(ground.zero - ground.extent.more, top):
            yield Ink(row, left, TRACK * ground.thick, Look(Role.RULE), step)
