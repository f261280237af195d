"""What the keys of a deck may hold: durations, numbers, lines, and the short forms of elements."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.amount import joined
from presenter.elements.durations import clock, seconds
from presenter.elements.element import Kind
from presenter.load import load
from presenter.model.shapes import Figure, Focus, Grid, Items, Verbatim
from presenter.model.text import Text
from tests.decks import deck_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("90s", 90),
        ("1m 30s", 90),
        ("1m30s", 90),
        ("1:30", 90),
        ("30m", 1800),
        ("45 min", 2700),
        ("1h", 3600),
        ("1h 5m", 3900),
        ("1:02:03", 3723),
        ("0s", 0),
        ("120:00", 7200),
        ("", None),
        ("90", None),
        ("1.5m", None),
        ("30s 1m", None),
        ("half an hour", None),
        ("-5m", None),
        ("1:3", None),
    ],
)
def test_durations_are_written_as_people_say_them(written: str, expected: float | None) -> None:
    """Hours, minutes and seconds, or a clock; a bare number could be either, so it is neither."""
    assert seconds(written) == expected


@given(st.integers(1, 59_999))
def test_a_duration_on_a_clock_is_read_as_it_was(whole: int) -> None:
    """Minutes go on beyond an hour."""
    assert seconds(clock(whole)) == whole


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_all_ways_to_write_a_duration_agree(hours: int, minutes: int, rest: int) -> None:
    """A clock says the same as hours, minutes and seconds."""
    whole = hours * 3600 + minutes * 60 + rest
    assert seconds(f"{hours}h {minutes}m {rest}s") == whole
    assert seconds(f"{hours}:{minutes:02}:{rest:02}") == whole


@given(st.text())
def test_no_text_is_too_odd_for_a_duration(written: str) -> None:
    """It is a length of time that is not negative, or none."""
    found = seconds(written)
    assert found is None or found >= 0


Read = Callable[[str], Kind]


@pytest.fixture
def read(write: Callable[..., Path]) -> Read:
    """Reads one element as an author writes it."""
    head = "title: {nl: Tuin, en: Garden}\nlanguages: [nl, en]\n"
    sources = "sources: {gids: {authors: Bloem, title: Gids}}\n"

    def read_element(written: str) -> Kind:
        path = write(f"{head}{sources}slides: [{{body: [{written}]}}]\n")
        loaded = load(path)
        assert loaded.problems == ()
        assert loaded.deck is not None
        (element,) = loaded.deck.slides[1].body
        assert isinstance(element, Kind)
        return element

    return read_element


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("text: Roos", "text: {words: Roos}"),
        ("text: {nl: Roos, en: Rose}", "text: {words: {nl: Roos, en: Rose}}"),
        ("quote: Roos", "quote: {words: Roos}"),
        ("callout: Roos", "callout: {words: Roos, tone: note}"),
        ("bullets: [a, b]", "bullets: {items: [a, {text: b, items: []}]}"),
        ("code: roos", "code: {lines: roos}"),
        ("columns: [[text: a], [text: b]]", "columns: {columns: [{body: [text: a]}, [text: b]]}"),
        ("agenda: ", "agenda: {}"),
        ("sources: ", "sources: {all: false}"),
    ],
)
def test_the_short_form_says_the_same_as_the_long(short: str, long: str, read: Read) -> None:
    """One field needs no name."""
    assert read(short) == read(long)


def figure(read: Read, value: str) -> Figure:
    element = read(f"figure: {{value: {value}, label: rozen, source: gids}}")
    shape = element.shapes(deck_of(), 0)[0]
    assert isinstance(shape, Figure)
    return shape


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        ("59", "59", "59"),
        ("10.7", "10,7", "10.7"),
        ("65606", "65.606", "65,606"),
        ("1234567.5", "1.234.567,5", "1,234,567.5"),
        ("2024", "2024", "2024"),
        ("-3.50", "−3,50", "−3.50"),
        ('"65606"', "65606", "65606"),
        ("{nl: de helft, en: half}", "de helft", "half"),
        ("010", "010", "010"),
    ],
)
def test_each_language_writes_numbers_its_own_way(
    value: str, dutch: str, english: str, read: Read
) -> None:
    """No digit is added, rounded or lost; what stands in quotes is a text, and stays as it is."""
    number = figure(read, value).number
    assert (number.plain("nl"), number.plain("en")) == (dutch, english)


@pytest.mark.parametrize(
    ("value", "part", "whole"),
    [
        ("59, of: 100", 59, 100),
        ("10.7, of: 100", 10.7, 100),
        ("65606, of: 65606", 65606, 65606),
        ("0, of: 1", 0, 1),
        ("{nl: de helft, en: half}, of: 100, part: 50", 50, 100),
        ("59, of: 100, part: 1", 1, 100),
        ("59", 59, 0),
        ("{nl: de helft, en: half}", 0, 0),
    ],
)
def test_the_dots_show_the_value_or_the_part(
    value: str, part: float, whole: int, read: Read
) -> None:
    """Without a whole there is nothing to draw."""
    shape = figure(read, value)
    assert (shape.part, shape.whole) == (part, whole)


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [("59", "%", "59%"), ("12", "kg", "12\u00a0kg"), ("3", "°C", "3°C"), ("5", "", "5")],
)
def test_a_unit_never_leaves_its_number(number: str, unit: str, expected: str) -> None:
    """A sign stands against the number, a word behind a space that does not break."""
    assert joined(number, unit) == expected


SEVEN = '"a\\nb\\nc\\nd\\ne\\nf\\ng"'
"""A listing of seven lines."""


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ('["1"]', [{1}]),
        ("[4]", [{4}]),
        ('["1-3"]', [{1, 2, 3}]),
        ('["1 - 3, 7"]', [{1, 2, 3, 7}]),
        ('["1-2", "4"]', [{1, 2}, {4}]),
        ('["3-1"]', [{1, 2, 3}]),
    ],
)
def test_lines_of_code_are_named_by_their_numbers(
    written: str, lines: list[set[int]], read: Read
) -> None:
    """A line, a range, or several of them."""
    (shape,) = read(f"code: {{lines: {SEVEN}, highlight: {written}}}").shapes(deck_of(), 0)
    assert isinstance(shape, Verbatim)
    assert shape.focus == tuple(Focus(frozenset(one), at) for at, one in enumerate(lines))


def test_a_highlight_beyond_the_last_line_dims_nothing(read: Read) -> None:
    """What is not there cannot be brought forward, and the rest stays readable."""
    (shape,) = read(f"code: {{lines: {SEVEN}, highlight: ['6-9', 12]}}").shapes(deck_of(), 0)
    assert isinstance(shape, Verbatim)
    assert [set(focus.lines) for focus in shape.focus] == [{6, 7}, set()]


def test_code_keeps_its_spaces_and_loses_its_tabs(read: Read) -> None:
    """A tab goes to the next fourth column; blank lines at the end are no lines."""
    (shape,) = read(r'code: "a\tb\n  c\n\n"').shapes(deck_of(), 0)
    assert isinstance(shape, Verbatim)
    assert shape.lines == ("a   b", "  c")


def test_what_looks_like_another_type_stays_what_was_typed(read: Read) -> None:
    """A text may say no, on, 12:30 or 010."""
    (items,) = read("bullets: [no, on, 12:30, 010, 1e3, 2024-01-01]").shapes(deck_of(), 0)
    assert isinstance(items, Items)
    said = [item.text.plain("nl") for item in items.items]
    assert said == ["no", "on", "12:30", "010", "1e3", "2024-01-01"]


def test_rows_of_a_table_are_made_as_long_as_the_longest() -> None:
    """A cell that is missing is empty; a cell too many has a column without a heading."""
    table = kinds.table.Table(
        columns=(Text("a"), Text("b")), rows=((Text("1"),), (Text("1"), Text("2"), Text("3")))
    )
    (grid,) = table.shapes(deck_of(), 0)
    assert isinstance(grid, Grid)
    assert [cell.plain("nl") for cell in grid.header] == ["a", "b", ""]
    rows = [[cell.plain("nl") for cell in row.cells] for row in grid.rows]
    assert rows == [["1", "", ""], ["1", "2", "3"]]
