"""A canvas as what a terminal reads: for the first slide, before anything heavy is loaded."""

from collections.abc import Iterator

from presenter.layout.canvas import Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.outputs.worn import worn
from presenter.theme import Theme
from presenter.theme.colour import ALL, SIXTEEN, channels, has_value, number_of, value_of

RESET = "\x1b[0m"


def ansi(canvas: Canvas, theme: Theme, colours: int = ALL, images: bool = True) -> str:
    """The rows of a canvas from the top left of the screen on (ECMA-48, SGR).

    With `images` they are drawn in half-blocks where they can be; `colours` is how many the
    terminal shows, none of which is asked for when it is 0.
    """
    rows = enumerate(_rows(canvas, theme, colours, images), 1)
    return "".join(f"\x1b[{number};1H{row}" for number, row in rows) + RESET


def lines(canvas: Canvas, theme: Theme, colours: int = ALL) -> Iterator[str]:
    """The rows of a canvas to be written one under the other, among other lines."""
    for row in _rows(canvas, theme, colours, images=True):
        yield f"{row}{RESET}"


def _rows(canvas: Canvas, theme: Theme, colours: int, images: bool) -> Iterator[str]:
    styles: dict[Look, str] = {}
    for row in canvas.rows:
        parts: list[str] = []
        for cover, runs in stretches(row):
            image = _image(cover, runs, theme, colours) if cover and images and colours else None
            parts.append(image or _text(runs, styles, theme, colours))
        yield "".join(parts)


def _text(runs: list[Run], styles: dict[Look, str], theme: Theme, colours: int) -> str:
    parts: list[str] = []
    for text, look in runs:
        style = styles.get(look)
        if style is None:
            style = styles[look] = sgr(look, theme, colours)
        parts.append(style + text)
    return "".join(parts)


def _image(cover: Slice, runs: list[Run], theme: Theme, colours: int) -> str | None:
    from presenter.outputs.raster import HALF, halves  # Pillow, which hardly any first slide needs

    ground = value_of(theme.styles[runs[0].look.on].bg)
    pairs = halves(cover, ground, sum(cells(text) for text, _ in runs))
    if pairs is None:
        return None
    return "".join(
        f"\x1b[0;{code_of(upper, colours)};{code_of(lower, colours, ground=True)}m{HALF * count}"
        for upper, lower, count in pairs
    )


def sgr(look: Look, theme: Theme, colours: int = ALL) -> str:
    """The escape sequence that begins a look on a terminal with so many colours."""
    style = worn(look, theme)
    parts = [
        "1" if style.bold else "",
        "3" if style.italic else "",
        "4" if style.underline else "",
        "9" if look.struck else "",
    ]
    if colours:
        parts += [code_of(style.fg, colours), code_of(style.bg, colours, ground=True)]
    return f"\x1b[{';'.join(filter(None, ['0', *parts]))}m"


def code_of(colour: str, colours: int, *, ground: bool = False) -> str:
    """The part of the sequence that sets a colour, for letters or for their ground."""
    first = 40 if ground else 30
    number = number_of(colour, colours)
    if number is None and has_value(colour):
        return f"{first + 8};2;{';'.join(map(str, channels(colour)))}"
    if number is None:
        return str(first + 9)
    if number >= SIXTEEN:
        return f"{first + 8};5;{number}"
    return str(first + number if number < 8 else first + 52 + number)
