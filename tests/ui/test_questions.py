"""What the screens ask before something is done: what to skip, and what to stop."""

import pytest

from presenter.talk.window import Side, Stage, Window
from tests.ui.journey import LARGE, Journey, Travel

LATE = 580.0
"""Seconds on the clock at which three slides of ten minutes do not end in time."""


async def run_late(one: Journey) -> None:
    """Come to the second slide, and stay there for long."""
    await one.press("right")
    one.app.seconds = LATE
    await one.press("c")


def test_catching_up_names_what_to_skip_and_when_the_talk_then_ends(travel: Travel) -> None:
    """With its number and its title; nothing is done before it is accepted."""

    async def walk(one: Journey) -> None:
        await run_late(one)
        assert "Sla over" in one.text
        assert "3 De heg" in one.text
        assert "dan eindigt" in one.text.lower()
        assert one.app.show.talk.skipped == ()

    travel(walk, LARGE)


@pytest.mark.parametrize("key", ["enter", "j", "y", "c"])
def test_a_proposal_that_is_accepted_is_skipped_and_can_still_be_gone_to(
    travel: Travel, key: str
) -> None:
    async def walk(one: Journey) -> None:
        await run_late(one)
        await one.press(key)
        assert one.app.show.talk.skipped == ("hedge",)
        await one.press("down")
        assert one.place == (4, 0)
        await one.press("3", "G")
        assert one.place == (3, 0)

    travel(walk, LARGE)


@pytest.mark.parametrize("key", ["escape", "n", "f5"])
def test_a_proposal_that_is_refused_changes_nothing(travel: Travel, key: str) -> None:
    async def walk(one: Journey) -> None:
        await run_late(one)
        before = one.app.show.talk
        await one.press(key)
        assert one.app.show.talk == before
        assert "Sla over" not in one.text

    travel(walk, LARGE)


def test_when_there_is_nothing_to_skip_that_is_said(travel: Travel) -> None:
    """In the footer, without a question."""

    async def walk(one: Journey) -> None:
        await one.press("right", "c")
        assert "niets over te slaan" in one.text.lower()
        assert one.app.show.talk.skipped == ()

    travel(walk, LARGE)


def test_what_was_skipped_comes_back_when_there_is_time(travel: Travel) -> None:
    """A clock that was set back has time for all."""

    async def walk(one: Journey) -> None:
        await run_late(one)
        await one.press("enter", "ctrl+t", "c")
        assert "weer tijd voor" in one.text
        await one.press("enter")
        assert one.app.show.talk.skipped == ()

    travel(walk, LARGE)


def test_what_is_skipped_is_listed_and_can_be_taken_back(travel: Travel) -> None:
    """Though there is nothing else to propose; Enter and Esc leave it as it is."""

    async def walk(one: Journey) -> None:
        await run_late(one)
        await one.press("enter")
        assert "1 dia overgeslagen; c haalt die terug." in one.text
        for key in ("enter", "escape"):
            await one.press("c")
            assert "Overgeslagen:" in one.text
            assert "3 De heg" in one.text
            await one.press(key)
            assert one.app.show.talk.skipped == ("hedge",)
        await one.press("c", "backspace")
        assert one.app.show.talk.skipped == ()
        assert "niets meer overgeslagen" in one.text

    travel(walk, LARGE)


def test_a_skipped_slide_is_marked_in_the_overview_and_on_the_speaker_screen(
    travel: Travel,
) -> None:
    """With a word."""

    async def walk(one: Journey) -> None:
        await run_late(one)
        await one.press("enter", "o")
        assert "3 · overgeslagen" in one.text
        await one.press("escape", "n")
        assert "overgeslagen" not in one.text.splitlines()[0]
        await one.press("3", "G")
        assert "3 / 4 · overgeslagen" in one.text.splitlines()[0]

    travel(walk, LARGE)


def test_what_is_skipped_fits_on_a_small_screen_and_keeps_its_keys(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        await run_late(one)
        await one.press("enter", "c")
        assert "Backspace haalt alles terug" in " ".join(one.words)

    travel(walk)


OTHER = Window("other", Side.SPEAKER), Window("second", Side.STAGE, Stage(80, 24), extra=True)


def test_with_other_windows_stopping_asks_whether_all_are_meant(travel: Travel) -> None:
    """Before the clock runs, too: the others would end with it."""

    async def walk(one: Journey) -> None:
        one.app.company.seated(OTHER, (Stage(80, 24),))
        await one.press("q")
        assert "in alle vensters" in one.text
        await one.press("escape")
        assert one.app.is_running
        assert not one.app.show.talk.ended

    travel(walk, LARGE)


@pytest.mark.parametrize(("key", "ended"), [("enter", True), ("v", False), ("w", False)])
def test_one_window_or_the_talk_is_stopped(travel: Travel, key: str, ended: bool) -> None:
    """A window that is closed alone ends no talk."""

    async def walk(one: Journey) -> None:
        one.app.company.seated(OTHER, (Stage(80, 24),))
        await one.press("q", key)
        assert not one.app.is_running
        assert one.app.show.talk.ended is ended

    travel(walk, LARGE)


@pytest.mark.parametrize("key", ["v", "w", "space", "b"])
def test_a_single_window_cannot_be_closed_alone_nor_by_a_stray_key(
    travel: Travel, key: str
) -> None:
    """A remote in a pocket ends nothing."""

    async def walk(one: Journey) -> None:
        await one.press("right", "q", key)
        assert one.app.is_running
        assert "Wilt u stoppen?" in one.text

    travel(walk, LARGE)
