"""A day with a room in two windows: an exercise that outlives them."""

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
    """
MORE_THAN_A_MINUTE = 65
"""Seconds that the exercise has: its last minute begins while nobody is there to tell."""
SMALL = 40, 12
"""A stage on which words stand in the terminal's letters."""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A day of an exercise."""
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
    room.until(speaker, "─ 1 / 2")
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
