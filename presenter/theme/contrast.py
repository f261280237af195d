"""Contrast between two colours, as the Web Content Accessibility Guidelines 2.2 define it."""

from collections.abc import Iterable

from presenter.theme.colour import channels, mixed

ENOUGH = 4.5
"""What the guidelines ask of text (success criterion 1.4.3)."""

_STEPS = 200
"""Steps on the way to black or white in which a better colour is looked for."""


def contrast(one: str, other: str) -> float:
    """The ratio of the luminances of two `#rrggbb` colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_dark(colour: str) -> bool:
    """Whether white letters are read better than black ones on a `#rrggbb` colour."""
    return contrast(colour, "#ffffff") > contrast(colour, "#000000")


def readable(colour: str, grounds: Iterable[str], enough: float = ENOUGH) -> str | None:
    """The nearest lighter or darker colour with enough contrast to every ground, if there is one.

    All are `#rrggbb`; the way to white and the way to black keep the hue.
    """
    all_grounds = tuple(grounds)
    for step in range(_STEPS + 1):
        for end in ("#ffffff", "#000000"):
            found = mixed(colour, end, step / _STEPS)
            if all(contrast(found, ground) >= enough for ground in all_grounds):
                return found
    return None


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
