"""What a terminal makes of sixels, for tests."""

import re

_PART = re.compile(rb'"(\d+);(\d+);(\d+);(\d+)|#(\d+)(?:;2;(\d+);(\d+);(\d+))?|!(\d+)(.)|(.)')

Shares = tuple[int, int, int]
"""Red, green and blue in hundredths."""


def size_of(said: bytes) -> tuple[int, int]:
    """The width and the height that an image says it has, in pixels."""
    found = re.search(rb'"1;1;(\d+);(\d+)', said)
    assert found is not None
    return int(found[1]), int(found[2])


def pixels_of(said: bytes) -> dict[tuple[int, int], Shares]:
    """The colours of the pixels that are set, by their column and row."""
    assert said.startswith(b"\x1bP")
    assert said.endswith(b"\x1b\\")
    begin = said.index(b"q") + 1
    palette: dict[int, Shares] = {}
    pixels: dict[tuple[int, int], Shares] = {}
    column = top = colour = 0
    for found in _PART.finditer(said[begin:-2]):
        if found[5]:
            colour = int(found[5])
            if found[6]:
                palette[colour] = int(found[6]), int(found[7]), int(found[8])
        elif found[11] == b"$":
            column = 0
        elif found[11] == b"-":
            column, top = 0, top + 6
        elif found[10] or found[11]:
            (six,) = found[10] or found[11]
            assert 63 <= six <= 126
            end = column + int(found[9] or 1)
            rows = [top + row for row in range(6) if six - 63 >> row & 1]
            pixels |= {(x, y): palette[colour] for x in range(column, end) for y in rows}
            column = end
    return pixels
