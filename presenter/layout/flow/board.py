"""A board: blocks, boxes and lines at places of their own, never cut while they fit on a page."""

from itertools import pairwise
from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import FOREVER, Look
from presenter.layout.flow.pen import Pen
from presenter.layout.painter import Painter
from presenter.model.role import Role


class Mark(NamedTuple):
    """Cells of a line, an arrow or a dot, there from step `since` to before step `until`."""

    row: int
    column: int
    text: str
    role: Role
    since: int = 0
    until: int = FOREVER


class Placed(NamedTuple):
    """A block at a place of a board, there from a step on."""

    row: int
    column: int
    block: Block
    since: int = 0


class Board(NamedTuple):
    """Blocks and marks; they must not overlap. All marks are one cell wide for each character."""

    height: int
    blocks: tuple[Placed, ...]
    marks: tuple[Mark, ...] = ()
    fitting: bool = True
    """Whether there was room for all of it."""

    @property
    def fits(self) -> bool:
        """Whether there was room, and every block fits."""
        return self.fitting and all(placed.block.fits for placed in self.blocks)

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the marks, then the blocks in their order."""
        painter.keep(row, self.height)
        for mark in self.marks:
            shown = painter.between(mark.since, mark.until)
            at = column + mark.column
            shown.put(row + mark.row, at, mark.text, len(mark.text), Look(mark.role))
        for placed in self.blocks:
            shown = painter.between(placed.since)
            placed.block.paint(shown, row + placed.row, column + placed.column)


class Joint(NamedTuple):
    """A place at the edge of a box, from its top left corner, where a line begins."""

    row: int
    column: int
    sign: str
    since: int = 0


class Boxed(NamedTuple):
    """A block in the middle of a box of a width and a height; lines begin at its joints."""

    block: Block
    width: int
    height: int
    pen: Pen
    joints: tuple[Joint, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the edge, a joint instead of it from its step on, and the block."""
        for at, beside, sign in self._edge():
            begun = [one for one in self.joints if (one.row, one.column) == (at, beside)]
            look = Look(Role.RULE)
            shown = painter.between(0, begun[0].since) if begun else painter
            if not begun or begun[0].since > painter.since:
                shown.put(row + at, column + beside, sign, len(sign), look)
            for joint in begun:
                painter.between(joint.since).put(row + at, column + beside, joint.sign, 1, look)
        down = (self.height - self.block.height) // 2
        inner = self.width - 2 * self.pen.inset
        self.block.paint(painter, row + down, column + (self.width - inner) // 2)

    def _edge(self) -> list[tuple[int, int, str]]:
        """The cells of the edge, those of the lines between two joints together."""
        pen, right, foot = self.pen, self.width - 1, self.height - 1
        found = [
            *((at, beside, pen.down) for at in range(1, foot) for beside in (0, right)),
            *((at, 0, corner) for at, corner in ((0, pen.corners[0]), (foot, pen.corners[2]))),
            *((at, right, corner) for at, corner in ((0, pen.corners[1]), (foot, pen.corners[3]))),
        ]
        for at in (0, foot):
            breaks = [one.column for one in self.joints if one.row == at]
            stops = [0, *sorted(set(breaks)), right]
            found += [(at, stop, pen.across) for stop in stops[1:-1]]
            found += [
                (at, start + 1, pen.across * (stop - start - 1))
                for start, stop in pairwise(stops)
                if stop - start > 1
            ]
        return found
