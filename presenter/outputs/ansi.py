"""A canvas as what a terminal reads: for the first slide, before anything heavy is loaded."""

from collections.abc import Iterator

from presenter.layout.canvas import Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.model.role import Role
from presenter.theme import Theme
from presenter.theme.colour import ALL, SIXTEEN, channels, has_value, number_of

RESET = "\x1b[0m"


def ansi(canvas: Canvas, theme: Theme, colours: int = ALL, images: bool = True) -> str:
    """The rows of a canvas from the top left of the screen on (ECMA-48, SGR).

    With `images` they are drawn in half-blocks where they can be.
    """
    rows = enumerate(_rows(canvas, theme, colours, images), 1)
    return "".join(f"\x1b[{number};1H{row}" for number, row in rows) + RESET


def lines(canvas: Canvas, theme: Theme, colours: int = ALL) -> Iterator[str]:
    """The rows of a canvas to be written one under the other, among other lines."""
    for row in _rows(canvas, theme, colours, True):
        yield f"{row}{RESET}"


def _rows(canvas: Canvas, theme: Theme, colours: int, images: bool) -> Iterator[str]:
    styles: dict[Look, str] = {}
    images = images and colours == ALL
    for row in canvas.rows:
        parts: list[str] = []
        for cover, runs in stretches(row):
            image = _image(cover, runs, theme) if cover and images else None
            parts += [image] if image else [_begun(run, theme, colours, styles) for run in runs]
        yield "".join(parts)


def _begun(run: Run, theme: Theme, colours: int, styles: dict[Look, str]) -> str:
    style = styles.get(run.look)
    if style is None:
        style = styles[run.look] = sgr(run.look, theme, colours)
    return style + run.text


def _image(cover: Slice, runs: list[Run], theme: Theme) -> str | None:
    from presenter.outputs.raster import HALF, halves  # Pillow, which hardly any first slide needs

    ground = theme.styles[runs[0].look.on].bg
    pairs = (
        halves(cover, ground, sum(cells(text) for text, _ in runs)) if has_value(ground) else None
    )
    if pairs is None:
        return None
    return "".join(
        f"\x1b[0;{code_of(upper, ALL)};{code_of(lower, ALL, ground=True)}m{HALF * count}"
        for upper, lower, count in pairs
    )


def sgr(look: Look, theme: Theme, colours: int = ALL) -> str:
    """The escape sequence that begins a look on a terminal with so many colours."""
    style = theme.styles[look.role]
    ground = theme.styles[look.on] if style.bg == theme.styles[Role.PAGE].bg else style
    parts = [
        "1" if look.bold or style.bold else "",
        "3" if look.italic or style.italic else "",
        "4" if look.underline or style.underline else "",
        "9" if look.struck else "",
    ]
    if colours:
        parts += [code_of(style.fg, colours), code_of(ground.bg, colours, ground=True)]
    return f"\x1b[{';'.join(filter(None, ['0', *parts]))}m"


def code_of(colour: str, colours: int, *, ground: bool = False) -> str:
    """The part of the sequence that sets a colour, for letters or for their ground."""
    first = 40 if ground else 30
    number = number_of(colour, colours)
    if number is None and has_value(colour):
        red, green, blue = channels(colour)
        return f"{first + 8};2;{red};{green};{blue}"
    if number is None:
        return str(first + 9)
    if number >= SIXTEEN:
        return f"{first + 8};5;{number}"
    return str(first + number if number < 8 else first + 52 + number)
