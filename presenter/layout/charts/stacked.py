"""Stacked bars: each made of parts, with their names over them and their values under those."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.drawing import Drawing, Ink, Put
from presenter.layout.charts.legend import NO_LEGEND, Legend, legend
from presenter.layout.charts.lettering import Lettering, Phrase
from presenter.layout.charts.series import FILLS, MOST, role
from presenter.model.chart import Category, Chart, Series, Value
from presenter.model.role import Role

LEAST = 10
"""Cells; a shorter bar says nothing."""

TRACK = "┈"


class _Bar(NamedTuple):
    """One bar: the columns of its parts' edges, the rows of its label, the words under it."""

    category: Category
    edges: tuple[int, ...]
    head: int
    under: Legend


class _Room(NamedTuple):
    """The cells for labels and for bars; `above` the bars, labels have the whole width."""

    label: int
    start: int
    ground: int
    above: bool

    def height(self, bar: _Bar, thick: int) -> int:
        """The rows of a bar with its words."""
        body = bar.head + thick if self.above else max(bar.head, thick)
        return body + bar.under.height


def stacked(chart: Chart, width: int, letters: Lettering) -> Drawing | None:
    """The bars with the names of their parts over the first; None where there is no room."""
    if len(chart.series) > MOST or min(chart.numbers) < 0:
        return None
    labels = [one.label for one in chart.categories if one.label]
    widest = min(max((letters.natural(one) for one in labels), default=0), width * 2 // 5)
    start = widest + max(1, letters.space) if labels else 0
    rooms = (_Room(widest, start, width - start, False), _Room(width, 0, width, True))
    for room in rooms[: 1 + bool(labels)]:
        if room.ground >= LEAST and all(letters.holds(one, room.label) for one in labels):
            found = _draw(chart, room, letters)
            if found:
                return found
    return None


def _draw(chart: Chart, room: _Room, letters: Lettering) -> Drawing | None:
    bars = list(_bars(chart, room, letters))
    names = _names(chart, bars, room, letters)
    if names is None or len(bars) < len(chart.categories):
        return None
    gap = 1
    least = sum(room.height(bar, 1) + gap for bar in bars) - gap
    free = letters.style.room - names.height - least
    if free < 0:
        return None
    share = free // len(bars)
    most = letters.style.room // 2 if len(bars) == 1 else 2 * letters.rows + 2
    thick = min(1 + share * 2 // 3, most)
    if letters.can_be_smaller and thick < letters.rows * 2 // 3:
        return None
    gap += min(share - thick + 1, letters.rows)
    inks = [*names.inks(chart, 0, room.start, letters)]
    puts = [*names.puts(chart, 0, room.start, letters)]
    row = names.height
    for bar in bars:
        top, body = row, room.height(bar, thick) - bar.under.height
        if bar.category.label:
            role_ = Role.STRONG if bar.category.lit else Role.TEXT
            block = letters.block(bar.category.label, room.label, role_)
            down = 0 if room.above else (body - bar.head) // 2
            puts.append(Put(top + down, 0, block, bar.category.step))
        over = bar.head if room.above else (body - thick) // 2
        inks += _ink(chart, bar, top + over, thick, room)
        inks += bar.under.inks(chart, top + body, room.start, letters)
        puts += bar.under.puts(chart, top + body, room.start, letters)
        row += body + bar.under.height + gap
    return Drawing(row - gap, tuple(inks), tuple(puts))


def _bars(chart: Chart, room: _Room, letters: Lettering) -> Iterator[_Bar]:
    """The bars, as far as there is room for their words."""
    rows = list(chart.rows())
    top = max(chart.whole, *(sum(one.number for _, one in values) for _, values in rows), 0) or 1
    for category, values in rows:
        edges = _edges(values, room.ground / top)
        said = [_phrase(one, value, named=len(rows) == 1) for one, value in values]
        under = legend(said, edges, room.ground, letters)
        if under is None:
            return
        head = letters.height(category.label, room.label) if category.label else 0
        yield _Bar(category, edges, head, under._replace(since=category.step))


def _edges(values: Sequence[tuple[Series, Value]], unit: float) -> tuple[int, ...]:
    """The columns at which the parts begin, and that at which the last one ends.

    A fill takes whole cells, so each edge is right to half a cell, and so is their sum.
    """
    sums = accumulate((value.number for _, value in values), initial=0.0)
    return tuple(round(total * unit) for total in sums)


def _phrase(one: Series, value: Value, named: bool) -> Phrase:
    said = (value.said, True)
    return (said, (one.name, one.lit)) if named and one.name else (said,)


def _names(chart: Chart, bars: list[_Bar], room: _Room, letters: Lettering) -> Legend | None:
    """The names over the first bar; a bar alone has them under itself, with the values."""
    if not bars or len(chart.categories) == 1:
        return NO_LEGEND
    names = [((one.name, one.lit),) if one.name else () for one in chart.series]
    found = legend(names, bars[0].edges, room.ground, letters)
    return found and found.lifted()._replace(since=bars[0].category.step)


def _ink(chart: Chart, bar: _Bar, top: int, thick: int, room: _Room) -> Iterator[Ink]:
    """The parts, and what is left of the whole."""
    for row in range(top, top + thick):
        for at, (left, end) in enumerate(pairwise(bar.edges)):
            step = max(bar.category.step, chart.series[at].step)
            if end > left:
                yield Ink(
                    row, room.start + left, FILLS[at] * (end - left), Look(role(chart, at)), step
                )
        rest = room.ground - bar.edges[-1]
        if chart.whole and rest:
            track = Look(Role.RULE)
            yield Ink(row, room.start + bar.edges[-1], TRACK * rest, track, bar.category.step)
