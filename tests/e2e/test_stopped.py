"""Windows that are stopped for a while, as a job of a shell is, or a program under a debugger."""

import signal
import time
from pathlib import Path

from tests.e2e.emulator import KEYS, Emulator
from tests.e2e.room import Room, told
from tests.e2e.test_stage import assert_restored

STOPPED = 1.5
"""Seconds for which a window stands still."""

LATER = 2
"""Threads that a window begins later on: the journal's, and one to look for a talk to offer."""


def threads(window: Emulator) -> int:
    return len(list(Path(f"/proc/{window.process.pid}/task").iterdir()))


def go_on(room: Room, window: Emulator) -> None:
    """Let a window go on, and wait until it has its terminal anew: keys before that are let go."""
    asked = window.record.count(b"\x1b[?1049h")
    window.signal(signal.SIGCONT)
    room.until(window, lambda: window.record.count(b"\x1b[?1049h") > asked)


def test_a_window_that_goes_on_reads_its_keys_once(room: Room, tmp_path: Path) -> None:
    """However often it was stopped; it shows all of its slide again, and ends as ever."""
    slides = "".join(f"  - {{id: s{n}, title: Dia {n}}}\n" for n in range(80))
    deck = tmp_path / "many.yaml"
    deck.write_text(f"title: Veel\nlanguages: [nl]\nslides:\n{slides}", "utf-8")
    stage, speaker = room.together(deck=deck)
    stage.press("t", "t", "right")  # the clock is paused, so that the screen stays as it is
    room.until(speaker, "─ 2 / 81")
    room.until(stage, lambda: stage.text.strip().endswith("0:00"))
    before, count = stage.text, threads(stage)
    for _ in range(3):
        stage.signal(signal.SIGSTOP)
        go_on(room, stage)
        room.until(stage, lambda: stage.text == before)
    assert threads(stage) <= count + LATER
    for _ in range(30):
        stage.send(KEYS["right"].encode())
    room.until(speaker, "─ 32 / 81")
    stage.press("q")
    room.until(stage, "in alle vensters")
    stage.press("enter")
    assert room.ended(stage) == room.ended(speaker) == 0
    assert_restored(stage)


def test_when_both_windows_were_stopped_the_clock_has_gone_on(room: Room, deck: Path) -> None:
    """They are one talk still, and the report has the time, for the room waited."""
    stage, speaker = room.together(deck=deck)
    stage.press("down")
    room.until(speaker, "─ 2 / 4")
    for window in (stage, speaker):
        window.signal(signal.SIGSTOP)
    time.sleep(STOPPED)
    for window in (speaker, stage):
        go_on(room, window)
    speaker.press("down")
    room.until(stage, "3 / 4")
    stage.press("down")
    room.until(speaker, "─ 4 / 4")
    speaker.press("q")
    room.until(speaker, "in alle vensters")
    speaker.press("enter")
    assert room.ended(stage) == room.ended(speaker) == 0
    report = told()
    slides = {one["id"]: one for part in report["sections"] for one in part["slides"]}
    assert slides["pond"]["actual"] >= STOPPED
    assert report["actual"] >= STOPPED
