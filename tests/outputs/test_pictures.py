"""Pictures and codes on a screen: what is written to a terminal is what they are."""

import shutil
import subprocess
from pathlib import Path

import pytest

from presenter.elements import kinds
from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.picture import Image
from presenter.model.role import Role
from presenter.model.text import Text
from presenter.outputs.ansi import ansi
from presenter.reading.image import image_at
from presenter.shipped import shipped
from presenter.theme import Theme, load_theme, theme_names
from tests.decks import deck_of, slide_of
from tests.images import BLUE, RED, png
from tests.outputs.screen import colours, seen

FOLDER = Path(shipped("themes"))
INK = load_theme("ink", FOLDER)


def page(image: Image) -> Canvas:
    slide = slide_of(kinds.picture.Picture(file=image, alt=Text("roos")))
    return Typesetter(deck_of(slide)).laid(2, Size(24, 8), "nl").canvas(0, 0)


@pytest.fixture
def rose(tmp_path: Path) -> Image:
    """An image that is red above and blue below."""
    (tmp_path / "rose.png").write_bytes(png(22, 16, lambda _, y: RED if y < 8 else BLUE))
    return image_at(str(tmp_path / "rose.png"))


def test_an_image_is_drawn_in_the_cells_of_its_box(rose: Image) -> None:
    """And nowhere else: around it is the page."""
    pytest.importorskip("PIL", reason="Pillow is an extra")
    rows = colours(ansi(page(rose), INK), 24, 8)
    around = tuple(bytes.fromhex(INK.styles[Role.PAGE].bg.removeprefix("#")))
    for y, row in enumerate(rows):
        colour = (255, 0, 0) if y < 8 else (0, 0, 255)
        assert row == [around, *[colour] * 22, around]


def test_without_images_the_words_are_written(rose: Image) -> None:
    """As they are for an image that cannot be had."""
    gone = rose._replace(path=f"{rose.path}.gone")
    for written in (ansi(page(rose), INK, images=False), ansi(page(gone), INK)):
        assert "╭" in written
        assert "255;0;0" not in written


@pytest.mark.parametrize("name", theme_names(FOLDER))
@pytest.mark.parametrize("size", [(60, 30), (100, 40), (160, 60)])
def test_phones_read_a_code_off_the_screen(
    tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    """In every theme: as a reader of codes sees a picture of the screen."""
    pytest.importorskip("PIL", reason="Pillow is an extra")
    reader = shutil.which("zbarimg")
    if reader is None:
        pytest.skip("zbarimg is not installed")
    theme: Theme = load_theme(name, FOLDER)
    address = "https://example.org/een/adres?van=ons&naar=u"
    slide = slide_of(kinds.qr.Qr(data=address, label=Text("Kom")))
    canvas = Typesetter(deck_of(slide)).laid(2, Size(*size), "nl").canvas(0, 0)
    seen(canvas, theme).save(tmp_path / "screen.png")
    said = subprocess.run(
        [reader, "--quiet", "--raw", tmp_path / "screen.png"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == f"{address}\n"
