"""How one window of a talk ends, and what becomes of the others: nothing is lost."""

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.emulator import KEYS
from tests.e2e.room import Room, number, told
from tests.e2e.test_stage import assert_restored


def test_a_terminal_that_hangs_up_takes_its_window_alone(room: Room, deck: Path) -> None:
    """It ends by the signal, the other goes on, and all that was pressed is on the disk."""
    stage, speaker = room.together(deck=deck)
    stage.press("right", "right")
    room.until(speaker, "─ 2 / 4")
    room.windows.remove(stage)
    stage.hang_up()
    assert stage.process.wait(30) == -signal.SIGHUP
    room.until(speaker, "venster van de zaal is weg")
    speaker.press("down")
    room.until(speaker, "─ 3 / 4")
    again = room.open(str(deck))
    room.until(again, "3 / 4")


@pytest.mark.parametrize("busy", [b"", KEYS["right"].encode() * 3])
def test_a_window_that_is_asked_to_end_lets_the_talk_go_on(
    room: Room, deck: Path, busy: bytes
) -> None:
    """Its terminal is given back, whatever it was about to do; the talk has not ended."""
    stage, speaker = room.together(deck=deck)
    stage.press("right")
    room.until(speaker, "─ 2 / 4")
    if busy:
        stage.send(busy)
    stage.signal(signal.SIGTERM)
    assert room.ended(stage) == 128 + signal.SIGTERM
    assert_restored(stage)
    speaker.press("G")
    room.until(speaker, "─ 4 / 4")
    assert not told()["finished"]


@pytest.mark.parametrize("after", [0.0, 0.05, 0.15, 0.3, 0.45, 0.6])
def test_a_window_that_is_asked_to_end_while_it_starts_gives_the_terminal_back(
    room: Room, deck: Path, after: float
) -> None:
    """Wherever that finds it: loading, meeting the others, opening its journal."""
    stage = room.open(str(deck))
    stage.pump(after)
    stage.signal(signal.SIGTERM)
    assert room.ended(stage) == 128 + signal.SIGTERM
    assert_restored(stage)


def test_a_window_that_is_asked_to_end_with_its_first_frame_gives_the_terminal_back(
    room: Room, deck: Path
) -> None:
    """The frame that was kept stands before anything of the talk is loaded."""
    stage = room.open(str(deck))
    room.until(stage, "1 / 4")
    stage.press("q")
    assert room.ended(stage) == 0
    again = room.open(str(deck))
    again.signal(signal.SIGTERM)
    assert room.ended(again) == 128 + signal.SIGTERM
    assert_restored(again)


def test_a_window_killed_in_a_burst_of_keys_leaves_the_others_in_step(
    room: Room, tmp_path: Path
) -> None:
    """Whatever came of the burst, it is the same in all windows, and what the journal has."""
    slides = "".join(f"  - {{id: s{n}, title: Dia {n}}}\n" for n in range(80))
    deck = tmp_path / "many.yaml"
    deck.write_text(f"title: Veel\nlanguages: [nl]\nslides:\n{slides}", "utf-8")
    stage, speaker = room.together(deck=deck)
    other = room.open("stage", str(deck))
    room.until(other, "1 / 81")
    stage.send(KEYS["right"].encode() * 50)
    room.until(other, lambda: number(other) not in ("1", ""))
    room.kill(stage)
    speaker.press("right", "right")
    again = room.open(str(deck))
    speakers = "─ {} / 81".format
    room.until(again, lambda: number(again) not in ("1", ""))
    room.until(
        speaker, lambda: number(again) == number(other) and speakers(number(again)) in speaker.text
    )


def test_stopping_a_talk_stops_it_everywhere(room: Room, deck: Path, tmp_path: Path) -> None:
    """One in which nothing happened too, which leaves no trace."""
    stage, speaker = room.together(deck=deck)
    speaker.press("q")
    room.until(speaker, "in alle vensters")
    speaker.press("enter")
    assert room.ended(speaker) == 0
    assert room.ended(stage) == 0
    assert not (tmp_path / "state").exists()


def test_one_window_can_be_closed_alone(room: Room, deck: Path) -> None:
    """The host's own too: the talk goes on in the others."""
    stage, speaker = room.together(deck=deck)
    stage.press("right", "q")
    room.until(stage, "in alle vensters")
    stage.press("v")
    assert room.ended(stage) == 0
    speaker.press("down")
    room.until(speaker, "─ 3 / 4")


def test_either_of_two_windows_takes_up_the_talk_in_both(room: Room, deck: Path) -> None:
    """The offer is made where the speaker is, and is gone when either has accepted it."""
    broken_off(room, deck)
    stage, speaker = room.together(deck=deck)
    room.until(speaker, "Met R gaat u verder")
    room.until(stage, lambda: "Met R gaat u verder" not in stage.text)
    speaker.press("R")
    room.until(stage, "2 / 4 · EN")
    room.until(speaker, "─ 2 / 4")
    assert "R gaat" not in speaker.text
    assert "R goes" not in speaker.text
    stage.press("G")
    room.until(speaker, "─ 4 / 4")
    report = told()
    assert [one["fate"] for part in report["sections"] for one in part["slides"]].count("shown") > 1
    assert report["language_switches"] == 1


def broken_off(room: Room, deck: Path) -> None:
    """A talk at the second slide, in English, whose window is gone."""
    stage = room.open(str(deck))
    stage.press("right", "L")
    room.until(stage, "2 / 4 · EN")
    written(deck.parent / "state" / "tweespraak" / "talks.sqlite", room)
    room.kill(stage)


def written(file: Path, room: Room) -> None:
    """Wait until both keys are on the disk."""
    window = room.windows[-1]

    def has_both() -> bool:
        if not file.exists():
            return False
        try:
            with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
                rows = connection.execute("SELECT COUNT(intent) FROM events").fetchone()
        except sqlite3.OperationalError:
            return False  # it is still being made
        return bool(rows == (2,))

    room.until(window, has_both)


def test_the_stage_takes_up_the_talk_too(room: Room, deck: Path) -> None:
    """Whichever of the two hosts."""
    broken_off(room, deck)
    stage, speaker = room.together(deck=deck)
    room.until(speaker, "Met R gaat u verder")
    stage.press("R")
    room.until(stage, "2 / 4 · EN")
    room.until(speaker, "─ 2 / 4")


def test_a_talk_is_offered_in_one_window_until_another_begins(room: Room, deck: Path) -> None:
    """A key that only moves the clock's face, or opens something, begins none."""
    broken_off(room, deck)
    stage = room.open(str(deck))
    room.until(stage, "Met R gaat u verder")
    stage.press("?", "esc")
    room.until(stage, "Met R gaat u verder")
    stage.press("right")
    room.until(stage, lambda: "2 / 4 · NL" in stage.text and "R gaat" not in stage.text)


def test_resuming_beside_a_running_window_joins_it(room: Room, deck: Path) -> None:
    """Nothing moves, and no key is pressed again."""
    stage, speaker = room.together(deck=deck)
    stage.press("right", "right", "L")
    room.until(speaker, "─ 2 / 4")
    speaker.press("right")
    room.until(stage, "2 / 4 · EN")
    other = room.open("--resume", str(deck))
    room.until(other, "2 / 4 · EN")
    other.press("right")
    for window in (stage, other):
        room.until(window, "2 / 4 · EN")
    room.until(speaker, "stap 3 van 3")
    other.press("right")
    for window in (stage, other):
        room.until(window, "3 / 4 · EN")


def test_a_talk_is_taken_up_after_a_start_of_the_machine(room: Room, deck: Path) -> None:
    """The shared clock began anew; the clock on the wall tells how long it lay still."""
    broken_off(room, deck)
    file = deck.parent / "state" / "tweespraak" / "talks.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE events SET boot = 'before', wall = wall - 600")
    stage, speaker = room.together("--resume", deck=deck)
    room.until(stage, lambda: "2 / 4 · EN · 10:0" in stage.text)
    room.until(speaker, "─ 2 / 4")
