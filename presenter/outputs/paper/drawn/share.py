"""The part of a whole as SVG: as dots, as people, or as a bar."""

from collections.abc import Iterator

from presenter.layout.share import MOST_DOTS
from presenter.model.shapes import Figure, Show
from presenter.outputs.paper.drawn.pen import GROUND, INK, circle, drawing, n, rect

ACROSS = 10
"""Dots in a row; twice as many where there are more than a hundred."""

PITCH = 13
"""Units from one dot to the next."""


def share_svg(figure: Figure, width: float, alt: str) -> str:
    """How much of the whole the part is; `alt` says it in words."""
    if figure.show is Show.BAR or figure.whole > MOST_DOTS:
        filled = min(1.0, figure.part / figure.whole) * (width - 2)
        marks = [rect(1, 1, width - 2, 18, GROUND, INK), rect(1, 1, filled, 18, INK)]
        return drawing(width, 20, marks, alt)
    across = min(figure.whole, ACROSS if figure.whole <= ACROSS**2 else 2 * ACROSS)
    rows = -(-figure.whole // across)
    high = PITCH * 1.6 if figure.show is Show.PEOPLE else PITCH
    drawn = _people if figure.show is Show.PEOPLE else _dot
    marks = [
        mark
        for at in range(figure.whole)
        for mark in drawn(
            (at % across) * PITCH, (at // across) * high, min(1.0, max(0.0, figure.part - at))
        )
    ]
    return drawing(across * PITCH, rows * high, marks, alt)


def _dot(x: float, y: float, filled: float) -> Iterator[str]:
    """A dot that is filled for so much of it, from the left."""
    middle, radius = (x + PITCH / 2, y + PITCH / 2), PITCH * 0.38
    yield circle(*middle, radius, INK if filled == 1 else GROUND, INK)
    if 0 < filled < 1:
        yield _segment(*middle, radius, filled)


def _segment(x: float, y: float, radius: float, filled: float) -> str:
    """The left part of a dot: an arc, closed by an upright line."""
    edge = x - radius + 2 * radius * filled
    half = max(0.0, radius**2 - (edge - x) ** 2) ** 0.5
    large = int(filled > 0.5)
    way = f"M{n(edge)} {n(y - half)}A{n(radius)} {n(radius)} 0 {large} 0 {n(edge)} {n(y + half)}z"
    return f'<path d="{way}" fill="{INK}"/>'


def _people(x: float, y: float, filled: float) -> Iterator[str]:
    """A head over shoulders; of a part of somebody only the head is filled."""
    middle = x + PITCH / 2
    whole = INK if filled == 1 else GROUND
    yield circle(middle, y + 5, 3, INK if filled else GROUND, INK)
    way = f"M{n(middle - 5)} {n(y + 18)}v-4a5 5 0 0 1 10 0v4z"
    yield f'<path d="{way}" fill="{whole}" stroke="{INK}"/>'
