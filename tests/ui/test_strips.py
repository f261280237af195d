"""Strips with images on them: drawn, or the words that stand for them."""

from pathlib import Path

import pytest
from rich.color import ColorSystem
from rich.segment import ControlType, Segment
from rich.style import Style
from textual.strip import Strip

from presenter.elements import kinds
from presenter.layout.canvas import BLANK, Canvas, Look, Run, Slice
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.picture import Image
from presenter.model.role import Role
from presenter.model.text import Text
from presenter.outputs.ansi import sgr
from presenter.reading.image import image_at
from presenter.shipped import shipped
from presenter.theme import load_theme, theme_names
from presenter.theme.colour import ALL, NONE, PALETTE, SIXTEEN, mixed
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
    return [strip.text for strip in Printer(INK, drawing=drawing).strips(page(image))]


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
    printer = Printer(INK, drawing=rows)
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


def jumps(cover: Slice, ground: str, cells: int) -> list[Segment]:
    """Moves the cursor over the cells."""
    assert (cover.width, ground) == (22, INK.styles[Role.PAGE].bg)
    return [Segment(f"<{cells}>", None, [(ControlType.CURSOR_FORWARD, cells)])]


def test_pixels_are_for_what_stands_whole() -> None:
    """On its way, or where a part is missing, an image is drawn in cells."""
    printer = Printer(INK, PALETTE, rows, jumps)
    canvas = page()
    below = canvas.replace(height=9, rows=(*canvas.rows, (Run(" " * 24, BLANK),)))
    assert [strip.text for strip in printer.standing(below)[:8]] == [" <22> "] * 8
    assert {strip.cell_length for strip in printer.standing(below)} == {24}
    assert [strip.text for strip in printer.standing(canvas)] == texts(ROSE, rows)
    assert [strip.text for strip in printer.strips(below)[:8]] == texts(ROSE, rows)
    assert printer.standing(below)[0] is printer.standing(below)[0]


SYSTEMS = {
    ALL: ColorSystem.TRUECOLOR,
    PALETTE: ColorSystem.EIGHT_BIT,
    SIXTEEN: ColorSystem.STANDARD,
}
FOLDER = Path(shipped("themes"))


@pytest.mark.parametrize("colours", SYSTEMS)
@pytest.mark.parametrize("name", theme_names(FOLDER))
def test_textual_shows_what_the_first_frame_showed(name: str, colours: int) -> None:
    """In every theme and on every terminal a role has the same colours before and after."""
    theme = load_theme(name, FOLDER)
    printer = Printer(theme, colours)
    for role in Role:
        look = Look(role)
        (strip,) = printer.strips(Canvas(1, 1, ((Run("a", look),),)))
        (segment,) = strip
        assert segment.style is not None
        later = Strip.render_ansi(segment.style, SYSTEMS[colours])
        assert sorted(sgr(look, theme, colours)[4:-1].split(";")) == sorted(later.split(";"))


def test_no_colours_where_none_are_wanted() -> None:
    """Bold and the like stay."""
    (strip,) = Printer(INK, NONE).strips(Canvas(1, 1, ((Run("a", Look(Role.TITLE)),),)))
    (segment,) = strip
    assert segment.style == Style(bold=True, italic=False, underline=False, strike=False)


def test_what_fades_ends_in_the_ground() -> None:
    """And begins as it is; an empty row does not change, so it is not drawn again."""
    canvas = Canvas(1, 2, ((Run("a", Look(Role.TITLE)),), (Run(" ", BLANK),)))
    printer = Printer(INK)
    page, title = INK.styles[Role.PAGE], INK.styles[Role.TITLE]
    for strength, colour in ((1.0, title.fg), (0.5, mixed(page.bg, title.fg, 0.5)), (0, page.bg)):
        written, empty = printer.faded(canvas, strength)
        (segment,) = written
        assert segment.style is not None
        assert segment.style.color is not None
        assert segment.style.color.name == colour
        assert empty is printer.strips(canvas)[1]


def test_an_image_that_fades_is_there_or_not() -> None:
    """Its cells can stand for more than colours."""
    printer = Printer(INK, drawing=rows)
    assert [strip.text for strip in printer.faded(page(), 0.6)] == texts(ROSE, rows)
    assert "".join(strip.text for strip in printer.faded(page(), 0.4)).strip() == ""


def test_images_too_have_only_the_colours_that_there_are() -> None:
    """The nearest, as the first frame shows them."""

    def coloured(cover: Slice, ground: str, cells: int) -> list[Segment]:
        assert cover.image == ROSE
        return [Segment("▀" * cells, Style(color="#ff0000", bgcolor=ground))]

    strip = Printer(INK, PALETTE, coloured).strips(page())[0]
    names = [segment.style.color.name for segment in strip if segment.style and segment.style.color]
    assert "color(196)" in names
