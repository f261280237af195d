"""Layouts: how a slide uses its page, by name or by what it holds."""

import pytest

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.text import Size as TextSize
from presenter.layout.arrange import arranged
from presenter.model.picture import Image
from presenter.model.slide import COVERS, Layout
from presenter.model.text import Text
from tests.decks import deck_of, paragraph, points, slide_of, words_in
from tests.layout.pictures import heights, laid_out

STATEMENT = paragraph("Water is leven.", size=TextSize.LARGE)
QUOTE = kinds.quote.Quote(words=Text("Water is leven."), by=Text("Een tuinman"))
NUMBER = kinds.figure.Figure(value=Text("72"), label=Text("soorten rozen"), source="bron")
PICTURE = kinds.picture.Picture(file=Image("a.png"), alt=Text("Een kaart"))
TABLE = kinds.table.Table(columns=(Text("a"), Text("b")), rows=((Text("1"), Text("2")),))
LIST = points("graven", "vullen", "wachten")
PARTED = [Layout.COLUMNS, Layout.FIGURE, Layout.PICTURE]


@pytest.mark.parametrize(
    ("body", "layout"),
    [
        ((STATEMENT,), Layout.STATEMENT),
        ((QUOTE,), Layout.QUOTE),
        ((NUMBER, LIST), Layout.FIGURE),
        ((PICTURE, LIST), Layout.PICTURE),
        ((TABLE,), Layout.TABLE),
        ((TABLE, LIST), Layout.CONTENT),
        ((NUMBER,), Layout.CONTENT),
        ((LIST, NUMBER), Layout.CONTENT),
        ((STATEMENT, LIST), Layout.CONTENT),
        ((), Layout.CONTENT),
    ],
)
def test_the_layout_suits_what_the_slide_holds(body: tuple[Kind, ...], layout: Layout) -> None:
    """Unless it names one."""
    slide = slide_of(*body)
    assert arranged(deck_of(slide), slide)[0] is layout
    named = slide.replace(layout=Layout.FULL)
    assert arranged(deck_of(named), named)[0] is Layout.FULL


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 30), (160, 45), (240, 70)])
def test_a_statement_is_as_large_as_it_goes(size: tuple[int, int]) -> None:
    """Larger than anything else on the slide, and on one page."""
    laid = laid_out(slide_of(STATEMENT, title="Waarom"), size)
    found = heights(laid)
    assert laid.pages == 1
    assert found["leven."] >= 3
    assert found["leven."] > heights(laid_out(slide_of(STATEMENT, LIST), size))["graven"]


def test_a_named_statement_makes_words_large() -> None:
    """An ordinary text too."""
    slide = slide_of(paragraph("Water is leven."))
    plain = heights(laid_out(slide, (160, 45)))["leven."]
    named = heights(laid_out(slide.replace(layout=Layout.STATEMENT), (160, 45)))["leven."]
    assert named > plain


@pytest.mark.parametrize("layout", PARTED)
def test_two_columns_stand_beside_each_other(layout: Layout) -> None:
    """The first element left, the others right, at the same height."""
    slide = slide_of(paragraph("links"), paragraph("rechts")).replace(layout=layout)
    words = {word.text: word for word in laid_out(slide, (100, 30)).canvas(0, 0).words}
    assert words["links"].row == words["rechts"].row
    assert words["rechts"].column > words["links"].column + 30


def test_columns_stay_beside_each_other_in_smaller_letters() -> None:
    """What would be too high there is not set larger one under the other."""
    body = (paragraph("links " * 12), paragraph("rechts " * 12))
    slide = slide_of(*body, title="Tuin").replace(layout=Layout.COLUMNS)
    for size in ((80, 24), (100, 30), (160, 45)):
        words = laid_out(slide, size).canvas(0, 0).words
        first = {word.text: word for word in reversed(words)}
        assert first["links"].row == first["rechts"].row


def test_a_full_page_gives_the_title_one_row() -> None:
    """Everything else is for the element."""
    slide = slide_of(paragraph("inhoud"), title="Titel").replace(layout=Layout.FULL)
    words = {word.text: word for word in laid_out(slide, (160, 45)).canvas(0, 0).words}
    assert (words["Titel"].row, words["Titel"].height) == (0, 1)


@pytest.mark.parametrize("layout", [one for one in Layout if one not in COVERS])
@pytest.mark.parametrize("size", [(8, 3), (40, 11), (60, 19), (100, 29), (240, 69)])
def test_no_layout_loses_a_word(layout: Layout, size: tuple[int, int]) -> None:
    """Whatever a slide holds, and however little room there is."""
    slide = slide_of(NUMBER, LIST, QUOTE, PICTURE, title="De tuin").replace(layout=layout)
    laid = laid_out(slide, size)
    shown = {word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words}
    for text in ("De tuin", "72", "soorten rozen", "wachten", "Een kaart"):
        assert all(any(word in one or one in word for one in shown) for word in words_in(text))


def test_large_text_among_other_text_is_less_large_rather_than_close_to_it() -> None:
    """What it belongs to is told by its size, and by the gap under it."""
    for size in ((160, 45), (200, 60), (240, 70)):
        laid = laid_out(slide_of(STATEMENT, *[points("graven", "vullen")] * 2, title="Tuin"), size)
        words = {word.text: word for word in laid.canvas(0, 0).words}
        leven, graven = words["leven."], words["graven"]
        assert leven.height > graven.height
        assert graven.row - (leven.row + leven.height) > 1
