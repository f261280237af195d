"""A talk of the brief in two windows: whatever happens to either of them, nothing is lost."""

import time
from pathlib import Path

from tests.e2e.emulator import Emulator
from tests.e2e.room import DECK, Room, number, told

ROUNDED = 0.001
"""Seconds that a time may be off in a report: it gives thousandths."""


def test_either_window_drives_and_both_show_the_same(room: Room) -> None:
    """Keys of one are on the other's screen, in either order of opening."""
    speaker = room.open("speaker", str(DECK))
    stage = room.open(str(DECK))
    room.until(stage, "1 / 30")
    speaker.press("right", "right")
    room.until(stage, "3 / 30")
    stage.press("down")
    room.until(speaker, "─ 4 / 30")
    stage.press("L")
    room.until(speaker, "EN in beeld")
    room.until(stage, "EN")


def test_fifty_keys_from_two_windows_lose_none(room: Room, deck: Path) -> None:
    """As fast as they can be typed, in both at once."""
    slides = "".join(f"  - {{id: s{n}, title: Dia {n}}}\n" for n in range(80))
    path = deck / "many.yaml"
    path.write_text(f"title: Veel\nlanguages: [nl]\nslides:\n{slides}", "utf-8")
    stage, speaker = room.open(str(path)), room.open("speaker", str(path))
    room.until(speaker, "─ 1 / 81")
    stage.press(*["right"] * 25)
    speaker.press(*["right"] * 25)
    room.until(stage, "51 / 81")
    room.until(speaker, "─ 51 / 81")


def test_a_third_window_has_a_language_of_its_own(room: Room) -> None:
    """A second screen in English beside the Dutch one, and notes on neither."""
    speaker = room.open("speaker", str(DECK))
    stage = room.open(str(DECK))
    other = room.open("stage", str(DECK), "--lang", "en")
    room.until(other, "EN")
    speaker.press("right", "right", "right", "right")
    room.until(stage, "5 / 30 · NL")
    room.until(other, "5 / 30 · EN")
    stage.press("n")
    room.until(stage, "notities staan in het venster")


def test_the_speaker_looks_around_and_the_audience_does_not(room: Room) -> None:
    """A jump is the speaker's alone until Enter; Esc goes back; `x` changes the windows round."""
    stage, speaker = room.together()
    speaker.press("9", "G")
    room.until(speaker, "zaal ziet dia 1")
    assert number(stage) == "1"
    speaker.press("esc")
    room.until(speaker, "─ 1 / 30")
    speaker.press("f", "right", "right")
    room.until(speaker, "─ 3 / 30")
    assert number(stage) == "1"
    speaker.press("enter")
    room.until(stage, "3 / 30")
    speaker.press("x")
    room.until(stage, "─ 3 / 30")
    room.until(speaker, lambda: number(speaker) == "3")


def test_a_window_that_joins_says_which_of_its_options_does_nothing(room: Room) -> None:
    """And what does instead, in the language that was asked for."""
    room.open(str(DECK))
    second = room.open("--lang", "en", str(DECK), size=(80, 24))
    room.until(second, "`tweespraak stage --lang en`")
    assert "1 / 30" in second.text


def test_a_whole_talk_loses_nothing_and_is_told_of(room: Room) -> None:
    """Questions, languages, slides left out, both windows killed in turn and then together."""
    stage, speaker = room.together("--duration", "12m")
    before = time.monotonic()
    speaker.press("down")
    begun = room.until(stage, "2 / 30")
    skip_what_is_proposed(room, speaker)
    speaker.press("L")
    room.until(stage, "2 / 30 · EN")
    ask_for_a_second(room, speaker)

    room.kill(stage)
    leaving = time.monotonic()
    speaker.press("down")
    left = room.until(speaker, "─ 3 / 30")
    stage = room.open(str(DECK))
    room.until(stage, "3 / 30 · EN")

    room.kill(speaker)
    stage.press("down")
    room.until(stage, lambda: number(stage) not in ("3", ""))
    after = number(stage)
    speaker = room.open("speaker", str(DECK))
    room.until(speaker, f"─ {after} / 30 · EN")

    room.kill(speaker)
    room.kill(stage)
    stage = room.open("--resume", str(DECK))
    room.until(stage, f"{after} / 30 · EN")
    stage.press("q")
    room.until(stage, "Stop the talk?")
    ending = time.monotonic()
    stage.press("enter")
    assert stage.ended() == 0
    ended = time.monotonic()

    report = told()
    assert report["finished"]
    assert ending - begun - ROUNDED <= report["total"] <= ended - before
    assert (report["language_switches"], report["question_times"]) == (1, 1)
    slides = {one["id"]: one for part in report["sections"] for one in part["slides"]}
    second = list(slides.values())[1]
    assert leaving - begun - ROUNDED <= second["actual"] + second["questions"] <= left - before
    assert {one["fate"] for one in list(slides.values())[int(after) :]} == {"not-reached"}


def skip_what_is_proposed(room: Room, speaker: Emulator) -> None:
    """Catch up, as somebody does who has far too little time."""
    speaker.press("c")
    room.until(speaker, "Sla over")
    speaker.press("enter")
    room.until(speaker, "─ 2 / 30")


def ask_for_a_second(room: Room, speaker: Emulator) -> None:
    """Let the room ask, and answer after a second."""
    speaker.press("i")
    room.until(speaker, "0:01 vragen")
    speaker.press("i")
    room.until(speaker, lambda: "vragen ·" not in speaker.text)
