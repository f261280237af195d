"""What only the speaker sees: notes by step, cues, the clock and its line."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import Canvas
from presenter.layout.clock import clock
from presenter.layout.page import Size
from presenter.layout.speaker import (
    MOST_SIZE,
    Prompt,
    Reading,
    Said,
    fitting,
    line,
    prompt,
    reached,
)
from presenter.model.role import Role
from presenter.model.text import Span
from tests.decks import DUTCH


def said(words: str, now: bool = True) -> Said:
    return Said((Span(words),), now)


def role_of(canvas: Canvas, words: str) -> Role:
    """The role that words are shown in."""
    return next(run.look.role for row in canvas.rows for run in row if words in run.text)


def test_the_paragraph_of_the_step_stands_out() -> None:
    """The others are muted, and so are the cues of other steps."""
    read = Prompt(
        (), (said("water"), said("papier", False)), (said("een", False), said("twee")), ""
    )
    shown = prompt(read, DUTCH, 30)
    assert role_of(shown, "twee") is Role.TEXT
    assert role_of(shown, "een") is Role.MUTED
    assert role_of(shown, "water") is Role.IMPORTANT
    assert role_of(shown, "papier") is Role.MUTED
    assert [row.strip() for row in shown.lines() if row.strip()] == [
        "▸ water",
        "▸ papier",
        "een",
        "twee",
    ]


def test_warnings_come_first_and_a_slide_without_notes_says_so() -> None:
    """Nothing is left blank."""
    shown = prompt(Prompt(("Kapot.",), (), (), "Geen notities."), DUTCH, 30)
    assert [row.strip() for row in shown.lines() if row.strip()] == ["Kapot.", "Geen notities."]


@given(st.integers(-3, 9), st.integers(20, 160))
def test_notes_of_any_size_keep_to_their_width(size: int, width: int) -> None:
    """Larger letters take more rows, never more cells, and lose no word."""
    words = "Vertel eerst van de reiger bij de vijver"
    shown = prompt(Prompt((), (), (said(words),), ""), DUTCH, width, size)
    assert {len(row) for row in shown.lines()} == {width}
    assert " ".join(word.text for word in shown.words) == words


def test_notes_grow_with_their_size() -> None:
    """Each step of the scale is larger than the one before."""
    heights = [
        prompt(Prompt((), (), (said("Reiger"),), ""), DUTCH, 80, size).height
        for size in range(MOST_SIZE + 1)
    ]
    assert heights == sorted(set(heights))


@given(st.integers(24, 240), st.integers(3, 70), st.integers(1, 60))
def test_notes_whose_size_nobody_chose_fill_their_pane_and_are_all_in_it(
    width: int, height: int, count: int
) -> None:
    """The next size would be too large; terminal text is the smallest that there is."""
    read = Prompt((), (), (said("vijver " * count),), "")
    size = fitting(read, DUTCH, Size(width, height))
    assert size == 0 or prompt(read, DUTCH, width, size).height <= height
    assert size == MOST_SIZE or prompt(read, DUTCH, width, size + 1).height > height


def test_notes_without_drawn_letters_stay_as_the_terminal_has_them() -> None:
    """They would be lost in lines as high as those of drawn letters."""
    read = Prompt((), (), (said("池の鷺について話す"),), "")
    assert fitting(read, DUTCH, Size(200, 60)) == 0


def test_a_step_brings_its_notes_into_the_pane() -> None:
    """From their first row on, and no further than to the end of all; else nothing moves."""
    first, second, third = "een " * 12, "twee " * 12, "drie " * 12
    pane = Size(22, 6)
    for now, top in ((0, 0), (1, 4), (2, 6)):
        notes = tuple(said(one, at == now) for at, one in enumerate((first, second, third)))
        read = Prompt((), (), notes, "")
        whole = prompt(read, DUTCH, pane.width).height
        assert reached(read, DUTCH, pane, 0) == min(top, whole - pane.height)
        assert reached(read, DUTCH, Size(22, whole), 0) == 0


def test_the_clock_is_as_large_as_its_pane_allows() -> None:
    """Its words always have room."""
    small = clock(
        Reading("12:31", "verstreken"),
        (Reading("3:00", "van 9:00", lead="nog"), Reading("", "op schema")),
        Size(30, 6),
    )
    large = clock(
        Reading("12:31", "verstreken"),
        (Reading("3:00", "van 9:00", lead="nog"), Reading("", "op schema")),
        Size(60, 20),
    )
    for shown in (small, large):
        read = " ".join(word.text for word in shown.words)
        assert read == "12:31 verstreken nog 3:00 van 9:00 op schema"
        assert all(word.row + word.height <= shown.height for word in shown.words)
    assert small.words[0].height < large.words[0].height


SIZES = st.builds(Size, st.integers(24, 120), st.integers(6, 50))
LINES = (
    Reading("17:08", "van 30:00", lead="nog"),
    Reading("14:39", "", lead="nu"),
    Reading("+1:41", "te laat"),
    Reading("1:04", "voor deze dia", lead="nog"),
)


@given(SIZES)
def test_nothing_of_the_clock_changes_its_size_while_a_talk_goes_on(size: Size) -> None:
    """Not when the lines of the first slide come, nor when ten minutes are over."""
    begun = clock(Reading("9:59", "verstreken"), LINES, size)
    for digits, lines in (("0:00", LINES[:2]), ("10:00", LINES), ("+0:01", LINES)):
        other = clock(Reading(digits, "verstreken"), lines, size)
        assert other.words[0].height == begun.words[0].height
        assert other.words[1].row == begun.words[1].row


@given(SIZES)
def test_the_clock_has_all_its_lines_wherever_they_have_room(size: Size) -> None:
    """A line that is broken takes its rows from the digits, not from the lines below it."""
    shown = clock(Reading("12:52", "verstreken"), LINES, size)
    words = [word.text for word in shown.words if word.row < size.height]
    assert words[:2] == ["12:52", "verstreken"]
    assert words[-3:] == ["voor", "deze", "dia"]


def test_no_hole_is_under_the_large_digits() -> None:
    """Digits have no tails: their word is a row under them."""
    for height in range(6, 40):
        shown = clock(Reading("8:08", "verstreken"), LINES, Size(100, height))
        rows = [bool(row.strip()) for row in shown.lines()[: shown.words[1].row]]
        assert rows[-2:] != [False, False]


READINGS = (
    Reading("12:31", "van 30:00"),
    Reading("+0:40", "achter op schema"),
    Reading("14:46", "ongeveer", lead="einde"),
)


def test_the_line_gives_up_words_before_numbers() -> None:
    """The last words first, then the last numbers; what leads to a number stays with it."""
    assert line(READINGS, 70).lines()[0].strip() == (
        "12:31 van 30:00 · +0:40 achter op schema · einde 14:46 ongeveer"
    )
    assert line(READINGS, 58).lines()[0].strip() == (
        "12:31 van 30:00 · +0:40 achter op schema · einde 14:46"
    )
    assert line(READINGS, 42).lines()[0].strip() == "12:31 van 30:00 · +0:40 · einde 14:46"
    assert line(READINGS, 12).lines()[0].strip() == "12:31"


@given(st.integers(10, 100))
def test_the_line_is_as_wide_as_its_screen(width: int) -> None:
    """At any width."""
    assert len(line(READINGS, width).lines()[0]) == width
