"""What charts stand on: scales, lines of dots, and labels that keep off each other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.charts import braille
from presenter.layout.charts.ends import parted
from presenter.layout.charts.scale import axis, extent, leftwards, rightwards

numbers = st.floats(-1e9, 1e9).map(lambda number: round(number, 3))


@pytest.mark.parametrize(
    ("eighths", "right", "left"),
    [(0, "", ""), (1, "▏", "▐"), (4, "▌", "▐"), (8, "█", "█"), (13, "█▋", "▐█"), (16, "██", "██")],
)
def test_a_bar_ends_within_a_cell(eighths: int, right: str, left: str) -> None:
    """In eighths to the right, in halves to the left: blocks are no finer there."""
    assert (rightwards(eighths), leftwards(eighths)) == (right, left)


@given(st.lists(numbers, min_size=1, max_size=9), st.integers(2, 200))
def test_both_sides_of_nought_have_one_scale(found: list[float], cells: int) -> None:
    """And no number leaves its side."""
    made = extent(found, 0, cells)
    assert made.less + made.more == cells
    assert made.unit * max(0, *found) <= made.more + 1e-6
    assert made.unit * -min(0, *found) <= made.less + 1e-6


@given(st.lists(numbers, min_size=1, max_size=9), st.integers(3, 9))
def test_an_axis_has_all_numbers_between_its_ends(found: list[float], most: int) -> None:
    """Its ticks are few, evenly apart, and written as they are."""
    made = axis(found, 0, most)
    assert made.low <= min(found) + made.step * 1e-6
    assert made.high >= max(found) - made.step * 1e-6
    assert 2 <= len(made.ticks) <= most
    assert [float(made.written(tick)) for tick in made.ticks] == pytest.approx(made.ticks)


@pytest.mark.parametrize(
    ("found", "whole", "ticks"),
    [
        ([3, 97], 0, ["0", "20", "40", "60", "80", "100"]),
        ([0.2, 0.9], 0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        ([970, 990], 0, ["970", "975", "980", "985", "990"]),
        ([97, 99], 100, ["0", "20", "40", "60", "80", "100"]),
        ([-3.5, 17], 0, ["-5", "0", "5", "10", "15", "20"]),
        ([5, 5], 0, ["0", "1", "2", "3", "4", "5"]),
        ([0, 0], 0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        ([-8, -2], 0, ["-8", "-6", "-4", "-2", "0"]),
    ],
)
def test_ticks_are_round_numbers(found: list[float], whole: float, ticks: list[str]) -> None:
    """From nought where that is not far off, or where there is a whole."""
    made = axis(found, whole, 6)
    assert [made.written(tick) for tick in made.ticks] == ticks


@given(st.tuples(*[st.integers(0, 60)] * 2), st.tuples(*[st.integers(0, 60)] * 2))
def test_a_line_of_dots_has_no_gap(start: tuple[int, int], end: tuple[int, int]) -> None:
    """It touches both ends, and each dot the next."""
    found = list(braille.straight(start, end))
    assert (found[0], found[-1]) == (start, end)
    for (row, column), (next_row, next_column) in pairwise(found):
        assert max(abs(row - next_row), abs(column - next_column)) == 1


def test_dots_are_gathered_in_cells() -> None:
    """Four down and two across, as Unicode has them."""
    assert braille.cells([(0, 0), (3, 1), (4, 2)]) == {(0, 0): 0x81, (1, 1): 0x01}
    assert braille.glyph(0xFF) == "⣿"


def test_no_two_markers_look_alike() -> None:
    """Drawn large they differ as their small ones do."""
    drawn = {frozenset(braille.marker(at, (0, 0), 6)) for at in range(len(braille.SHAPES))}
    assert len(drawn) == len(braille.SHAPES)


labels = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4)), max_size=8)


@given(labels, st.integers(1, 40))
def test_labels_keep_off_each_other(wanted: list[tuple[int, int]], height: int) -> None:
    """Each in the height, as long as all of them fit in it."""
    wanted = [(min(row, height - 1), high) for row, high in wanted]
    rows = parted(wanted, height)
    assert (rows is None) == (sum(high for _, high in wanted) > height)
    taken = [
        row + down
        for row, (_, high) in zip(rows or [], wanted, strict=rows is not None)
        for down in range(high)
    ]
    assert len(taken) == len(set(taken))
    assert all(0 <= row < height for row in taken)


def test_labels_stay_where_they_want_to_be_when_they_can() -> None:
    """In the middle on their rows."""
    assert parted([(8, 1), (2, 3)], 10) == [8, 1]
    assert parted([(9, 3), (9, 1)], 10) == [7, 6]
