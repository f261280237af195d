"""Numbers as people write them are understood, or asked about."""

import pytest

from presenter.model.numeral import mended, unclear


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("2,5", "2.5"),
        ("-0,75", "-0.75"),
        ("1.200.000", "1200000"),
        ("1.200,5", "1200.5"),
        ("1,200.5", "1200.5"),
        ("12 000", "12000"),
        ("2,5 miljoen", None),
        ("1.20.000", None),
        ("veel", None),
        ("", None),
    ],
)
def test_a_number_is_understood_as_people_write_it(word: str, plain: str | None) -> None:
    assert mended(word) == plain


@pytest.mark.parametrize(
    ("word", "both"),
    [
        ("1.200", ("1200", "1.2")),
        ("1,250", ("1250", "1.25")),
        ("-65.000", ("-65000", "-65")),
        ("0.125", None),
        ("1234.567", None),
        ("1.2", None),
    ],
)
def test_a_mark_before_three_digits_can_mean_two_numbers(
    word: str, both: tuple[str, str] | None
) -> None:
    assert unclear(word) == both
