"""Images drawn in half-blocks with Pillow; whatever is in a file, and without Pillow too."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PIL", reason="Pillow is an extra")

from PIL import Image as Pillow

from presenter.layout.canvas import Slice
from presenter.model.picture import Fit, Image
from presenter.outputs.raster import can_draw, decoded, halves
from presenter.reading.image import image_at
from tests.images import BLUE, CLEAR, RED, png, png_of

GROUND = "#00ff00"
COLOURS = {"#ff0000": "r", "#0000ff": "b", GROUND: "·"}


def saved(tmp_path: Path, content: bytes) -> Image:
    path = tmp_path / "image"
    path.write_bytes(content)
    return image_at(str(path))


def painted(image: Image, width: int, height: int, fit: Fit = Fit.CONTAIN) -> list[str]:
    """The halves of the cells of an image, a letter for each colour."""
    found: list[str] = []
    for row in range(height):
        pairs = halves(Slice(image, fit, width, height, row), GROUND, width)
        assert pairs is not None
        found += [
            "".join(COLOURS.get(pair.upper, "?") * pair.cells for pair in pairs),
            "".join(COLOURS.get(pair.lower, "?") * pair.cells for pair in pairs),
        ]
    return found


def test_every_half_cell_has_the_colour_of_its_pixel(tmp_path: Path) -> None:
    """Four pixels in two cells."""
    image = saved(tmp_path, png(2, 2, lambda x, y: RED if x == y else BLUE))
    assert painted(image, 2, 1) == ["rb", "br"]


def test_what_is_clear_shows_the_ground(tmp_path: Path) -> None:
    """The theme's, whatever it is."""
    image = saved(tmp_path, png(2, 2, lambda x, _: RED if x else CLEAR))
    assert painted(image, 2, 1) == ["·r", "·r"]


def test_an_image_is_contained_in_its_box(tmp_path: Path) -> None:
    """In the middle of it, all of it."""
    image = saved(tmp_path, png(8, 8))
    assert painted(image, 8, 2) == ["··rrrr··"] * 4
    assert painted(image, 2, 4) == ["··"] * 3 + ["rr"] * 2 + ["··"] * 3


def test_an_image_fills_a_box_that_it_is_to_cover(tmp_path: Path) -> None:
    """Cut at two sides, the middle kept."""
    image = saved(tmp_path, png(8, 2, lambda x, _: RED if 3 <= x <= 4 else BLUE))
    assert painted(image, 2, 1, Fit.COVER) == ["rr"] * 2


def test_all_but_a_part_of_a_cell_is_all(tmp_path: Path) -> None:
    """No thin line of ground is left at an edge."""
    assert painted(saved(tmp_path, png(101, 100)), 10, 5) == ["r" * 10] * 10


def test_a_row_can_be_cut_at_its_end(tmp_path: Path) -> None:
    """Where a page is narrower than the box."""
    image = saved(tmp_path, png(4, 2, lambda x, _: RED if x < 2 else BLUE))
    cover = Slice(image, Fit.CONTAIN, 4, 1, 0)
    assert halves(cover, GROUND, 3) == (("#ff0000", "#ff0000", 2), ("#0000ff", "#0000ff", 1))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_pixel_is_drawn(tmp_path: Path, mode: str) -> None:
    """Grey, with a palette, transparent or not, and sixteen bits deep."""
    many: dict[str, tuple[int, ...]] = {"LA": (255,) * 2, "RGB": (255,) * 3, "RGBA": (255,) * 4}
    white = many.get(mode) or {"I;16": 65535, "P": 1}.get(mode, 255)
    Pillow.new(mode, (4, 4), white).save(tmp_path / "a.png")
    pairs = halves(Slice(image_at(str(tmp_path / "a.png")), Fit.CONTAIN, 4, 2, 0), GROUND, 4)
    assert pairs is not None
    assert mode == "P" or pairs == (("#ffffff", "#ffffff", 4),)


@pytest.mark.parametrize("format_", ["JPEG", "GIF", "WEBP"])
def test_every_format_is_drawn(tmp_path: Path, format_: str) -> None:
    """And only the first of many images in one."""
    path = tmp_path / "image"
    more = {"save_all": True, "append_images": [Pillow.new("RGB", (40, 20))]}
    red = Pillow.new("RGB", (40, 20), (254, 0, 0))
    red.save(path, format_, **(more if format_ != "JPEG" else {}))
    image = image_at(str(path))
    assert (image.width, image.height) == (40, 20)
    pairs = halves(Slice(image, Fit.CONTAIN, 4, 1, 0), GROUND, 4)
    assert pairs is not None
    assert {pair.upper[1:3] >= "f0" > pair.upper[3:5] for pair in pairs} == {True}


def test_a_photo_stands_as_the_camera_was_held(tmp_path: Path) -> None:
    """Exif's orientation, as the layout has counted on."""
    photo = Pillow.new("RGB", (64, 32), (255, 0, 0))
    photo.paste((0, 0, 255), (0, 0, 32, 32))
    exif = Pillow.Exif()
    exif[0x0112] = 6
    photo.save(tmp_path / "a.jpg", exif=exif, quality=95)
    image = image_at(str(tmp_path / "a.jpg"))
    upright = decoded(image)
    assert upright is not None
    assert upright.size == (image.width, image.height) == (32, 64)
    top, bottom = upright.getpixel((16, 8)), upright.getpixel((16, 56))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[2] > 200 > bottom[2]


broken = st.one_of(
    st.binary(max_size=40).map(lambda rest: png_of(30, 30, rest)),
    st.integers(40, 70).map(lambda at: png(30, 30)[:at]),
    st.just(png_of(9_000, 9_000, b"")),
)


@given(broken)
def test_a_broken_image_is_none(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """And no warning is written over the slide: in these tests one would be an error."""
    path = tmp_path_factory.getbasetemp() / "broken"
    path.write_bytes(content)
    decoded.cache_clear()
    assert decoded(Image(str(path), 30, 30)) is None


def test_a_file_that_went_away_is_none(tmp_path: Path) -> None:
    """The words that stand for it are shown then."""
    image = saved(tmp_path, png(2, 2))
    Path(image.path).unlink()
    assert halves(Slice(image, Fit.CONTAIN, 2, 1, 0), GROUND, 2) is None


def test_an_image_that_grew_is_not_drawn(tmp_path: Path) -> None:
    """However large its head said that it was when the deck was read."""
    path = tmp_path / "image"
    path.write_bytes(png_of(20_000, 20_000, b""))
    assert decoded(Image(str(path), 2, 2)) is None


@pytest.fixture
def _without_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if Pillow were not installed."""
    monkeypatch.setitem(sys.modules, "PIL.Image", None)


@pytest.mark.usefixtures("_without_pillow")
def test_without_pillow_nothing_is_drawn(tmp_path: Path) -> None:
    """And nothing fails."""
    image = saved(tmp_path, png(5, 5))
    assert not can_draw()
    assert halves(Slice(image, Fit.CONTAIN, 5, 3, 0), GROUND, 5) is None
