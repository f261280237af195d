"""From how far text can be read, in times the height of the picture that the terminal makes."""

from math import radians, tan

from presenter.layout.letters import areas, face
from presenter.layout.page import Size
from presenter.layout.stage import LEAST, slide_size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck

ANGLE = tan(radians(20 / 60))
"""What a capital letter has to measure to be read with ease: 20 minutes of arc."""

CAPITAL = 0.6
"""Rows of a capital letter of the terminal's own: so it is in most of their fonts."""

ENOUGH = 6
"""Times the height of the picture at which the last row of a room is, as a rule."""

BETTER = 1.25
"""Times further that text has to be read before another size is worth its trouble."""

SCALES = (0.8, 1.25, 1.5, 2.0, 0.6)
"""Other sizes that the letters of the terminal can be given, the least trouble first."""


def reach(rows: int, height: int) -> float:
    """From how far text so many rows high can be read in a terminal of so many rows."""
    return _capital(rows) / height / ANGLE


def _capital(rows: int) -> float:
    """The height of a capital letter of a type, in rows."""
    if rows == 1:
        return CAPITAL
    inked = [
        (row + top, row + top + height)
        for row, line in enumerate(face(rows).draw("H"))
        for character in line
        for _, top, _, height in areas(character)
    ]
    return max(end for _, end in inked) - min(start for start, _ in inked)


def text_reach(deck: Deck, size: Size) -> float:
    """From how far the running text of a deck can be read in a terminal of this size."""
    return reach(Typesetter(deck).choice(slide_size(size)).body, size.height)


def better_size(deck: Deck, size: Size) -> Size | None:
    """A size, by letters of the terminal larger or smaller, that makes text readable from afar.

    The first that is enough, or else the best; None where none is worth it.
    """
    best, wanted = None, text_reach(deck, size) * BETTER
    for scale in SCALES:
        other = Size(round(size.width * scale), round(size.height * scale))
        far = text_reach(deck, other)
        if other.width < LEAST.width or other.height < LEAST.height or far < wanted:
            continue
        best, wanted = other, far
        if far >= ENOUGH:
            break
    return best
