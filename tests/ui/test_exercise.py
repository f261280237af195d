"""Exercises and breaks under somebody's hands: the keys that they have, and that they lack."""

from functools import partial
from pathlib import Path

import pytest

from presenter.talk.activity import activity_of
from presenter.talk.window import Side
from presenter.ui.bell import Bell
from presenter.ui.screens.talk import TalkScreen
from tests.ui.journey import LARGE, Journey, Travel, traveller

DECK = """\
    title: Tuin
    languages: [nl, en]
    slides:
      - id: draw
        title: {nl: Een bed, en: A bed}
        duration: 5m
        body:
          - exercise:
              task: {nl: Teken, en: Draw}
              hints: [{nl: hulpwoord, en: helpword}]
              answers: [{nl: eerste, en: firstly}, {nl: tweede, en: secondly}]
              people: 7
              bell: true
      - id: coffee
        title: {nl: Koffie, en: Coffee}
        kind: break
        duration: 10m
      - id: path
        title: {nl: Het pad, en: The path}
        body: [{text: {nl: Schelpen, en: Shells}}]
"""
EXERCISE, BREAK, AFTER = 2, 3, 4


@pytest.fixture
def workshop(tmp_path: Path) -> Travel:
    """Lets a test walk through a small workshop."""
    return partial(traveller(tmp_path), deck=DECK)


def seconds(one: Journey) -> float:
    """The seconds that the exercise has."""
    return activity_of(one.app.show.talk, "draw", 300.0).seconds


def test_enter_starts_an_exercise_and_pauses_it(workshop: Travel) -> None:
    """Elsewhere it goes on; here → does."""

    async def walk(one: Journey) -> None:
        await one.press("enter")
        assert one.place == (EXERCISE, 0)
        assert "05:00" in one.words
        await one.press("enter")
        one.app.seconds = 90
        assert "03:30" in one.words
        await one.press("enter")
        one.app.seconds = 200
        assert {"03:30", "gepauzeerd"} <= set(one.words)
        await one.press("right")
        assert one.place == (BREAK, 0)

    workshop(walk, LARGE)


def test_minutes_are_added_and_taken_only_while_an_exercise_is_on_the_stage(
    workshop: Travel,
) -> None:
    """Elsewhere + is larger text and ↓ the next slide."""

    async def walk(one: Journey) -> None:
        await one.press("plus")
        assert one.app.show.talk.zoom == 1
        await one.press("down", "plus", "up", "up", "minus", "down")
        assert (one.place, seconds(one)) == ((EXERCISE, 0), 300 + 5 * 60)
        assert one.app.show.talk.zoom == 1

    workshop(walk, LARGE)


def test_the_language_key_changes_the_task_and_never_the_countdown(workshop: Travel) -> None:
    """Digits stay where they are."""

    async def walk(one: Journey) -> None:
        await one.press("right", "enter")
        one.app.seconds = 42
        assert {"Teken", "04:18"} <= set(one.words)
        await one.press("L")
        assert {"Draw", "04:18"} <= set(one.words)

    workshop(walk, LARGE)


def test_who_is_done_is_counted(workshop: Travel) -> None:
    """Out of seven, or of as many as a number says."""

    async def walk(one: Journey) -> None:
        await one.press("right", "d", "d", "d", "D")
        assert "2 van 7 klaar" in " ".join(one.words)
        await one.press("1", "2", "d")
        assert "2 van 12 klaar" in " ".join(one.words)

    workshop(walk, LARGE)


def test_answers_come_one_by_one_and_the_stage_has_none_before(workshop: Travel) -> None:
    """No hint ever; nor in the overview or among what is found."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        assert {"eerste", "tweede", "hulpwoord"}.isdisjoint(one.words)
        await one.press("A")
        assert "eerste" in one.words
        assert {"tweede", "hulpwoord"}.isdisjoint(one.words)
        await one.press("A", "A")
        assert {"eerste", "tweede"} <= set(one.words)
        await one.press("o")
        assert {"eerste", "tweede", "hulpwoord"}.isdisjoint(one.words)
        await one.press("escape", "slash", *"tweede")
        assert "Een bed" not in one.text

    workshop(walk, LARGE)


def test_the_speaker_reads_hints_and_answers_from_the_start(workshop: Travel) -> None:
    """Beside the slide, on which they are not."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        assert {"hulpwoord", "eerste", "tweede"} <= set(one.words)

    workshop(walk, LARGE, side=Side.SPEAKER)


def test_keys_of_exercises_say_so_elsewhere(workshop: Travel) -> None:
    """Nothing is counted."""

    async def walk(one: Journey) -> None:
        await one.press("A")
        assert "geen opdracht" in one.text
        assert one.app.show.talk.activities == ()

    workshop(walk, LARGE)


def test_the_bell_rings_once_when_time_is_over(workshop: Travel) -> None:
    """Not before, not again, and anew when more time is over too."""

    async def walk(one: Journey) -> None:
        await one.press("right", "enter")
        bell = Bell()
        heard = [bell.is_due(one.app.show, second) for second in (1, 299, 300, 301, 400)]
        assert heard == [False, False, True, False, False]
        one.app.seconds = 400
        await one.press("plus")
        assert [bell.is_due(one.app.show, second) for second in (401, 460, 461)] == [
            False,
            True,
            False,
        ]

    workshop(walk, LARGE)


def test_a_break_says_until_when_and_what_follows_in_each_language(
    workshop: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten seconds each."""

    async def walk(one: Journey) -> None:
        monkeypatch.setattr(one.app, "time_of_day", lambda: 36_000 + one.app.seconds)
        await one.press("right", "right")
        assert {"Koffie", "10:10", "Daarna:", "pad"} <= set(one.words)
        one.app.seconds = 10.5
        assert {"Coffee", "10:10", "Then:", "path"} <= set(one.words)
        one.app.seconds = 20.5
        assert "Koffie" in one.words
        one.app.seconds = 545
        assert {"10:10", "minuut"} <= set(one.words)
        one.app.seconds = 5000.5
        assert {"10:10", "verder"} <= set(one.words)
        assert one.place == (BREAK, 0)

    workshop(walk, LARGE)


def test_a_break_shows_two_languages_beside_each_other_where_the_deck_says_so(
    travel: Travel,
) -> None:
    """From its beginning, whatever the language of the stage; what follows is as before."""
    deck = DECK.replace("languages:", "breaks: beside\n    languages:", 1)

    async def walk(one: Journey) -> None:
        await one.press("right", "right")
        assert {"Koffie", "Coffee", "Daarna:", "Then:"} <= set(one.words)
        await one.press("ctrl+u", "right")
        assert "Shells" not in one.words

    travel(walk, LARGE, deck=deck)


def test_keys_do_nothing_in_a_break_but_the_one_that_unlocks(workshop: Travel) -> None:
    """It is named after a wrong key, and not before."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right")
        assert "Ctrl+U" not in one.text
        keys = ("right", "left", "pagedown", "G", "o", "q", "b", "1", "g", "f5", "ctrl+p", "L")
        for key in keys:
            await one.press(key)
            assert one.place == (BREAK, 0)
            assert isinstance(one.app.screen, TalkScreen)
            assert "Ctrl+U" in one.text
        await one.pilot.click()
        assert one.place == (BREAK, 0)
        await one.press("ctrl+u", "up", "minus")
        assert activity_of(one.app.show.talk, "coffee").seconds == 600 + 4 * 60
        await one.press("right")
        assert one.place == (AFTER, 0)

    workshop(walk, LARGE)


def test_the_speaker_screen_names_the_key_that_unlocks(workshop: Travel) -> None:
    """From the start of the break."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right")
        assert "Ctrl+U" in one.text
        await one.press("ctrl+u")
        assert "Ctrl+U" not in one.text

    workshop(walk, LARGE, side=Side.SPEAKER)


def test_the_speaker_screen_says_once_that_keys_are_locked(workshop: Travel) -> None:
    """A wrong key changes nothing about it, and nothing of it stays at the next slide."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right", "b")
        assert one.text.count("Ctrl+U") == 1
        await one.press("ctrl+u", "right")
        assert "Ctrl+U" not in one.text

    workshop(walk, LARGE, side=Side.SPEAKER)


def test_no_slide_after_a_break_says_that_keys_are_locked(workshop: Travel) -> None:
    """However soon it comes after a wrong key."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right", "b")
        assert "Ctrl+U" in one.text
        await one.press("ctrl+u", "right")
        assert one.place == (AFTER, 0)
        assert "Ctrl+U" not in one.text

    workshop(walk, LARGE)


def test_the_speaker_screen_says_how_an_exercise_begins_until_it_has(workshop: Travel) -> None:
    """The audience does not read of it."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        assert one.place == (EXERCISE, 0)
        assert "start de tijd" in " ".join(one.words)
        await one.press("enter")
        assert "start de tijd" not in " ".join(one.words)

    workshop(walk, LARGE, side=Side.SPEAKER)
