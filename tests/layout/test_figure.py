"""Figures: the number as large as it goes, its words, and dots for the part of a whole."""

from typing import Any

import pytest

from presenter.elements import kinds
from presenter.layout.share import dots
from presenter.model.text import Text
from tests.decks import SOURCE, paragraph, slide_of
from tests.layout.pictures import drawn, heights, laid_out

FULL, EMPTY = "●", "○"


def figure(value: str | Text, **fields: Any) -> kinds.figure.Figure:
    text = value if isinstance(value, Text) else Text(value)
    return kinds.figure.Figure(value=text, label=Text("van de leden"), source=SOURCE, **fields)


def counted(lines: list[str]) -> tuple[int, int]:
    shown = "".join(lines)
    return shown.count(FULL), shown.count(EMPTY)


@pytest.mark.parametrize(
    ("part", "full"), [(0, 0), (59, 59), (10.7, 11), (62.5, 63), (-3, 0), (250, 100), (1e400, 100)]
)
def test_as_many_dots_are_full_as_the_part_says(part: float, full: int) -> None:
    """Halves are rounded up; never fewer than none, nor more than all."""
    made = dots(part, 100, 60, 20)
    assert made is not None
    assert (made.part, made.whole) == (full, 100)


@pytest.mark.parametrize("whole", [0, -1, 1001, 10**8])
def test_there_are_no_dots_for_what_cannot_be_counted(whole: int) -> None:
    """Nobody counts a thousand dots."""
    assert dots(1, whole, 200, 60) is None


def test_dots_that_do_not_fit_are_left_out() -> None:
    """The words stay."""
    assert dots(50, 100, 5, 2) is None


def test_dots_stand_in_tens() -> None:
    """A hundred dots are ten rows of ten where there is room."""
    lines = drawn(laid_out(slide_of(figure("59", part=59, of=100)), (70, 20)))
    rows = [line[line.index(FULL) :] for line in lines if FULL in line]
    assert counted(lines) == (59, 41)
    assert [row.replace(" ", "") for row in rows] == [FULL * 10] * 5 + [FULL * 9 + EMPTY]


def test_the_number_is_the_largest_thing_on_the_slide() -> None:
    """Larger than what it counts."""
    found = heights(laid_out(slide_of(figure("65.606")), (100, 30)))
    assert found["65.606"] > found["leden"] > 1


def test_a_number_is_as_large_in_one_language_as_in_the_other() -> None:
    """The longer one decides."""
    value = Text({"nl": "twaalfhonderdvijftig", "en": "1250"})
    sizes = [
        heights(laid_out(slide_of(figure(value)), (80, 24), language)) for language in ("nl", "en")
    ]
    assert sizes[0]["twaalfhonderdvijftig"] == sizes[1]["1250"]


def test_a_number_that_is_too_long_is_set_in_terminal_text() -> None:
    """It is there, whatever it takes."""
    assert heights(laid_out(slide_of(figure("9" * 60)), (40, 12)))["9" * 36] == 1


def test_words_stand_before_the_number() -> None:
    """“more than 68 countries” reads in that order."""
    laid = laid_out(slide_of(figure("68", prefix=Text("meer dan"))), (80, 24))
    words = [word.text for word in laid.canvas(0, 0).words]
    assert words[:6] == ["meer", "dan", "68", "van", "de", "leden"]


def test_a_figure_comes_with_its_dots_and_its_source() -> None:
    """All at one step."""
    slide = slide_of(paragraph("Eerst"), figure("3", part=3, of=10, reveal=True))
    canvases = [laid_out(slide, (80, 24)).canvas(0, step) for step in (0, 1)]
    before, after = ([word.text for word in canvas.words] for canvas in canvases)
    assert before == ["Eerst"]
    assert after == ["Eerst", "3", "van", "de", "leden", "De", "Atlas,", "2021"]
    assert counted(canvases[0].lines()) == (0, 0)
