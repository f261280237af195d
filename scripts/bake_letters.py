"""Bakes the drawn letters: DejaVu Sans Bold and the letters drawn by hand, to layout/faces."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unicodedata import normalize

import freetype

FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")
FACES = Path(__file__).parents[1] / "presenter" / "layout" / "faces"

CHARACTERS = [
    *map(chr, range(0x21, 0x7F)),
    *(chr(code) for code in range(0xA1, 0x180) if chr(code) not in "\u00ad½¼¾ĳĲŉ"),
    *"ȘșȚțẞẀẁẂẃẄẅỲỳ€–—―‘’‚“”„†‡•…‰′″‹›™−∞≈≠≤≥←↑→↓✓✗\u2010\u2044\u02bc",
]
TINY = "⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉"  # cannot be told apart in the faces of 3 and 4 rows
ALIKE = {"\u2010": "-", "\u2044": "/", "\u02bc": "’"}  # what is drawn like another
FIGURES = "0123456789"
BOX = "\N{REPLACEMENT CHARACTER}"

# Marks above a letter, each by its combining character: the font's spacing one, then pictures of
# stems two and one pixels wide, the tallest first, rows parted by "/".
MARKS = {
    "\u0300": ("`", "##./.## ##...", "#./.# #.."),
    "\u0301": ("´", ".##/##. ...#.", ".#/#. ..#"),
    "\u0302": ("ˆ", ".##./#..# ####", ".#./#.# ###"),
    "\u0303": ("˜", ".##.#/#.##. #.##", ".#.#/#.#. ##.#"),
    "\u0304": ("¯", "#####", "####"),
    "\u0306": ("˘", "#..#/.##. #..#", "#.#/.#. #..#"),
    "\u0307": ("˙", "##", "#"),
    "\u0308": ("¨", "##.##", "#.#"),
    "\u030a": ("˚", ".##./#..#/.##. ###", ".#./#.#/.#. ##"),
    "\u030b": ("˝", ".##.##/##.##. ..#.#", ".#.#/#.#. ..#.#"),
    "\u030c": ("ˇ", "#..#/.##. #..#", "#.#/.#. #.#"),
}
BESIDE = "ďťľĽģ"  # their caron is drawn as an apostrophe, and the comma of ģ turned
ACUTE, DOT = "\u0301", "\u0307"
SMALL = {3, 4, 5, 6}  # the faces whose marks are drawn by hand
DOTLESS = {"i": "ı", "j": "ȷ"}


@dataclass(frozen=True, slots=True)
class Recipe:
    """
    How one face is made.

    rows: its height in cells; cell_height: pixels in a cell from top to bottom, two (quadrants)
    or three (sextants); ppem: pixels per em, across and up; up, down: pixel rows above and below
    the baseline; capital_mark: rows kept for a mark above a capital, which is lowered for it.
    gap, tuck: pixels between two letters, and how many of these a pair may give up when both
    leave room; space: cells between words; leading: blank rows between lines of running text.
    """

    rows: int
    cell_height: int
    ppem: tuple[float, float]
    autohint: bool
    up: int
    down: int
    capital_mark: int
    gap: int
    tuck: int
    space: int
    leading: int


# A quadrant is twice as tall as wide, so there are more pixels per em across than up; at their
# true width letters would be twice as wide again, and a heading would not fit. Which hinting,
# which space and which leading read best was judged from pictures of Dutch text, face by face.
RECIPES = [
    Recipe(3, 3, (7, 8.5), True, up=7, down=2, capital_mark=1, gap=1, tuck=1, space=2, leading=1),
    Recipe(4, 2, (9, 8.5), True, up=7, down=1, capital_mark=1, gap=1, tuck=2, space=2, leading=1),
    Recipe(5, 2, (11, 10), True, up=9, down=1, capital_mark=2, gap=1, tuck=2, space=3, leading=1),
    Recipe(6, 2, (13, 12), False, up=10, down=2, capital_mark=2, gap=1, tuck=2, space=3, leading=1),
    Recipe(
        8, 2, (17, 16.5), False, up=13, down=3, capital_mark=2, gap=2, tuck=3, space=4, leading=1
    ),
    Recipe(12, 2, (28, 24), True, up=19, down=5, capital_mark=3, gap=3, tuck=5, space=5, leading=1),
    Recipe(16, 2, (36, 32), True, up=25, down=7, capital_mark=4, gap=4, tuck=7, space=7, leading=1),
]


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of "#" and ".", all as wide, the first of them `top` rows above the baseline."""

    rows: tuple[str, ...]
    top: int

    @property
    def width(self) -> int:
        """Pixels from side to side."""
        return len(self.rows[0])

    @property
    def bottom(self) -> int:
        """Rows above the baseline that it ends at; below the baseline it is negative."""
        return self.top - len(self.rows)


@dataclass(frozen=True, slots=True)
class Oven:
    """Letters of one face: by hand where there is one, else from the font, all in one box."""

    recipe: Recipe
    font: freetype.Face
    by_hand: dict[str, Picture]

    def letter(self, char: str) -> Picture:
        """The picture of one character; the font draws a box for one that it has not."""
        char = ALIKE.get(char, char)
        if char in self.by_hand:
            return self.by_hand[char]
        decomposed = normalize("NFD", char)
        base, marks = decomposed[0], decomposed[1:]
        if char in DOTLESS and self.recipe.rows in SMALL:
            marks = DOT
        if marks in MARKS and char not in BESIDE:
            return self._marked(self.letter(DOTLESS.get(base, base)), marks)
        return fitted(self._from_font(char), self.recipe)

    def _from_font(self, char: str) -> Picture:
        hinting = freetype.FT_LOAD_FORCE_AUTOHINT if self.recipe.autohint else 0
        across, up = self.recipe.ppem
        self.font.set_char_size(int(across * 64), int(up * 64), 72, 72)
        self.font.load_char(char, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_TARGET_MONO | hinting)
        bitmap = self.font.glyph.bitmap
        rows = []
        for start in range(0, bitmap.rows * bitmap.pitch, bitmap.pitch):
            bits = "".join(f"{byte:08b}" for byte in bitmap.buffer[start : start + bitmap.pitch])
            rows.append(bits[: bitmap.width].replace("0", ".").replace("1", "#"))
        return trimmed(rows, self.font.glyph.bitmap_top)

    def _marked(self, base: Picture, mark: str) -> Picture:
        """The letter with a mark above it and one blank row between, lowered when it must be."""
        above = self._mark(mark, max(self.recipe.up - base.top - 1, self.recipe.capital_mark))
        excess = max(base.top + 1 + len(above) - self.recipe.up, 0)
        letter = squashed(base.rows, excess)
        rounding = mark == ACUTE  # it leans to the right, also where no pixel is in the middle
        middle = letter[0].index("#") + letter[0].rindex("#") + 1
        left = (middle - len(above[0]) + rounding) // 2
        rows = [*shifted(above, left), "", *shifted(letter, -left)]
        width = max(map(len, rows))
        top = base.top - excess + 1 + len(above)
        return trimmed([row.ljust(width, ".") for row in rows], top)

    def _mark(self, mark: str, room: int) -> Sequence[str]:
        spacing, bold, thin = MARKS[mark]
        if self.recipe.rows in SMALL:
            drawn = thin if self.recipe.rows == 3 else bold
            choices = [rows.split("/") for rows in drawn.split()]
            return next((rows for rows in choices if len(rows) <= room), choices[-1])
        rows = self._from_font(spacing).rows
        return squashed(rows, max(len(rows) - room, 0))


def trimmed(rows: Sequence[str], top: int) -> Picture:
    """The picture without blank rows and columns around it."""
    inked = [y for y, row in enumerate(rows) if "#" in row]
    rows = rows[inked[0] : inked[-1] + 1]
    left = min(len(row) - len(row.lstrip(".")) for row in rows)
    right = max(len(row.rstrip(".")) for row in rows)
    return Picture(tuple(row[left:right] for row in rows), top - inked[0])


def shifted(rows: Sequence[str], columns: int) -> list[str]:
    """The rows moved to the right; a negative shift leaves them where they are."""
    return ["." * columns + row for row in rows]


def squashed(rows: Sequence[str], count: int, lowest: bool = False) -> tuple[str, ...]:
    """
    The rows without `count` of them, each time one that is most like the row below it.

    Where several are, it is a row that the letter has most of, or else the lowest.
    """
    kept = list(rows)
    for _ in range(count):
        differing = [sum(map(str.__ne__, a, b)) for a, b in pairwise(kept)]
        alike = [y for y, difference in enumerate(differing) if difference == min(differing)]
        del kept[alike[-1] if lowest else max(alike, key=lambda y: kept.count(kept[y]))]
    return tuple(kept)


def fitted(picture: Picture, recipe: Recipe) -> Picture:
    """The picture within the box: a few of the font's letters are too tall or hang too low."""
    over = max(picture.top - recipe.up, 0)
    picture = Picture(squashed(picture.rows, over), picture.top - over)
    under = max(-recipe.down - picture.bottom, 0)
    if picture.top <= 0:
        return Picture(picture.rows, picture.top + under)
    return Picture(squashed(picture.rows, under, lowest=True), picture.top)


def read_by_hand(path: Path) -> dict[int, dict[str, Picture]]:
    """Each face's pictures: blocks of a line of characters and, below it, their rows in the box."""
    recipes = {recipe.rows: recipe for recipe in RECIPES}
    faces: dict[int, dict[str, Picture]] = {rows: {} for rows in recipes}
    rows = 0
    for block in path.read_text("utf-8").strip().split("\n\n")[1:]:
        lines = [line.split() for line in block.splitlines()]
        if lines[0][0] == "face":
            rows = int(lines[0][1])
            continue
        for char, *picture in zip(*lines, strict=True):
            faces[rows][char] = trimmed(picture, recipes[rows].up)
    return faces


def baked(recipe: Recipe, font: freetype.Face, by_hand: dict[str, Picture]) -> str:
    """The data file of one face, as JSON."""
    oven = Oven(recipe, font, by_hand)
    tiny = TINY if recipe.rows > 4 else ""
    letters = {char: oven.letter(char) for char in (*CHARACTERS, *tiny)}
    widest = max(letters[figure].width for figure in FIGURES)
    for figure in FIGURES:
        rows = (row.center(widest, ".") for row in letters[figure].rows)
        letters[figure] = Picture(tuple(rows), letters[figure].top)
    side = "#" + "." * (widest - 2) + "#"
    height = letters["E"].top
    letters[BOX] = Picture(("#" * widest, *[side] * (height - 2), "#" * widest), height)
    between = max(2 * (recipe.space - recipe.gap), 1)
    face = {
        "source": f"{source(font, recipe)}; retouched: {''.join(by_hand) or 'none'}",
        "rows": recipe.rows,
        "leading": recipe.leading,
        "space": recipe.space,
        "cell_height": recipe.cell_height,
        "gap": recipe.gap,
        "tuck": recipe.tuck,
        "x_height": letters["x"].top,
        "letters": {char: packed(letter, recipe) for char, letter in letters.items()}
        | {"\u00a0": f"{between} 0 0", "\u2007": f"{widest} 0 0"}
        | dict.fromkeys("\u2009\u200a\u202f", f"{(between + 1) // 2} 0 0"),
    }
    return json.dumps(face, ensure_ascii=False, indent=1) + "\n"


def packed(picture: Picture, recipe: Recipe) -> str:
    """A letter in its data file: width, blank rows above, and the rows in hexadecimal."""
    digits = (picture.width + 3) // 4
    numbers = (int(row.replace("#", "1").replace(".", "0"), 2) for row in picture.rows)
    bits = "".join(f"{number:0{digits}x}" for number in numbers)
    return f"{picture.width} {recipe.up - picture.top} {bits}"


def source(font: freetype.Face, recipe: Recipe) -> str:
    """What a face is made from, with the versions that another bake would need."""
    across, up = recipe.ppem
    hinting = "autohinted" if recipe.autohint else "hinted by the font"
    engine = ".".join(map(str, freetype.version()))
    return f"{name(font, 4)} {name(font, 5)}, {across} × {up} ppem, {hinting}, FreeType {engine}"


def name(font: freetype.Face, number: int) -> str:
    """An entry of the font's name table: 4 is its name, 5 its version, 13 its licence."""
    entries = map(font.get_sfnt_name, range(font.sfnt_name_count))
    wanted = (e for e in entries if (e.platform_id, e.name_id) == (1, number))
    return str(next(wanted).string.decode("latin-1"))


def files(path: Path) -> Iterable[tuple[Path, str]]:
    """Every file that the bake writes, with its text."""
    font = freetype.Face(str(path))
    by_hand = read_by_hand(FACES / "by-hand.txt")
    for recipe in RECIPES:
        yield FACES / f"{recipe.rows}.json", baked(recipe, font, by_hand[recipe.rows])
    licence = name(font, 13).replace("\r\n", "\n").strip()
    preface = f"The letters in this folder are made from {name(font, 4)}, {name(font, 5)}.\n"
    yield FACES / "LICENSE-DejaVu.txt", f"{preface}Its licence:\n\n{licence}\n"


def main() -> None:
    """Write the files that are not up to date, or with --check only name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("font", nargs="?", type=Path, default=FONT, help="DejaVuSans-Bold.ttf")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is stale")
    options = parser.parse_args()
    stale = [
        (path, text)
        for path, text in files(options.font)
        if not path.exists() or path.read_text("utf-8") != text
    ]
    if options.check and stale:
        sys.exit("Stale, run scripts/bake_letters.py: " + ", ".join(path.name for path, _ in stale))
    for path, text in stale:
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
