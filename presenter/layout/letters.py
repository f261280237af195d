"""Big letters drawn from terminal cells: a word as rows of quadrant or sextant characters."""

import json
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from operator import add
from pathlib import Path
from typing import NamedTuple, TypedDict
from unicodedata import category, decomposition, normalize

FACES: tuple[int, ...] = (3, 4, 5, 6, 8, 12, 16)
HAS_BOLD = 5
"""Rows from which a face has room for a heavier one: in smaller letters the counters would fill."""

_FOLDER = Path(__file__).with_name("faces")
_BOX = "\N{REPLACEMENT CHARACTER}"
_THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


class _Baked(TypedDict):
    """What a data file holds; scripts/bake_letters.py writes it and says what each field means."""

    rows: int
    leading: int
    space: int
    cell_height: int
    gap: int
    tuck: int
    x_height: int
    letters: dict[str, str]


class _Letter(NamedTuple):
    """
    Rows of pixels as numbers whose last bit is the right-most pixel, the top row first.

    left, right: how many pixels each row leaves free at that side.
    """

    width: int
    pixels: tuple[int, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]


class Face:
    """
    One size of drawn letters.

    rows: the height of a line; leading: blank rows advised between two lines of running text;
    space: cells between two words. Spaces never break or vanish: a text is always one line.
    """

    def __init__(self, baked: _Baked, heavier: int = 0) -> None:
        self._heavier = heavier
        """Pixels by which the stems are broader than as baked."""
        self.rows = baked["rows"]
        self.leading = baked["leading"]
        self.space = baked["space"]
        self._cell_height = baked["cell_height"]
        self._gap = baked["gap"]
        self._tuck = baked["tuck"]
        self._x_height = baked["x_height"]
        self._as_baked = baked
        self._baked = baked["letters"]
        self._letter = cache(self._unpacked)
        self._step = cache(self._measured_step)
        self._cells = lru_cache(8192)(self._measured_word)
        self._word = lru_cache(1024)(self._drawn_word)

    @cached_property
    def bold(self) -> "Face":
        """The same letters with broader stems; the face itself where there is no room for that."""
        return Face(self._as_baked, max(1, self.rows // 6)) if self.rows >= HAS_BOLD else self

    def width(self, text: str) -> int:
        """Cells that the text takes, drawn on one line; 0 for an empty text."""
        words = text.split(" ")
        return sum(map(self._cells, words)) + self.space * (len(words) - 1)

    def draw(self, text: str) -> list[str]:
        """The text as `rows` strings of `width(text)` characters, each one cell wide."""
        words = map(self._word, text.split(" "))
        blank = " " * self.space
        return [blank.join(row) for row in zip(*words, strict=True)]

    def covers(self, text: str) -> bool:
        """
        Whether every character has a letter in this face, or is spelled in such letters (½, ĳ).

        Where one has not, `draw` leaves an accent off, or shows a box.
        """
        return all(
            char in self._baked or char.isspace() or category(char) == "Cf" or self._spells(char)
            for char in normalize("NFC", text)
        )

    def _spells(self, char: str) -> bool:
        """A small figure spelled as an ordinary one would be another number: x² is not x2."""
        if decomposition(char).startswith(("<super>", "<sub>")):
            return False
        return all(part in self._baked for part in normalize("NFKD", char))

    def _measured_word(self, word: str) -> int:
        chars = self._spelled(word)
        steps = sum(self._step(a, b) for a, b in pairwise(chars))
        return (steps + self._letter(chars[-1]).width + 1) // 2 if chars else 0

    def _drawn_word(self, word: str) -> tuple[str, ...]:
        chars = self._spelled(word)
        cells = self._cells(word)
        lines = [0] * (self.rows * self._cell_height)
        end = 2 * cells
        for at, char in enumerate(chars):
            letter = self._letter(char)
            for y, row in enumerate(letter.pixels):
                lines[y] |= row << (end - letter.width)
            if at + 1 < len(chars):
                end -= self._step(char, chars[at + 1])
        height = self._cell_height
        return tuple(
            _as_cells(lines[top : top + height], cells) for top in range(0, len(lines), height)
        )

    def _spelled(self, word: str) -> str:
        """The word in characters that this face has a letter for."""
        if word.isascii() and word.isprintable():
            return word
        chars = normalize("NFC", word)
        return "".join(
            (_THIN_SPACE if after.isdecimal() and self._is_fraction(char) else "")
            + self._stand_in(char)
            for after, char in pairwise(f" {chars}")
        )

    def _is_fraction(self, char: str) -> bool:
        """Whether it is spelled with a stroke: behind a figure, 2½ would be read as 21/2."""
        return char not in self._baked and decomposition(char).startswith("<fraction>")

    def _stand_in(self, char: str) -> str:
        """The character, or what is drawn for it; nothing for one that has no width."""
        if char in self._baked:
            return char
        if char.isspace():
            return _NO_BREAK_SPACE
        if category(char) in {"Mn", "Me", "Cf"}:
            return ""
        return "".join(part for part in normalize("NFKD", char) if part in self._baked) or _BOX

    def _measured_step(self, char: str, following: str) -> int:
        """Pixels from the left side of a letter to that of the next one."""
        letter, other = self._letter(char), self._letter(following)
        step = letter.width + self._gap
        if _stands_in_line(char) or _stands_in_line(following):
            return step
        right, left = letter.right, other.left
        free: list[int] = [*map(add, right, left)]
        if free.count(0) >= self._x_height:  # two stems need more room than two curves
            return step + 1
        # The rows above and below count too, so that letters never touch at a corner.
        corners: list[int] = [*map(add, right, left[1:]), *map(add, right[1:], left)]
        # Half a narrow letter at most, so that those at its two sides never touch across it.
        half = (min(letter.width, other.width) + 2 * self._gap - 1) // 2
        return step - min(self._tuck, half, *free, *corners)

    def _unpacked(self, char: str) -> _Letter:
        """Read a letter: its width, the blank rows above it, and its rows in hexadecimal."""
        baked, above, bits = self._baked[char].split()
        digits = (int(baked) + 3) // 4
        inked = [int(bits[at : at + digits], 16) for at in range(0, len(bits), digits)]
        height = self.rows * self._cell_height
        blank = [0] * height
        pixels = tuple((blank[: int(above)] + inked + blank)[:height])
        for _ in range(self._heavier):
            pixels = tuple(row << 1 | row for row in pixels)
        width = int(baked) + self._heavier
        return _Letter(
            width=width,
            pixels=pixels,
            left=tuple(width - row.bit_length() for row in pixels),
            right=tuple((row & -row).bit_length() - 1 if row else width for row in pixels),
        )


@cache
def face(rows: int) -> Face:
    """The face that is `rows` high, one of FACES; any other height is a FileNotFoundError."""
    baked: _Baked = json.loads((_FOLDER / f"{rows}.json").read_text("utf-8"))
    return Face(baked)


def _stands_in_line(char: str) -> bool:
    """Whether it keeps its width beside any neighbour: figures do, to stand in columns."""
    return char.isdecimal() or char.isspace()


def _as_cells(lines: list[int], cells: int) -> str:
    """Two or three rows of pixels as one row of characters, two pixels wide each."""
    characters = _QUADRANTS if len(lines) == 2 else _SEXTANTS
    row = []
    for shift in range(2 * cells - 2, -1, -2):
        pattern = 0
        for line in lines:
            pattern = pattern << 2 | (line >> shift & 3)
        row.append(characters[pattern])
    return "".join(row)


def _sextant(pattern: int) -> str:
    """The character for six pixels, read from the top left as a binary number."""
    # Unicode counts the other way round, and skips the patterns that Block Elements has already:
    # https://www.unicode.org/charts/PDF/U1FB00.pdf
    number = int(f"{pattern:06b}"[::-1], 2)
    if number in _OLDER_BLOCKS:
        return _OLDER_BLOCKS[number]
    return chr(0x1FB00 + number - 1 - (number > 21) - (number > 42))


_QUADRANTS = " ▗▖▄▝▐▞▟▘▚▌▙▀▜▛█"
_OLDER_BLOCKS = {0: " ", 21: "▌", 42: "▐", 63: "█"}
_SEXTANTS = "".join(map(_sextant, range(64)))
BLOCKS = frozenset((*_QUADRANTS, *_SEXTANTS)) - {" "}
"""The characters that letters are drawn with, each to be one cell wide."""

_EIGHTHS = dict(zip("▁▂▃▄▅▆▇", range(1, 8), strict=True))
_LEFT_EIGHTHS = dict(zip("▏▎▍▌▋▊▉", range(1, 8), strict=True))

Area = tuple[float, float, float, float]
"""Left, top, width and height, as shares of a cell."""


@cache
def areas(character: str) -> tuple[Area, ...]:
    """The inked areas of a block character; none for any other."""
    if character in _EIGHTHS:
        high = _EIGHTHS[character] / 8
        return ((0, 1 - high, 1, high),)
    if character in _LEFT_EIGHTHS:
        return ((0, 0, _LEFT_EIGHTHS[character] / 8, 1),)
    for characters, rows in ((_QUADRANTS, 2), (_SEXTANTS, 3)):
        if character in characters and character != " ":
            return _pixels(characters.index(character), rows)
    return ()


def _pixels(pattern: int, rows: int) -> tuple[Area, ...]:
    """Six or four pixels, read from the top left as a binary number, a row as one area."""
    found: list[Area] = []
    for row in range(rows):
        pair = pattern >> 2 * (rows - 1 - row) & 3
        if pair:
            found.append((0.5 if pair == 1 else 0, row / rows, 1 if pair == 3 else 0.5, 1 / rows))
    return tuple(found)
