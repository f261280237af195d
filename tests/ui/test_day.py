"""The day on the screen: when the rest comes, what could be shorter, and that it is for today."""

from presenter.talk.window import Side, Window
from tests.ui.journey import LARGE, Journey, Travel

DECK = """\
    title: Tuin
    languages: [nl, en]
    start: "09:10"
    slides:
      - {id: soil, title: Grond, duration: 10m}
      - {id: water, title: Water, duration: 10m, kind: poll}
      - {id: talk, title: Wat nu?, duration: 20m, kind: discussion}
      - {id: bye, title: Dank u, duration: 5m}
"""
LATE = 15 * 60.0
"""Seconds on the clock at which the second slide comes, five minutes late."""


async def run_late(one: Journey) -> None:
    """Come to the second slide too late, and look at the day."""
    await one.press("right")
    one.app.seconds = LATE
    await one.press("right", "a")


def test_the_day_is_told_block_by_block(travel: Travel) -> None:
    """What was planned, what a block took, and when the rest comes, off by so much."""

    async def walk(one: Journey) -> None:
        await run_late(one)
        rows = [line.split() for line in one.text.splitlines()]
        assert any(row[1:] == ["10", "min", "15", "min", "+5", "Tuin"] for row in rows)
        assert any(row[:1] == ["▶"] and "nu" in row for row in rows)
        assert any(row[-3:] == ["nu?", "·", "gesprek"] for row in rows)
        assert "5 min te laat" in one.text

    travel(walk, LARGE, deck=DECK)


def test_what_is_accepted_holds_for_today_and_can_be_taken_back(travel: Travel) -> None:
    """Nothing is written into the deck."""

    async def walk(one: Journey) -> None:
        before = one.app.show.deck
        await run_late(one)
        assert "→ 15 min" in one.text
        assert "op tijd" in one.text
        await one.press("enter")
        assert one.app.show.talk.shortened == (("talk", 15 * 60.0),)
        assert "1 blok is vandaag korter; a neemt het terug." in one.text
        await one.press("a")
        assert "→" not in one.text
        assert "Er hoeft niets korter." in one.text
        await one.press("backspace")
        assert not one.app.show.talk.shortened
        assert one.app.show.deck is before

    travel(walk, LARGE, deck=DECK)


def test_a_day_in_time_has_nothing_to_accept(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        await one.press("a")
        assert "Er hoeft niets korter." in one.text
        await one.press("enter")
        assert one.app.show.talk.shortened == ()

    travel(walk, LARGE, deck=DECK)


def test_what_opened_it_closes_it(travel: Travel) -> None:
    """And so does Esc; nothing has changed."""

    async def walk(one: Journey) -> None:
        for key in ("a", "escape", "n", "q"):
            await one.press("a")
            assert "De dag" in one.text
            before = one.app.show.talk
            await one.press(key)
            assert "De dag" not in one.text
            assert one.app.show.talk == before

    travel(walk, LARGE)


def test_a_speaker_apart_has_the_day(travel: Travel) -> None:
    """No window that the audience sees shows it."""

    async def walk(one: Journey) -> None:
        one.app.show.joined((Window("other", Side.SPEAKER),), ())
        await one.press("a")
        assert "De dag staat in het venster van de spreker." in one.text

    travel(walk, LARGE)
