"""Lines and markers in Braille dots: two dots across and four down in every cell."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot of a cell, by row and column (Unicode, Braille Patterns)."""

FIRST = 0x2800
ACROSS, DOWN = 2, 4

Place = tuple[int, int]
"""A row and a column."""


def straight(start: Place, end: Place) -> Iterator[Place]:
    """The dots of a straight line, both ends included (Bresenham's way)."""
    (row, column), (last_row, last_column) = start, end
    down, across = abs(last_row - row), abs(last_column - column)
    step_row = 1 if last_row >= row else -1
    step_column = 1 if last_column >= column else -1
    error = across - down
    while True:
        yield row, column
        if (row, column) == (last_row, last_column):
            return
        twice = 2 * error
        if twice > -down:
            error -= down
            column += step_column
        if twice < across:
            error += across
            row += step_row


def path(points: list[Place], thick: int) -> set[Place]:
    """The dots of a line through some others, so many dots thick."""
    brush = range(-(thick // 2), thick - thick // 2)
    ends = pairwise(points) if len(points) > 1 else [(points[0], points[0])]
    return {
        (row + down, column + across)
        for start, end in ends
        for row, column in straight(start, end)
        for down in brush
        for across in brush
    }


SHAPES: tuple[Callable[[float, float], bool], ...] = (
    lambda x, y: x * x + y * y <= 1,
    lambda x, y: abs(x) + abs(y) <= 1.2,
    lambda x, y: max(abs(x), abs(y)) <= 0.85,
    lambda x, y: abs(x) <= (y + 1) / 2 <= 1,
    lambda x, y: 0.4 <= x * x + y * y <= 1,
    lambda x, y: 0.7 <= abs(x) + abs(y) <= 1.2,
)
"""Disc, diamond, square, triangle, ring, open diamond: whether each covers a point around it."""


def marker(shape: int, centre: Place, radius: int) -> set[Place]:
    """The dots of a marker around a dot."""
    around = range(-radius - 1, radius + 2)
    covers = SHAPES[shape]
    return {
        (centre[0] + down, centre[1] + across)
        for down in around
        for across in around
        if covers(across / radius, down / radius)
    }


def cells(dots: Iterable[Place]) -> dict[Place, int]:
    """The cells in which some dots lie, with the bits of those."""
    found: dict[Place, int] = {}
    for row, column in dots:
        cell = row // DOWN, column // ACROSS
        found[cell] = found.get(cell, 0) | DOTS[row % DOWN][column % ACROSS]
    return found


def glyph(bits: int) -> str:
    """The character that shows these dots."""
    return chr(FIRST + bits)
