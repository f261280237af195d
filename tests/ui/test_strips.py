"""Strips with images on them: drawn, or the words that stand for them."""

from pathlib import Path

import pytest
from rich.segment import Segment

from presenter.elements import kinds
from presenter.layout.canvas import Canvas, Slice
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.picture import Image
from presenter.model.role import Role
from presenter.model.text import Text
from presenter.reading.image import image_at
from presenter.shipped import shipped
from presenter.theme import load_theme
from presenter.theme.colour import ALL
from presenter.ui.images import Drawing, blocks
from presenter.ui.strips import Printer
from tests.decks import deck_of, slide_of
from tests.images import png

INK = load_theme("ink", Path(shipped("themes")))
ROSE = Image("rose.png", 22, 16)


def page(image: Image = ROSE) -> Canvas:
    slide = slide_of(kinds.picture.Picture(file=image, alt=Text("roos")))
    return Typesetter(deck_of(slide)).laid(2, Size(24, 8), "nl").canvas(0, 0)


def texts(image: Image, drawing: Drawing | None) -> list[str]:
    return [strip.text for strip in Printer(INK, ALL, drawing).strips(page(image))]


def rows(cover: Slice, ground: str, cells: int) -> list[Segment]:
    """Draws the number of a row in each of its cells."""
    assert ground == INK.styles[Role.PAGE].bg
    return [Segment(str(cover.row) * cells)]


def test_images_are_drawn_over_the_words_that_stand_for_them() -> None:
    """Row by row, in the cells of the box and in no others."""
    assert texts(ROSE, rows) == [f" {str(row) * 22} " for row in range(8)]


@pytest.mark.parametrize("drawing", [None, lambda *_: None])
def test_what_cannot_be_drawn_is_said(drawing: Drawing | None) -> None:
    """No drawing at all, or one that gives nothing: the words then, as in a dump."""
    assert texts(ROSE, drawing) == page().lines()


def test_a_strip_is_made_once() -> None:
    """Until it is forgotten, or its file is another."""
    printer = Printer(INK, ALL, rows)
    first, again = printer.strips(page()), printer.strips(page())
    assert all(one is other for one, other in zip(first, again, strict=True))
    saved = printer.strips(page(ROSE._replace(stamp=1)))
    assert not any(one is other for one, other in zip(first, saved, strict=True))
    printer.forget()
    assert printer.strips(page())[0] is not first[0]


def test_blocks_are_drawn_with_pillow(tmp_path: Path) -> None:
    """As wide as the words."""
    pytest.importorskip("PIL", reason="Pillow is an extra")
    (tmp_path / "rose.png").write_bytes(png(22, 16))
    found = texts(image_at(str(tmp_path / "rose.png")), blocks)
    assert found == [f" {'▀' * 22} "] * 8
