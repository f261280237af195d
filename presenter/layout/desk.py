"""The speaker screen: panes in two columns, with thin rules between them, on one canvas."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, compose, joined
from presenter.layout.cells import cells, shortened
from presenter.layout.page import Size
from presenter.model.role import Role


class Part(StrEnum):
    """What lies in a pane."""

    SLIDE = "slide"
    NEXT = "next"
    NOTES = "notes"
    CLOCK = "clock"


class Arrangement(StrEnum):
    """What of the speaker screen is large."""

    BALANCED = "balanced"
    NOTES = "notes"
    SLIDES = "slides"
    NOTES_ONLY = "notes-only"


class Plan(NamedTuple):
    """The left column's share of the width, and each column's parts with their shares."""

    left: float
    columns: tuple[tuple[tuple[Part, float], ...], tuple[tuple[Part, float], ...]]


PLANS = {
    Arrangement.BALANCED: Plan(
        0.6,
        (((Part.SLIDE, 0.5), (Part.NOTES, 0.5)), ((Part.NEXT, 0.5), (Part.CLOCK, 0.5))),
    ),
    Arrangement.NOTES: Plan(
        0.6,
        (((Part.NOTES, 1.0),), ((Part.SLIDE, 0.4), (Part.NEXT, 0.3), (Part.CLOCK, 0.3))),
    ),
    Arrangement.SLIDES: Plan(
        0.5,
        (((Part.SLIDE, 0.6), (Part.NOTES, 0.4)), ((Part.NEXT, 0.6), (Part.CLOCK, 0.4))),
    ),
    Arrangement.NOTES_ONLY: Plan(1.0, (((Part.NOTES, 1.0),), ())),
}

TALL = 60
"""Rows from which on the slides leave more of a balanced desk to the notes, which are read."""

READ = Plan(
    0.6,
    (((Part.SLIDE, 0.42), (Part.NOTES, 0.58)), ((Part.NEXT, 0.42), (Part.CLOCK, 0.58))),
)

LEAST_ROWS = 5
"""Rows of a pane, its heading left out, below which the clock gives its room to what is above."""

BETWEEN = 3
"""Cells between a heading and a warning."""


class Pane(NamedTuple):
    """A rectangle on the desk, in cells and rows; its heading stands in the row above it."""

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
    """Where everything lies in so many cells and rows."""

    size: Size
    panes: Mapping[Part, Pane]

    @property
    def divide(self) -> int | None:
        """The column of the rule between the two columns of panes."""
        right = [pane.column for pane in self.panes.values() if pane.column]
        return min(right) - 1 if right else None


def desk(size: Size, arrangement: Arrangement = Arrangement.BALANCED) -> Desk:
    """The panes for a size."""
    is_tall = arrangement is Arrangement.BALANCED and size.height >= TALL
    plan = READ if is_tall else PLANS[arrangement]
    left = size.width if plan.left == 1 else max(6, round((size.width - 1) * plan.left))
    panes: dict[Part, Pane] = {}
    for parts, column, width in zip(
        plan.columns, (0, left + 1), (left, size.width - left - 1), strict=True
    ):
        panes.update(_stacked(parts, column, max(4, width), size.height))
    return Desk(size, panes)


def _stacked(
    parts: tuple[tuple[Part, float], ...], column: int, width: int, height: int
) -> Iterator[tuple[Part, Pane]]:
    """The panes of one column, each under a row for its heading."""
    if parts and parts[-1][0] is Part.CLOCK and round(parts[-1][1] * height) <= LEAST_ROWS:
        rest = sum(share for _, share in parts[:-1])
        parts = tuple((part, share / rest) for part, share in parts[:-1])
    top = share = 0.0
    for part, own in parts:
        share += own
        row, end = round(top), round(share * height)
        yield part, Pane(row + 1, column, width, max(1, end - row - 1))
        top = share * height


class Filled(NamedTuple):
    """What lies in a pane, under its heading."""

    canvas: Canvas
    heading: tuple[str, ...]
    """The first of it stays; the others are left out, the last first, where there is no room."""
    warnings: tuple[str, ...] = ()
    """What is to be noticed, that the stage is frozen, say: in words from the longest to the
    shortest.
    """
    top: int = 0
    """The first row of the canvas that is shown: notes may be higher than their pane."""


def lay_desk(desk: Desk, parts: Mapping[Part, Filled]) -> Canvas:
    """The speaker screen with its panes filled."""
    placed: list[tuple[Canvas, int, int]] = []
    for part, pane in desk.panes.items():
        filled = parts[part]
        placed.append((_window(filled, pane), pane.row, pane.column))
        more = filled.canvas.height > filled.top + pane.height
        placed.append((_heading(filled, pane.width, more), pane.row - 1, pane.column))
    if desk.divide is not None:
        placed.append((_divide(desk), 0, desk.divide))
    return joined(placed, *desk.size)


def _window(filled: Filled, pane: Pane) -> Canvas:
    canvas, top = filled.canvas, filled.top
    rows = canvas.rows[top : top + pane.height]
    blank = compose(pane.width, 1, (), (), 0).rows[0]
    words = tuple(
        word._replace(row=word.row - top)
        for word in canvas.words
        if top <= word.row < top + pane.height
    )
    return Canvas(pane.width, pane.height, (*rows, *[blank] * (pane.height - len(rows))), words)


def _heading(filled: Filled, width: int, more: bool) -> Canvas:
    """A rule with a heading in it, and at its end an arrow where more lies below."""
    mark = "▼ " if more and width > 12 else ""
    heading, warning = _fitting(filled, width - 6 - cells(mark))
    said = [(heading, Role.ACCENT), (warning, Role.WARNING)]
    pieces = [Piece(0, 0, "─", 1, Look(Role.RULE))]
    at = 1
    for text, role in said:
        if text:
            pieces.append(Piece(0, at, f" {text} ", cells(text) + 2, Look(role)))
            at += cells(text) + 2
            pieces.append(Piece(0, at, "─", 1, Look(Role.RULE)))
            at += 1
    rest = "─" * max(0, width - at - cells(mark) - 1)
    end = f"{rest} {mark}" if mark else f"{rest}─"
    pieces.append(Piece(0, at, end, cells(end), Look(Role.RULE)))
    return compose(width, 1, pieces, (), 0)


def _divide(desk: Desk) -> Canvas:
    """The rule between the columns, joined to the headings on its two sides."""
    left = {pane.row - 1 for pane in desk.panes.values() if not pane.column}
    right = {pane.row - 1 for pane in desk.panes.values() if pane.column}
    pieces = []
    for row in range(desk.size.height):
        crossing = "┼┤├│"[2 * (row not in left) + (row not in right)]
        pieces.append(Piece(row, 0, "┬" if row == 0 else crossing, 1, Look(Role.RULE)))
    return compose(1, desk.size.height, pieces, (), 0)


def _fitting(filled: Filled, room: int) -> tuple[str, str]:
    """The heading and the warning in so many cells; the first of the heading goes before both."""
    first, *others = filled.heading
    rest = room - cells(first) - BETWEEN
    shortest = shortened(filled.warnings[-1], rest) if filled.warnings else ""
    warning = next((one for one in filled.warnings if cells(one) <= rest), shortest)
    room -= cells(warning) + BETWEEN if warning else 0
    heading = shortened(first, room)
    for other in others:
        longer = f"{heading} · {other}"
        if cells(longer) > room:
            break
        heading = longer
    return heading, warning
