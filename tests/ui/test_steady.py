"""A time of day that is set right while a talk goes on: the speaker is told, and nothing moves."""

import pytest

from presenter.model.place import Place
from presenter.talk import Talk
from presenter.talk.window import Side
from presenter.ui.screens import talk as screen
from presenter.ui.steady import JUMP, Steady
from tests.decks import DUTCH
from tests.ui.journey import LARGE, Journey, Travel

TOLD = "klok van de computer"


@pytest.mark.parametrize(("wall", "jumped"), [(160.0, False), (160.0 + JUMP, True), (-9e4, True)])
def test_a_jump_is_what_the_talks_clock_did_not_do(wall: float, jumped: bool) -> None:
    """A minute or more, either way; sleep is none, for both clocks go on."""
    steady = Steady()
    assert not steady.jumped(40, 100)
    assert steady.jumped(100, wall) == jumped
    assert not steady.jumped(99_940, 100_000)


@pytest.mark.parametrize("jump", [-7200.0, 7200.0])
def test_the_speaker_is_told_and_the_plan_stays(
    travel: Travel, monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    """The talk ends as many minutes from now as before."""
    said = [1e9]
    monkeypatch.setattr(screen, "wall", lambda: said[0])

    async def walk(one: Journey) -> None:
        show = one.app.show
        one.app.company.take_up(Talk(Place(0), DUTCH, DUTCH, end=600.0), born=0, seq=1)
        await one.press("down")
        assert show.talk.end == 600
        assert TOLD not in one.text
        left = show.progress(one.app.now()).left
        said[0] += jump
        await until(one, TOLD)
        assert show.progress(one.app.now()).left == left

    travel(walk, LARGE, side=Side.SPEAKER)


async def until(one: Journey, words: str) -> None:
    """Wait until words are on the screen, in at most so many turns of the loop."""
    for _ in range(500):
        if words in one.text:
            return
        await one.pilot.pause(0.01)
    assert words in one.text
