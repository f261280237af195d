"""The speaker screen in one terminal: slide, next slide, notes and clock on one canvas."""

from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, compose, joined
from presenter.layout.cells import cells
from presenter.layout.page import Size
from presenter.model.role import Role


class Pane(NamedTuple):
    """A rectangle on the desk, in cells and rows, its frame left out."""

    row: int
    column: int
    width: int
    height: int

    @property
    def size(self) -> Size:
        """Its size."""
        return Size(self.width, self.height)

    def holds(self, column: int, row: int) -> bool:
        """Whether a cell of the desk is in it."""
        inside = self.column <= column < self.column + self.width
        return inside and self.row <= row < self.row + self.height


class Desk(NamedTuple):
    """Where everything lies: the slide and the next above, notes and clock below them."""

    slide: Pane
    following: Pane
    notes: Pane
    clock: Pane


def desk(size: Size) -> Desk:
    """The panes for a size: the slide gets half the height and three fifths of the width."""
    upper = max(4, size.height // 2)
    lower = max(3, size.height - upper)
    left = max(6, size.width * 3 // 5)
    right = max(6, size.width - left)
    return Desk(
        Pane(1, 1, left - 2, upper - 2),
        Pane(1, left + 1, right - 2, upper - 2),
        Pane(upper + 1, 1, left - 2, lower - 2),
        Pane(upper + 1, left + 1, right - 2, lower - 2),
    )


class Filled(NamedTuple):
    """What lies in a pane, under the heading in its frame."""

    pane: Pane
    heading: str
    canvas: Canvas
    top: int = 0
    """The first row of the canvas that is shown: notes may be higher than their pane."""


def lay_desk(parts: tuple[Filled, ...], size: Size) -> Canvas:
    """The speaker screen with its panes filled."""
    placed: list[tuple[Canvas, int, int]] = []
    for part in parts:
        pane = part.pane
        frame = _frame(part, part.canvas.height > part.top + pane.height)
        placed += [
            (canvas, row + pane.row - 1, column + pane.column - 1) for canvas, row, column in frame
        ]
        placed.append((_window(part), pane.row, pane.column))
    return joined(placed, size.width, size.height)


def _window(part: Filled) -> Canvas:
    pane, canvas = part.pane, part.canvas
    rows = canvas.rows[part.top : part.top + pane.height]
    blank = compose(pane.width, 1, (), (), 0).rows[0]
    words = tuple(
        word._replace(row=word.row - part.top)
        for word in canvas.words
        if part.top <= word.row < part.top + pane.height
    )
    filled = (*rows, *[blank] * (pane.height - len(rows)))
    return Canvas(pane.width, pane.height, filled, words)


def _frame(part: Filled, more: bool) -> list[tuple[Canvas, int, int]]:
    """The four sides of a frame: a heading in the upper, an arrow for more in the lower."""
    pane, look = part.pane, Look(Role.RULE)
    fitting = _fitting(part.heading, pane.width - 4)
    heading = f" {fitting} " if fitting else ""
    upper = [Piece(0, 0, f"╭{'─' * pane.width}╮", pane.width + 2, look)]
    if heading:
        rest = pane.width - 1 - cells(heading)
        upper = [
            Piece(0, 0, "╭─", 2, look),
            Piece(0, 2, heading, cells(heading), Look(Role.ACCENT)),
            Piece(0, 2 + cells(heading), f"{'─' * rest}╮", rest + 1, look),
        ]
    mark = " ▼ " if more and pane.width > 8 else "───"
    lower = f"╰{'─' * (pane.width - 3)}{mark}╯" if pane.width > 3 else f"╰{'─' * pane.width}╯"
    side = compose(1, pane.height, [Piece(at, 0, "│", 1, look) for at in range(pane.height)], (), 0)
    return [
        (compose(pane.width + 2, 1, upper, (), 0), 0, 0),
        (
            compose(pane.width + 2, 1, [Piece(0, 0, lower, pane.width + 2, look)], (), 0),
            pane.height + 1,
            0,
        ),
        (side, 1, 0),
        (side, 1, pane.width + 1),
    ]


def _fitting(words: str, width: int) -> str:
    """Words that fit in a heading, the last of them left out where they do not."""
    while words and cells(words) > width:
        words = words.rpartition(" ")[0]
    return words
