"""Pixels as sixels: bands of six rows, each band once for every colour in it (DEC STD 070, 11)."""

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Drawn

BAND = 6
"""The rows of a band."""

COLOURS = 256
"""Colours of an image: what Pillow chooses at most; xterm has registers for 1024."""

SAMPLE = 200
"""Pixels of a side that the colours of an image are chosen from: all would take twice the time."""

BEGIN, END = "\x1bP0;1;0q", "\x1b\\"
"""Around the pixels; what none of them sets stays as it is."""

FIRST = 63
"""The character of six pixels that are not set, from which the others are counted."""

_SHOWN = bytes((FIRST + value) % 256 for value in range(256))
_OFTEN = re.compile(rb"(.)\1{3,}", re.DOTALL)
"""What is shorter when it is counted."""


def in_colours(image: "Drawn") -> "Drawn":
    """An image in as few colours as sixels have; dithered where it has more."""
    if image.getcolors(COLOURS):
        return image.quantize(COLOURS)
    import PIL.Image  # it is loaded by now

    size = min(SAMPLE, image.width), min(SAMPLE, image.height)
    sample = image.resize(size, PIL.Image.Resampling.NEAREST)  # which mixes no colours
    return image.quantize(palette=sample.quantize(COLOURS))


def sixels(image: "Drawn") -> str:
    """An image that is `in_colours` as a terminal reads it, from where the cursor is."""
    width, height = image.size
    palette, pixels = image.getpalette() or [], image.tobytes()
    lines = [pixels[at : at + width] for at in range(0, len(pixels), width)]
    used = sorted(set(pixels))
    parts = [BEGIN, f'"1;1;{width};{height}']
    parts += (f"#{one};2;{_shares(palette[3 * one : 3 * one + 3])}" for one in used)
    for top in range(0, height, BAND):
        parts += ["$".join(_band(lines[top : top + BAND])), "-"]
    parts[-1] = END  # a line after the last would scroll
    return "".join(parts)


def _shares(channels: list[int]) -> str:
    """Red, green and blue in hundredths."""
    return ";".join(str(round(channel * 100 / 255)) for channel in channels)


def _band(lines: list[bytes]) -> Iterator[str]:
    """A band, a colour at a time."""
    width = len(lines[0])
    for colour in sorted(set().union(*lines)):
        bits = (int.from_bytes(line.translate(_table(colour, at))) for at, line in enumerate(lines))
        six = reduce(or_, bits).to_bytes(width).rstrip(b"\0").translate(_SHOWN)
        yield f"#{colour}{_OFTEN.sub(_counted, six).decode()}"


def _table(colour: int, row: int) -> bytes:
    """A colour as the bit of a row of the band, and every other as nothing."""
    return bytes(colour) + bytes([1 << row]) + bytes(255 - colour)


def _counted(found: re.Match[bytes]) -> bytes:
    return b"!%d%s" % (len(found[0]), found[1])
