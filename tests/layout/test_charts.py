"""Charts: words at their marks, forms that need no colour, and lists where there is no room."""

import re
from itertools import pairwise

import pytest

from presenter.layout.page import Alone
from presenter.model.chart import Form
from presenter.model.text import Text
from tests.charts import amount, by_rows, by_series
from tests.decks import paragraph, slide_of
from tests.layout.pictures import drawn, heights, laid_out

RAIN = {"mei": 58, "juni": 29, "juli": 14.5}


def test_bars_lie_under_each_other_with_their_values_at_their_ends() -> None:
    """As long as their numbers, to an eighth of a cell; one that stands out is marked."""
    slide = slide_of(by_rows(Form.BAR, RAIN, lit="mei", unit=Text("mm")))
    assert drawn(laid_out(slide, (44, 12))) == [
        "mei  █████████████████████████ 58\u00a0mm ◂",
        "",
        "juni ████████████▌ 29\u00a0mm",
        "",
        "juli ██████▎ 14,5\u00a0mm",
        "",
        "",
        "De Atlas, 2021",
    ]


def test_a_bar_of_a_whole_lies_on_the_whole() -> None:
    """What is left of it is seen, and the values stand behind it in a column."""
    rows = {f"dag{number}": number * 10.0 for number in range(1, 7)}
    lines = drawn(laid_out(slide_of(by_rows(Form.BAR, rows, of=amount(100))), (40, 12)))
    assert lines[4:6] == [
        "dag5 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇░░░░░░░░░░░░░░ 50",
        "dag6 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▊░░░░░░░░░░░ 60",
    ]


def test_bars_that_lie_right_under_each_other_do_not_touch() -> None:
    """A line of light parts them, without which they are one mass."""
    lines = drawn(laid_out(slide_of(by_rows(Form.BAR, dict.fromkeys("abcdefghij", 8.0))), (40, 14)))
    assert lines[0] == f"a {'▇' * 32} 8"
    assert not any("█" in line for line in lines)


def test_bars_below_nought_lie_on_its_other_side() -> None:
    """With their values at their ends, before them."""
    lines = drawn(laid_out(slide_of(by_rows(Form.BAR, {"jan": -4, "apr": 8})), (40, 12)))
    assert lines[1] == "jan −4 ▐████████"
    assert lines[5] == "apr             █████████████████ 8"


def test_columns_below_nought_hang_from_it() -> None:
    """With their values under them."""
    lines = drawn(laid_out(slide_of(by_rows(Form.COLUMN, {"jan": -4, "apr": 8})), (40, 14)))
    zero = lines.index("─" * 35)
    assert lines[zero - 1] == " " * 20 + "█" * 12
    assert lines[zero + 1 : zero + 4] == ["  " + "█" * 12] * 2 + ["       −4"]


def test_columns_stand_on_one_line() -> None:
    """Their labels under it, their values on their tops."""
    slide = slide_of(by_rows(Form.COLUMN, {"mei": 4, "juni": 2, "juli": 0}))
    assert drawn(laid_out(slide, (40, 14))) == [
        "     4",
        " ████████",
        " ████████",
        " ████████",
        " ████████        2",
        " ████████    ████████",
        " ████████    ████████",
        " ████████    ████████",
        " ████████    ████████        0",
        "▔" * 35,
        "    mei        juni        juli",
        "",
        "De Atlas, 2021",
    ]


def test_parts_have_their_names_and_their_fills() -> None:
    """No two of them look alike, whatever their colours."""
    rows = {"groente": 60.0, "fruit": 40.0}
    slide = slide_of(paragraph("Van de oogst"), by_rows(Form.STACKED, rows, unit=Text("%")))
    lines = drawn(laid_out(slide, (44, 14)))
    assert "█" * 24 + "▒" * 16 in lines
    assert "█ 60% groente           ▒ 40% fruit" in lines


def test_names_of_parts_stand_over_the_first_of_many_bars() -> None:
    """And under each bar its values."""
    chart = by_series(Form.STACKED, "2020 2024", {"gras": [3, 1], "bloemen": [1, 3]})
    lines = drawn(laid_out(slide_of(chart), (45, 14)))
    assert [line for line in lines if re.search("gras|[13]", line)] == [
        "     █ gras                     ▒ bloemen",
        "     █ 3                        ▒ 1",
        "     █ 1      ▒ 3",
        "De Atlas, 2021",
    ]


def test_a_line_alone_has_its_values_along_it() -> None:
    """So that it needs no axis."""
    slide = slide_of(by_rows(Form.LINE, {"a": 0, "b": 50, "c": 100}))
    lines = drawn(laid_out(slide, (40, 16)))
    assert lines[0].split() == ["100"]
    assert [word for line in lines for word in re.findall(r"\d+", line)][:3] == ["100", "50", "0"]
    assert lines[-4:-2] == [
        "──┬──────────────┬───────────────┬",
        "  a              b               c",
    ]


def test_lines_are_named_at_their_ends() -> None:
    """Beside their last values, with round numbers at the axis."""
    chart = by_series(Form.LINE, "jan feb mrt", {"kas": [10, 15, 20], "tuin": [0, -5, 4]})
    lines = drawn(laid_out(slide_of(chart), (60, 18)))
    (kas,) = (line for line in lines if "kas" in line)
    (tuin,) = (line for line in lines if "tuin" in line)
    assert kas.endswith("● 20 kas")
    assert tuin.endswith("◆ 4 tuin")
    ticks = [line.split()[0] for line in lines if re.match(r" *−?\d", line)]
    assert ticks == ["20", "15", "10", "5", "0", "−5"]


def test_a_slope_has_values_at_both_ends() -> None:
    """And each line its own marker there."""
    chart = by_series(Form.SLOPE, "2020 2024", {"bonen": [27, 19], "kool": [5, 6]})
    lines = drawn(laid_out(slide_of(chart), (60, 18)))
    assert lines[0].startswith("27 ●")
    assert next(line for line in lines if "bonen" in line).endswith("● 19 bonen")
    assert next(line for line in lines if "kool" in line).endswith("◆ 6 kool")
    assert any(line.startswith(" 5 ◆") for line in lines)


def test_ends_that_meet_are_set_apart_behind_their_markers() -> None:
    """No name stands over another, and each is still known for its line's."""
    series = {name: [0.0, 10.0] for name in ("een", "twee", "drie")}
    lines = drawn(laid_out(slide_of(by_series(Form.SLOPE, "a b", series)), (60, 18)))
    found = [line.split()[-3:] for line in lines if re.search("een|twee|drie", line)]
    assert found == [["●", "10", "een"], ["◆", "10", "twee"], ["■", "10", "drie"]]


@pytest.mark.parametrize("form", Form)
def test_what_cannot_be_drawn_is_a_list(form: Form) -> None:
    """On a thumbnail every label still stands beside its number."""
    series = {"eerste": [1.0, 2.0], "tweede": [3.0, 4.0]}
    chart = (
        by_rows(form, {"mei": 58, "juni": 29})
        if form in (Form.BAR, Form.COLUMN)
        else by_series(form, "mei juni", series)
    )
    laid = laid_out(slide_of(chart), (12, 7))
    words = [word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert {"mei", "juni"} <= set(words)
    assert set("▔█⠤").isdisjoint("".join("".join(drawn(laid, page)) for page in range(laid.pages)))


def test_more_bars_than_rows_go_on_to_another_page() -> None:
    """Never parted from their labels, and to the same scale."""
    rows = {f"bed{number}": float(number) for number in range(1, 31)}
    laid = laid_out(slide_of(by_rows(Form.BAR, rows)), (60, 20))
    lines = [line for page in range(laid.pages) for line in drawn(laid, page) if "bed" in line]
    assert laid.pages > 1
    assert len(lines) == 30
    assert all(line.endswith(f" {number}") for number, line in enumerate(lines, 1))
    lengths = [line.count("▇") for line in lines]
    assert lengths[-1] > 30
    assert all(before <= after for before, after in pairwise(lengths))


def test_columns_without_room_lie_down() -> None:
    """Long labels need the width that bars leave them."""
    rows = {f"aardappelveld{number}": float(number) for number in range(1, 7)}
    lines = drawn(laid_out(slide_of(by_rows(Form.COLUMN, rows)), (60, 20)))
    assert sum(line.startswith("aardappelveld") for line in lines) == 6


def test_bars_come_one_by_one() -> None:
    """Each with its label and its value."""
    chart = by_rows(Form.BAR, RAIN, reveal=True)
    laid = laid_out(slide_of(paragraph("Eerst"), chart), (60, 20))
    assert laid.steps == 3
    found = [{word.text for word in laid.canvas(0, step).words} for step in range(4)]
    assert found[0] == {"Eerst"}
    assert found[1] - found[0] == {"mei", "58", "De", "Atlas,", "2021"}
    assert found[2] - found[1] == {"juni", "29"}
    assert found[3] - found[2] == {"juli", "14,5"}


def test_lines_come_one_by_one() -> None:
    """The axis and the moments with the first of them."""
    series = {"kas": [10.0, 20.0], "tuin": [0.0, 5.0]}
    laid = laid_out(slide_of(by_series(Form.LINE, "jan feb", series, reveal=True)), (60, 20))
    assert laid.steps == 2
    found = [{word.text for word in laid.canvas(0, step).words} for step in range(3)]
    assert found[0] == set()
    assert {"jan", "feb", "kas", "20"} <= found[1]
    assert found[2] - found[1] == {"tuin", "5"} - found[1]


def test_a_chart_takes_what_the_rest_of_the_slide_leaves() -> None:
    """It is as high as there is room, beside a text too."""
    for size in ((60, 20), (100, 30), (160, 45)):
        alone = laid_out(slide_of(by_rows(Form.COLUMN, RAIN)), size)
        beside = laid_out(slide_of(by_rows(Form.COLUMN, RAIN), paragraph("Nat")), size)
        assert alone.pages == beside.pages == 1
        for laid in (alone, beside):
            assert isinstance(laid, Alone)
            assert laid.room - 3 <= laid.body.block.height <= laid.room


def test_labels_are_as_large_as_the_slide_s_letters_where_there_is_room() -> None:
    """They are read from the last row too."""
    assert heights(laid_out(slide_of(by_rows(Form.BAR, RAIN)), (200, 60)))["juni"] >= 5
