"""Follows the arrows of a drawn diagram with the eye: from the edge of a box to a point."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.canvas import Canvas, compose
from presenter.layout.flow.board import Board, Boxed, Placed
from presenter.layout.flow.diagram import diagram_block
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.flow import Diagram

TO = {"N": (-1, 0), "E": (0, 1), "S": (1, 0), "W": (0, -1)}
JOINTS = dict(zip("├┬┤┴┣┳┫┻", "ESWNESWN", strict=True))
POINTS = dict(zip("▲▶▼◀", "NESW", strict=True))
CORNERS = {
    **{sign: {"N": "E", "W": "S"} for sign in "╭┏"},
    **{sign: {"N": "W", "E": "S"} for sign in "╮┓"},
    **{sign: {"S": "E", "W": "N"} for sign in "╰┗"},
    **{sign: {"S": "W", "E": "N"} for sign in "╯┛"},
}
"""Where a line goes on in a corner, by where it was going."""


class Drawn(NamedTuple):
    """A diagram as it is drawn, and its boxes."""

    canvas: Canvas
    boxes: tuple[Placed, ...]

    def box_at(self, row: int, column: int) -> str:
        """The words in the box that a cell belongs to."""
        for box in self.boxes:
            inside = isinstance(box.block, Boxed) and (
                box.row <= row < box.row + box.block.height
                and box.column <= column < box.column + box.block.width
            )
            if inside:
                return self._words(box)
        raise AssertionError(f"no box at {row}, {column}")

    def _words(self, box: Placed) -> str:
        assert isinstance(box.block, Boxed)
        return " ".join(
            word.text
            for word in self.canvas.words
            if box.row < word.row < box.row + box.block.height
            and box.column < word.column < box.column + box.block.width
        )


def draw(shape: Diagram, width: int, style: Style) -> Drawn | None:
    """A diagram on a canvas of its own; None where it is a list."""
    board = diagram_block(shape, width, style)
    if not isinstance(board, Board):
        return None
    painter = Painter()
    board.paint(painter, 0, 0)
    canvas = compose(width, board.height, painter.sheet.pieces, painter.sheet.words, 0)
    boxes = tuple(one for one in board.blocks if isinstance(one.block, Boxed))
    return Drawn(canvas, boxes)


def arrows(drawn: Drawn) -> Iterator[tuple[str, str]]:
    """From which box to which box each line leads."""
    lines = drawn.canvas.lines()
    for box in drawn.boxes:
        assert isinstance(box.block, Boxed)
        for row in range(box.row, box.row + box.block.height):
            for column in range(box.column, box.column + box.block.width):
                edge = row in (box.row, box.row + box.block.height - 1) or column in (
                    box.column,
                    box.column + box.block.width - 1,
                )
                if edge and lines[row][column] in JOINTS:
                    end = _followed(lines, row, column)
                    yield drawn.box_at(row, column), drawn.box_at(*end)


def _followed(lines: list[str], row: int, column: int) -> tuple[int, int]:
    """The cell of a box that a line from a joint points to; words at the line are passed by."""
    way = JOINTS[lines[row][column]]
    while True:
        down, right = TO[way]
        row, column = row + down, column + right
        sign = lines[row][column]
        if sign in POINTS:
            assert POINTS[sign] == way
            return row + down, column + right
        if sign in CORNERS:
            way = CORNERS[sign][way]
