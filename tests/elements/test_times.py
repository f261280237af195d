"""Times of day, as authors write them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.elements.times import time_of_day
from presenter.load import load


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("09:10", 33_000),
        ("9:10", 33_000),
        ("9.10", 33_000),
        (" 23:59 ", 86_340),
        ("0:00", 0),
        ("24:00", None),
        ("12:60", None),
        ("12", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_of_day_is_hours_and_minutes(written: str, expected: float | None) -> None:
    assert time_of_day(written) == expected


@pytest.mark.parametrize(("said", "start"), [('"09:10"', 33_000), ("09:10", 33_000)])
def test_a_deck_says_when_its_day_begins(
    said: str, start: float, write: Callable[..., Path]
) -> None:
    """Between quotes or not."""
    loaded = load(write(f"title: Tuin\nstart: {said}\nslides: [{{title: Roos}}]\n"))
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert loaded.deck.start == start


def test_what_is_no_time_is_told(write: Callable[..., Path]) -> None:
    """And the deck is there all the same."""
    loaded = load(write("title: Tuin\nstart: half past nine\nslides: [{title: Roos}]\n"))
    assert [one.code for one in loaded.problems] == ["time-expected"]
    assert loaded.deck is not None
    assert loaded.deck.start is None
