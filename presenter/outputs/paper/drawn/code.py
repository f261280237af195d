"""A QR code as SVG."""

from itertools import groupby

from presenter.layout.qr import matrix_of
from presenter.outputs.paper.drawn.pen import GROUND, area, drawing, rect

BLACK = "#000000"
LARGEST = 4
"""Units of a square: about a millimetre on paper."""


def code_svg(data: str, alt: str) -> str:
    """The code with its quiet zone, black on white; nothing where it cannot be made."""
    matrix = matrix_of(data)
    if matrix is None:
        return ""
    side = len(matrix) * LARGEST
    way = []
    for row, squares in enumerate(matrix):
        column = 0
        for dark, run in groupby(squares):
            length = len(list(run))
            if dark:
                left, wide = column * LARGEST, length * LARGEST
                way.append(f"M{left} {row * LARGEST}h{wide}v{LARGEST}h{-wide}z")
            column += length
    return drawing(side, side, [rect(0, 0, side, side, GROUND), area("".join(way), BLACK)], alt)
