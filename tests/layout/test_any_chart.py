"""Whatever the numbers and the words of a chart: lengths do not lie, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements.kinds.chart import Chart
from presenter.layout.charts.bars import LOW, bars
from presenter.layout.charts.chart import chart_block
from presenter.layout.charts.columns import columns
from presenter.layout.charts.drawing import Drawing
from presenter.layout.charts.lettering import Lettering
from presenter.layout.charts.stacked import stacked
from presenter.layout.page import Size
from presenter.layout.style import Style
from presenter.layout.typesetter import Typesetter
from presenter.model import chart as model
from presenter.model.chart import Category, Form, Series, Value
from presenter.model.role import Role
from presenter.model.text import Text
from tests.any_decks import any_texts, charts, sure_texts
from tests.canvases import faults, lost
from tests.charts import ALT
from tests.decks import DUTCH, LANGUAGES, deck_of, slide_of, slide_texts
from tests.layout.pictures import NUMBER


def shape(form: Form, numbers: list[float], whole: float = 0) -> model.Chart:
    values = tuple(Value(number, Text("x")) for number in numbers)
    return model.Chart(form, ALT, (Category(),) * len(values), (Series(values),), whole)


def letters(room: int) -> Lettering:
    return Lettering(Style(DUTCH, 1, 2, room), 1, (DUTCH,))


positive = st.one_of(st.just(0.0), st.floats(0.01, 1e9))


@given(st.lists(positive, min_size=1, max_size=12), st.integers(30, 280))
def test_a_bar_is_as_long_as_its_number(numbers: list[float], width: int) -> None:
    """In proportion to the longest, to an eighth of a cell; only nought has no length."""
    drawing = bars(shape(Form.BAR, numbers), width, letters(12))
    assert drawing is not None
    by_row: dict[int, float] = {}
    for ink in drawing.inks:
        by_row[ink.row] = sum(" ▏▎▍▌▋▊▉█".index(one) / 8 for one in ink.text.replace(LOW, "█"))
    rows = [put.row for put in drawing.puts]
    lengths = [by_row.get(row, 0.0) for row in rows]
    top, longest = max(numbers), max(lengths)
    for number, length in zip(numbers, lengths, strict=True):
        assert (length == 0) == (number == 0)
        if top:
            exact = number / top * longest
            assert abs(length - exact) <= 1 / 8


@given(st.lists(positive, min_size=1, max_size=8), st.integers(12, 60))
def test_a_column_is_as_high_as_its_number(numbers: list[float], room: int) -> None:
    """In proportion to the highest, to an eighth of a row."""
    drawing = columns(shape(Form.COLUMN, numbers), 120, letters(room))
    assert drawing is not None
    by_column: dict[int, float] = {}
    for ink in drawing.inks:
        if ink.look.role is Role.BAR:
            high = "▁▂▃▄▅▆▇█".index(ink.text[0]) + 1
            by_column[ink.column] = by_column.get(ink.column, 0.0) + high / 8
    drawn_numbers = [number for number in numbers if number]
    assert len(by_column) == len(drawn_numbers)
    if drawn_numbers:
        highs = [high for _, high in sorted(by_column.items())]
        for number, tall in zip(drawn_numbers, highs, strict=True):
            assert abs(tall - number / max(numbers) * max(highs)) <= 1 / 8


@given(st.lists(positive, min_size=1, max_size=6), st.integers(40, 200))
def test_the_edges_of_parts_are_where_their_sums_are(numbers: list[float], width: int) -> None:
    """To half a cell, and together they are as long as the bar."""
    series = tuple(Series((Value(number, Text("x")),)) for number in numbers)
    drawing = stacked(model.Chart(Form.STACKED, ALT, (Category(),), series), width, letters(30))
    assert drawing is not None
    top = [ink for ink in drawing.inks if ink.row == 0]
    total = sum(numbers)
    assert sum(len(ink.text) for ink in top) == (width if total else 0)
    ends = {0, *(ink.column + len(ink.text) for ink in top)}
    sums = [sum(numbers[:at]) / (total or 1) * width for at in range(len(numbers) + 1)]
    assert all(any(abs(end - exact) <= 0.51 for exact in sums) for end in ends)


sizes = st.builds(Size, st.integers(40, 300), st.integers(12, 100))
panes = st.builds(Size, st.integers(20, 60), st.integers(6, 20))


@given(charts(any_texts), st.one_of(sizes, panes), st.sampled_from(LANGUAGES), st.integers(-2, 3))
def test_any_chart_is_shown_whole(chart: Chart, size: Size, language: str, zoom: int) -> None:
    """Whatever its labels and its numbers: no word over another, none lost, at any step."""
    slide = slide_of(chart, title="Tuin")
    deck = deck_of(slide)
    laid = Typesetter(deck).laid(NUMBER, size, language, zoom)
    pages = range(laid.pages)
    for step in range(laid.steps + 1):
        assert [fault for page in pages for fault in faults(laid.canvas(page, step))] == []
    shown = [word.text for page in pages for word in laid.canvas(page, laid.steps).words]
    assert lost(slide_texts(deck, slide, language), shown) == []


@given(charts(sure_texts), sizes)
def test_a_chart_stands_in_the_same_place_in_every_language(chart: Chart, size: Size) -> None:
    """Its bars are as long, its letters as large and its lines as high, whatever is shown."""
    (made, *_) = chart.shapes(deck_of(), 0)
    assert isinstance(made, model.Chart)
    blocks = [
        chart_block(made, size.width, Style(language, 1, 2, size.height)) for language in LANGUAGES
    ]
    drawings = [block.inks for block in blocks if isinstance(block, Drawing)]
    assert len(drawings) in (0, 2)
    assert drawings[:1] == drawings[1:]


@pytest.mark.parametrize("number", [float("inf"), float("nan"), 1e300, -1e300, 5e-324])
@pytest.mark.parametrize("form", Form)
def test_numbers_beyond_every_scale_are_a_list(form: Form, number: float) -> None:
    """They are written, and not drawn wrong."""
    values = (Value(number, Text("veel")), Value(1, Text("een")))
    made = model.Chart(form, ALT, (Category(), Category()), (Series(values),))
    block = chart_block(made, 60, Style(DUTCH, 1, 2, 20))
    assert not isinstance(block, Drawing)
    assert block.height == 2
