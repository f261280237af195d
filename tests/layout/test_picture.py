"""Pictures on a page: the box that an image fills, and the words that stand for it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.kinds.columns import Column
from presenter.layout.canvas import Canvas, Slice, stretches
from presenter.layout.page import Laid
from presenter.layout.picture import contained
from presenter.model.picture import Fit, Image
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, paragraph, points, slide_of
from tests.layout.pictures import drawn, laid_out

WIDE, TALL = Image("a.png", 600, 200), Image("a.png", 200, 600)
sides = st.integers(1, 10_000)


def picture(image: Image = WIDE, alt: str = "Een roos", **fields: Any) -> kinds.picture.Picture:
    return kinds.picture.Picture(file=image, alt=Text(alt), **fields)


def covered(canvas: Canvas) -> list[Slice]:
    """The rows of images on a canvas, from the top to the bottom."""
    return [cover for row in canvas.rows for cover, _ in stretches(row) if cover]


def shown(laid: Laid) -> Canvas:
    return laid.canvas(0, laid.steps)


def rows(canvas: Canvas) -> list[str]:
    return [line.strip() for line in canvas.lines() if line.strip()]


@given(sides, sides, st.integers(1, 300), st.integers(1, 100))
def test_an_image_stays_in_its_room(width: int, height: int, across: int, down: int) -> None:
    """It touches an edge of the room, and leaves none."""
    box = contained(Image("", width, height), across, down)
    assert 1 <= box.width <= across
    assert 1 <= box.height <= down
    assert box.width == across or box.height == down


@given(st.integers(100, 1000), st.integers(100, 1000), st.integers(60, 300), st.integers(40, 100))
def test_an_image_keeps_its_proportions(width: int, height: int, across: int, down: int) -> None:
    """A cell is twice as high as wide; a side is off by half a cell at the most."""
    box = contained(Image("", width, height), across, down)
    exact = min(across / width, 2 * down / height)
    assert abs(box.width - width * exact) <= 1
    assert abs(2 * box.height - height * exact) <= 2


@given(sides, sides, st.sampled_from(Fit), st.integers(20, 200), st.integers(8, 70))
def test_an_image_of_any_form_is_whole_on_its_page(
    width: int, height: int, fit: Fit, columns: int, lines: int
) -> None:
    """Every row of its box stands there once, from the first to the last, in as many cells."""
    laid = laid_out(slide_of(picture(Image("", width, height), fit=fit)), (columns, lines))
    canvas = shown(laid)
    found = covered(canvas)
    assert [cover.row for cover in found] == list(range(found[0].height))
    for row in canvas.rows:
        for cover, runs in stretches(row):
            if cover:
                assert sum(len(run.text) for run in runs) == min(cover.width, columns)


def test_a_picture_is_as_large_as_the_page() -> None:
    """A tall one in its height, a wide one in its width."""
    tall, wide = (
        covered(shown(laid_out(slide_of(picture(one)), (80, 24))))[0] for one in (TALL, WIDE)
    )
    assert (tall.width, tall.height) == (15, 22)
    assert (wide.width, wide.height) == (70, 12)


def test_a_picture_takes_what_the_words_leave() -> None:
    """Those above it, and those under it."""
    alone = covered(shown(laid_out(slide_of(picture(TALL)), (80, 24))))[0]
    slide = slide_of(paragraph("Eerst"), picture(TALL, caption=Text("Roos"), credit=Text("Wij")))
    canvas = shown(laid_out(slide, (80, 24)))
    beside = covered(canvas)[0]
    assert alone.height > beside.height >= alone.height * 2 // 5
    assert rows(canvas)[-2:] == ["Roos", "Wij"]


def test_a_picture_beside_words_keeps_to_its_column() -> None:
    """Its box is as wide as the column, where it fills its room."""
    column = Column(body=(picture(WIDE, fit=Fit.COVER),))
    slide = slide_of(kinds.columns.Columns(columns=(Column(body=(points("a", "b"),)), column)))
    cover = covered(shown(laid_out(slide, (80, 24))))[0]
    assert (cover.width, cover.height) == (31, 22)


def test_a_picture_is_in_the_same_place_in_every_language() -> None:
    """Whatever its description and its caption take in each."""
    caption = Text({DUTCH: "Een roos " * 30, ENGLISH: "A rose"})
    alt = Text({DUTCH: "Een roos", ENGLISH: "A rose " * 40})
    slide = slide_of(kinds.picture.Picture(file=WIDE, alt=alt, caption=caption))
    pages = [shown(laid_out(slide, (70, 24), one)) for one in (DUTCH, ENGLISH)]
    places = [
        [(at, cover) for at, row in enumerate(page.rows) for cover, _ in stretches(row) if cover]
        for page in pages
    ]
    assert places[0] == places[1]


def test_a_description_that_is_longer_than_the_image_gets_a_larger_frame() -> None:
    """No word of it is lost, and the image stands in the middle of it."""
    laid = laid_out(slide_of(picture(Image("", 1, 100), "woord " * 60)), (40, 14))
    words = [word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert words == ["woord"] * 60


def test_the_words_that_stand_for_a_picture_are_under_it() -> None:
    """In a frame of its form: an output that draws no images shows them."""
    assert drawn(laid_out(slide_of(picture(Image("", 4, 3), "Een roos in het gras")), (40, 8))) == [
        "╭───────────────────╮",
        "│                   │",
        "│                   │",
        "│    Een roos in    │",
        "│     het gras      │",
        "│                   │",
        "│                   │",
        "╰───────────────────╯",
    ]


@pytest.mark.parametrize("step", [0, 1])
def test_a_picture_comes_with_its_step(step: int) -> None:
    """And so does what it covers."""
    canvas = laid_out(slide_of(picture(reveal=True)), (40, 12)).canvas(0, step)
    assert bool(covered(canvas)) == bool(canvas.words) == bool(step)
