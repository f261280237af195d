"""Charts of bars: lying, standing, and made of parts."""

from collections.abc import Iterator
from math import fsum

from presenter.model.chart import Category, Chart, Series
from presenter.outputs.paper.drawn.pen import (
    GAP,
    GREYS,
    GROUND,
    INK,
    LINE,
    QUIET,
    REST,
    SHORTEST,
    SIZE,
    TEXT,
    drawing,
    lettering,
    letters,
    rect,
    stroke,
    wide,
    wrapped,
)
from presenter.outputs.paper.html_text import Scribe

BAR, AIR = 16, 9
"""Units that a bar is high, and those between two of them."""

LABELS = 0.38
"""Of the width, at most, for what stands before bars."""

NARROWEST, HIGHEST = 46, 180
"""Units for a column with its label, and those of the highest column."""

DOTTED = 30
"""Units of the width of a part that its value must have to stand in it."""


def bars(chart: Chart, scribe: Scribe) -> str:
    """A bar for each value, its label before it, the value at its end; nothing where too narrow."""
    names = [scribe.plain(one.label) for one in chart.categories]
    room = min(max(map(wide, names), default=0), scribe.width * LABELS)
    labels = [wrapped(name, room) for name in names]
    values = [scribe.plain(value.said) for one in chart.series for value in one.values]
    tail = max(map(wide, values), default=0) + GAP
    top, bottom = max(0.0, chart.whole, *chart.numbers), min(0.0, *chart.numbers)
    left = room + GAP + (tail if bottom else 0)
    if scribe.width - left - tail < SHORTEST:
        return ""
    unit = (scribe.width - left - tail) / ((top - bottom) or 1)
    nought = left - bottom * unit
    marks: list[str] = []
    y = 0.0
    for at, (category, label) in enumerate(zip(chart.categories, labels, strict=True)):
        count = len(chart.series)
        height = max(len(label) * LINE, count * BAR)
        foot = y + (height - len(label) * LINE) / 2
        marks.append(lettering(room, foot - 1, label, at="end", bold=category.lit))
        first = y + (height - count * BAR) / 2
        for number, series in enumerate(chart.series):
            value, high = series.values[at], first + number * BAR
            end = nought + value.number * unit
            if chart.whole:
                marks.append(rect(nought, high, chart.whole * unit, BAR - 2, REST))
            fill = _fill(chart, category, number)
            marks.append(rect(min(nought, end), high, abs(end - nought), BAR - 2, fill))
            place = nought + chart.whole * unit if chart.whole else end
            less = value.number < 0
            said = scribe.plain(value.said)
            marks.append(
                letters(
                    place - GAP if less else place + GAP,
                    high + SIZE - 1,
                    said,
                    at="end" if less else "start",
                    bold=category.lit,
                )
            )
        y += height + AIR
    marks.append(stroke([(nought, 0), (nought, y - AIR)]))
    return drawing(scribe.width, y - AIR + 2, marks, scribe.plain(chart.alt))


def columns(chart: Chart, scribe: Scribe) -> str:
    """Columns over their labels, with values over them; lying bars where they get too narrow."""
    slot = scribe.width / len(chart.categories)
    broadest = max(wide(scribe.plain(value.said)) for value in chart.series[0].values)
    words = [word for one in chart.categories for word in scribe.plain(one.label).split()]
    if slot < max(NARROWEST, broadest, *map(wide, words), 0):
        return bars(chart, scribe)
    slot = min(slot, 3 * NARROWEST)
    top, bottom = max(0.0, chart.whole, *chart.numbers), min(0.0, *chart.numbers)
    unit = HIGHEST / ((top - bottom) or 1)
    nought = LINE + top * unit
    floor = nought - bottom * unit + (LINE if bottom else 0)
    marks: list[str] = []
    tallest = 0
    for at, category in enumerate(chart.categories):
        value, middle = chart.series[0].values[at], slot * (at + 0.5)
        width, height = slot * 0.6, abs(value.number) * unit
        if chart.whole:
            whole = chart.whole * unit
            marks.append(rect(middle - width / 2, nought - whole, width, whole, REST))
        high = nought - max(0.0, value.number) * unit
        marks.append(rect(middle - width / 2, high, width, height, _fill(chart, category, 0)))
        foot = high - 4 if value.number >= 0 else nought + height + SIZE
        said = scribe.plain(value.said)
        marks.append(letters(middle, foot, said, at="middle", bold=category.lit))
        label = wrapped(scribe.plain(category.label), slot)
        tallest = max(tallest, len(label))
        marks.append(lettering(middle, floor + 2, label, at="middle", bold=category.lit))
    width = slot * len(chart.categories)
    marks.append(stroke([(0, nought), (width, nought)]))
    return drawing(width, floor + tallest * LINE + GAP, marks, scribe.plain(chart.alt))


def stacked(chart: Chart, scribe: Scribe) -> str:
    """A bar of parts for each label, and under them which part is which."""
    names = [scribe.plain(one.label) for one in chart.categories]
    room = min(max(map(wide, names), default=0), scribe.width * LABELS)
    left = room + GAP if room else 0
    sums = [fsum(one.values[at].number for one in chart.series) for at in range(len(names))]
    unit = (scribe.width - left) / (max(chart.whole, *sums) or 1)
    marks: list[str] = []
    y = 0.0
    for at, name in enumerate(names):
        label = wrapped(name, room) if name else []
        height = max(len(label) * LINE, 1.6 * BAR)
        marks.append(lettering(room, y + (height - len(label) * LINE) / 2, label, at="end"))
        if chart.whole:
            marks.append(rect(left, y, chart.whole * unit, height, GROUND, QUIET))
        x = left
        for number, series in enumerate(chart.series):
            value = series.values[at]
            width = value.number * unit
            fill = GREYS[number % len(GREYS)]
            marks.append(rect(x, y, width, height, fill, GROUND))
            said = scribe.plain(value.said)
            if wide(said) + GAP <= width and width >= DOTTED:
                ink = GROUND if number % 2 == 0 and number < 5 else TEXT
                middle = y + height / 2 + SIZE * 0.36
                marks.append(letters(x + width / 2, middle, said, at="middle", fill=ink))
            x += width
        y += height + AIR
    entries = [_entry(one, len(names) == 1, scribe) for one in chart.series]
    key, foot = legend(entries, scribe.width, y)
    return drawing(scribe.width, foot, [*marks, *key], scribe.plain(chart.alt))


def _entry(series: Series, alone: bool, scribe: Scribe) -> str:
    """What a part is; of a single bar also how much, since a narrow part has no room for it."""
    name, said = scribe.plain(series.name), scribe.plain(series.values[0].said)
    return f"{name}: {said}" if alone and name else name or said


def legend(entries: list[str], width: float, top: float) -> tuple[Iterator[str], float]:
    """A square and a name for each fill, in as many lines as they take, and where they end."""
    marks: list[str] = []
    x, y = 0.0, top
    for number, entry in enumerate(entries):
        lines = wrapped(entry, width - SIZE - GAP)
        taken = SIZE + GAP + max(map(wide, lines)) + 2 * SIZE
        if x and x + taken - 2 * SIZE > width:
            x, y = 0.0, y + LINE + 2
        marks.append(rect(x + 0.5, y + 2.5, SIZE - 2, SIZE - 2, GREYS[number % len(GREYS)], TEXT))
        marks.append(lettering(x + SIZE + GAP, y - 1, lines))
        y += (len(lines) - 1) * LINE
        x += taken
    return iter(marks), y + LINE + 4


def _fill(chart: Chart, category: Category, number: int) -> str:
    """The fill of a bar: where one stands out the others are quiet."""
    if len(chart.series) > 1:
        return GREYS[number % len(GREYS)]
    if any(one.lit for one in chart.categories):
        return INK if category.lit else QUIET
    return INK
