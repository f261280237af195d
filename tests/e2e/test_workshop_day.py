"""A day with a room in two windows: an exercise that outlives them, a vote, a parked line."""

import subprocess
import time
from pathlib import Path
from textwrap import dedent

import pytest

from tests.e2e.room import Room, told

DAY = """\
    title: {nl: Een tuindag, en: A garden day}
    languages: [nl, en]
    slides:
      - id: dig
        title: {nl: Graaf, en: Dig}
        duration: 65s
        body: [{exercise: {task: {nl: Graaf een kuil., en: Dig a pit.}}}]
      - {id: coffee, kind: break, duration: 15m}
      - id: vote
        title: {nl: Wat komt er?, en: What comes?}
        body:
          - poll: {options: [{nl: rozen, en: roses}, {nl: doornen, en: thorns}]}
      - {id: bye, title: {nl: Tot slot, en: To close}}
    """
MORE_THAN_A_MINUTE = 65
"""Seconds that the exercise has: its last minute begins while nobody is there to tell."""
SMALL, LOW = (40, 12), (80, 14)
"""Stages on which words stand in the terminal's letters."""
DESK = 90, 26
"""A speaker's window whose frames are short: a line that is typed in has it drawn each second."""
CTRL_U = "\x15"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A day of an exercise, a break and a vote."""
    path = tmp_path / "dag.yaml"
    path.write_text(dedent(DAY), "utf-8")
    return path


def is_kept() -> bool:
    """Whether the journal knows that somebody is done: on a busy machine it opens late."""
    try:
        return bool(told()["done"])
    except subprocess.CalledProcessError:
        return False


def test_a_countdown_goes_on_when_both_windows_were_killed(room: Room, deck: Path) -> None:
    """The minute that passed meanwhile has passed: nothing stood still, nothing begins anew."""
    stage = room.open(str(deck), size=SMALL)
    speaker = room.open("speaker", str(deck))
    room.until(speaker, "─ 1 / 5")
    speaker.press("right")
    room.until(stage, "minuten")
    speaker.press("enter", "12d", "d")
    room.until(stage, lambda: "1 van 12 klaar" in stage.text and is_kept())
    room.kill(speaker)
    room.kill(stage)
    time.sleep(MORE_THAN_A_MINUTE - 60)
    stage = room.open("--resume", str(deck), size=SMALL)
    room.until(stage, "1 van 12 klaar")
    assert "laatste minuut" in stage.text


def test_a_day_is_walked_through_in_two_windows(room: Room, deck: Path) -> None:
    """A break holds keys in both, votes come on the stage, and the report tells of everything."""
    stage = room.open(str(deck), size=LOW)
    speaker = room.open("speaker", str(deck), size=DESK)
    room.until(speaker, "─ 1 / 5")
    speaker.press("right")
    room.until(stage, "minuten")
    stage.press("12d", "d", "d", "L")
    room.until(stage, "2 of 12 done")
    stage.press("L")
    room.until(stage, "NL|EN")
    speaker.press("right")
    room.until(stage, "verder om")
    stage.press("right")
    room.until(stage, "Ctrl+U")
    speaker.press("right", CTRL_U, "right")
    room.until(stage, "doornen")
    speaker.press("V")
    room.until(speaker, "a5 b9, aab")
    speaker.press("a5 b9", "enter")  # faster than anybody types
    room.until(speaker, lambda: "a5 b9, aab" not in speaker.text)
    speaker.press("right")
    room.until(stage, "14 stemmen")
    speaker.press("!")
    room.until(speaker, "Wat moet even wachten?")
    speaker.press("Wie betaalt?", "enter")
    room.until(speaker, lambda: "Wat moet even wachten?" not in speaker.text)
    speaker.press("a")
    room.until(speaker, "De dag")
    speaker.press("a")
    room.until(speaker, lambda: "De dag" not in speaker.text)
    speaker.press("q")
    room.until(speaker, "Enter")
    speaker.press("enter")
    assert room.ended(speaker) == 0

    report = told()
    assert report["done"] == [{"slide": "dig", "done": 2, "people": 12}]
    assert [one["votes"] for one in report["polls"][0]["options"]] == [5, 9]
    assert [one["words"] for one in report["parked"]] == ["Wie betaalt?"]
    assert [one["kind"] for one in report["blocks"]] == [
        "talk", "exercise", "break", "poll", "talk",
    ]  # fmt: skip
