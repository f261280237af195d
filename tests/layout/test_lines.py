"""Words to lines: as few as possible, of one length where that is asked for, and nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.lines import Setting, set_balanced, set_lines, tokens
from presenter.layout.type import SCALE, TERMINAL, type_of
from presenter.model.role import Role
from presenter.model.text import spans
from tests.any_decks import any_words


def shown(setting: Setting) -> list[str]:
    return [" ".join(token.text for token in line.tokens) for line in setting.lines]


def set_in(text: str, width: int, rows: int = 1) -> Setting:
    type_ = type_of(rows)
    return set_lines(tokens(spans(text), Role.TEXT, type_), width, type_)


def test_lines_are_filled_one_after_the_other() -> None:
    """A word goes to the next line when it no longer fits."""
    setting = set_in("De tuin is open van maart tot oktober", 14)
    assert shown(setting) == ["De tuin is", "open van maart", "tot oktober"]
    assert setting.whole


def test_balanced_lines_are_as_many_and_of_about_one_length() -> None:
    """A title is as long on its last line as on its first."""
    words = tokens(spans("De tuin is open van maart tot oktober"), Role.TITLE, TERMINAL)
    assert shown(set_lines(words, 30, TERMINAL)) == ["De tuin is open van maart", "tot oktober"]
    assert shown(set_balanced(words, 30, TERMINAL)) == ["De tuin is open van", "maart tot oktober"]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Dit is een regel van gewone lengte op de dia.", 42, ["lengte", "op de dia."]),
        ("De rechten van slachtoffers", 18, ["rechten", "van slachtoffers"]),
        ("een afgekeurd plan", 14, ["afgekeurd", "plan"]),
        ("De aansprakelijkheidsverzekering", 29, ["De", "aansprakelijkheidsverzekering"]),
    ],
)
def test_a_word_is_not_left_alone_on_the_last_line(text: str, width: int, lines: list[str]) -> None:
    """Some of the line above come down to it, if that leaves enough there."""
    above, last = shown(set_in(text, width))[-2:]
    assert [above.split()[-1], last] == lines


def test_a_word_wider_than_the_line_goes_on_in_the_next() -> None:
    """It is broken, and the setting says so."""
    setting = set_in("een tentoonstellingsgebouw", 10)
    assert shown(setting) == ["een", "tentoonste", "llingsgebo", "uw"]
    assert not setting.whole


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Meervoudige-persoonlijkheidsstoornis", 26, ["Meervoudige-", "persoonlijkheidsstoornis"]),
        ("een noord-zuid-en-weer-terug", 12, ["een", "noord-zuid-", "en-weer-", "terug"]),
        ("https://example.org/tuin/kas", 20, ["https://example.org/", "tuin/kas"]),
        ("Utrecht–Groningen", 10, ["Utrecht–", "Groningen"]),
    ],
)
def test_a_word_wider_than_the_line_is_parted_behind_a_hyphen(
    text: str, width: int, lines: list[str]
) -> None:
    """Which breaks no word."""
    setting = set_in(text, width)
    assert shown(setting) == lines
    assert setting.whole


def test_a_word_is_parted_only_where_it_has_to_be() -> None:
    """Not to fill a line, and never within a number."""
    assert shown(set_in("een noord-zuid", 10)) == ["een", "noord-zuid"]
    assert shown(set_in("2019-2024", 6)) == ["2019-2", "024"]


def test_balancing_parts_no_word_that_fits_on_a_line() -> None:
    """Shorter lines are no reason to."""
    words = tokens(spans("de Meervoudige-persoonlijkheidsstoornis of zo"), Role.TITLE, TERMINAL)
    balanced = set_balanced(words, 40, TERMINAL)
    assert shown(balanced) == ["de Meervoudige-persoonlijkheidsstoornis", "of zo"]


def test_a_drawn_word_that_must_be_broken_is_not_whole() -> None:
    """Even when in terminal text it would fit on one line."""
    assert not set_in("tentoonstelling", 30, rows=6).whole


def test_words_of_wide_letters_count_double() -> None:
    """A letter that takes two cells is never cut in two."""
    assert shown(set_in("日本語の図書館 x", 7)) == ["日本語", "の図書", "館 x"]


def test_spaces_that_do_not_break_keep_a_number_with_its_unit() -> None:
    """Only plain spaces, tabs and line ends part words."""
    assert shown(set_in("12\u00a0kg rozen", 8)) == ["12\u00a0kg", "rozen"]


def test_an_accent_of_its_own_is_not_lost_with_a_broken_word() -> None:
    """Even where its letter is bold and it is not."""
    assert "".join(shown(set_in("**ve**\u0301t", 2))) == "ve\u0301t"


@pytest.mark.parametrize("text", ["", " ", "\n", "** **", "\u200d"])
def test_little_or_nothing_is_set_all_the_same(text: str) -> None:
    """Whatever a text lacks, it stays within its width."""
    assert all(line.width <= 10 for line in set_in(text, 10).lines)


@given(st.lists(any_words, max_size=20).map(" ".join), st.integers(2, 60), st.sampled_from(SCALE))
def test_no_line_is_wider_than_asked_and_nothing_is_lost(text: str, width: int, rows: int) -> None:
    """The tokens of the lines, joined, are the words of the text."""
    type_ = type_of(rows)
    setting = set_in(text, width, rows)
    plain = "".join(span.text for span in spans(text)).replace("\u200d", "")
    for space in " \t\n":
        plain = plain.replace(space, "")
    joined = "".join(token.text for line in setting.lines for token in line.tokens)
    assert joined.replace("\u200d", "") == plain
    assert all(line.width <= width for line in setting.lines)
    for line in setting.lines:
        gaps = type_.space * (len(line.tokens) - 1)
        assert line.width == sum(token.width for token in line.tokens) + gaps


@given(st.lists(any_words, min_size=1, max_size=20).map(" ".join), st.integers(2, 60))
def test_balancing_never_takes_another_line(text: str, width: int) -> None:
    """The longest line may only get shorter."""
    words = tokens(spans(text), Role.TEXT, TERMINAL)
    filled, balanced = set_lines(words, width, TERMINAL), set_balanced(words, width, TERMINAL)
    assert len(balanced.lines) == len(filled.lines)
    assert balanced.whole == filled.whole
    widths = [max((line.width for line in one.lines), default=0) for one in (balanced, filled)]
    assert widths[0] <= widths[1]
