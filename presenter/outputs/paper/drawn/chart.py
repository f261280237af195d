"""A chart as SVG: bars, columns, parts of bars, lines; values stand beside what they belong to."""

from presenter.layout.charts.scale import drawable
from presenter.model.chart import Chart, Form
from presenter.outputs.paper.drawn.bars import bars, columns, stacked
from presenter.outputs.paper.drawn.lines import lines, slope
from presenter.outputs.paper.html_text import Scribe

FORMS = {
    Form.BAR: bars,
    Form.COLUMN: columns,
    Form.STACKED: stacked,
    Form.LINE: lines,
    Form.SLOPE: slope,
}


def chart_svg(chart: Chart, scribe: Scribe) -> str:
    """The chart; nothing where its numbers cannot be drawn to a scale: they stand in its table."""
    if not chart.series or not chart.categories or not drawable((*chart.numbers, chart.whole)):
        return ""
    return FORMS[chart.form](chart, scribe)
