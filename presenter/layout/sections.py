"""The bar of sections at the foot of the speaker screen: their plan, and what they took."""

from itertools import pairwise
from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, compose
from presenter.layout.cells import cells, shortened
from presenter.model.role import Role

DONE, TO_COME = "━", "─"
LEAST_WIDTH = 3
"""Cells of the shortest section on the bar."""


class Stretch(NamedTuple):
    """A section on the bar: its seconds by plan, and how much of them is over, from 0 to 1."""

    planned: float
    over: float
    labels: tuple[str, ...]
    """What can stand under it; the first that fits does."""
    role: Role = Role.MUTED


def bar(stretches: tuple[Stretch, ...], width: int) -> Canvas:
    """Two rows: the sections as long as they are planned, and under each what it takes."""
    pieces: list[Piece] = []
    column = 1
    for stretch, room in zip(stretches, _rooms(stretches, width - 2), strict=True):
        length = room - 1
        done = round(length * max(0.0, min(1.0, stretch.over)))
        pieces += [
            Piece(0, column, DONE * done, done, Look(_strong(stretch.role))),
            Piece(0, column + done, TO_COME * (length - done), length - done, Look(Role.RULE)),
        ]
        label = next((one for one in stretch.labels if cells(one) <= length), "")
        label = label or shortened(stretch.labels[-1] if stretch.labels else "", length)
        pieces.append(Piece(1, column, label, cells(label), Look(stretch.role)))
        column += room
    return compose(width, 2, [piece for piece in pieces if piece.width], (), 0)


def _strong(role: Role) -> Role:
    """What is over is drawn in the accent, unless the section says more."""
    return Role.ACCENT if role in (Role.MUTED, Role.STRONG) else role


def _rooms(stretches: tuple[Stretch, ...], width: int) -> list[int]:
    """The cells of each section, a gap included: at least a few, the rest by what is planned."""
    least = min(LEAST_WIDTH + 1, max(1, width // max(1, len(stretches))))
    free = width - least * len(stretches)
    whole = sum(stretch.planned for stretch in stretches)
    ends, sum_ = [0], 0.0
    for stretch in stretches:
        sum_ += stretch.planned
        ends.append(round(free * sum_ / whole) if whole else 0)
    return [least + after - before for before, after in pairwise(ends)]
