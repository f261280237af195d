"""A canvas as what a terminal reads: for the first slide, before anything heavy is loaded."""

from presenter.layout.canvas import Canvas, Look
from presenter.theme import Theme

RESET = "\x1b[0m"


def ansi(canvas: Canvas, theme: Theme) -> str:
    """The rows of a canvas from the top left of the screen on, in 24-bit colour (ECMA-48, SGR)."""
    styles: dict[Look, str] = {}
    parts: list[str] = []
    for number, row in enumerate(canvas.rows, 1):
        parts.append(f"\x1b[{number};1H")
        for text, look in row:
            style = styles.get(look)
            if style is None:
                style = styles[look] = sgr(look, theme)
            parts.append(style + text)
    return "".join(parts) + RESET


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
