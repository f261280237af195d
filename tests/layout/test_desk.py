"""The speaker screen: where its panes lie at every size, and what their headings say."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import compose
from presenter.layout.desk import Arrangement, Desk, Filled, Pane, Part, desk, lay_desk
from presenter.layout.page import Size

sizes = st.builds(Size, st.integers(40, 240), st.integers(11, 70))
desks = st.builds(desk, sizes, st.sampled_from(Arrangement))


def blank(pane: Pane, heading: str = "", warning: str = "") -> Filled:
    return Filled(compose(pane.width, pane.height, (), (), 0), (heading,), (warning,))


def cells_of(pane: Pane) -> set[tuple[int, int]]:
    """The cells of a pane and of its heading."""
    rows = range(pane.row - 1, pane.row + pane.height)
    return {(row, pane.column + at) for row in rows for at in range(pane.width)}


@given(desks)
def test_panes_lie_on_the_desk_and_apart(found: Desk) -> None:
    """At any size no pane leaves the screen, and none covers another or its heading."""
    covered = {part: cells_of(pane) for part, pane in found.panes.items()}
    for taken in covered.values():
        assert all(0 <= row < found.size.height for row, _ in taken)
        assert all(0 <= column < found.size.width for _, column in taken)
    assert not any(one & other for one, other in combinations(covered.values(), 2))


@given(desks)
def test_the_notes_are_never_away(found: Desk) -> None:
    """Whatever the arrangement: they are what the screen is for."""
    assert found.panes[Part.NOTES].height >= 1


@given(desks, st.text("ab é", max_size=300))
def test_a_filled_desk_is_as_large_as_its_screen(found: Desk, heading: str) -> None:
    """However long a heading is."""
    filled = {part: blank(pane, heading, heading) for part, pane in found.panes.items()}
    canvas = lay_desk(found, filled)
    assert [len(line) for line in canvas.lines()] == [found.size.width] * found.size.height


def test_rules_meet_where_panes_do() -> None:
    """Thin lines part the panes; headings stand in them, and an arrow where more lies below."""
    found = desk(Size(40, 12))
    filled = {part: blank(pane, part.value) for part, pane in found.panes.items()}
    long = compose(found.panes[Part.NOTES].width, 50, (), (), 0)
    filled[Part.NOTES] = Filled(long, ("notes",), ("look",))
    assert [line.rstrip() for line in lay_desk(found, filled).lines()] == [
        "─ slide ───────────────┬─ next ─────────",
        *["                       │"] * 5,
        "─ notes ─ look ───── ▼ ┼─ clock ────────",
        *["                       │"] * 5,
    ]


def test_a_clock_without_room_gives_it_to_what_stands_above() -> None:
    """The line at the foot has the clock too."""
    assert Part.CLOCK not in desk(Size(80, 10)).panes
    assert Part.CLOCK in desk(Size(80, 24)).panes


@pytest.mark.parametrize("arrangement", Arrangement)
def test_an_arrangement_gives_its_part_the_most_room(arrangement: Arrangement) -> None:
    """Its name says what is large."""
    areas = {
        part: pane.width * pane.height
        for part, pane in desk(Size(120, 40), arrangement).panes.items()
    }
    largest = max(areas, key=lambda part: areas[part])
    wanted = {Arrangement.NOTES: Part.NOTES, Arrangement.NOTES_ONLY: Part.NOTES}
    assert largest is wanted.get(arrangement, Part.SLIDE)


NUMBER = ("12 / 30", "NL", "stap 2 van 3")
STATUS = ("beeld staat stil · Esc terug", "stil · Esc")


@pytest.mark.parametrize(
    ("width", "heading"),
    [
        (70, "─ 12 / 30 · NL · stap 2 van 3 ─ beeld staat stil · Esc terug ─"),
        (50, "─ 12 / 30 · NL ─ beeld staat stil · Esc terug ─"),
        (44, "─ 12 / 30 ─ beeld staat stil · Esc terug ─"),
        (30, "─ 12 / 30 ─ stil · Esc ─"),
        (22, "─ 12 / 30 ─ stil… ─"),
        (15, "─ 12 / 30 ─"),
    ],
)
def test_the_number_of_a_slide_outlasts_all_else_in_a_heading(width: int, heading: str) -> None:
    """What is to be noticed is told shorter before it is cut; no dot is left dangling."""
    pane = Pane(1, 0, width, 3)
    filled = Filled(compose(width, 3, (), (), 0), NUMBER, STATUS)
    shown = lay_desk(Desk(Size(width, 4), {Part.SLIDE: pane}), {Part.SLIDE: filled})
    assert shown.lines()[0].rstrip("─ ") == heading.rstrip("─ ")
