"""A chart as a block: drawn as its form says, in the largest letters for which there is room."""

from collections.abc import Callable, Iterator

from presenter.layout.blocks import Block, Side
from presenter.layout.charts.bars import bars
from presenter.layout.charts.columns import columns
from presenter.layout.charts.drawing import Drawing
from presenter.layout.charts.lettering import Lettering
from presenter.layout.charts.lines import lines
from presenter.layout.charts.listed import listed
from presenter.layout.charts.scale import drawable
from presenter.layout.charts.slope import slope
from presenter.layout.charts.stacked import stacked
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE
from presenter.model.chart import Chart, Form

Draw = Callable[[Chart, int, Lettering], Drawing | None]
"""Draws a chart in a width, or says that there is no room for it."""

FORMS: dict[Form, tuple[Draw, ...]] = {
    Form.BAR: (bars,),
    Form.COLUMN: (columns, bars),
    Form.STACKED: (stacked,),
    Form.LINE: (lines,),
    Form.SLOPE: (slope,),
}
"""How each form is drawn, and how else it may be where that takes too much room."""


def chart_block(chart: Chart, width: int, style: Style) -> Block:
    """The chart in the room of the style, in its letters or smaller ones.

    Where it cannot be drawn it is a list; beside large text that does not count as fitting, so that
    smaller text is tried first.
    """
    languages = tuple(sorted(chart.languages | {style.language}))
    if chart.series and chart.categories and drawable((*chart.numbers, chart.whole)):
        for draw in FORMS[chart.form]:
            for rows in _sizes(style, chart.read):
                smaller = rows > style.small.rows and not chart.read
                letters = Lettering(style, rows, languages, smaller)
                drawn = draw(chart, width, letters)
                if drawn and (drawn.height <= style.room or drawn.cuts):
                    return drawn
    block = listed(chart, width, Lettering(style, style.rows, languages))
    return block if style.rows == 1 else Side(((0, block),), cramped=True)


def _sizes(style: Style, read: bool) -> Iterator[int]:
    """The heights of letters to try: those of the page, then smaller ones."""
    least = style.rows if read else style.small.rows
    yield from (rows for rows in reversed(BODY_SCALE) if least <= rows <= style.rows)
