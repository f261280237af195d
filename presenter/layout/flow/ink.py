"""The lines of a diagram, cell by cell, whichever way it goes."""

from typing import NamedTuple

from presenter.layout.flow.board import Mark
from presenter.layout.flow.pen import EAST, NORTH, SOUTH, WEST, Pen
from presenter.model.role import Role


class Sides(NamedTuple):
    """The sides of a cell, seen from the way along which layers follow each other."""

    back: int
    on: int
    less: int
    more: int


ACROSS = Sides(WEST, EAST, NORTH, SOUTH)
DOWN = Sides(NORTH, SOUTH, WEST, EAST)


class Ink:
    """Strokes by their cells: how far along, and how far beside."""

    def __init__(self, across: bool, pen: Pen) -> None:
        self.across = across
        self.pen = pen
        self.sides = ACROSS if across else DOWN
        self._strokes: dict[tuple[int, int], int] = {}
        self._heads: dict[tuple[int, int], int] = {}

    def _add(self, along: int, beside: int, sides: int) -> None:
        """Where two lines cross, the one that goes down runs on."""
        met = (along, beside) in self._strokes
        self._strokes[along, beside] = NORTH | SOUTH if met else sides

    def along(self, start: int, end: int, beside: int) -> None:
        """A line on, from a cell to before another."""
        for at in range(start, end):
            self._add(at, beside, self.sides.back | self.sides.on)

    def turn(self, along: int, start: int, end: int) -> None:
        """A line that comes on in a cell, goes beside to another, and goes on there."""
        sides = self.sides
        to, back = (sides.more, sides.less) if end > start else (sides.less, sides.more)
        self._add(along, start, sides.back | to)
        for at in range(min(start, end) + 1, max(start, end)):
            self._add(along, at, to | back)
        self._add(along, end, back | sides.on)

    def head(self, along: int, beside: int, on: bool) -> None:
        """The point of an arrow, on or back."""
        self._heads[along, beside] = self.sides.on if on else self.sides.back

    def marks(self, column: int) -> list[Mark]:
        """The strokes, those that touch in a row together, from a column on."""
        signs = {place: self.pen.strokes[sides] for place, sides in self._strokes.items()}
        signs |= {place: self.pen.heads[side] for place, side in self._heads.items()}
        cells = {(b, a) if self.across else (a, b): sign for (a, b), sign in signs.items()}
        found: list[Mark] = []
        for row, at in sorted(cells):
            last = found[-1] if found else None
            if last and last.row == row and last.column + len(last.text) == column + at:
                found[-1] = last._replace(text=last.text + cells[row, at])
            else:
                found.append(Mark(row, column + at, cells[row, at], Role.ACCENT))
        return found
