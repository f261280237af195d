"""A pen for SVG: marks with coordinates, and letters whose width is only about known.

A unit is a pixel of a page (CSS): 640 are as wide as the text of an A4 sheet. Fills stand in the
marks themselves, since a page may not refer to anything outside it, or name what it refers to.
"""

from collections.abc import Iterable, Sequence

from presenter.layout.cells import cells, chopped
from presenter.outputs.paper.html_text import attributes, escaped

SIZE = 13
"""Units of a letter, which is about ten points on paper."""

LINE = 16
"""Units from one line of letters to the next."""

GAP = 6
"""Units between a mark and the letters beside it."""

SHORTEST = 60
"""Units of a scale on which anything can be compared: with fewer nothing is drawn."""

_NARROW, _BROAD = "fijlrtI.,:;'|!()[] ", "mwMW%@—…"
_SPARE = 1.1
"""Fonts differ: letters may be so much broader than those that are reckoned with."""

INK, QUIET, REST = "#1b3a5c", "#8a97a6", "#e3e7ec"
"""What stands out, what does not, and what is left of a whole."""

TEXT, GROUND = "#1a1a1a", "#ffffff"

GREYS = ("#1b3a5c", "#8fa1b5", "#4f6b87", "#c9d2dc", "#6f7f90", "#e3e7ec")
"""Fills of series: neighbours differ in lightness, so that they do in grey too."""


def wide(said: str, size: float = SIZE) -> float:
    """About how many units letters take, rather too many than too few."""
    return sum(map(_share, said)) * size * _SPARE


def _share(letter: str) -> float:
    """The width of a letter in those of its height, as in most fonts without serifs."""
    if letter in _NARROW:
        return 0.34
    if letter in _BROAD or cells(letter) > 1:
        return 1.0
    return 0.7 if letter.isupper() else 0.56


def wrapped(said: str, width: float, size: float = SIZE) -> list[str]:
    """Words in lines of at most so many units; a word that is longer is cut in pieces."""
    lines = [""]
    for word in said.split():
        for piece in _pieces(word, width, size):
            longer = f"{lines[-1]} {piece}".strip()
            if lines[-1] and wide(longer, size) > width:
                lines.append(piece)
            else:
                lines[-1] = longer
    return lines


def _pieces(word: str, width: float, size: float) -> list[str]:
    if wide(word, size) <= width:
        return [word]
    return chopped(word, max(2, int(width / (0.6 * size * _SPARE))))


def letters(
    x: float, y: float, said: str, *, at: str = "start", bold: bool = False, fill: str = TEXT
) -> str:
    """A line of letters whose foot is at `y`; `at` says which part of it is at `x`."""
    given = attributes(
        x=n(x),
        y=n(y),
        text_anchor=None if at == "start" else at,
        font_weight="bold" if bold else None,
        fill=fill,
    )
    return f"<text{given}>{escaped(said)}</text>"


def lettering(
    x: float, top: float, lines: Sequence[str], *, at: str = "start", bold: bool = False
) -> str:
    """Lines of letters under each other."""
    return "".join(
        letters(x, top + number * LINE + SIZE, line, at=at, bold=bold)
        for number, line in enumerate(lines)
    )


def rect(x: float, y: float, width: float, height: float, fill: str, edge: str = "") -> str:
    """A filled rectangle, with an edge or without."""
    given = attributes(
        x=n(x), y=n(y), width=n(width), height=n(height), fill=fill, stroke=edge or None
    )
    return f"<rect{given}/>"


def stroke(
    points: Iterable[tuple[float, float]], *, ink: str = TEXT, width: float = 1, dash: str = ""
) -> str:
    """A line through points."""
    way = "L".join(f"{n(x)} {n(y)}" for x, y in points)
    given = attributes(
        d=f"M{way}",
        fill="none",
        stroke=ink,
        stroke_width=n(width),
        stroke_dasharray=dash or None,
        stroke_linejoin="round",
    )
    return f"<path{given}/>"


def area(way: str, fill: str, edge: str = "") -> str:
    """An area inside a path that is written already."""
    return f"<path{attributes(d=way, fill=fill, stroke=edge or None)}/>"


def circle(x: float, y: float, radius: float, fill: str, edge: str = "") -> str:
    """A dot."""
    return f"<circle{attributes(cx=n(x), cy=n(y), r=n(radius), fill=fill, stroke=edge or None)}/>"


def drawing(width: float, height: float, marks: Iterable[str], alt: str) -> str:
    """A picture of so many units, with the words that stand for it."""
    given = attributes(
        viewBox=f"0 0 {n(width)} {n(height)}",
        width=n(width),
        height=n(height),
        font_size=SIZE,
        role="img",
        aria_label=alt,
    )
    return f"<svg{given}>{''.join(marks)}</svg>"


def n(number: float) -> str:
    """A coordinate, to a tenth of a unit."""
    return f"{round(number, 1):g}"
