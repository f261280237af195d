"""Timelines: across, down, to scale, moment by moment."""

from typing import Any

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.timeline import Moment
from presenter.model.text import Text
from tests.layout.flow.painting import lines, painted

GARDEN = ("maart: Zaaien", "mei: Planten", "september: Oogsten")


def timeline(*written: str, **fields: Any) -> Kind:
    """A timeline of moments such as `1998: words`."""
    parts = [one.partition(": ") for one in written]
    moments = tuple(Moment(when=Text(when), text=Text(text)) for when, _, text in parts)
    return kinds.timeline.Timeline(moments=moments, alt=Text("alt"), **fields)


def test_moments_stand_along_a_line() -> None:
    """When it was over the line, what it was under it."""
    assert lines(timeline(*GARDEN), (48, 8)) == [
        "maart          mei            september",
        "●──────────────●──────────────●────────────────▶",
        "Zaaien         Planten        Oogsten",
    ]


def test_moments_stand_over_and_under_the_line_where_it_is_short() -> None:
    """In turn, so that each has more room."""
    assert lines(timeline(*GARDEN), (30, 10)) == [
        "         mei",
        "         Planten",
        "         │",
        "●────────●────────●──────────▶",
        "│                 │",
        "maart             september",
        "Zaaien            Oogsten",
    ]


def test_moments_stand_under_each_other_where_the_page_is_narrow() -> None:
    """The line goes down."""
    assert lines(timeline(*GARDEN), (20, 12)) == [
        "● maart",
        "│ Zaaien",
        "│",
        "● mei",
        "│ Planten",
        "│",
        "● september",
        "  Oogsten",
    ]


def test_long_texts_stand_beside_the_line() -> None:
    """They would be columns of words under it."""
    long = timeline(*(f"{one} {'en dan nog heel veel meer ' * 12}" for one in GARDEN))
    shown = lines(long, (60, 40))
    assert shown[0].startswith("    maart ● Zaaien en dan")
    assert shown[1].startswith("          │ ")


def test_years_are_as_far_apart_as_they_are() -> None:
    """Ten years are a fifth of fifty."""
    made = timeline("1950: a", "1960: b", "2000: c", scale=True)
    line = next(line for line in lines(made, (58, 8)) if "●" in line)
    dots = [at for at, sign in enumerate(line) if sign == "●"]
    assert abs((dots[1] - dots[0]) * 4 - (dots[2] - dots[1])) <= 4  # cells are whole


def test_years_that_are_too_near_to_each_other_are_not_drawn_to_scale() -> None:
    """They stand under each other, and claim nothing."""
    made = timeline("1950: a", "1951: heel wat woorden", "2000: c", scale=True)
    assert lines(made, (40, 12))[0] == "1950 ● a"


def test_a_moment_comes_with_its_step() -> None:
    """The line is there from the start."""
    made = timeline(*GARDEN, reveal=True)
    assert made.steps() == 3
    assert lines(made, (48, 8), step=1) == [
        "maart",
        "●──────────────────────────────────────────────▶",
        "Zaaien",
    ]
    assert lines(made, (48, 8), step=0) == [
        "",
        "───────────────────────────────────────────────▶",
    ]


def test_dots_are_large_beside_large_letters() -> None:
    """What is seen from afar is seen whole."""
    shown = lines(timeline(*GARDEN), (120, 30), rows=3)
    assert any(line.startswith("████━━━") for line in shown)


def test_a_timeline_of_one_moment_is_that_moment() -> None:
    """There is no line between one moment and nothing."""
    assert lines(timeline("maart: Zaaien"), (40, 8)) == ["maart ● Zaaien"]


def test_a_timeline_without_moments_is_nothing() -> None:
    """And nothing fails."""
    assert painted(timeline(), (40, 8)).lines() == []
