"""Colours: values, names, the way between two, and the nearest that a terminal has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.theme.colour import (
    ALL,
    ANSI,
    DEFAULT,
    PALETTE,
    SIXTEEN,
    has_value,
    is_colour,
    mixed,
    number_of,
    value_of,
)
from presenter.theme.contrast import contrast, is_dark, readable

VALUES = st.from_regex("#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize("word", ["#0f1522", "#ABCDEF", DEFAULT, "ansi-red", "ansi-bright-white"])
def test_a_colour(word: str) -> None:
    """Six digits, or one of the terminal's own by name."""
    assert is_colour(word)


@pytest.mark.parametrize("word", ["", "#fff", "#0f15222", "#0f152g", "red", "ansi-pink", "0f1522"])
def test_no_colour(word: str) -> None:
    """Everything else."""
    assert not is_colour(word)


@given(VALUES, VALUES, st.floats(0, 1))
def test_the_way_from_one_colour_to_another(one: str, other: str, share: float) -> None:
    """Begins at the one, ends at the other, and is made of values."""
    assert mixed(one, other, 0) == one
    assert mixed(one, other, 1) == other
    assert has_value(mixed(one, other, share))


def test_between_names_there_is_no_way() -> None:
    """The nearer of the two."""
    assert [mixed("ansi-red", "#000000", share) for share in (0, 0.4, 0.5, 1)] == [
        "ansi-red",
        "ansi-red",
        "#000000",
        "#000000",
    ]


@pytest.mark.parametrize(
    ("colour", "colours", "number"),
    [
        ("#000000", PALETTE, 16),
        ("#ffffff", PALETTE, 231),
        ("#ff0000", PALETTE, 196),
        ("#87afd7", PALETTE, 110),
        ("#808080", PALETTE, 244),
        ("#efe9db", PALETTE, 254),
        ("#000000", SIXTEEN, 0),
        ("#ff0000", SIXTEEN, 9),
        ("#fefefe", SIXTEEN, 15),
        ("#ff0000", ALL, None),
        (DEFAULT, PALETTE, None),
        ("ansi-yellow", ALL, 3),
        ("ansi-bright-yellow", SIXTEEN, 11),
    ],
)
def test_the_nearest_colour_of_a_terminal(colour: str, colours: int, number: int | None) -> None:
    """In xterm's palette: a cube of six levels a channel, greys, and the sixteen."""
    assert number_of(colour, colours) == number


def test_a_picture_is_made_of_values() -> None:
    """Whatever the terminal makes of its own."""
    assert all(has_value(value_of(name)) for name in (*ANSI, DEFAULT, "#123456"))
    assert value_of("#123456") == "#123456"
    assert value_of(DEFAULT, "#ffffff") == "#ffffff"


@given(VALUES, VALUES)
def test_there_is_always_a_colour_that_can_be_read(colour: str, ground: str) -> None:
    """Black or white at the worst; a colour that can be read stays as it is."""
    found = readable(colour, [ground])
    assert found is not None
    assert contrast(found, ground) >= 4.5
    assert contrast(colour, ground) < 4.5 or found == colour


def test_two_grounds_can_be_too_far_apart() -> None:
    """Nothing can be read well on black and on white."""
    assert readable("#808080", ["#000000", "#ffffff"], 7) is None
    assert readable("#405060", ["#000000", "#101010"]) is not None


def test_a_ground_is_dark_where_white_is_read_better() -> None:
    """As the guidelines reckon."""
    assert is_dark("#0f1522")
    assert not is_dark("#fbf8f1")
