"""Movement between slides: never longer than it should be, and never in the way of a key."""

from collections.abc import Callable

import pytest

from presenter.model.deck import Transition
from presenter.ui.movement import BURST, LASTING, Movement
from presenter.ui.screens.talk import TalkScreen
from tests.ui.journey import LARGE, Journey, Travel

MOVING = (Transition.WIPE, Transition.PUSH, Transition.FADE)


def movement(one: Journey) -> Movement | None:
    screen = one.app.screen
    assert isinstance(screen, TalkScreen)
    return screen._movement


async def wait(one: Journey, seconds: float) -> None:
    """Let the clock go on, and the next frame be drawn."""
    one.app.seconds += seconds
    await one.pilot.pause(0.06)


async def until(one: Journey, words: str) -> None:
    """Wait until words are on the screen; ten seconds at most."""
    for _ in range(500):
        if words in one.text:
            return
        await one.pilot.pause(0.02)
    assert words in one.text


@pytest.mark.parametrize("transition", MOVING)
def test_a_slide_gives_way_to_the_next(travel: Travel, transition: Transition) -> None:
    """From the one to the other, in the time that it takes, with every frame a screen."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = transition
        one.app.seconds = 10
        before = one.text
        await one.press("down")
        assert one.place == (2, 0)
        begun = movement(one)
        assert begun is not None
        assert begun.transition is transition
        assert one.text.splitlines()[:-1] == before.splitlines()[:-1]
        await wait(one, LASTING / 2)
        halfway = one.text
        await wait(one, LASTING)
        assert movement(one) is None
        after = one.text
        assert len({before, halfway, after}) == 3
        assert "2 / 4" in after

    travel(walk)


def test_nothing_moves_unless_it_is_asked_for(travel: Travel) -> None:
    """By default a slide is there at once."""

    async def walk(one: Journey) -> None:
        await one.press("down")
        assert movement(one) is None
        assert "2 / 4" in one.text

    travel(walk)


def test_the_deck_can_ask_for_it_and_the_speaker_refuse(travel: Travel) -> None:
    """What was asked for when the talk began counts."""

    async def walk(one: Journey) -> None:
        show = one.app.show
        deck = show.deck.replace(transition=Transition.PUSH)
        show.typesetter.deck = deck
        found = [show.transition]
        show.asked = Transition.NONE
        found.append(show.transition)
        assert found == [Transition.PUSH, Transition.NONE]

    travel(walk)


@pytest.mark.parametrize(
    ("key", "place"), [("right", (2, 1)), ("L", (2, 0)), ("b", (2, 0)), ("up", (1, 0))]
)
def test_a_key_ends_a_movement_and_acts(travel: Travel, key: str, place: tuple[int, int]) -> None:
    """At once: nobody waits for a picture to move."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = Transition.PUSH
        one.app.seconds = 10
        await one.press("down")
        assert movement(one) is not None
        await one.press(key)
        assert movement(one) is None
        assert one.place == place

    travel(walk)


STILL: list[tuple[str, list[str], str]] = [
    ("a step", ["down"], "right"),
    ("the language", ["down"], "L"),
    ("a jump", [], "G"),
    ("from the end to the start", ["G"], "home"),
    ("the end of the deck", ["G"], "down"),
]


@pytest.mark.parametrize(("before", "key"), [one[1:] for one in STILL], ids=[o[0] for o in STILL])
def test_only_a_move_to_a_neighbouring_slide_is_shown(
    travel: Travel, before: list[str], key: str
) -> None:
    """Steps, languages and jumps are there at once."""

    async def walk(one: Journey) -> None:
        await one.press(*before)
        one.app.show.asked = Transition.WIPE
        one.app.seconds = 10
        await one.press(key)
        assert movement(one) is None

    travel(walk)


def test_a_burst_of_keys_moves_nothing(travel: Travel) -> None:
    """Who leafs through the slides wants to see them, not how they come."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = Transition.WIPE
        one.app.seconds = 10
        await one.press("down")
        await wait(one, LASTING)
        one.app.seconds += BURST / 4
        await one.press("down")
        assert movement(one) is None
        one.app.seconds += BURST
        await one.press("up")
        assert movement(one) is not None

    travel(walk)


def test_nothing_moves_beside_the_notes(travel: Travel) -> None:
    """The slide has a small pane there."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = Transition.WIPE
        one.app.seconds = 10
        await one.press("n", "down")
        assert movement(one) is None

    travel(walk, LARGE)


def test_another_size_ends_a_movement(travel: Travel) -> None:
    """Its canvases are of the old one."""

    async def walk(one: Journey) -> None:
        one.app.show.asked = Transition.PUSH
        one.app.seconds = 10
        await one.press("down")
        await one.pilot.resize_terminal(60, 20)
        await one.pilot.pause()
        assert "2 / 4" in one.text
        assert len(one.text.splitlines()) == 20

    travel(walk)


def test_a_slow_terminal_is_spared_frames(travel: Travel, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is drawn while it is still busy; the last one is as soon as it is not."""
    drawn: list[object] = []
    busy = True

    async def walk(one: Journey) -> None:
        nonlocal busy
        one.app.show.asked = Transition.PUSH
        one.app.seconds = 10
        monkeypatch.setattr(type(one.app), "writing", property(lambda app: busy))
        monkeypatch.setattr(Movement, "strips", _noting(Movement.strips, drawn))
        await one.press("down")
        await wait(one, LASTING / 2)
        assert drawn == []
        await wait(one, LASTING)
        assert "1 / 4" in one.text
        busy = False
        await until(one, "2 / 4")
        assert drawn == []

    travel(walk)


def _noting(strips: Callable[..., object], drawn: list[object]) -> Callable[..., object]:
    def noted(*given: object) -> object:
        drawn.append(given)
        return strips(*given)

    return noted


def test_keys_that_a_slow_terminal_has_no_time_for_are_drawn_once(
    travel: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them count, and what they led to is there as soon as it has time again."""
    drawn: list[object] = []
    busy = True

    async def walk(one: Journey) -> None:
        nonlocal busy
        monkeypatch.setattr(type(one.app), "writing", property(lambda app: busy))
        monkeypatch.setattr(TalkScreen, "strips", _noting(TalkScreen.strips, drawn))
        await one.press("down", "L", "down", "up")
        await wait(one, 0)
        assert (one.place, drawn) == ((2, 0), [])
        assert "1 / 4 · NL" in one.text
        busy = False
        await until(one, "2 / 4 · EN")
        assert len(drawn) < 4

    travel(walk)
