"""Journeys through the app: the keys and the mouse of a speaker."""

from typing import Any

import pytest
from textual.command import CommandList
from textual.widgets import Input

from presenter.layout.page import Laid
from presenter.layout.typesetter import Typesetter
from tests.decks import ENGLISH
from tests.ui.journey import LARGE, SMALL, Journey, Travel

LONG = 1000
"""How often a test looks, a hundredth of a second apart, before what it waits for has failed."""


def test_keys_move_and_the_clock_starts_with_the_first_move(travel: Travel) -> None:
    """Forward, back over the steps, to the ends, and by number."""

    async def walk(one: Journey) -> None:
        assert not one.running
        await one.press("right")
        assert one.running
        for key, place in (
            ("right", (2, 1)),
            ("space", (2, 2)),
            ("pagedown", (3, 0)),
            ("pageup", (2, 2)),
            ("h", (2, 1)),
            ("s", (2, 2)),
            ("up", (1, 0)),
            ("down", (2, 0)),
            ("G", (4, 0)),
            ("home", (1, 0)),
        ):
            await one.press(key)
            assert (key, one.place) == (key, place)
        await one.press("3", "enter")
        assert one.place == (3, 0)
        await one.press("g", "g")
        assert one.place == (1, 0)
        await one.press("2", "g")
        assert one.place == (2, 0)

    travel(walk)


def test_a_number_that_no_slide_has_is_said(travel: Travel) -> None:
    """And is forgotten with the next key."""

    async def walk(one: Journey) -> None:
        await one.press("4", "0", "G")
        assert "Er is geen dia 40." in one.text
        assert one.place == (1, 0)
        await one.press("right")
        assert "geen dia" not in one.text
        await one.press("3", "escape", "G")
        assert one.place == (4, 0)

    travel(walk)


def test_another_language_in_the_middle_of_a_reveal(travel: Travel) -> None:
    """The slide, the step and the clock stay; the notes have a language of their own."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right", "L")
        assert one.place == (2, 1)
        assert "dig" in one.words
        assert "fill" not in one.words
        await one.press("n")
        assert "Vertel van de reiger." in " ".join(one.words)
        await one.press("alt+l")
        assert "Tell of the heron." in " ".join(one.words)
        await one.press("tab", "n")
        assert "graven" in one.words
        assert one.place == (2, 1)

    travel(walk, LARGE)


def test_the_overview_chooses_a_slide(travel: Travel) -> None:
    """By keys, by a click; Esc goes back to where the talk was."""

    async def walk(one: Journey) -> None:
        await one.press("o", "right", "right", "enter")
        assert one.place == (3, 0)
        await one.press("o", "end", "escape")
        assert one.place == (3, 0)
        await one.press("o", "home")
        await one.pilot.click(offset=(10, 4))
        await one.pilot.pause()
        assert one.place == (1, 0)

    travel(walk, LARGE)


def test_search_finds_titles_texts_and_notes_in_both_languages(travel: Travel) -> None:
    """Enter goes to the chosen one, Esc nowhere."""

    async def walk(one: Journey) -> None:
        await one.press("slash", *"heron")
        assert "De vijver" in one.text
        await one.press("enter")
        assert one.place == (2, 0)
        await one.press("slash", *"shells", "enter")
        assert one.place == (4, 0)
        await one.press("slash", *"qqq")
        assert "qqq" in one.text
        await one.press("enter")
        assert one.place == (4, 0)
        await one.press("slash", *"pond", "escape")
        assert one.place == (4, 0)

    travel(walk)


def test_black_and_white_cover_the_slide_until_a_key_brings_it_back(travel: Travel) -> None:
    """The same key, Esc, or any move, which then does not move."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        before = one.text
        for cover, back in (("b", "b"), ("full_stop", "escape"), ("w", "w"), ("w", "escape")):
            await one.press(cover)
            assert one.text.strip() == ""
            await one.press(back)
            assert one.text == before

    travel(walk)


def test_quitting_asks_while_the_clock_runs(travel: Travel) -> None:
    """Esc goes on; Enter stops. Before the clock runs there is nothing to ask."""

    async def walk(one: Journey) -> None:
        await one.press("right", "q")
        assert "Wilt u stoppen?" in one.text
        await one.press("escape")
        assert one.app.is_running
        assert "De vijver" in one.text
        await one.press("q", "enter")
        assert one.app.return_code == 0
        assert not one.app.is_running

    travel(walk)


def test_the_clock_can_be_paused_and_set_back(travel: Travel) -> None:
    """It starts with the first move, stops with `t`, and `Ctrl+T` sets it to nought."""

    async def walk(one: Journey) -> None:
        await one.press("right")
        one.app.seconds = 61
        await one.press("t")
        assert "1:01" in one.text
        one.app.seconds = 100
        await one.press("F", "F")
        assert "1:01" in one.text
        await one.press("t")
        one.app.seconds = 105
        await one.press("T")
        assert "−8:54" in one.text
        await one.press("ctrl+t")
        assert "−10:00" in one.text

    travel(walk)


def test_the_mouse_clicks_on_and_the_wheel_turns(travel: Travel) -> None:
    """A click goes on, the right button back."""

    async def walk(one: Journey) -> None:
        await one.pilot.click(offset=(20, 5))
        assert one.place == (2, 0)
        await one.pilot.click(offset=(20, 5), button=3)
        await one.pilot.pause()
        assert one.place == (1, 0)

    travel(walk)


def test_help_shows_every_key_and_closes(travel: Travel) -> None:
    """On as many pages as it takes."""

    async def walk(one: Journey) -> None:
        await one.press("question_mark")
        assert "Toetsen" in one.text
        seen = one.text
        for _ in range(12):
            await one.press("right")
            seen += one.text
        for key in ("Alt+L", "Ctrl+T", "PgDn"):
            assert key in seen
        await one.press("escape")
        assert one.place == (1, 0)
        assert "Toetsen" not in one.text

    travel(walk)


def test_the_footer_and_the_text_size(travel: Travel) -> None:
    """Each can be had another way, and back."""

    async def walk(one: Journey) -> None:
        await one.press("3", "G")
        before = one.text
        await one.press("F")
        assert "3 / 4" not in one.text
        await one.press("F")
        assert one.text == before
        await one.press("plus")
        assert one.text != before
        await one.press("minus")
        assert one.text == before

    travel(walk, LARGE)


def test_a_window_of_another_size_is_drawn_for_it(travel: Travel) -> None:
    """And one that is too small says so until it grows."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right")
        before = one.text
        await one.pilot.resize_terminal(30, 8)
        await one.pilot.pause()
        assert "30×8" in one.text
        await one.pilot.resize_terminal(*SMALL)
        await one.pilot.pause()
        assert one.text == before
        assert one.place == (2, 1)

    travel(walk)


def test_the_palette_knows_every_key_by_its_words(travel: Travel) -> None:
    """What it offers is what the keys do."""

    async def walk(one: Journey) -> None:
        screen = one.app.screen
        offered = {command.title for command in one.app.get_system_commands(screen)}
        assert {"De volgende stap", "Zoeken"} <= offered
        (language,) = (
            command
            for command in one.app.get_system_commands(screen)
            if command.title == "De volgende taal, of twee tegelijk"
        )
        language.callback()
        await one.pilot.pause()
        assert one.app.show.talk.language == ENGLISH

    travel(walk)


def test_the_palette_says_in_our_words_that_nothing_has_a_name(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        await one.pilot.press("ctrl+p", "z", "q", "x")
        listed = one.app.screen.query_one(CommandList)
        while not (listed.option_count == 1 and one.app.screen.query_one(Input).value == "zqx"):
            await one.pilot.pause(0.01)
        (found,) = listed.options
        assert "Niets met die naam" in str(getattr(found.prompt, "plain", found.prompt))

    travel(walk)


def test_what_comes_next_is_made_anew_when_the_deck_was_read_again(
    travel: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was laid out ahead went with the old deck, and no key is made to wait for it."""
    laid: list[tuple[Typesetter, int]] = []
    lay_out = Typesetter._lay_out

    def noted(self: Typesetter, number: int, *how: Any) -> Laid:
        laid.append((self, number))
        return lay_out(self, number, *how)

    async def walk(one: Journey) -> None:
        async def made(last: int) -> Typesetter:
            for _ in range(LONG):
                if (one.app.show.typesetter, last) in laid:
                    break
                await one.pilot.pause(0.01)
            return one.app.show.typesetter

        one.app.show.theme = "ink"
        before = await made(3)
        one.app.read_again()
        while one.app.show.typesetter is before:
            await one.pilot.pause(0.01)
        assert (await made(3), 3) in laid

    monkeypatch.setattr(Typesetter, "_lay_out", noted)
    travel(walk)
