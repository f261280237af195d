"""Tables: how their columns share a width, and what happens when they cannot."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.layout.grid import shared
from presenter.model.shapes import Align, Grid
from presenter.model.slide import Layout
from presenter.model.text import Text
from tests.decks import deck_of, slide_of
from tests.layout.pictures import drawn, laid_out


def table(*rows: str, align: tuple[Align, ...] = (), reveal: bool = False) -> Kind:
    """A table whose cells are parted by bars, the first row its heading."""
    head, *body = (tuple(Text(cell.strip()) for cell in row.split("|")) for row in rows)
    return kinds.table.Table(columns=head, rows=tuple(body), align=align, reveal=reveal)


GARDEN = ("Gewas | Zaaien | kg", "Radijs | begin maart, buiten | 3", "Pompoen | mei | 12")


def test_columns_are_as_wide_as_their_words_and_aligned() -> None:
    """Each column takes its longest text where there is room."""
    right = (Align.LEFT, Align.LEFT, Align.RIGHT)
    slide = slide_of(table(*GARDEN, align=right)).replace(layout=Layout.CONTENT)
    assert drawn(laid_out(slide, (50, 9))) == [
        "Gewas     Zaaien                kg",
        "──────────────────────────────────",
        "Radijs    begin maart, buiten    3",
        "",
        "Pompoen   mei                   12",
    ]


def test_a_table_alone_on_its_slide_uses_the_width_of_the_page() -> None:
    """Its columns stand apart, but never so far that an eye loses its row."""
    for width, apart in ((50, 7), (40, 4), (200, 7)):
        first, *_ = drawn(laid_out(slide_of(table(*GARDEN)), (width, 9)))
        assert first.index("Zaaien") == len("Pompoen") + apart


def test_numbers_stand_at_the_right_of_themselves() -> None:
    """Their digits are in line; where a column has words too, it stands at the left."""
    rows = ("Gewas | kg | prijs | deel", "Radijs | 3 | € 1,20 | 4%", "Kool | -12 | € 10 | veel")
    (grid,) = table(*rows).shapes(deck_of(), 0)
    assert isinstance(grid, Grid)
    assert grid.aligns == (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT)
    (named,) = table(*rows, align=(Align.LEFT, Align.CENTER)).shapes(deck_of(), 0)
    assert isinstance(named, Grid)
    assert named.aligns == (Align.LEFT, Align.CENTER, Align.RIGHT, Align.LEFT)


def test_rows_of_drawn_letters_stand_apart_where_there_is_room() -> None:
    """Letters that touch those of the next row are hard to read."""
    words = laid_out(slide_of(table(*GARDEN)), (120, 40)).canvas(0, 0).words
    rows = sorted({(word.row, word.height) for word in words if word.row > words[0].row})
    assert rows[0][1] > 1
    assert all(row + height < after for (row, height), (after, _) in pairwise(rows))


def test_a_long_cell_goes_on_under_itself() -> None:
    """The other cells of its row stay at its first line."""
    rows = ("a | b", f"{'lang ' * 14}| kort", "c | d")
    assert drawn(laid_out(slide_of(table(*rows)), (50, 11))) == [
        "a                                       b",
        "────────────────────────────────────────────",
        "lang lang lang lang lang lang lang      kort",
        "lang lang lang lang lang lang lang",
        "",
        "c                                       d",
    ]


def test_a_table_with_far_too_many_columns_is_shown_row_by_row() -> None:
    """Each cell stands under its heading, and no word is broken."""
    head = " | ".join(f"maand{n}" for n in range(12))
    laid = laid_out(slide_of(table(head, head.replace("maand", "oogst"))), (40, 12))
    assert drawn(laid)[:4] == ["maand0", "  oogst0", "maand1", "  oogst1"]


def test_a_heading_stays_on_the_page_of_its_cell() -> None:
    """Row by row too, no page ends with a heading."""
    head = " | ".join(f"maand{n}" for n in range(12))
    laid = laid_out(slide_of(table(head, head.replace("maand", "oogst"))), (40, 12))
    last = [drawn(laid, page)[-1] for page in range(laid.pages)]
    assert laid.pages > 1
    assert all(line.strip().startswith("oogst") for line in last)


def test_a_row_is_not_cut_in_two() -> None:
    """What does not fit on a page begins on the next."""
    rows = ["a | b", *[f"{'lang ' * 20}| {n}" for n in range(4)]]
    laid = laid_out(slide_of(table(*rows)), (50, 12))
    assert laid.pages > 1
    for page in range(laid.pages):
        body = [line for line in drawn(laid, page) if "lang" in line]
        assert len(body) % 3 == 0
        assert body[0].rstrip()[-1].isdigit()


def test_rows_come_one_by_one() -> None:
    """The heading is there from the start."""
    laid = laid_out(slide_of(table(*GARDEN, reveal=True)), (50, 9))
    shown = [len([line for line in drawn(laid, 0, step) if line]) for step in range(3)]
    assert shown == [2, 3, 4]


def test_columns_stand_in_the_same_places_in_each_language() -> None:
    """The longest text of any language makes a column."""
    cell = Text({"nl": "een heel lange omschrijving", "en": "short"})
    made = kinds.table.Table(columns=(cell, Text("x")), rows=((cell, Text("laatste")),))
    places = [
        laid_out(slide_of(made), (60, 9), language).canvas(0, 0).words[-1].column
        for language in ("nl", "en")
    ]
    assert places[0] == places[1]


def test_a_table_without_rows_is_its_heading() -> None:
    """Nothing to show is no reason to fail."""
    empty = kinds.table.Table(columns=(), rows=())
    assert drawn(laid_out(slide_of(table("Gewas | Zaaien")), (40, 9)))[-1].startswith("──")
    assert laid_out(slide_of(empty), (40, 9)).pages == 1


bounds = st.tuples(st.integers(1, 30), st.integers(0, 60)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)


@given(st.lists(bounds, min_size=1, max_size=8), st.integers(1, 200))
def test_columns_never_share_more_than_there_is(columns: list[tuple[int, int]], width: int) -> None:
    """Where there is room no column gets less than its longest word, nor more than it can use."""
    widths = shared(columns, width)
    least = sum(low for low, _ in columns)
    assert len(widths) == len(columns)
    if width >= least:
        assert sum(widths) <= width
        assert all(low <= one <= high for one, (low, high) in zip(widths, columns, strict=True))
    else:
        assert sum(widths) <= max(width, 2 * len(columns)) + len(columns)
