"""On the way from one canvas to another: always a whole screen, and no character in halves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import Canvas, Look, Run, Slice
from presenter.layout.cells import cells, parted
from presenter.layout.transition import between
from presenter.model.deck import Transition
from presenter.model.picture import Fit, Image
from presenter.model.role import Role

MOVING = (Transition.WIPE, Transition.PUSH)
LETTERS = st.sampled_from("ab é汉字🌷 ") | st.just("👨‍👩‍👧") | st.just("é")
LOOKS = st.sampled_from([Look(Role.TEXT), Look(Role.TITLE, bold=True), Look(on=Role.PANEL)])
WIDTH, HEIGHT = 12, 3


@st.composite
def rows(draw: st.DrawFn) -> tuple[Run, ...]:
    """A row of runs, as wide as the canvas."""
    runs: list[Run] = []
    left = WIDTH
    while left:
        text = "".join(draw(st.lists(LETTERS, min_size=1, max_size=5)))
        text = parted(text, min(left, cells(text)))[0]
        runs.append(Run(text, draw(LOOKS)))
        left -= cells(text)
    return tuple(runs)


CANVASES = st.builds(
    lambda found: Canvas(WIDTH, HEIGHT, tuple(found)),
    st.lists(rows(), min_size=HEIGHT, max_size=HEIGHT),
)


@given(st.sampled_from(MOVING), CANVASES, CANVASES, st.floats(0, 1), st.booleans())
def test_every_frame_is_a_whole_screen(
    transition: Transition, before: Canvas, after: Canvas, share: float, forwards: bool
) -> None:
    """Each row is as wide as the canvas, in cells; none is lost."""
    frame = between(transition, before, after, share, forwards)
    assert (frame.width, len(frame.rows)) == (WIDTH, HEIGHT)
    assert [sum(cells(text) for text, _ in row) for row in frame.rows] == [WIDTH] * HEIGHT


@given(st.sampled_from(MOVING), CANVASES, CANVASES, st.floats(0, 1), st.booleans())
def test_no_character_is_cut_in_half(
    transition: Transition, before: Canvas, after: Canvas, share: float, forwards: bool
) -> None:
    """What is on a frame was on one of the two, or is blank."""
    known = set("".join(before.lines() + after.lines())) | {" "}
    assert set("".join(between(transition, before, after, share, forwards).lines())) <= known


@given(st.sampled_from(MOVING), CANVASES, CANVASES, st.booleans())
def test_the_way_begins_and_ends_where_it_should(
    transition: Transition, before: Canvas, after: Canvas, forwards: bool
) -> None:
    """With the very same canvases."""
    assert between(transition, before, after, 0, forwards) is before
    assert between(transition, before, after, 1, forwards) is after


def line(text: str) -> Canvas:
    return Canvas(len(text), 1, ((Run(text, Look()),),))


@pytest.mark.parametrize(
    ("transition", "forwards", "frames"),
    [
        (Transition.WIPE, True, ["abcd", "abcD", "abCD", "aBCD", "ABCD"]),
        (Transition.WIPE, False, ["abcd", "Abcd", "ABcd", "ABCd", "ABCD"]),
        (Transition.PUSH, True, ["abcd", "bcdA", "cdAB", "dABC", "ABCD"]),
        (Transition.PUSH, False, ["abcd", "Dabc", "CDab", "BCDa", "ABCD"]),
    ],
)
def test_back_is_the_mirror_of_on(
    transition: Transition, forwards: bool, frames: list[str]
) -> None:
    """The next slide comes from the right, the one before from the left."""
    shown = [
        between(transition, line("abcd"), line("ABCD"), at / 4, forwards).lines()[0]
        for at in range(5)
    ]
    assert shown == frames


def test_rows_that_stay_as_they_are_do_not_move() -> None:
    """A row that both slides have is drawn once."""
    before = Canvas(2, 2, (*line("ab").rows, *line("··").rows))
    after = Canvas(2, 2, (*line("AB").rows, *line("··").rows))
    assert between(Transition.PUSH, before, after, 0.5).rows[1] is before.rows[1]


def test_what_is_left_of_an_image_is_blank() -> None:
    """Of a row of an image only the first columns can be shown: its rest would be wrong."""
    cover = Slice(Image("rose.png", 4, 4), Fit.CONTAIN, 4, 1, 0)
    image = Canvas(4, 1, ((Run("ro", Look(cover=cover)), Run("os", Look(cover=cover))),))
    pushed = between(Transition.PUSH, image, line("ABCD"), 0.5).rows[0]
    assert [(text, look.cover) for text, look in pushed] == [("  ", None), ("AB", None)]
    wiped = between(Transition.WIPE, image, line("ABCD"), 0.25).rows[0]
    assert [(text, look.cover) for text, look in wiped] == [
        ("ro", cover),
        ("o", cover),
        ("D", None),
    ]
