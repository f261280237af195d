"""A machine that is busy with others: what a window does late, it does all the same."""

from collections.abc import Callable
from itertools import count
from time import monotonic

import pytest
from textual import _time

from presenter.ui.app import Presenter
from tests.ui.journey import LARGE, Journey, Travel

TURNS = 500


def be_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next times that Textual looks at its clock, ten seconds have gone by."""
    late = count(1)
    monkeypatch.setattr(_time, "get_time", lambda: monotonic() + 10 * min(next(late), TURNS))


async def until(one: Journey, holds: Callable[[], bool]) -> None:
    """Wait until something holds, in at most so many turns of the loop."""
    for _ in range(TURNS):
        if holds():
            return
        await one.pilot.pause(0.01)
    assert holds()


def test_a_frame_that_has_to_wait_for_the_terminal_is_drawn_at_last(
    travel: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And so is what changes after it."""
    left = iter([True] * 3)

    async def walk(one: Journey) -> None:
        be_busy(monkeypatch)
        monkeypatch.setattr(Presenter, "writing", property(lambda app: next(left, False)))
        await one.press("down")
        await until(one, lambda: "2 / 4" in one.text)
        await one.press("down")
        await until(one, lambda: "3 / 4" in one.text)

    travel(walk, LARGE)


def test_the_clock_goes_on(travel: Travel, monkeypatch: pytest.MonkeyPatch) -> None:
    """Second after second."""
    be_busy(monkeypatch)

    async def walk(one: Journey) -> None:
        await one.press("down")
        for second in (1, 2):
            one.app.seconds = float(second)
            await until(one, lambda wanted=f"0:0{second}": wanted in one.text)  # type: ignore[misc]

    travel(walk, LARGE)
