"""Colours as a theme writes them: `#rrggbb`, or one of the terminal's own by name (`ansi-red`)."""

import re

_HUES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")

DEFAULT = "ansi-default"
"""The terminal's own letters, or its own ground."""

ANSI: dict[str, int] = {
    **{f"ansi-{hue}": number for number, hue in enumerate(_HUES)},
    **{f"ansi-bright-{hue}": number for number, hue in enumerate(_HUES, 8)},
}
"""The sixteen colours that a terminal calls its own, by their numbers (ECMA-48, and aixterm's)."""

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


def mixed(one: str, other: str, share: float) -> str:
    """A colour on the way from one to another: share 0 is the one, 1 the other.

    Between colours without a value there is no way: the nearer of the two is taken.
    """
    if not (has_value(one) and has_value(other)):
        return one if share < 0.5 else other
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
