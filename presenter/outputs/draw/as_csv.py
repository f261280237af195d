"""A draw as CSV: a row for everybody in each round, or in the order of speaking.

No cell can be taken for a formula.
"""

from collections.abc import Iterator

from presenter.outputs.sheet import safe, sheet
from presenter.room.draw import Draw
from presenter.room.drawn import named, order


def as_csv(draw: Draw) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    return sheet(_rows(draw))


def _rows(draw: Draw) -> Iterator[tuple[object, ...]]:
    if not draw.groups:
        yield "seed", "place", "name"
        yield from ((draw.seed, at, safe(name)) for at, name in enumerate(order(draw), 1))
        return
    yield "seed", "round", "group", "name"
    for number, groups in enumerate(named(draw), 1):
        for at, group in enumerate(groups, 1):
            yield from ((draw.seed, number, at, safe(name)) for name in group)
