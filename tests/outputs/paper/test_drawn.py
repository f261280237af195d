"""Charts and diagrams on paper: lengths do not lie, and no letter leaves the drawing."""

from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements.element import Kind
from presenter.elements.kinds.chart import Chart
from presenter.model import chart as model
from presenter.model.chart import Category, Form, Series, Value
from presenter.model.flow import Diagram
from presenter.model.shapes import Figure
from presenter.model.text import Text
from presenter.outputs.paper.as_html import HALF, NARROW, WIDTH
from presenter.outputs.paper.drawn.bars import bars, columns, stacked
from presenter.outputs.paper.drawn.chart import chart_svg
from presenter.outputs.paper.drawn.graph import graph_svg
from presenter.outputs.paper.drawn.pen import SIZE, wide, wrapped
from presenter.outputs.paper.drawn.share import share_svg
from presenter.outputs.paper.html_text import Scribe
from tests.any_decks import charts, sure_texts
from tests.any_drawings import diagrams
from tests.decks import DUTCH, deck_of
from tests.outputs.paper.papers import paper_of

PAPER = paper_of(deck_of())
ALT = Text("Meer.")

widths = st.sampled_from((WIDTH, HALF, NARROW))


def scribe(width: int = WIDTH) -> Scribe:
    return Scribe(PAPER, DUTCH, width)


def shape(form: Form, numbers: list[float], whole: float = 0) -> model.Chart:
    values = tuple(Value(number, Text("x")) for number in numbers)
    return model.Chart(form, ALT, (Category(),) * len(values), (Series(values),), whole)


def sizes(svg: str, side: str) -> list[float]:
    """The sides of the rectangles that are drawn."""
    return [float(one.get(side, 0)) for one in ElementTree.fromstring(svg).iter("rect")]


positive = st.one_of(st.just(0.0), st.floats(0.01, 1e9))


@given(st.lists(positive, min_size=1, max_size=12), widths)
def test_a_bar_is_as_long_as_its_number(numbers: list[float], width: int) -> None:
    """In proportion to the longest, to a tenth of a unit."""
    lengths = sizes(bars(shape(Form.BAR, numbers), scribe(width)), "width")
    for number, length in zip(numbers, lengths, strict=True):
        exact = number / (max(numbers) or 1) * max(lengths)
        assert abs(length - exact) <= 0.2


@given(st.lists(positive, min_size=1, max_size=8))
def test_a_column_is_as_high_as_its_number(numbers: list[float]) -> None:
    """In proportion to the highest."""
    heights = sizes(columns(shape(Form.COLUMN, numbers), scribe()), "height")
    for number, height in zip(numbers, heights, strict=True):
        assert abs(height - number / (max(numbers) or 1) * max(heights)) <= 0.2


def test_the_parts_of_a_bar_fill_their_share_of_the_whole() -> None:
    """What is left of the whole stays open."""
    parts = tuple(Series((Value(number, Text("x")),), Text("y")) for number in (30.0, 20.0))
    svg = stacked(model.Chart(Form.STACKED, ALT, (Category(),), parts, 100), scribe())
    whole, first, second = sizes(svg, "width")[:3]
    assert (whole, first, second) == (640, 192, 128)


def letters_outside(svg: str) -> list[str]:
    """The letters that stand beyond the edge of their drawing."""
    if not svg:
        return []
    root = ElementTree.fromstring(svg)
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    found = []
    for text in root.iter("text"):
        said, x, y = text.text or "", float(text.get("x", 0)), float(text.get("y", 0))
        taken = wide(said)
        left = x - {"end": taken, "middle": taken / 2}.get(text.get("text-anchor", ""), 0)
        across = left >= -taken / 2 - 1 and left + taken <= width + taken / 2 + 1
        if not across or not SIZE * 0.5 <= y <= height + 1:
            found.append(said)
    return found


@given(charts(sure_texts), widths)
def test_no_letter_of_a_chart_leaves_its_drawing(chart: Chart, width: int) -> None:
    """At most half of a label hangs over, where it stands under the first or the last moment."""
    for made in chart.shapes(deck_of(), 0):
        if isinstance(made, model.Chart):
            assert letters_outside(chart_svg(made, scribe(width))) == []


@given(diagrams(sure_texts), widths)
def test_the_boxes_of_a_diagram_lie_apart(diagram: Kind, width: int) -> None:
    """Inside the drawing, which is no broader than the paper; or nothing is drawn."""
    for made in diagram.shapes(deck_of(), 0):
        assert isinstance(made, Diagram)
        svg = graph_svg(made, scribe(width))
        if not svg:
            continue
        root = ElementTree.fromstring(svg)
        assert float(root.get("width", 0)) <= width
        found = [
            tuple(float(one.get(name, 0)) for name in ("x", "y", "width", "height"))
            for one in root.iter("rect")
            if one.get("stroke")
        ]
        assert len(found) == len(made.nodes)
        for (x, y, wide_, high), (other_x, other_y, other_wide, other_high) in combinations(
            found, 2
        ):
            apart = x + wide_ <= other_x or other_x + other_wide <= x
            assert apart or y + high <= other_y or other_y + other_high <= y


@pytest.mark.parametrize(("part", "full", "partly"), [(59, 59, 0), (10.7, 10, 1), (0, 0, 0)])
def test_as_many_dots_are_full_as_the_part_has(part: float, full: int, partly: int) -> None:
    """The next one is filled in part."""
    svg = share_svg(Figure(Text("x"), ALT, part=part, whole=100), 240, "59 van de 100")
    root = ElementTree.fromstring(svg)
    fills = [one.get("fill") for one in root.iter("circle")]
    assert len(fills) == 100
    assert sum(fill != "#ffffff" for fill in fills) == full
    assert len(list(root.iter("path"))) == partly
    assert root.get("aria-label") == "59 van de 100"


@given(st.text(st.characters(exclude_categories=("C", "M")), max_size=60), st.integers(40, 640))
def test_lines_keep_their_letters(said: str, width: int) -> None:
    """None is lost where a word is cut, and a line of more than a sign fits its width."""
    lines = wrapped(said, width)
    assert "".join("".join(lines).split()) == "".join(said.split())
    assert all(wide(line) <= width * 1.6 or len(line) < 4 for line in lines)
