"""A canvas as a picture: well-formed, every word in it, every block character as it is drawn."""

import re
from base64 import b64decode
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

from presenter.elements import kinds
from presenter.layout.letters import areas
from presenter.layout.page import Size
from presenter.layout.stage import stage
from presenter.layout.typesetter import Typesetter, View
from presenter.model.deck import Deck
from presenter.model.picture import Fit, Image
from presenter.model.place import Place
from presenter.model.text import Text
from presenter.outputs.svg import HEIGHT, WIDTH, svg
from presenter.reading.image import image_at
from presenter.shipped import shipped
from presenter.theme import load_theme
from tests.any_decks import decks
from tests.decks import DUTCH, deck_of, paragraph, points, slide_of
from tests.images import png

INK = load_theme("ink", Path(shipped("themes")))
NAME = "{http://www.w3.org/2000/svg}"


def pictured(deck: Deck, size: Size, slide: int = 2) -> ElementTree.Element:
    canvas = stage(Typesetter(deck), View(Place(slide), DUTCH), size, "0:00")
    return ElementTree.fromstring(svg(canvas, INK))


def test_a_picture_has_the_size_of_its_cells() -> None:
    root = pictured(deck_of(slide_of(paragraph("Rozen"))), Size(40, 12))
    assert root.attrib["viewBox"] == f"0 0 {40 * WIDTH} {12 * HEIGHT}"


def test_words_are_text_that_can_be_found() -> None:
    """Each at its place, held to its cells; signs that mean something to XML stay themselves."""
    root = pictured(deck_of(slide_of(points("Rozen & <tulpen>", *["regel"] * 9))), Size(40, 12))
    texts = {one.text: one for one in root.iter(f"{NAME}text")}
    assert "Rozen" in texts
    assert texts["<tulpen>"].attrib["textLength"] == str(8 * WIDTH)
    assert "&" in texts


def test_drawn_letters_are_areas_at_whole_units() -> None:
    """No font and no rounding can take them apart."""
    root = pictured(deck_of(slide_of(paragraph("Rozen"))), Size(160, 45))
    paths = [one.attrib["d"] for one in root.iter(f"{NAME}path")]
    numbers = [number for path in paths for number in re.findall(r"[0-9.]+", path)]
    assert numbers
    assert all(float(number).is_integer() for number in numbers)
    assert not {one.text for one in root.iter(f"{NAME}text")} & {"Rozen", "█"}


@pytest.mark.parametrize(
    ("character", "share"),
    [
        *(("█", 1), ("▀", 0.5), ("▄", 0.5), ("▌", 0.5), ("▖", 0.25), ("▙", 0.75), ("▂", 0.25)),
        *(("▉", 0.875), ("\U0001fb00", 1 / 6), ("\U0001fb3b", 5 / 6)),
        *(("a", 0), (" ", 0), ("●", 0)),
    ],
)
def test_a_block_character_inks_its_share_of_a_cell(character: str, share: float) -> None:
    """As Unicode names them."""
    found = areas(character)
    assert sum(wide * high for _, _, wide, high in found) == pytest.approx(share)
    assert all(0 <= x < x + wide <= 1 and 0 <= y < y + high <= 1 for x, y, wide, high in found)


@given(decks())
def test_any_deck_makes_a_well_formed_picture(deck: Deck) -> None:
    assert pictured(deck, Size(60, 20), 0).tag == f"{NAME}svg"


@pytest.mark.parametrize(("fit", "form"), [(Fit.CONTAIN, "meet"), (Fit.COVER, "slice")])
def test_an_image_stands_in_it_as_its_file_is(tmp_path: Path, fit: Fit, form: str) -> None:
    """In its box, instead of the words that stand for it."""
    (tmp_path / "a.png").write_bytes(png(30, 20))
    picture = kinds.picture.Picture(
        file=image_at(str(tmp_path / "a.png")), alt=Text("roos"), fit=fit
    )
    root = pictured(deck_of(slide_of(picture)), Size(40, 12))
    (image,) = root.iter(f"{NAME}image")
    assert image.attrib["preserveAspectRatio"] == f"xMidYMid {form}"
    assert image.attrib["x"] == str((WIDTH * 40 - int(image.attrib["width"])) // 2)
    kind, _, content = image.attrib["href"].partition(";base64,")
    assert (kind, b64decode(content)) == ("data:image/png", png(30, 20))
    assert "roos" not in {one.text for one in root.iter(f"{NAME}text")}


def test_an_image_that_cannot_be_had_is_its_words() -> None:
    """Framed, as in every other output."""
    picture = kinds.picture.Picture(file=Image("gone.png", 30, 20), alt=Text("Een roos " * 20))
    root = pictured(deck_of(slide_of(picture)), Size(40, 12))
    assert not list(root.iter(f"{NAME}image"))
    assert "roos" in {one.text for one in root.iter(f"{NAME}text")}
