"""The strokes that lines, arrows and boxes are drawn with, as strong as the letters beside them."""

from typing import NamedTuple

NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8
"""The sides of its cell that a stroke reaches, to be added."""


class Pen(NamedTuple):
    """Box-drawing characters of one strength."""

    strokes: dict[int, str]
    corners: str
    """Those of a box: top left, top right, bottom left, bottom right."""
    heads: dict[int, str]
    """The points of arrows, by the side to which they point."""
    joints: dict[int, str]
    """Where a line leaves the edge of a box, by the side to which it goes."""
    dot: tuple[str, ...]
    inset: int
    """Cells from the outer side of a box to what stands in it."""

    @property
    def across(self) -> str:
        """A line to the side."""
        return self.strokes[EAST | WEST]

    @property
    def down(self) -> str:
        """A line downwards."""
        return self.strokes[NORTH | SOUTH]


_SIDES = (
    EAST | WEST, NORTH | SOUTH, EAST | SOUTH, SOUTH | WEST, NORTH | EAST, NORTH | WEST,
)  # fmt: skip


def _pen(strokes: str, corners: str, joints: str, dot: tuple[str, ...], inset: int) -> Pen:
    return Pen(
        dict(zip(_SIDES, strokes, strict=True))
        | dict.fromkeys((NORTH, SOUTH), strokes[1])
        | dict.fromkeys((EAST, WEST), strokes[0]),
        corners,
        dict(zip((NORTH, EAST, SOUTH, WEST), "▲▶▼◀", strict=True)),
        dict(zip((NORTH, EAST, SOUTH, WEST), joints, strict=True)),
        dot,
        inset,
    )


FINE = _pen("─│╭╮╰╯", "╭╮╰╯", "┴├┬┤", ("●",), 2)
BOLD = _pen("━┃┏┓┗┛", "┏┓┗┛", "┻┣┳┫", (" ▄▄ ", "████", " ▀▀ "), 3)
CLOSE = FINE._replace(inset=1)


def pen_of(rows: int) -> Pen:
    """The pen that suits letters of a height in rows."""
    return FINE if rows < 3 else BOLD
