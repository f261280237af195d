"""What tells series apart: a role, a fill and a marker each, so that no colour is needed."""

from presenter.model.chart import Chart
from presenter.model.role import Role

FILLS = "█▒▓░▚╱"
MARKERS = "●◆■▲○◇"
ROLES = (Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4)
MOST = len(FILLS)
"""More series than this cannot be told apart, and are a table."""


def role(chart: Chart, at: int) -> Role:
    """The colour of a series; where some stand out, the others are quiet."""
    if any(one.lit for one in chart.series) and not chart.series[at].lit:
        return Role.BAR_REST
    return ROLES[at % len(ROLES)]
