"""Numbers of texts, in the notations of their languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.check.numbers import difference, numbers_of
from presenter.words import notation_of
from tests.decks import DUTCH, ENGLISH


def values(written: str, language: str) -> list[str]:
    """The values of a text's numbers, those that are foreign marked with a star."""
    return [
        f"{one.value}{'%' if one.percent else ''}{'*' if one.foreign else ''}"
        for one in numbers_of(written, language)
    ]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("10,7%", ["10.7%"]),
        ("10,7 procent", ["10.7%"]),
        ("10.7%", ["10.7%*"]),
        ("€ 10.75", ["10.75*"]),
        ("1.250 rozen", ["1250"]),
        ("1.234.567,50", ["1234567.5"]),
        ("1,234.5 kg", ["1234.5*"]),
        ("14.30 uur", ["14:30"]),
        ("Python 3.11", ["3.11"]),
        ("versie 1.2.3", ["1.2.3"]),
        ("2012/29/EU", ["2012", "29"]),
        ("de 3e roos van A7", ["3"]),
        ("`10.7%` en https://a.example/10", []),
        ("10 à 20%", ["10%", "20%"]),
        ("10–20 procent", ["10%", "20%"]),
        ("3 rozen, 20%", ["3", "20%"]),
        ("1\u00a0250", ["1250"]),
        ("007", ["7"]),
    ],
)
def test_a_text_has_the_numbers_that_its_language_reads(written: str, found: list[str]) -> None:
    """In Dutch: a comma before decimals, points between thousands."""
    assert values(written, DUTCH) == found


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from([DUTCH, ENGLISH]),
    st.sampled_from([DUTCH, ENGLISH]),
)
def test_a_number_is_the_same_in_every_notation(number: object, one: str, other: str) -> None:
    """What each language makes of it reads back as the same."""
    here, there = (f"{notation_of(name).number(str(number))}%" for name in (one, other))
    assert difference(here, one, there, other) == ((), ())


@given(st.integers(13, 10**6), st.integers(13, 10**6))
def test_two_numbers_differ_when_their_values_do(here: int, there: int) -> None:
    """Each is named where it stands."""
    found = difference(f"{here} roses", ENGLISH, f"{there} rozen", DUTCH)
    assert bool(found.here) == bool(found.there) == (here != there)


@pytest.mark.parametrize(
    ("here", "there", "same"),
    [
        ("2 roses", "twee rozen", True),
        ("two roses", "2 rozen", True),
        ("3 roses", "twee rozen", False),
        ("12% of roses", "12 rozen", False),
        ("2 and 2", "2", False),
        ("3 in 2019", "In 2019 waren het er 3", True),
        ("At 2.30 pm", "Om 14.30 uur", True),
        ("At 3 o’clock", "Om 15 uur", True),
        ("At 2.30 o’clock", "Om 14.30 uur", True),
        ("At 4 o’clock", "Om 15 uur", False),
        ("From 20 to 45 per cent", "Van 20 naar 45 procent", True),
        ("At 2:30 p.m.", "Om 14:30", True),
        ("At 2 pm", "Om 14 uur", True),
        ("At 2 pm", "Om 14.00 uur", True),
        ("At 2.30 am", "Om 14.30 uur", False),
        ("At 12.15 am", "Om 0.15 uur", True),
        ("At 12 pm", "Om 12 uur", True),
        ("At 14.30", "Om 14.30 uur", True),
        ("At 2.30 pm", "Om 2.30 uur ’s middags", True),
        ("At 2.30 in the afternoon", "Om 3.30 uur", False),
        ("Two hours", "2 uur", True),
        ("1,000,000 roses", "1 miljoen rozen", True),
        ("1 million roses", "1.000.000 rozen", True),
        ("a million roses", "1.000.000 rozen", True),
        ("1 million roses", "een miljoen rozen", True),
        ("1.5 million roses", "1,5 miljoen rozen", True),
        ("1.5 million roses", "1.500.000 rozen", True),
        ("1.5 million roses", "anderhalf miljoen rozen", True),
        ("3 billion roses", "3 miljard rozen", True),
        ("3 billion roses", "3 miljoen rozen", False),
        ("3 million roses", "3 rozen", False),
        ("1.5 million roses", "1,6 miljoen rozen", False),
        ("15 million roses", "1,5 miljoen rozen", False),
        ("2 thousand roses", "2000 rozen", True),
        ("the 3rd rose", "de 3e roos", True),
        ("the third rose", "de 3e roos", True),
        ("the 3rd rose", "de derde roos", True),
        ("the 3rd rose", "de vierde roos", False),
        ("the 21st century", "de 21e eeuw", True),
        ("10 to 20 roses", "10–20 rozen", True),
        ("10 to 20 roses", "10–30 rozen", False),
        ("half of the roses", "50% van de rozen", True),
        ("50% of the roses", "de helft van de rozen", True),
        ("a quarter of the roses", "25% van de rozen", True),
        ("40% of the roses", "de helft van de rozen", False),
        ("half an hour", "0,5 uur", True),
        ("the 1990s", "de jaren 90", True),
        ("the 1990s", "de jaren negentig", True),
        ("the 1990s", "de jaren tachtig", False),
        ("twice a day", "2 keer per dag", True),
        ("1 rose", "één roos", True),
        ("fifteen roses", "15 rozen", True),
        ("no roses", "0 rozen", True),
        ("2.5 roses at 2", "2,5 rozen om 2", True),
    ],
)
def test_numbers_are_compared_whatever_their_order(here: str, there: str, same: bool) -> None:
    """And a number in words is as good as one in digits."""
    assert (difference(here, ENGLISH, there, DUTCH) == ((), ())) is same
