"""Rows of letters with a base line, and how a formula is put together from them."""

from typing import NamedTuple

from presenter.layout.cells import cells


class Sheet(NamedTuple):
    """Rows of the same width; `base` is the one, counted from 0, that stands on the line."""

    rows: tuple[str, ...]
    base: int = 0

    @property
    def width(self) -> int:
        """Cells."""
        return cells(self.rows[0])

    @property
    def above(self) -> int:
        """The rows over the base."""
        return self.base

    @property
    def below(self) -> int:
        """The rows under the base."""
        return len(self.rows) - 1 - self.base

    @property
    def flat(self) -> bool:
        """Whether it is a single row."""
        return len(self.rows) == 1


EMPTY = Sheet(("",))

_TALL = {
    "(": "⎛⎜⎝", ")": "⎞⎟⎠", "[": "⎡⎢⎣", "]": "⎤⎥⎦", "|": "│││", "{": "⎧⎪⎩", "}": "⎫⎪⎭",
}  # fmt: skip
_MIDDLES = {"{": "⎨", "}": "⎬"}


def beside(*parts: Sheet) -> Sheet:
    """Sheets after each other, their base rows in line."""
    above = max((part.above for part in parts), default=0)
    below = max((part.below for part in parts), default=0)
    grown = [_grown(part, above - part.above, below - part.below).rows for part in parts]
    if not grown:
        return EMPTY
    return Sheet(tuple("".join(row) for row in zip(*grown, strict=True)), above)


def _grown(part: Sheet, above: int, below: int) -> Sheet:
    blank = " " * part.width
    return Sheet((*[blank] * above, *part.rows, *[blank] * below), part.base + above)


def stacked(parts: tuple[Sheet, ...], base: int, centred: bool = True) -> Sheet:
    """Sheets under each other; the base of one of them is that of the whole."""
    width = max(part.width for part in parts)
    rows: list[str] = []
    line = 0
    for number, part in enumerate(parts):
        if number == base:
            line = len(rows) + part.base
        left = (width - part.width) // 2 if centred else 0
        right = width - part.width - left
        rows += [" " * left + row + " " * right for row in part.rows]
    return Sheet(tuple(rows), line)


def fraction(over: Sheet, under: Sheet, line: bool = True) -> Sheet:
    """One sheet over another, with a line between them or without."""
    width = max(over.width, under.width) + 2
    return stacked((over, Sheet(("─" * width if line else " " * width,)), under), 1)


def root(inner: Sheet, degree: Sheet = EMPTY) -> Sheet:
    """A root; its degree stands before it."""
    roof = Sheet(("▁" * max(1, inner.width),))
    roofed = stacked((roof, inner), 1)
    if inner.flat:
        return beside(_raised(degree, 0), Sheet(("√",)), roofed)
    sign = Sheet(("  ", *[" │"] * (len(inner.rows) - 1), "√│"), roofed.base)
    return beside(_raised(degree, -inner.below), sign, roofed)


def _raised(part: Sheet, rows: int) -> Sheet:
    """A sheet whose lowest row is so many rows over the base."""
    if part.width == 0:
        return EMPTY
    foot = Sheet(part.rows, len(part.rows) - 1)
    grown = _grown(foot, max(0, -rows), max(0, rows))
    return grown._replace(base=grown.base + rows)


def scripts(letter: Sheet, under: Sheet, over: Sheet) -> Sheet:
    """What stands low and what stands high after a sheet."""
    if under.width == over.width == 0:
        return letter
    width = max(under.width, over.width)
    middle = [" " * width] * len(letter.rows)
    high = [row + " " * (width - over.width) for row in over.rows] if over.width else []
    low = [row + " " * (width - under.width) for row in under.rows] if under.width else []
    return beside(letter, Sheet((*high, *middle, *low), len(high) + letter.base))


def fenced(left: str, inner: Sheet, right: str) -> Sheet:
    """A sheet between brackets as high as it is; a point stands for no bracket."""
    fences = [_fence(sign, len(inner.rows), inner.base) for sign in (left, right)]
    return beside(fences[0], inner, fences[1])


def _fence(sign: str, height: int, base: int) -> Sheet:
    if sign in (".", ""):
        return EMPTY
    if height == 1 or sign not in _TALL:
        return Sheet((sign,))
    pieces = _TALL[sign]
    rows = [pieces[0], *[pieces[1]] * (height - 2), pieces[2]]
    if sign in _MIDDLES and height > 2:
        rows[height // 2] = _MIDDLES[sign]
    return Sheet(tuple(rows), base)


def table(rows: list[list[Sheet]], centred: bool = True) -> Sheet:
    """Sheets in rows and columns, the middle of all of it on the line."""
    count = max(len(row) for row in rows)
    full = [[*row, *[EMPTY] * (count - len(row))] for row in rows]
    widths = [max(row[at].width for row in full) for at in range(count)]
    lines = []
    for row in full:
        made: list[Sheet] = []
        for at, cell in enumerate(row):
            free = widths[at] - cell.width
            left = free // 2 if centred else 0
            gap = "  " if at else ""
            made += [Sheet((gap + " " * left,)), cell, Sheet((" " * (free - left),))]
        lines.append(beside(*made))
    whole = stacked(tuple(lines), 0, centred=False)
    return whole._replace(base=(len(whole.rows) - 1) // 2)
