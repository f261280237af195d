"""The charts of a page of times as SVG: the total of each run, and where each slide's times lie."""

from collections.abc import Sequence

from presenter.layout.charts.scale import Axis, axis
from presenter.outputs.paper.drawn.pen import (
    GAP,
    INK,
    LINE,
    QUIET,
    REST,
    SIZE,
    TEXT,
    circle,
    drawing,
    lettering,
    letters,
    rect,
    stroke,
    wide,
    wrapped,
)
from presenter.outputs.told import whole
from presenter.rehearsal.study import SlideStudy

WIDTH, HEIGHT = 640, 170
"""Units: as wide as the text of an A4 sheet, and as high as the plot of totals."""

BAR, AIR = 12, 10
"""Units that the middle of a slide's times is high, and those between two slides."""

LABELS = 0.34
"""Of the width, at most, for the names of slides."""


def totals(names: Sequence[str], took: Sequence[float], planned: Sequence[float], said: str) -> str:
    """A line of what runs took over their days, and a dashed one of what was planned; seconds.

    `said` stands for the picture where it cannot be seen.
    """
    scale = _minutes([*took, *planned])
    left = max(wide(whole(60 * tick)) for tick in scale.ticks) + GAP
    halves = [max(wide(name), wide(whole(max(took)))) / 2 for name in (names[0], names[-1])]
    first = left + halves[0]
    step = (WIDTH - halves[1] - first) / max(1, len(took) - 1)

    def x(at: int) -> float:
        return first + at * step

    def y(seconds: float) -> float:
        return LINE + HEIGHT * (1 - scale.share(seconds / 60))

    marks = []
    for tick in scale.ticks:
        marks.append(stroke([(left, y(60 * tick)), (WIDTH, y(60 * tick))], ink=REST))
        number = whole(60 * tick)
        marks.append(letters(left - GAP, y(60 * tick) + SIZE * 0.36, number, at="end"))
    plan = [(x(at), y(seconds)) for at, seconds in enumerate(planned)]
    line = [(x(at), y(seconds)) for at, seconds in enumerate(took)]
    marks.append(stroke(plan, ink=QUIET, width=2, dash="7 4"))
    marks.append(stroke(line, ink=INK, width=2))
    every = max(1, -(-int(max(map(wide, names)) + 2 * GAP) // max(1, int(step))))
    for at, ((across, down), name) in enumerate(zip(line, names, strict=True)):
        marks.append(circle(across, down, 3.5, INK))
        if (len(names) - 1 - at) % every == 0:
            marks.append(letters(across, down - 8, whole(took[at]), at="middle", bold=True))
            marks.append(letters(across, LINE + HEIGHT + LINE + 2, name, at="middle"))
    return drawing(WIDTH, HEIGHT + 2 * LINE + GAP, marks, said)


def spreads(slides: Sequence[tuple[str, SlideStudy]], said: str) -> str:
    """Slides by their names: a line over all times, a bar over their middle, and the plan.

    The bar is the spread, with the median in it; the plan is a small square under it.
    """
    room = min(max(wide(name) for name, _ in slides), WIDTH * LABELS)
    most = max(max(*one.history.times, one.planned) for _, one in slides)
    scale = _minutes([0.0, most])
    left = room + 2 * GAP
    unit = (WIDTH - left - wide(whole(60 * scale.high)) / 2) / (60 * scale.high)
    marks: list[str] = []
    top = 0.0
    for name, one in slides:
        lines = wrapped(name, room)
        height = max(len(lines) * LINE, BAR + AIR)
        marks.append(lettering(room, top + (height - len(lines) * LINE) / 2, lines, at="end"))
        marks += _range(one, left, unit, top + height / 2)
        top += height + AIR
    grid = []
    for tick in scale.ticks:
        across = left + 60 * tick * unit
        grid.append(stroke([(across, 0), (across, top)], ink=REST))
        grid.append(letters(across, top + LINE, whole(60 * tick), at="middle"))
    return drawing(WIDTH, top + LINE + GAP, [*grid, *marks], said)


def _range(one: SlideStudy, left: float, unit: float, middle: float) -> list[str]:
    """The times of a slide about a line across the page."""
    times = one.history.times
    low, high = one.history.middle
    median = left + (one.history.median or 0.0) * unit
    planned = left + one.planned * unit
    return [
        stroke([(left + min(times) * unit, middle), (left + max(times) * unit, middle)], ink=TEXT),
        rect(left + low * unit, middle - BAR / 2, max(1.0, (high - low) * unit), BAR, QUIET),
        stroke([(median, middle - BAR / 2 - 2), (median, middle + BAR / 2 + 2)], ink=INK, width=3),
        rect(planned - 3, middle + BAR / 2 + 2, 6, 6, "#ffffff", INK),
    ]


def _minutes(seconds: Sequence[float]) -> Axis:
    """An axis of minutes around times, whose round numbers are whole quarters of a minute."""
    return axis([one / 60 for one in seconds], 0, 6)
