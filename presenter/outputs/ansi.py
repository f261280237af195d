"""A canvas as what a terminal reads: for the first slide, before anything heavy is loaded."""

from presenter.layout.canvas import Canvas, Look, Run, Slice, stretches
from presenter.layout.cells import cells
from presenter.theme import Theme

RESET = "\x1b[0m"


def ansi(canvas: Canvas, theme: Theme, images: bool = True) -> str:
    """The rows of a canvas from the top left of the screen on, in 24-bit colour (ECMA-48, SGR).

    With `images` they are drawn in half-blocks where they can be.
    """
    styles: dict[Look, str] = {}
    parts: list[str] = []
    for number, row in enumerate(canvas.rows, 1):
        parts.append(f"\x1b[{number};1H")
        for cover, runs in stretches(row):
            image = _image(cover, runs, theme) if cover and images else None
            parts.append(image or _text(runs, styles, theme))
    return "".join(parts) + RESET


def _text(runs: list[Run], styles: dict[Look, str], theme: Theme) -> str:
    parts: list[str] = []
    for text, look in runs:
        style = styles.get(look)
        if style is None:
            style = styles[look] = sgr(look, theme)
        parts.append(style + text)
    return "".join(parts)


def _image(cover: Slice, runs: list[Run], theme: Theme) -> str | None:
    from presenter.outputs.raster import HALF, halves  # Pillow, which hardly any first slide needs

    ground = theme.styles[runs[0].look.on].bg
    pairs = halves(cover, ground, sum(cells(text) for text, _ in runs))
    if pairs is None:
        return None
    return "".join(
        f"\x1b[0;38;2;{_channels(upper)};48;2;{_channels(lower)}m{HALF * count}"
        for upper, lower, count in pairs
    )


def sgr(look: Look, theme: Theme) -> str:
    """The escape sequence that begins a look."""
    style = theme.styles[look.role]
    ground = theme.styles[look.on] if style.bg == theme.styles[look.role.PAGE].bg else style
    flags = [
        "1" if look.bold or style.bold else "",
        "3" if look.italic or style.italic else "",
        "4" if look.underline or style.underline else "",
        "9" if look.struck else "",
    ]
    colours = [f"38;2;{_channels(style.fg)}", f"48;2;{_channels(ground.bg)}"]
    return f"\x1b[{';'.join(filter(None, ['0', *flags, *colours]))}m"


def _channels(colour: str) -> str:
    return ";".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
