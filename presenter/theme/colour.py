"""Colours as a theme writes them: `#rrggbb`, or one of the terminal's own by name (`ansi-red`)."""

import re
from functools import lru_cache

_HUES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")

DEFAULT = "ansi-default"
"""The terminal's own letters, or its own ground."""

ANSI: dict[str, int] = {
    **{f"ansi-{hue}": number for number, hue in enumerate(_HUES)},
    **{f"ansi-bright-{hue}": number for number, hue in enumerate(_HUES, 8)},
}
"""The sixteen colours that a terminal calls its own, by their numbers (ECMA-48, and aixterm's)."""

ALL, PALETTE, SIXTEEN, NONE = 1 << 24, 256, 16, 0
"""How many colours a terminal shows."""

_LEVELS = (0, 95, 135, 175, 215, 255)
_CUBE, _GREYS = 16, 232
"""Where xterm's palette has its cube of six levels a channel, and its 24 greys."""

_SIXTEEN = (
    *("#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5"),
    *("#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"),
)
"""What xterm makes of the sixteen; others make something like it."""

_VALUE = re.compile("#[0-9a-fA-F]{6}")


def has_value(colour: str) -> bool:
    """Whether a colour is written as `#rrggbb`, so that its contrast can be computed."""
    return _VALUE.fullmatch(colour) is not None


def is_colour(word: str) -> bool:
    """Whether a word is a colour."""
    return has_value(word) or word == DEFAULT or word in ANSI


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour with a value, from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def value_of(colour: str, default: str = "#000000") -> str:
    """A colour as `#rrggbb`: xterm's for one of the sixteen, and `default` for the terminal's own.

    For pictures, which have to be made of values, whatever the terminal makes of its colours.
    """
    return (
        colour if has_value(colour) else dict(zip(ANSI, _SIXTEEN, strict=True)).get(colour, default)
    )


def mixed(one: str, other: str, share: float) -> str:
    """A colour on the way from one to another: share 0 is the one, 1 the other.

    Between colours without a value there is no way: the nearer of the two is taken.
    """
    if not (has_value(one) and has_value(other)):
        return one if share < 0.5 else other
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@lru_cache(512)
def number_of(colour: str, colours: int) -> int | None:
    """The number of a colour on a terminal with so many: of the nearest one, where it has a value.

    None is the terminal's own letters or ground, or a value on a terminal that shows them all.
    """
    if not has_value(colour):
        return ANSI.get(colour)
    if colours == ALL:
        return None
    wanted = channels(colour)
    if colours == SIXTEEN:
        return min(range(16), key=lambda at: _distance(wanted, channels(_SIXTEEN[at])))
    at = tuple(min(range(6), key=lambda i: abs(_LEVELS[i] - one)) for one in wanted)
    grey = max(0, min(23, round((sum(wanted) / 3 - 8) / 10)))
    in_cube = _distance(wanted, tuple(_LEVELS[i] for i in at))
    if _distance(wanted, (8 + 10 * grey,) * 3) < in_cube:
        return _GREYS + grey
    return _CUBE + 36 * at[0] + 6 * at[1] + at[2]


def _distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
