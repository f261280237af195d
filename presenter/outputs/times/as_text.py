"""The times of a deck as text for a terminal, with charts drawn in cells."""

from collections.abc import Iterator

from presenter.layout.canvas import compose
from presenter.layout.charts.chart import chart_block
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.chart import Chart
from presenter.outputs.lined import lined, wrapped
from presenter.outputs.times.told import Page, Told
from presenter.outputs.told import Iso, one_line
from presenter.words import Words

LINES = 12
"""Rows of a chart of lines; bars take as many as they need."""


def as_text(page: Page, say: Words, iso: Iso, width: int) -> Iterator[str]:
    """The lines, so many cells wide: for each way whether it is ready, charts, and a table."""
    yield from wrapped(one_line(page.title.plain(say.language)), width)
    for study in page.studies:
        told = Told(study, say, iso)
        yield ""
        yield from wrapped(told.heading.upper(), width)
        yield "─" * width
        yield from _listed(told.verdict(), width)
        yield ""
        for fact in told.facts():
            yield from wrapped(fact, width)
        if cut := told.cut():
            yield ""
            yield from _listed(cut, width)
        yield from _drawn(say("times.totals"), told.totals_chart(), LINES, say, width)
        bars = told.spread_chart()
        rows = 2 * len(bars.categories) if bars else 0
        yield from _drawn(say("times.spreads"), bars, rows, say, width)
        yield ""
        yield from lined(told.heads, (*told.rows(), (), told.total()), width)


def _listed(told: tuple[str, list[str]], width: int) -> Iterator[str]:
    """A sentence, and what belongs to it in a list."""
    sentence, listed = told
    yield from wrapped(sentence, width)
    for one in listed:
        first, *rest = wrapped(one, width - 4)
        yield f"  • {first}"
        yield from (f"    {line}" for line in rest)


def _drawn(title: str, chart: Chart | None, rows: int, say: Words, width: int) -> Iterator[str]:
    """A chart under its title; nothing where there is none."""
    if chart is None:
        return
    yield ""
    yield from wrapped(title, width)
    yield ""
    block = chart_block(chart, width, Style(say.language, 1, 1, rows))
    painter = Painter()
    block.paint(painter, 0, 0)
    canvas = compose(width, block.height, painter.sheet.pieces, painter.sheet.words, 0)
    yield from (line.rstrip() for line in canvas.lines())
