"""The moments of a line: where each stands in the width, and its label under it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from presenter.layout.charts.drawing import Put
from presenter.layout.charts.lettering import Lettering
from presenter.model.chart import Chart
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text

LEAST = 12
"""Cells from the first moment to the last; less says nothing."""


class Moments(NamedTuple):
    """The columns of the moments, and their labels on one level or, where they are long, two."""

    columns: tuple[int, ...]
    labels: tuple[Text | None, ...]
    widths: tuple[int, ...]
    levels: tuple[int, ...]
    """The height in rows of each level."""

    @property
    def height(self) -> int:
        """The rows that the labels take."""
        return sum(self.levels)

    @property
    def apart(self) -> int:
        """The least cells from one moment to the next."""
        pairs = pairwise(self.columns)
        return min((after - before for before, after in pairs), default=1 << 30)

    def puts(self, row: int, letters: Lettering, step: int) -> Iterator[Put]:
        """The labels, each in the middle under its moment."""
        for at, (column, label, wide) in enumerate(
            zip(self.columns, self.labels, self.widths, strict=True)
        ):
            if label:
                down = sum(self.levels[: at % len(self.levels)])
                block = letters.block(label, wide, Role.TEXT, Align.CENTER)
                yield Put(row + down, column - wide // 2, block, step)


def moments(chart: Chart, left: int, right: int, width: int, letters: Lettering) -> Moments | None:
    """The moments from a first column to a last, or further in where their labels need it."""
    labels = tuple(one.label for one in chart.categories)
    for levels in (1, 2):
        found = _moments(labels, (left, right, width), levels, letters)
        if found:
            return found
    return None


def _moments(
    labels: tuple[Text | None, ...], room: tuple[int, int, int], levels: int, letters: Lettering
) -> Moments | None:
    left, right, width = room
    count = len(labels)
    natural = [letters.natural(label) if label else 0 for label in labels]
    most = (right - left) * levels // max(1, count - 1) - max(1, letters.space)
    first = max(left, min(natural[0], max(0, most)) // 2)
    last = min(right, width - (min(natural[-1], max(0, most)) + 1) // 2)
    # what the outermost labels need makes the others narrower
    most = (last - first) * levels // max(1, count - 1) - max(1, letters.space)
    widths = [min(wide, max(0, most)) for wide in natural]
    if last - first < max(letters.least(width, LEAST), count - 1):
        return None
    pairs = list(zip(labels, widths, strict=True))
    if not all(letters.holds(label, wide) for label, wide in pairs if label):
        return None
    columns = tuple(first + (last - first) * at // max(1, count - 1) for at in range(count))
    heights = [letters.height(label, wide) if label else 0 for label, wide in pairs]
    tall = tuple(max(heights[at::levels], default=0) for at in range(levels))
    return Moments(columns, labels, tuple(widths), tall)
