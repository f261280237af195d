"""Journeys over the translator's screen."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from presenter.layout.translation import foot
from presenter.load import load
from presenter.shipped import shipped
from presenter.theme import load_theme
from presenter.translation.work import Work
from presenter.ui.translator.app import SLIDE, Translator
from presenter.words import known_languages, speak
from tests.decks import DUTCH, ENGLISH
from tests.translation.garden import files, plant
from tests.ui.desk import Journey

SMALL, LARGE = (80, 24), (120, 34)


Walk = Callable[[Journey], Awaitable[None]]
Sit = Callable[..., None]


@pytest.fixture
def sit(tmp_path: Path) -> Sit:
    """Lets a test translate a small deck into English."""
    plant(tmp_path)

    def begin(walk: Walk, size: tuple[int, int] = SMALL) -> None:
        work = Work(tmp_path, load(tmp_path, origins=True), DUTCH, ENGLISH)
        app = Translator(work, load_theme("ink", Path(shipped("themes"))), speak(ENGLISH))

        async def run() -> None:
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                await walk(Journey(app, pilot, tmp_path))

        asyncio.run(run())

    return begin


def test_it_begins_with_the_first_text_that_waits(sit: Sit) -> None:
    """With how far it is, where the text stands, and the keys."""

    async def walk(one: Journey) -> None:
        assert one.here == "10-pond.yaml: section"
        assert "NL → EN" in one.said("head")
        assert "3 of 9 · 3 alike" in one.said("head")
        assert "not translated" in one.said("head")
        assert "Slide 2 of 3" in one.said("heading")
        assert "Enter edits" in one.said("foot")
        assert {"De", "vijver"} <= one.words

    sit(walk)


def test_typed_words_stand_on_the_slide_and_enter_writes_them(sit: Sit) -> None:
    """And goes on to the next text that waits, which can be typed at once."""

    async def walk(one: Journey) -> None:
        before = one.pond
        await one.press("enter")
        await one.type("The pond")
        await one.pilot.pause(0.3)
        assert {"The", "pond"} <= one.words
        assert "not written yet" in one.said("head")
        assert one.pond == before
        assert one.original == "De vijver"
        await one.press("enter")
        assert one.original == "graven"
        assert one.pond == before.replace("De vijver\n", "De vijver\n  en: The pond\n")
        assert one.here == "heron: body.bullets"
        assert "4 of 9" in one.said("head")
        await one.type("dig")
        await one.press("ctrl+s")
        assert "{nl: graven, en: dig}" in one.pond

    sit(walk)


def test_notes_are_written_as_paragraphs(sit: Sit) -> None:
    """Enter begins a line there; the marks of steps are asked for."""

    async def walk(one: Journey) -> None:
        while one.here != "heron: notes":
            await one.press("n")
        await one.press("enter")
        await one.type("Tell.")
        await one.press("enter", "enter", "F", "i", "s", "h")
        await one.press("ctrl+s")
        assert "step marks [1]" in one.said("foot")
        assert one.here == "heron: notes"
        await one.press("home", *"[1]", "space", "ctrl+s")
        assert "en: |\n        Tell.\n\n        [1] Fish\n" in one.pond
        assert one.here != "heron: notes"

    sit(walk)


def test_keys_move_through_the_texts(sit: Sit) -> None:
    """To the next that waits and back, and to each."""

    async def walk(one: Journey) -> None:
        seen = [one.here]
        for key in ("n", "n", "p", "right", "left", "left"):
            await one.press(key)
            seen.append(one.here)
            assert one.app.here is not None
            assert one.original == one.app.here.original
        assert [here.rpartition(": ")[2] for here in seen] == [
            "section",
            "body.bullets",
            "body.bullets #2",
            "body.bullets",
            "body.bullets",
            "body.bullets",
            "title",
        ]

    sit(walk)


def test_going_on_writes_what_was_typed(sit: Sit) -> None:
    """Nothing gets lost with a key that is not meant to lose it."""

    async def walk(one: Journey) -> None:
        await one.press("enter")
        await one.type("Pond")
        await one.press("ctrl+n")
        assert "en: Pond\n" in one.pond

    sit(walk)


def test_escape_asks_before_typed_words_are_dropped(sit: Sit) -> None:
    """Then leaves the field, and then the screen."""

    async def walk(one: Journey) -> None:
        before = one.pond
        await one.press("enter")
        await one.type("Pond")
        await one.press("escape")
        assert "not written yet" in one.said("foot")
        assert one.app.field.text == "Pond"
        await one.press("escape")
        assert one.app.field.text == ""
        assert "Enter edits" in one.said("foot")
        await one.press("escape")
        assert not one.app.is_running
        assert one.pond == before

    sit(walk)


def test_when_all_is_translated_it_goes_on_to_what_is_alike(sit: Sit) -> None:
    """Which may stay so; and the bar is full."""

    async def walk(one: Journey) -> None:
        for said in ("Pond", "dig", "dig", "herons", "Point."):
            await one.press("enter")
            await one.type(said)
            await one.press("ctrl+s", "escape")
        assert one.here == "heron: notes"
        await one.press("enter")
        await one.type("Tell.")
        await one.press("enter", "enter", *"[1]", "space", *"Fish.", "ctrl+s")
        assert "All is translated" in one.said("foot")
        assert "9 of 9" in one.said("head")
        assert "─" not in one.said("head")
        assert "the same in every language" in one.said("head")
        await one.press("ctrl+s")
        assert "{authors: De Atlas, title: Kaarten" in files(one.folder)["deck.yaml"].decode()

    sit(walk)


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(sit: Sit) -> None:
    """The problem is a sentence, and the text can be looked at."""

    async def walk(one: Journey) -> None:
        await one.press("enter")
        await one.type("Pond")
        path = one.folder / "10-pond.yaml"
        path.write_text(one.pond.replace("De vijver\n", "De vijver\n  en: The lake\n"), "utf-8")
        await one.press("enter")
        assert "somebody else" in one.said("foot")
        assert "en: The lake" in one.pond

    sit(walk)


def test_a_stale_text_is_confirmed_as_it_is(sit: Sit, tmp_path: Path) -> None:
    """With the key that writes."""
    (tmp_path / "translations.lock").write_text("tweespraak translations 1\n", "utf-8")

    async def write(one: Journey) -> None:
        await one.press("enter")
        await one.type("The pond")
        await one.press("enter")

    async def confirm(one: Journey) -> None:
        assert "1 stale" in one.said("head")
        assert "the original has changed" in one.said("head")
        await one.press("ctrl+s")
        assert "stale" not in one.said("head")

    sit(write)
    path = tmp_path / "10-pond.yaml"
    path.write_text(path.read_text("utf-8").replace("De vijver", "De plas"), "utf-8")
    sit(confirm)


@pytest.mark.parametrize("language", known_languages())
def test_the_keys_fit_a_narrow_window(language: str) -> None:
    """Of 80 cells, in every language of ours."""
    for mode in ("reading", "line", "lines"):
        words = speak(language)(f"translate.how-{mode}")
        assert foot(words, 80).lines()[0].strip() == words


@pytest.mark.parametrize("size", [SMALL, LARGE, (40, 14), (20, 5)])
def test_every_size_shows_all_or_says_why_not(sit: Sit, size: tuple[int, int]) -> None:
    """Long notes leave room for the slide."""

    async def walk(one: Journey) -> None:
        while one.here != "heron: notes":
            await one.press("n")
        rows = sum(one.app.query_one(f"#{part}").size.height for part in ("head", "foot", "slide"))
        assert rows >= min(size[1], 3)
        if size[1] >= 14:
            assert one.app.query_one("#slide").size.height >= 3
            assert one.app.field.size.height >= 2

    sit(walk, size)


def test_another_size_shares_the_rows_anew(sit: Sit) -> None:
    """However long the notes are."""

    async def walk(one: Journey) -> None:
        while one.here != "heron: notes":
            await one.press("n")
        await one.press("enter", *["enter"] * 30)
        assert one.app.query_one("#texts").size.height > 20
        await one.pilot.resize_terminal(60, 20)
        await one.pilot.pause()
        assert one.app.query_one("#slide").size.height == SLIDE

    sit(walk, (120, 40))
