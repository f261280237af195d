"""How the slides of a deck are on a terminal: their signs, what is small, what takes pages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.cells import clusters
from presenter.layout.letters import FACES
from presenter.layout.page import Size
from presenter.layout.stage import slide_size
from presenter.layout.typesetter import Typesetter
from presenter.load import load
from presenter.model.deck import Deck
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.venue.finding import Finding
from presenter.venue.needs import needs
from presenter.venue.reach import ENOUGH, better_size, reach, text_reach
from presenter.venue.signs import DRAWN, odd, signs_of
from presenter.venue.slides import NAMED, slides_here
from tests.decks import DUTCH, ENGLISH, deck_of, paragraph, points, slide_of
from tests.images import png
from tests.venue.spoken import codes

HERE = Size(100, 30)
LONG = " ".join(["Schoffelen en harken"] * 60)
ENDLESS = " ".join(["Schoffelen en harken"] * 600)


def found(*slides: Slide, size: Size = HERE) -> dict[str, Finding]:
    """Findings about slides by their codes, each of which can be said."""
    findings = slides_here(deck_of(*slides), size)
    return dict(zip(codes(findings), findings, strict=True))


def test_the_signs_of_slides_and_notes_are_found_in_every_language() -> None:
    """With the first slide that has them, as the footer counts."""
    text = paragraph("").replace(words=Text({DUTCH: "één ☕", ENGLISH: "naïve ☕"}))
    noted = slide_of(paragraph("Water")).replace(notes=Text({DUTCH: "Let op ⚠️", ENGLISH: "Mind"}))
    signs = signs_of(deck_of(slide_of(text), noted), HERE)
    assert {sign: signs[sign] for sign in "éï☕"} == {"é": 3, "ï": 3, "☕": 3}
    assert signs["⚠️"] == 4
    assert not any(sign.isascii() for sign in signs)


def test_what_letters_are_drawn_with_is_always_asked_for() -> None:
    """Another size of the window may need it."""
    signs = signs_of(deck_of(slide_of(paragraph("Water"))), HERE)
    assert signs.keys() >= DRAWN
    assert all(signs[block] == 0 for block in DRAWN)


def test_what_is_drawn_on_the_stage_is_found() -> None:
    """The rule under a title, the marks before points: they are nobody's text."""
    signs = signs_of(deck_of(slide_of(points("Water", "Zon"))), Size(60, 16))
    assert (signs["━"], signs["•"]) == (1, 3)


def test_a_sign_is_odd_when_it_is_not_as_wide_as_it_is_taken_to_be() -> None:
    """In cells."""
    assert list(odd({"é": 1, "☕": 1, "⚠️": 2, "▟": 2})) == ["☕", "▟"]


@given(st.text())
def test_the_signs_of_a_text_are_the_text(text: str) -> None:
    """Nothing is left out, and nothing is twice."""
    assert "".join(clusters(text)) == text


def test_what_is_seen_as_one_sign_is_one() -> None:
    """An accent with its letter, a family, a flag, a sign that is made an emoji."""
    seen = ["e\u0301", "👨‍👩‍👧", "🇳🇱", "🇬🇧", "⚠️", "a"]
    assert list(clusters("".join(seen))) == seen


def test_slides_that_fit_are_said_to() -> None:
    """In one finding."""
    here = found(slide_of(paragraph("Water")), size=Size(100, 30))
    assert "fit" in here
    assert here.keys() & {"small", "pages"} == set()


def test_slides_with_smaller_text_are_named_by_their_numbers() -> None:
    """Those that the footer shows; the others set the size."""
    short = [slide_of(paragraph("Water")) for _ in range(9)]
    here = found(*short, slide_of(paragraph(LONG)), size=Size(120, 36))
    assert here["small"].values["slides"] == ("12",)
    assert "fit" not in here


def test_slides_that_go_on_are_named_in_each_language() -> None:
    """A long one in each, a short one in none."""
    text = paragraph("").replace(words=Text({DUTCH: ENDLESS, ENGLISH: "Hoe"}))
    findings = slides_here(deck_of(slide_of(paragraph("Water")), slide_of(text)), HERE)
    pages = [one for one in findings if one.code == "pages"]
    assert [(one.values["language"], one.values["slides"]) for one in pages] == [("NL", ("4",))]


def test_only_so_many_slides_are_named() -> None:
    """How many they are is said all the same."""
    many = [slide_of(paragraph(ENDLESS)) for _ in range(NAMED + 2)]
    values = found(*many)["pages"].values
    assert values["n"] == NAMED + 2
    assert values["slides"] == (*(str(number + 3) for number in range(NAMED)), "…")


def test_larger_letters_are_read_from_farther_and_smaller_windows_too() -> None:
    """In proportion to the height of the picture, whatever that is."""
    afar = [reach(rows, 40) for rows in (1, *FACES)]
    assert afar == sorted(afar)
    assert reach(3, 20) == 2 * reach(3, 40)


def test_the_rule_of_thumb_is_kept() -> None:
    """A capital letter of 29 mm can be read from 5 m: 20 minutes of arc."""
    picture = 1.5
    capital = 0.6 * picture / 30
    assert abs(reach(1, 30) * picture - 5 * capital / 0.029) < 0.05


def crowded(words: int) -> Deck:
    text = " ".join(["Schoffelen en harken"] * words)
    return deck_of(*[slide_of(paragraph(text)) for _ in range(3)])


@pytest.mark.parametrize(
    ("words", "size", "code"),
    [
        (8, Size(80, 24), "reach-smaller"),
        (600, Size(200, 60), "reach-larger"),
        (600, Size(45, 18), "reach-short"),
    ],
)
def test_text_that_is_small_here_is_told_with_a_size_that_is_better(
    words: int, size: Size, code: str
) -> None:
    """Where there is one; the size that is named keeps what it says."""
    deck = crowded(words)
    (finding,) = [one for one in slides_here(deck, size) if one.code.startswith("reach")]
    codes([finding])
    assert text_reach(deck, size) < ENOUGH
    assert (finding.code, finding.asks) == (code, True)
    if code != "reach-short":
        better = better_size(deck, size)
        assert better is not None
        assert better == (finding.values["columns"], finding.values["lines"])
        assert finding.values["then"] == int(text_reach(deck, better))
        assert text_reach(deck, better) >= 1.25 * text_reach(deck, size)


def test_text_that_is_large_enough_asks_for_nothing() -> None:
    """It says from where it can be read."""
    here = found(slide_of(paragraph("Water")), size=HERE)
    rows = Typesetter(deck_of(slide_of(paragraph("Water")))).choice(slide_size(HERE)).body
    assert here["reach"].values["rows"] == rows
    assert not here["reach"].asks


@pytest.mark.parametrize(
    ("body", "needed"),
    [
        ("formula: 'E = mc^2'", {"formula"}),
        ("columns: [[{text: Water}], [{formula: 'E = mc^2'}]]", {"formula"}),
        ("picture: {file: a.png, alt: Een roos}", {"images"}),
    ],
)
def test_what_a_deck_needs_is_known(
    write: Callable[..., Path], body: str, needed: set[str]
) -> None:
    """Wherever on a slide it stands."""
    path = write(f"title: Tuin\nslides:\n  - body:\n      - {body}\n")
    (path.parent / "a.png").write_bytes(png(3, 3))
    loaded = load(path)
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert needs(loaded.deck) == needed


def test_a_deck_without_pictures_and_formulas_needs_nothing() -> None:
    """Apart from what is installed with the presenter."""
    assert needs(deck_of(slide_of(paragraph("Water")))) == set()
