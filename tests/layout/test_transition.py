"""From one canvas to the next: every frame is whole, and the ends are the two canvases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import Canvas
from presenter.layout.cells import cells
from presenter.layout.transition import between
from presenter.model.deck import Transition
from tests.decks import points, slide_of
from tests.layout.pictures import laid_out

SIZE = (40, 12)
MOVING = [Transition.WIPE, Transition.PUSH]


def canvas(*words: str) -> Canvas:
    return laid_out(slide_of(points(*words)), SIZE).canvas(0, 0)


BEFORE, AFTER = canvas("een", "twee", "drie", "vier"), canvas("日本語", "👍 ja", "zeven", "acht")


@pytest.mark.parametrize("transition", MOVING)
def test_it_begins_and_ends_with_the_canvases(transition: Transition) -> None:
    assert between(transition, BEFORE, AFTER, 0) is BEFORE
    assert between(transition, BEFORE, AFTER, 1) is AFTER


@given(st.sampled_from(MOVING), st.sampled_from([BEFORE, AFTER]), st.floats(0, 1), st.booleans())
def test_every_row_has_the_width_of_the_canvas(
    transition: Transition, before: Canvas, share: float, forwards: bool
) -> None:
    """No wide character is cut in two, and none is counted double."""
    after = AFTER if before is BEFORE else BEFORE
    way = between(transition, before, after, share, forwards)
    assert {cells(line) for line in way.lines()} == {SIZE[0]}
    assert len(way.rows) == SIZE[1]


def test_forwards_the_next_comes_from_the_right() -> None:
    """And backwards from the left."""
    row = next(at for at, line in enumerate(AFTER.lines()) if "zeven" in line)
    half = SIZE[0] // 2
    for forwards, side in ((True, slice(half, None)), (False, slice(None, half))):
        way = between(Transition.WIPE, BEFORE, AFTER, 0.5, forwards).lines()[row]
        assert way[side] == AFTER.lines()[row][side]
    pushed = between(Transition.PUSH, BEFORE, AFTER, 0.5).lines()[row]
    assert pushed[half:] == AFTER.lines()[row][:half]
