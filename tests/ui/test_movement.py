"""Movement between slides: it takes its time, and never anybody else's."""

import pytest

from presenter.model.deck import Transition
from tests.ui.journey import Journey, Travel


@pytest.fixture(params=[Transition.WIPE, Transition.PUSH, Transition.FADE])
def transition(request: pytest.FixtureRequest) -> Transition:
    found: Transition = request.param
    return found


def test_a_slide_moves_on_and_comes_to_rest(travel: Travel, transition: Transition) -> None:
    """On the way stand both, at its end the next slide alone."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = transition
        one.app.seconds = 10
        await one.press("3", "G", "left")
        before = one.text
        one.app.seconds = 20
        await one.press("right")
        one.app.seconds = 20.1
        await one.pilot.pause(0.05)
        assert one.place == (3, 0)
        one.app.seconds = 21
        await one.pilot.pause(0.05)
        assert "3 / 4" in one.text
        assert one.text != before
        assert "De heg" in one.text

    travel(walk)


def test_a_key_on_the_way_acts_at_once(travel: Travel, transition: Transition) -> None:
    """It ends the movement: nobody waits for it."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = transition
        one.app.seconds = 10
        await one.press("3", "G")
        one.app.seconds = 20
        await one.press("right", "L")
        assert one.place == (4, 0)
        assert "EN" in one.text
        assert "The path" in one.text
        await one.press("left", "left", "left")
        assert one.place == (2, 1)
        assert "The pond" in one.text

    travel(walk)


def test_nothing_moves_unless_it_is_asked_for(travel: Travel) -> None:
    """Nor for a step, nor beside the notes."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        assert "De vijver" in one.text
        one.app.show.asked = Transition.PUSH
        one.app.seconds = 10
        await one.press("right")
        assert "graven" in one.words
        await one.press("n")
        assert one.app.show.transition is Transition.NONE

    travel(walk)
