"""A terminal that takes its time: what is out of date is never sent, and no key is lost."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import Emulator

Present = Callable[..., Emulator]
SHOWN = b"\x1b[?2026l"
"""The end of an update."""

HELD = 30
"""How often a key that is held repeats itself."""

IN_BETWEEN = HELD // 2
"""Frames that can be on their way: in the system's 8 kB, in the one write, and the last one. How
many fit in there goes by how little each of them changes.
"""


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """A deck of many slides, each with large words of its own."""
    deck = tmp_path / "long.yaml"
    slides = "\n".join(
        f"  - title: Dia {at}\n    body: [{{text: {'woorden ' * 12} {at}}}]" for at in range(60)
    )
    deck.write_text(f"title: Lang\nslides:\n{slides}\n", "utf-8")
    return deck


def hold(talk: Emulator, key: str) -> None:
    """Hold a key down, and read nothing meanwhile: the terminal is busy."""
    for _ in range(HELD):
        talk.press(key)
        time.sleep(0.02)  # as fast as keys repeat: a slower machine makes fewer frames


@pytest.mark.parametrize("transition", ["none", "push"])
def test_a_held_key_does_not_run_away(present: Present, long: Path, transition: str) -> None:
    """When the terminal comes to itself the last slide is there, not all that were passed."""
    talk = present(long, "--transition", transition)
    talk.until("1 / 61")
    talk.press("down")
    talk.until("2 / 61")
    talk.until(lambda: b"\x1b[?2048$p" in talk.asked)
    talk.press("t")  # seconds that pass on a busy machine are no frames of the key
    before = len(talk.record)
    hold(talk, "down")
    talk.until(f"{2 + HELD} / 61")
    assert talk.record[before:].count(SHOWN) <= IN_BETWEEN


@pytest.mark.parametrize("transition", ["wipe", "push", "fade"])
def test_a_key_during_a_movement_finishes_it(present: Present, long: Path, transition: str) -> None:
    """However little of it the terminal has shown: what it led to is passed over too."""
    talk = present(long, "--transition", transition)
    talk.until("1 / 61")
    talk.until(lambda: b"\x1b[?2048$p" in talk.asked)
    talk.press("down", "L", "up", "G")
    talk.until("61 / 61")
    talk.press("home", "down")
    talk.until("2 / 61")
