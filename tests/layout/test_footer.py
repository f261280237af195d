"""The footer: what gives way when there is no room for all of it."""

import pytest

from presenter.layout.footer import Footer, footer
from presenter.layout.page import Size
from presenter.layout.stage import number_of, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.model.place import Place
from tests.canvases import faults
from tests.decks import deck_of, points, slide_of

PARTS = Footer("De tuin", "A Rozen", "9 / 28", "NL", "12:05")


@pytest.mark.parametrize(
    ("width", "line"),
    [
        (50, "  De tuin · A Rozen          9 / 28 · NL · 12:05  "),
        (38, "  A Rozen        9 / 28 · NL · 12:05  "),
        (24, "   9 / 28 · NL · 12:05  "),
        (16, "   9 / 28 · NL  "),
        (10, "  9 / 28  "),
        (8, "        "),
    ],
)
def test_the_deck_s_title_gives_way_first_and_the_number_last(width: int, line: str) -> None:
    """What is left stands where it stood."""
    canvas = footer(PARTS, width, 2)
    assert canvas.lines() == [line]
    assert faults(canvas) == []


def test_a_message_takes_the_place_of_the_titles() -> None:
    """It is for the speaker, and now."""
    line = footer(PARTS._replace(message="Er is geen dia 40."), 50, 2).lines()[0]
    assert line.startswith("  Er is geen dia 40.  ")
    assert "9 / 28" in line


def test_a_message_without_room_is_cut_at_a_word() -> None:
    """The number stays beside it."""
    line = footer(PARTS._replace(message="Met R gaat u verder bij dia drie."), 40, 2).lines()[0]
    assert line == "  Met R gaat u verder bij…      9 / 28  "
    narrow = footer(PARTS._replace(message="Verder?"), 15, 2).lines()[0]
    assert narrow.strip() == "9 / 28"


def test_a_title_of_more_lines_stands_on_one() -> None:
    """A footer is one row."""
    canvas = footer(PARTS._replace(title="De\ntuin\n", section=""), 50, 2)
    assert canvas.lines()[0].startswith("  De tuin  ")
    assert faults(canvas) == []


@pytest.mark.parametrize(
    ("page", "pages", "number"),
    [
        (0, 1, "2 / 3"),
        (0, 2, "2a / 3"),
        (25, 40, "2z / 3"),
        (26, 40, "2aa / 3"),
        (27, 40, "2ab / 3"),
        (52, 99, "2ba / 3"),
    ],
)
def test_pages_are_lettered(page: int, pages: int, number: str) -> None:
    """As the columns of a spreadsheet are."""
    assert number_of(deck_of(slide_of()), 1, page, pages) == number


def test_a_deck_that_is_still_being_read_has_no_number_of_slides() -> None:
    """The stage does not promise what it does not know."""
    assert number_of(deck_of(slide_of()).replace(whole=False), 1, 0, 1) == "2 / …"


def test_the_stage_is_a_page_over_the_footer() -> None:
    """Its words stand where the stage shows them."""
    typesetter = Typesetter(deck_of(slide_of(points("roos"))))
    canvas = stage(typesetter, View(Place(2), "nl"), Size(40, 12), "0:00")
    assert len(canvas.rows) == 12
    assert canvas.lines()[-1] == "  Tuin · Tuin        3 / 3 · NL · 0:00  "
    assert {word.row for word in canvas.words if word.text in ("NL", "Tuin")} == {11}
    assert faults(canvas) == []
