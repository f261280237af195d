"""A chart in words, where there is no room to draw it: a line for each label, or a table."""

from collections.abc import Iterator

from presenter.layout.blocks import Block, Stack, Stepped
from presenter.layout.charts.lettering import Lettering
from presenter.layout.grid import grid_block
from presenter.model.chart import Category, Chart, Series, Value
from presenter.model.shapes import Align, Grid, GridRow
from presenter.model.text import Text

NOTHING = Text("")
POINT = Text("·")


def listed(chart: Chart, width: int, letters: Lettering) -> Block:
    """Every label with its value, or with its value in every series; it may go on to more pages."""
    rows = tuple(chart.rows())
    if len(chart.series) < 2 or len(rows) < 2:
        lines = [
            line
            for category, values in rows
            for one, value in values
            for line in _lines(category, one, value, width, letters)
        ]
        return Stack(tuple(lines), 0)
    header = (NOTHING, *(one.name or NOTHING for one in chart.series))
    grid_rows = tuple(
        GridRow(
            (category.label or NOTHING, *(value.said for _, value in values)),
            max(category.step, min(one.step for one in chart.series)),
        )
        for category, values in rows
    )
    aligns = (Align.LEFT, *[Align.RIGHT] * len(chart.series))
    return grid_block(Grid(header, grid_rows, aligns), width, letters.style)


def _lines(
    category: Category, one: Series, value: Value, width: int, letters: Lettering
) -> Iterator[Block]:
    """A label with its value; on two lines where the label is there before its value comes."""
    phrase, since = _phrase(category, one, value), step(category, one)
    if category.label and not one.name and category.step < since:
        yield Stepped(letters.block(phrase[:1], width), category.step)
        phrase = phrase[2:]
    yield Stepped(letters.block(phrase, width), since)


def step(category: Category, series: Series) -> int:
    """The step at which a value comes: with its category or with its series."""
    return max(category.step, series.step)


def _phrase(category: Category, series: Series, value: Value) -> tuple[tuple[Text, bool], ...]:
    named = [(text, False) for text in (category.label, series.name) if text]
    return (*named, *([(POINT, False)] if named else []), (value.said, True))
