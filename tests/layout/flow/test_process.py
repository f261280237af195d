"""Processes: boxes in a row, in rows, under each other, in lanes."""

from typing import Any

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.steps import Step
from presenter.elements.named import Named
from presenter.model.text import Text
from tests.decks import slide_of
from tests.layout.flow.painting import lines, painted
from tests.layout.pictures import heights, laid_out

BREAD = ("Mengen", "Kneden", "Bakken")
LANES = tuple(Named(key, Text(key.title())) for key in ("klant", "bakker"))


def steps(*written: str, **fields: Any) -> Kind:
    """Steps such as `text`, or `lane: text`."""
    parts = [one.rpartition(": ") for one in written]
    items = tuple(Step(text=Text(text), by=by) for by, _, text in parts)
    return kinds.steps.Steps(items=items, alt=Text("alt"), **fields)


def test_boxes_stand_in_a_row_with_arrows_between_them() -> None:
    """All of the same size."""
    assert lines(steps(*BREAD), (44, 8)) == [
        "╭──────────╮    ╭──────────╮    ╭──────────╮",
        "│  Mengen  ├───▶│  Kneden  ├───▶│  Bakken  │",
        "╰──────────╯    ╰──────────╯    ╰──────────╯",
    ]


def test_boxes_go_on_in_a_second_row() -> None:
    """An arrow leads back to its first box."""
    assert lines(steps(*BREAD, "Eten"), (30, 14)) == [
        "╭───────────╮    ╭───────────╮",
        "│  Mengen   ├───▶│  Kneden   │",
        "╰───────────╯    ╰─────┬─────╯",
        "      ╭────────────────╯",
        "      ▼",
        "╭───────────╮    ╭───────────╮",
        "│  Bakken   ├───▶│   Eten    │",
        "╰───────────╯    ╰───────────╯",
    ]


def test_boxes_stand_under_each_other_where_the_page_is_narrow() -> None:
    """With an arrow down from each."""
    assert lines(steps(*BREAD), (14, 20)) == [
        "╭────────────╮",
        "│   Mengen   │",
        "╰────────────╯",
        "       ▼",
        "╭────────────╮",
        "│   Kneden   │",
        "╰────────────╯",
        "       ▼",
        "╭────────────╮",
        "│   Bakken   │",
        "╰────────────╯",
    ]


def test_long_texts_make_more_rows_rather_than_narrow_boxes() -> None:
    """Nobody reads a column of words."""
    long = steps(*(f"{one} en dan nog wel tien minuten wachten tot het af is" for one in BREAD))
    shown = lines(long, (44, 30))
    assert max(line.count("╭") for line in shown) < 3


def test_boxes_stand_in_the_lanes_of_those_who_do_it() -> None:
    """An arrow goes up or down from lane to lane."""
    made = steps("klant: bestelt", "bakker: bakt", "klant: eet", lanes=LANES)
    assert lines(made, (56, 12)) == [
        "         ╭─────────╮                         ╭─────────╮",
        " Klant   │ bestelt ├───╮                 ╭──▶│   eet   │",
        "         ╰─────────╯   │                 │   ╰─────────╯",
        "┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┄┄┄┄",
        "                       │   ╭─────────╮   │",
        "Bakker                 ╰──▶│  bakt   ├───╯",
        "                           ╰─────────╯",
    ]


def test_without_room_for_lanes_a_box_says_who_does_it() -> None:
    """Nothing is lost."""
    made = steps("klant: bestelt", "bakker: bakt", lanes=LANES)
    assert lines(made, (16, 12)) == [
        "╭──────────────╮",
        "│    Klant     │",
        "│   bestelt    │",
        "╰──────────────╯",
        "        ▼",
        "╭──────────────╮",
        "│    Bakker    │",
        "│     bakt     │",
        "╰──────────────╯",
    ]


def test_a_box_comes_with_its_step_and_with_the_arrow_to_it() -> None:
    """The arrow has not left the box before."""
    made = steps(*BREAD, reveal=True)
    assert made.steps() == 3
    assert lines(made, (44, 8), step=1) == [
        "╭──────────╮",
        "│  Mengen  │",
        "╰──────────╯",
    ]
    assert "├" in "".join(lines(made, (44, 8), step=2))
    assert lines(made, (44, 8), step=0) == []


def test_a_process_without_steps_is_nothing() -> None:
    """And nothing fails."""
    assert painted(steps(), (40, 8)).lines() == []


def test_lanes_stand_closer_rather_than_in_terminal_text() -> None:
    """Arrows are shorter, and boxes fit their words more tightly."""
    written = ("klant: bestelt", "bakker: bakt", "bakker: verpakt", "klant: betaalt", "klant: eet")
    laid = laid_out(slide_of(steps(*written, lanes=LANES)), (160, 45))
    assert heights(laid)["bestelt"] > 1
