"""Figures: the number as large as it goes, its words, and dots for the part of a whole."""

from typing import Any

import pytest

from presenter.elements import kinds
from presenter.elements.kinds.figure import Comparison
from presenter.layout.canvas import Canvas, Word
from presenter.layout.painter import Painter
from presenter.layout.share import bar, dots, forms_of, share
from presenter.layout.type import SCALE
from presenter.model.role import Role
from presenter.model.shapes import Show
from presenter.model.text import Text
from tests.decks import SOURCE, paragraph, slide_of
from tests.layout.pictures import drawn, heights, laid_out

FULL, EMPTY = "●", "○"


def figure(value: str | Text, **fields: Any) -> kinds.figure.Figure:
    text = value if isinstance(value, Text) else Text(value)
    return kinds.figure.Figure(value=text, label=Text("van de leden"), source=SOURCE, **fields)


def role_at(canvas: Canvas, word: Word) -> Role:
    """The role of what is drawn in the middle of a word."""
    column, at = word.column + word.width // 2, 0
    for text, look in canvas.rows[word.row + word.height // 2]:
        at += len(text)
        if at > column:
            return look.role
    raise AssertionError(f"{word} stands nowhere")


def counted(lines: list[str]) -> tuple[int, int]:
    shown = "".join(lines)
    return shown.count(FULL), shown.count(EMPTY)


@pytest.mark.parametrize(
    ("part", "full"), [(0, 0), (59, 59), (10.7, 10.7), (-3, 0), (250, 100), (1e400, 100)]
)
def test_as_many_dots_are_full_as_the_part_says(part: float, full: float) -> None:
    """Never fewer than none, nor more than all."""
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


def test_a_dot_that_is_a_part_is_partly_full() -> None:
    """10.7 of 100 are ten dots and a part of the eleventh."""
    lines = drawn(laid_out(slide_of(figure("10,7", part=10.7, of=100)), (70, 20)))
    assert counted(lines) == (10, 89)
    assert "".join(lines).count("◐") == 1


def test_people_stand_for_people() -> None:
    """Heads over shoulders, those of the part filled; where they have no room they are dots."""
    slide = slide_of(figure("3", part=3, of=5, show=Show.PEOPLE))
    lines = drawn(laid_out(slide, (60, 20)))
    assert counted(lines) == (3, 2)
    heads = next(row for row, line in enumerate(lines) if FULL in line)
    assert lines[heads + 1].endswith("▟█▙ ▟█▙ ▟█▙ ╭─╮ ╭─╮")
    assert counted(drawn(laid_out(slide, (40, 12)))) == (3, 2)


@pytest.mark.parametrize(
    ("part", "cells"),
    [(0, "░" * 20), (50, "█" * 10 + "░" * 10), (100, "█" * 20), (1, "▎" + "░" * 19)],
)
def test_a_bar_is_as_full_as_the_part_says(part: float, cells: str) -> None:
    """To an eighth of a cell."""
    made = bar(part, 100, 20, 5)
    assert made is not None
    painter = Painter()
    made.paint(painter, 0, 0)
    assert "".join(piece.text for piece in painter.sheet.pieces) == cells


def test_what_nobody_would_count_is_a_bar() -> None:
    """However it was to be shown."""
    for show in Show:
        found = share(65606, 80000, 60, 20, forms_of(80000, show))
        assert found is not None
        assert (found.width, found.height) == (60, 3)


def test_a_second_number_is_smaller_and_quieter() -> None:
    """It stands under the first, with what it counts beside it."""
    compared = Comparison(value=Text("48"), label=Text("vorig jaar"))
    laid = laid_out(slide_of(figure("59", compared=compared)), (100, 30))
    found = heights(laid)
    assert found["59"] > found["48"] > found["vorig"]
    roles = {word.text: role_at(laid.canvas(0, 0), word) for word in laid.canvas(0, 0).words}
    assert roles["48"] == roles["vorig"] == Role.MUTED


def test_the_number_is_the_largest_thing_on_the_slide() -> None:
    """Larger than what it counts."""
    found = heights(laid_out(slide_of(figure("65.606")), (100, 30)))
    assert found["65.606"] > found["leden"] > 1


def test_a_label_is_smaller_rather_than_its_number() -> None:
    """A number is at least twice as high as what it counts, rather three times where that goes."""
    label = Text("van de leden die wel eens een boek lenen bij de bibliotheek in het dorp")
    for size, times in (((100, 30), 2), ((120, 36), 2), ((160, 45), 3), ((200, 60), 3)):
        found = heights(laid_out(slide_of(figure("59").replace(label=label)), size))
        assert found["59"] >= min(times * found["leden"], SCALE[-1])


def test_both_labels_of_a_comparison_are_drawn_where_one_is() -> None:
    """Terminal text beside drawn words is lost."""
    before = Comparison(value=Text("48"), label=Text("vorig"))
    for size in ((120, 36), (160, 45), (200, 60)):
        found = heights(laid_out(slide_of(figure("59", compared=before)), size))
        assert found["vorig"] > 1


def test_dots_are_as_large_as_their_page_allows() -> None:
    """One cell, two cells, four cells, each with as much room between them."""
    made = [dots(59, 100, width, room) for width, room in ((20, 10), (40, 20), (60, 30))]
    assert [one and (one.width, one.height) for one in made] == [(19, 10), (38, 19), (58, 29)]


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


def test_numbers_beside_each_other_are_of_one_size() -> None:
    """Or the shortest would seem to be the most important."""
    body = tuple(
        kinds.columns.Column(body=(figure(f"{value}%", of=100, part=4.0),))
        for value in ("59,75", "41", "4")
    )
    for size in ((80, 24), (100, 30), (160, 45), (240, 70)):
        found = heights(laid_out(slide_of(kinds.columns.Columns(columns=body)), size))
        assert found["59,75%"] == found["41%"] == found["4%"]


def test_in_a_narrow_room_dots_stand_close_rather_than_nowhere() -> None:
    """As in the pane that shows the speaker what the audience sees."""
    laid = laid_out(slide_of(figure("59", part=59, of=100), title="Leden"), (66, 11))
    assert counted(drawn(laid)) == (59, 41)
    assert heights(laid)["59"] > 1
