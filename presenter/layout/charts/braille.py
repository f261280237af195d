"""Lines in Braille dots: two dots across and four down in every cell."""

from collections.abc import Iterator
from itertools import pairwise

DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot of a cell, by row and column (Unicode, Braille Patterns)."""

FIRST = 0x2800
ACROSS, DOWN = 2, 4

Place = tuple[int, int]
"""A row and a column."""


def dots(start: Place, end: Place) -> Iterator[Place]:
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


def cells(points: list[Place]) -> dict[Place, int]:
    """The cells that a line through some dots touches, with the bits of its dots in them."""
    found: dict[Place, int] = {}
    ends = pairwise(points) if len(points) > 1 else [(points[0], points[0])]
    for start, end in ends:
        for row, column in dots(start, end):
            cell = row // DOWN, column // ACROSS
            found[cell] = found.get(cell, 0) | DOTS[row % DOWN][column % ACROSS]
    return found


def glyph(bits: int) -> str:
    """The character that shows these dots."""
    return chr(FIRST + bits)
