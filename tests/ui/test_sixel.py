"""Images as sixels: what is sent for a row, and where half-blocks are drawn instead."""

import re
from pathlib import Path

import pytest
from rich.segment import Segment

pytest.importorskip("PIL", reason="Pillow is an extra")

from presenter.layout.canvas import BLANK, Canvas, Look, Run, Slice
from presenter.model.picture import Fit, Image
from presenter.reading.image import image_at
from presenter.ui.images import boxes, whole
from presenter.ui.sixel import MOST, sixel
from tests.images import png
from tests.sixels import size_of

GROUND = "#102030"
TILE = re.compile(r"\x1b8((?:\x1b\[\d+[BC])*)(\x1bP[^\x1b]*\x1b\\)")


@pytest.fixture(autouse=True)
def _cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal with cells of so many pixels."""
    monkeypatch.setattr("presenter.ui.sixel.cell_pixels", lambda: (10, 20))


@pytest.fixture
def rose(tmp_path: Path) -> Image:
    """A red image."""
    (tmp_path / "rose.png").write_bytes(png(8, 8))
    return image_at(str(tmp_path / "rose.png"))


def said(cover: Slice, cells: int) -> str:
    """What is sent for a row of an image."""
    return "".join(segment.text for segment in sixel(cover, GROUND, cells) or ())


def test_the_first_row_paints_the_image_and_every_row_jumps_over_it(rose: Image) -> None:
    """So that the cursor is where cells as many would have left it."""
    first, second = (Slice(rose, Fit.COVER, 6, 2, row) for row in (0, 1))
    (tile,) = TILE.findall(said(first, 6))
    assert tile[0] == ""
    assert size_of(tile[1].encode()) == (60, 40)
    assert said(first, 6).endswith("\x1b8\x1b[6C")
    assert said(second, 6) == "\x1b[6C"


def test_what_stood_in_the_cells_is_gone_before(rose: Image) -> None:
    """Each row of them is emptied, on the ground of the slide."""
    emptied = said(Slice(rose, Fit.COVER, 6, 3, 0), 6).partition("\x1bP")[0]
    assert "48;2;16;32;48m" in emptied
    assert emptied.count("\x1b[6X\x1b[B") == 3


def test_more_than_xterm_keeps_of_an_image_is_sent_in_tiles(rose: Image) -> None:
    """Beside and under each other, without a gap."""
    tiles = TILE.findall(said(Slice(rose, Fit.COVER, 150, 60, 0), 150))
    assert [(moved, size_of(tile.encode())) for moved, tile in tiles] == [
        ("", (MOST, MOST)),
        ("\x1b[100C", (500, MOST)),
        ("\x1b[50B", (MOST, 200)),
        ("\x1b[50B\x1b[100C", (500, 200)),
    ]


@pytest.mark.parametrize(("cells", "size"), [(4, (10, 20)), (6, None)])
def test_half_blocks_where_pixels_cannot_be_placed(
    rose: Image, monkeypatch: pytest.MonkeyPatch, cells: int, size: tuple[int, int] | None
) -> None:
    """Where a row is cut off, or nobody knows the size of a cell."""
    monkeypatch.setattr("presenter.ui.sixel.cell_pixels", lambda: size)
    assert said(Slice(rose, Fit.COVER, 6, 2, 0), cells) == "▀" * cells


def test_a_broken_image_is_not_painted(tmp_path: Path) -> None:
    """The words that stand for it are shown."""
    found: list[Segment] | None = sixel(
        Slice(Image(str(tmp_path), 3, 2), Fit.CONTAIN, 6, 2, 0), GROUND, 6
    )
    assert found is None


def canvas(*rows: int | None) -> Canvas:
    """Rows with a row of an image of three on them, or none."""
    looks = (Look(cover=Slice(Image("a.png", 4, 3), Fit.COVER, 4, 3, at)) for at in range(3))
    runs = [Run("    ", look) for look in looks]
    shown = tuple((Run("    ", BLANK) if row is None else runs[row],) for row in rows)
    return Canvas(4, len(rows), shown)


@pytest.mark.parametrize(
    ("rows", "there"),
    [
        ((0, 1, 2, None), True),
        ((None, 0, 1, 2, None), True),
        ((None, 0, 1, 2), False),
        ((0, 1, None, None), False),
        ((1, 2, None), False),
        ((None, None), False),
    ],
)
def test_only_a_whole_image_is_painted(rows: tuple[int | None, ...], there: bool) -> None:
    """One that reaches the last row of the screen would scroll it."""
    assert bool(whole(canvas(*rows))) == there


def test_a_row_names_the_images_on_it() -> None:
    """By their first rows, whichever row of them it has."""
    page = canvas(None, 0, 1, 2)
    assert [len(boxes(row)) for row in page.rows] == [0, 1, 1, 1]
    assert len(frozenset.union(*map(boxes, page.rows))) == 1
