"""A canvas as a picture for web pages and documents (SVG 1.1), which no font can spoil.

Block letters are drawn as areas: a font that leaves gaps between cells cannot take them apart.
What is text stays text, each stretch held to its cells. Images stand in it as their files are.
"""

from base64 import b64encode
from collections.abc import Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape

from presenter.layout.canvas import Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.layout.letters import areas
from presenter.model.picture import Fit
from presenter.outputs.worn import worn
from presenter.reading import ReadingError
from presenter.reading.image import content_of, kind_of
from presenter.theme import Style, Theme
from presenter.theme.colour import value_of

WIDTH, HEIGHT = 12, 24
"""Units of a cell: every block character begins and ends at a whole one."""

BASELINE = 18
"""Units from the top of a cell to the line that letters stand on."""

FONT = "monospace"


class Stretch(NamedTuple):
    """Adjacent cells with one look, from a column on."""

    column: int
    text: str
    look: Look


def svg(canvas: Canvas, theme: Theme) -> str:
    """The canvas as an SVG document, so many units wide and high as it has cells."""
    width, height = canvas.width * WIDTH, canvas.height * HEIGHT
    page = style_of(Look(), theme)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="{FONT}" font-size="19.9" shape-rendering="crispEdges" xml:space="preserve">',
        f'<rect width="{width}" height="{height}" fill="{page.bg}"/>',
    ]
    placed: set[Slice] = set()
    for number, row in enumerate(canvas.rows):
        parts += _images(row, number * HEIGHT, placed)
        for stretch in _stretches(row):
            cover = stretch.look.cover
            if cover is None or cover._replace(row=0) not in placed:
                parts += _drawn(stretch, number * HEIGHT, style_of(stretch.look, theme), page.bg)
    return "\n".join([*parts, "</svg>", ""])


def _images(row: tuple[Run, ...], top: int, placed: set[Slice]) -> Iterator[str]:
    """The images that begin in a row; those that can be had are `placed` from here on."""
    column = 0
    for cover, runs in stretches(row):
        content = _content(cover) if cover is not None and cover.row == 0 else b""
        if cover is not None and content:
            placed.add(cover)
            form = "slice" if cover.fit is Fit.COVER else "meet"
            yield (
                f'<image x="{column * WIDTH}" y="{top}" width="{cover.width * WIDTH}" '
                f'height="{cover.height * HEIGHT}" preserveAspectRatio="xMidYMid {form}" '
                f'href="data:{kind_of(content)};base64,{b64encode(content).decode()}"/>'
            )
        column += sum(cells(run.text) for run in runs)


def _content(cover: Slice) -> bytes:
    """The file of an image; nothing where it cannot be had: its words are shown then."""
    try:
        return content_of(cover.image)
    except ReadingError:
        return b""


def style_of(look: Look, theme: Theme) -> Style:
    """The style of a look, in colours that have a value."""
    style = worn(look, theme)
    return style._replace(fg=value_of(style.fg, "#ffffff"), bg=value_of(style.bg))


def _stretches(row: tuple[tuple[str, Look], ...]) -> Iterator[Stretch]:
    column = 0
    for text, look in row:
        yield Stretch(column, text, look)
        column += cells(text)


def _drawn(stretch: Stretch, top: int, style: Style, page: str) -> Iterator[str]:
    left, width = stretch.column * WIDTH, cells(stretch.text) * WIDTH
    if style.bg != page:
        yield f'<rect x="{left}" y="{top}" width="{width}" height="{HEIGHT}" fill="{style.bg}"/>'
    inked = _areas(stretch.text, left, top)
    if inked:
        yield f'<path fill="{style.fg}" d="{inked}"/>'
    yield from _texts(stretch, top, style)


def _areas(text: str, left: int, top: int) -> str:
    """The block characters of a text as a path; neighbours that touch are one area."""
    found: list[tuple[float, float, float, float]] = []
    for character in text:
        for x, y, wide, high in areas(character):
            area = left + x * WIDTH, top + y * HEIGHT, wide * WIDTH, high * HEIGHT
            found.append(area)
        left += cells(character) * WIDTH
    joined: list[list[float]] = []
    for x, y, wide, high in sorted(found, key=lambda area: (area[1], area[3], area[0])):
        last = joined[-1] if joined else None
        if last and last[1] == y and last[3] == high and abs(last[0] + last[2] - x) < 1e-6:
            last[2] += wide
        else:
            joined.append([x, y, wide, high])
    return "".join(f"M{x:g} {y:g}h{wide:g}v{high:g}h{-wide:g}z" for x, y, wide, high in joined)


def _texts(stretch: Stretch, top: int, style: Style) -> Iterator[str]:
    """The words of a stretch, each where it stands."""
    said = "".join(" " if areas(one) else one for one in stretch.text)
    start = 0
    for word in said.split(" "):
        if word:
            left = (stretch.column + cells(said[:start])) * WIDTH
            width = cells(word) * WIDTH
            yield (
                f'<text x="{left}" y="{top + BASELINE}" textLength="{width}" '
                f'lengthAdjust="spacingAndGlyphs" fill="{style.fg}"{_attributes(style)}>'
                f"{escape(word)}</text>"
            )
        start += len(word) + 1


def _attributes(style: Style) -> str:
    weight = ' font-weight="bold"' if style.bold else ""
    slant = ' font-style="italic"' if style.italic else ""
    line = ' text-decoration="underline"' if style.underline else ""
    return f"{weight}{slant}{line}"
