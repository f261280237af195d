"""Charts of lines: along an axis, and between two moments."""

from collections.abc import Sequence

from presenter.layout.charts.scale import axis
from presenter.model.chart import Chart, Series
from presenter.outputs.paper.drawn.pen import (
    GAP,
    INK,
    LINE,
    QUIET,
    REST,
    SHORTEST,
    SIZE,
    circle,
    drawing,
    lettering,
    letters,
    stroke,
    wide,
    wrapped,
)
from presenter.outputs.paper.html_text import Scribe
from presenter.words import notation_of

HEIGHT, TICKS = 190, 6
"""Units of the plot, and round numbers beside it at the most."""

ENDS = 0.3
"""Of the width, at most, for what stands at the end of lines."""

DASHES = ("", "7 4", "2 3", "12 4", "7 3 2 3", "1 5")
"""What tells lines apart besides the names at their ends."""


def lines(chart: Chart, scribe: Scribe) -> str:
    """Lines over their labels, round numbers before them and names behind; nothing where narrow."""
    scale = axis(chart.numbers, chart.whole, TICKS)
    write = notation_of(scribe.language).number
    ticks = [(tick, write(scale.written(tick))) for tick in scale.ticks]
    left = max(wide(said) for _, said in ticks) + GAP
    ends = [_end(one, scribe) for one in chart.series]
    room = min(max(map(wide, ends)), scribe.width * ENDS)
    width = scribe.width - left - room - 2 * GAP
    if width < SHORTEST:
        return ""
    step = width / max(1, len(chart.categories) - 1)

    def y(number: float) -> float:
        return SIZE + HEIGHT * (1 - scale.share(number))

    marks = [
        mark
        for tick, said in ticks
        for mark in (
            stroke([(left, y(tick)), (left + width, y(tick))], ink=QUIET if tick == 0 else REST),
            letters(left - GAP, y(tick) + SIZE * 0.36, said, at="end"),
        )
    ]
    labels, deepest = _below(chart, scribe, left, step)
    for number, series in enumerate(chart.series):
        points = [(left + at * step, y(one.number)) for at, one in enumerate(series.values)]
        marks += _line(points, chart, number)
    last = [y(one.values[-1].number) for one in chart.series]
    named, foot = _names(ends, last, left + width + 2 * GAP, room, chart)
    height = max(foot, SIZE + HEIGHT + GAP + deepest * LINE) + GAP
    return drawing(scribe.width, height, [*marks, *named, *labels], scribe.plain(chart.alt))


def slope(chart: Chart, scribe: Scribe) -> str:
    """A line for each series from the first moment to the second; nothing where too narrow."""
    low, high = min(chart.numbers), max(chart.numbers)
    starts = [scribe.plain(one.values[0].said) for one in chart.series]
    ends = [_end(one, scribe) for one in chart.series]
    left = max(map(wide, starts)) + 2 * GAP
    room = min(max(map(wide, ends)), scribe.width * 0.45)
    right = min(scribe.width - room - 2 * GAP, left + 320)
    if right - left < SHORTEST:
        return ""

    def y(number: float) -> float:
        return 2.5 * LINE + (HEIGHT - LINE) * (high - number) / ((high - low) or 1)

    marks: list[str] = []
    for place, category in zip((left, right), chart.categories, strict=False):
        marks.append(stroke([(place, 1.5 * LINE), (place, HEIGHT + 2 * LINE)], ink=REST))
        marks.append(letters(place, SIZE, scribe.plain(category.label), at="middle", bold=True))
    for number, series in enumerate(chart.series):
        first, second = (y(value.number) for value in series.values[:2])
        marks += _line([(left, first), (right, second)], chart, number)
    firsts = _apart([y(one.values[0].number) for one in chart.series], [LINE] * len(starts))
    for said, place in zip(starts, firsts, strict=True):
        marks.append(letters(left - 2 * GAP, place + SIZE * 0.36, said, at="end"))
    lasts = [y(one.values[1].number) for one in chart.series]
    named, foot = _names(ends, lasts, right + 2 * GAP, room, chart)
    height = max(foot, *firsts, HEIGHT + 2.5 * LINE) + GAP
    return drawing(scribe.width, height, [*marks, *named], scribe.plain(chart.alt))


def _end(series: Series, scribe: Scribe) -> str:
    """What stands at the end of a line: its last value, and its name."""
    said = (scribe.plain(series.values[-1].said), scribe.plain(series.name))
    return " ".join(filter(None, said))


def _line(points: Sequence[tuple[float, float]], chart: Chart, number: int) -> list[str]:
    quiet = any(one.lit for one in chart.series) and not chart.series[number].lit
    ink = QUIET if quiet else INK
    dots = [circle(x, y, 3, ink) for x, y in points]
    return [stroke(points, ink=ink, width=2, dash=DASHES[number % len(DASHES)]), *dots]


def _below(chart: Chart, scribe: Scribe, left: float, step: float) -> tuple[list[str], int]:
    """The labels under a plot, so many that none touches another, and their lines at the most."""
    names = [scribe.plain(one.label) for one in chart.categories]
    widest = max((wide(word) for name in names for word in name.split()), default=0) + GAP
    every = max(1, -(-int(widest) // max(1, int(step))))
    found: list[str] = []
    deepest = 0
    for at, name in enumerate(names):
        if at % every == 0:
            label = wrapped(name, step * every)
            deepest = max(deepest, len(label))
            place = left + at * step
            found.append(lettering(place, SIZE + HEIGHT + GAP, label, at="middle"))
    return found, deepest


def _names(
    ends: Sequence[str], places: Sequence[float], x: float, room: float, chart: Chart
) -> tuple[list[str], float]:
    """What stands at the ends of lines, moved apart where it would overlap, and where it ends."""
    said = [wrapped(end, room) for end in ends]
    heights = [LINE * len(one) for one in said]
    apart = _apart(places, heights)
    marks = [
        lettering(x, middle - height / 2 - 1, one, bold=series.lit)
        for one, middle, height, series in zip(said, apart, heights, chart.series, strict=True)
    ]
    return marks, max(middle + height / 2 for middle, height in zip(apart, heights, strict=True))


def _apart(places: Sequence[float], heights: Sequence[float]) -> list[float]:
    """The middles of labels so far moved down from where they belong that none overlaps."""
    found = list(places)
    foot = float("-inf")
    for at in sorted(range(len(places)), key=lambda one: places[one]):
        found[at] = max(places[at], foot + heights[at] / 2)
        foot = found[at] + heights[at] / 2
    return found
