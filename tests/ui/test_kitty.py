"""Images by kitty's protocol: what is sent, what stands for it, and what is let go."""

import base64
import re
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from rich.cells import cell_len

pytest.importorskip("PIL", reason="Pillow is an extra")

from PIL import Image as Pillow

from presenter.layout.canvas import Slice
from presenter.model.picture import Fit, Image
from presenter.reading.image import image_at
from presenter.ui.kitty import BUDGET, CHUNK, NUMBERS, PLACEHOLDER, Kitty
from tests.images import RED, png

GROUND = "#102030"
_MESSAGE = re.compile(r"\x1b_G([^;\x1b]*)(?:;([^\x1b]*))?\x1b\\")


class Far:
    """What the terminal was sent, and how often strips were to be made anew."""

    def __init__(self) -> None:
        self.said = ""
        self.forgotten = 0
        self.kitty = Kitty(self._write, self._forget)

    def _write(self, sequence: str) -> None:
        self.said += sequence

    def _forget(self) -> None:
        self.forgotten += 1

    def messages(self) -> list[tuple[dict[str, str], str]]:
        """The messages that were sent: their keys, and what they carry."""
        assert _MESSAGE.sub("", self.said) == ""
        return [
            (dict(one.split("=") for one in keys.split(",")), load)
            for keys, load in _MESSAGE.findall(self.said)
        ]


@pytest.fixture
def rose(tmp_path: Path) -> Image:
    """An image that does not become small."""
    noise = Pillow.effect_noise((90, 60), 100).convert("RGB")
    noise.save(tmp_path / "rose.png")
    return image_at(str(tmp_path / "rose.png"))


def test_rows_and_columns_are_numbered_by_marks() -> None:
    """As many as the protocol has, none twice, each a mark over the placeholder and no cell."""
    assert len(NUMBERS) == len(set(NUMBERS)) == 297
    assert all(unicodedata.combining(one) == 230 for one in NUMBERS)
    assert cell_len(PLACEHOLDER) == 1
    assert {cell_len(PLACEHOLDER + one) for one in NUMBERS} == {1}


def test_an_image_is_sent_once_and_stands_in_its_cells(rose: Image) -> None:
    """In pieces that are read, under a number that the colour of the cells repeats."""
    far = Far()
    rows = [far.kitty(Slice(rose, Fit.CONTAIN, 6, 2, row), GROUND, 6) for row in (0, 1)]
    messages = far.messages()
    keys = messages[0][0]
    wanted = {"a": "T", "U": "1", "f": "100", "c": "6", "r": "2", "q": "2"}
    assert {name: keys[name] for name in wanted} == wanted
    assert all(set(more) == {"m", "q"} for more, _ in messages[1:])
    assert [more["m"] for more, _ in messages] == [*["1"] * (len(messages) - 1), "0"]
    assert max(len(load) for _, load in messages) <= CHUNK
    sent = Pillow.open(BytesIO(base64.b64decode("".join(load for _, load in messages))))
    assert (sent.format, sent.mode) == ("PNG", "RGBA")
    for at, row in enumerate(rows):
        assert row is not None
        assert "".join(one.text for one in row) == "".join(
            PLACEHOLDER + NUMBERS[at] + NUMBERS[column] for column in range(6)
        )
        style = row[0].style
        assert style is not None
        assert style.color is not None
        assert style.bgcolor is not None
        assert int(style.color.name.removeprefix("#"), 16) == int(keys["i"])
        assert style.bgcolor.name == GROUND


def test_a_row_can_be_cut_at_its_end(rose: Image) -> None:
    """Where the page is narrower than the box."""
    row = Far().kitty(Slice(rose, Fit.CONTAIN, 6, 2, 0), GROUND, 4)
    assert row is not None
    assert cell_len("".join(one.text for one in row)) == 4


def test_what_is_too_large_for_the_protocol_is_drawn_in_blocks(rose: Image) -> None:
    """Its cells have no numbers."""
    far = Far()
    row = far.kitty(Slice(rose, Fit.COVER, 400, 2, 0), GROUND, 400)
    assert row is not None
    assert "".join(one.text for one in row) == "▀" * 400
    assert far.said == ""


def test_a_broken_image_sends_nothing(tmp_path: Path) -> None:
    """The words that stand for it are shown."""
    far = Far()
    assert far.kitty(Slice(Image(str(tmp_path), 3, 2), Fit.CONTAIN, 6, 2, 0), GROUND, 6) is None
    assert far.said == ""


def test_the_terminal_lets_go_of_what_is_oldest(tmp_path: Path) -> None:
    """When it has more than it can keep; whatever was made with it is made anew."""
    (tmp_path / "a.png").write_bytes(png(2, 2, lambda x, y: RED))
    image = image_at(str(tmp_path / "a.png"))
    far = Far()
    each = 290 * 290 * 4 * 10 * 20
    for stamp in range(BUDGET // each + 2):
        far.kitty(Slice(image._replace(stamp=stamp), Fit.COVER, 290, 290, 0), GROUND, 290)
    numbers = [keys["i"] for keys, _ in far.messages() if keys.get("a") == "T"]
    let_go = [keys["i"] for keys, _ in far.messages() if keys.get("a") == "d"]
    assert let_go == numbers[: len(let_go)]
    assert 0 < len(let_go) < len(numbers)
    assert far.forgotten == len(let_go)
    far.kitty.close()
    assert [keys["i"] for keys, _ in far.messages() if keys.get("a") == "d"] == numbers
