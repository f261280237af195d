"""The drawn letters: what they look like, and what holds for any text in any face."""

import json
import subprocess
import sys
import unicodedata
from itertools import combinations, product
from pathlib import Path
from string import ascii_letters, digits
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.letters import FACES, Face, face

Dot = tuple[int, int]

FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")
ROOT = Path(__file__).parents[2]

LETTERS = ascii_letters + digits + "éèêëïöüáóúçñÉÈËÏÖÜ.,:;!?%&€/()-–…‘’“”+="
faces = st.sampled_from(FACES).map(face)
words = st.text(LETTERS, min_size=1, max_size=12)
in_every_face = pytest.mark.parametrize(
    "drawn", [face(rows) for rows in FACES], ids=map(str, FACES)
)


def picture(text: str) -> list[str]:
    """The lines of a drawing in a test, each in a frame of bars."""
    return [line.strip().strip("|") for line in text.strip().splitlines()]


def dots(drawn: Face, text: str) -> set[Dot]:
    """Where the text leaves ink: column and row, in halves of a cell (rows of sextants: thirds)."""
    tall = 3 if drawn.rows == 3 else 2
    return {
        (2 * column + x, tall * row + y)
        for row, line in enumerate(drawn.draw(text))
        for column, char in enumerate(line)
        for x, y in dots_of(unicodedata.name(char), tall)
    }


def dots_of(name: str, tall: int) -> set[Dot]:
    """The inked parts of one cell, from what Unicode calls its character."""
    if name.startswith("BLOCK SEXTANT-"):
        return {((int(n) - 1) % 2, (int(n) - 1) // 2) for n in name.removeprefix("BLOCK SEXTANT-")}
    across, down = ("LEFT", "RIGHT"), ("UPPER", "LOWER")
    return {
        (x, y)
        for x, y in product(range(2), range(tall))
        if f"{down[2 * y // tall]} {across[x]}" in name
        or name in {f"{across[x]} HALF BLOCK", f"{down[2 * y // tall]} HALF BLOCK", "FULL BLOCK"}
    }


def pieces(inked: set[Dot]) -> int:
    """How many shapes the dots form, where dots that touch at a corner are one shape."""
    left, count = set(inked), 0
    while left:
        count += 1
        growing = [left.pop()]
        while growing:
            x, y = growing.pop()
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & left
            left -= near
            growing += near
    return count


def test_a_word_is_drawn_from_quadrants() -> None:
    """The letters stand on one line, with the accents above them."""
    assert face(5).draw("Één") == picture("""
        | ▟▘ ▗▛    |
        |▄▄▄ ▄▄ ▄▄▖|
        |█▄▄▐▙▟▌█ █|
        |█  ▐▌  █ █|
        |▀▀▀ ▀▀▘▀ ▀|
    """)


def test_the_smallest_face_is_drawn_from_sextants() -> None:
    """Sextants are three pixels high, so that three rows are enough for a letter."""
    assert face(3).draw("vijf") == picture("""
        |🬏 🬏🬐🬐🬷🬐|
        |🬧🬦🬀▌▌▐ |
        | 🬀 🬟▌🬁 |
    """)


@in_every_face
def test_the_widths_that_layout_asks_for(drawn: Face) -> None:
    """Nothing takes nothing, and a space is as wide as it says."""
    assert drawn.width("") == 0
    assert drawn.draw("") == [""] * drawn.rows
    assert drawn.width(" ") == drawn.space
    assert drawn.leading in {0, 1}


@given(faces, st.text())
def test_any_text_is_a_rectangle(drawn: Face, text: str) -> None:
    """Whatever the text is, its drawing is as wide and as high as the face says."""
    lines = drawn.draw(text)
    assert len(lines) == drawn.rows
    assert {len(line) for line in lines} == {drawn.width(text)}


@given(faces, st.text(), st.text())
def test_words_drawn_apart_and_together_agree(drawn: Face, left: str, right: str) -> None:
    """Layout may draw word by word, a space apart."""
    apart = zip(drawn.draw(left), drawn.draw(right), strict=True)
    assert drawn.draw(f"{left} {right}") == [(" " * drawn.space).join(pair) for pair in apart]


@in_every_face
def test_a_fraction_stands_apart_from_the_number_before_it(drawn: Face) -> None:
    """Or two and a half would be twenty-one halves."""
    assert drawn.draw("2½") != drawn.draw("21⁄2")
    assert drawn.draw("2½") == drawn.draw("2\u202f½")
    assert drawn.draw("½") == drawn.draw("1⁄2")


@pytest.mark.parametrize("char", ["⁷⁰", "ₙ", "₁₂", "ˣ"])
def test_small_figures_are_never_drawn_as_ordinary_ones(char: str) -> None:
    """They are drawn small, or not at all: ten to the seventh is not a hundred and seven."""
    for drawn in map(face, FACES):
        assert not drawn.covers(char) or drawn.draw(char) != drawn.draw(normalize("NFKD", char))


@given(faces, words)
def test_no_ink_is_lost(drawn: Face, word: str) -> None:
    """A word has the ink of its letters, to the right edge."""
    assert len(dots(drawn, word)) == sum(len(dots(drawn, char)) for char in word)


@given(faces, words)
def test_letters_do_not_touch(drawn: Face, word: str) -> None:
    """A word has as many shapes as its letters have, also where these are kerned."""
    assert pieces(dots(drawn, word)) == sum(pieces(dots(drawn, char)) for char in word)


@given(faces, st.characters())
def test_a_covered_character_leaves_ink(drawn: Face, char: str) -> None:
    """What is covered is a space, has no width, or is seen."""
    blank = char.isspace() or unicodedata.category(char) == "Cf"
    assert blank or not drawn.covers(char) or dots(drawn, char)


@given(faces, st.characters(categories=["Lo", "So", "Lt", "Nl"]))
def test_a_character_without_a_letter_is_a_box(drawn: Face, char: str) -> None:
    """Nothing is left out in silence: the audience sees that something stands there."""
    assert dots(drawn, char)


@pytest.mark.parametrize("text", ["漢字", "🎉", "العربية", "Ελλάδα", "Nguyễn", "x̣"])
def test_other_scripts_are_not_covered(text: str) -> None:
    """Layout falls back to the terminal's letters for these."""
    assert not face(4).covers(text)


@in_every_face
def test_two_languages_are_covered(drawn: Face) -> None:
    """All that Dutch and English text needs is there, and the names of Europe."""
    assert drawn.covers(
        "Één coöperatie: € 4,5\u00a0mln ‘ï’… “naïve” – 10,7\u202f% ĳ ½ ‑ Łódź Şahin Țăran"
    )


@in_every_face
def test_a_rare_accent_is_left_off(drawn: Face) -> None:
    """A letter that the face lacks is drawn without its accents rather than as a box."""
    assert drawn.draw("ễ") == drawn.draw("e")


@given(faces, st.text(LETTERS))
def test_a_text_looks_the_same_in_every_unicode_form(drawn: Face, text: str) -> None:
    """An é in one character or in two is the same letter."""
    assert drawn.draw(unicodedata.normalize("NFD", text)) == drawn.draw(text)


@in_every_face
def test_letters_and_figures_are_told_apart(drawn: Face) -> None:
    """No two letters, figures or accented letters look alike."""
    known = ascii_letters + digits + "éèëïöüÉÈËÏÖÜ"
    looks = {char: drawn.draw(char) for char in known}
    assert [pair for pair in combinations(known, 2) if looks[pair[0]] == looks[pair[1]]] == []


@in_every_face
@pytest.mark.parametrize("char", "ÉÈËÏÖÜÊéèëïöüij")
def test_a_mark_stands_free_of_its_letter(drawn: Face, char: str) -> None:
    """There is a blank row of pixels between the two."""
    inked = {y for _, y in dots(drawn, char)}
    assert set(range(min(inked), max(inked))) - inked


@in_every_face
def test_letters_stand_on_one_line(drawn: Face) -> None:
    """All that has no descender ends at the same row."""
    ends = {max(y for _, y in dots(drawn, char)) for char in "ABEHKMRTXÉÏabdehiklmnrstuvwxzéï1247."}
    assert len(ends) == 1


@given(faces, st.integers(100_000, 999_999), st.integers(100_000, 999_999))
def test_figures_stand_in_columns(drawn: Face, one: int, other: int) -> None:
    """Numbers of as many figures are as wide, so that they can stand in a table."""
    assert drawn.width(str(one)) == drawn.width(str(other))


def test_the_bake_is_up_to_date() -> None:
    """The data files are what the script makes of the font and of the letters drawn by hand."""
    freetype = pytest.importorskip("freetype", reason="freetype-py is not installed")
    if not FONT.exists():
        pytest.skip("DejaVu Sans Bold is not installed")
    source = json.loads((ROOT / "presenter/layout/faces/5.json").read_text("utf-8"))["source"]
    if f"FreeType {'.'.join(map(str, freetype.version()))};" not in source:
        pytest.skip("another version of FreeType may draw a pixel differently")
    command = [sys.executable, str(ROOT / "scripts/bake_letters.py"), "--check"]
    check = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (check.returncode, check.stderr) == (0, "")
