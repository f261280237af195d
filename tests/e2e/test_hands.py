"""Hands in a talk of two windows: the mouse, a presentation remote, a key that is held."""

from pathlib import Path

from tests.e2e.emulator import Emulator
from tests.e2e.room import DOWN, LEFT, RIGHT, UP, Room
from tests.e2e.test_slow import SHOWN


def cell(window: Emulator, words: str) -> tuple[int, int]:
    """The column and row at which words begin on a window."""
    row = next(at for at, line in enumerate(window.text.splitlines()) if words in line)
    return window.text.splitlines()[row].index(words), row


def test_the_mouse_works_in_both_windows(room: Room, deck: Path) -> None:
    """A click goes on, one with the right button back, on the stage and on the speaker's slide."""
    stage, speaker = room.together(deck=deck)
    room.click(stage, 20, 20, LEFT)
    room.until(speaker, "─ 2 / 4")
    room.click(speaker, 20, 5, LEFT)
    room.until(speaker, "stap 1 van 3")
    room.click(speaker, 20, 5, RIGHT)
    room.until(speaker, "stap 0 van 3")
    room.click(stage, 20, 20, DOWN)
    room.until(speaker, "stap 1 van 3")
    room.click(stage, 20, 20, UP)
    room.until(speaker, "stap 0 van 3")


def test_over_the_notes_the_wheel_scrolls_and_a_click_does_nothing(
    room: Room, tmp_path: Path
) -> None:
    """Who puts the cursor into the notes to read goes nowhere."""
    path = tmp_path / "long.yaml"
    notes = "\n\n".join(f"            Alinea {at}." for at in range(40))
    path.write_text(
        f"title: Lang\nlanguages: [nl]\nslides:\n  - {{title: Een}}\n"
        f"  - title: Twee\n    notes:\n          nl: |\n{notes}\n",
        "utf-8",
    )
    stage, speaker = room.together(deck=path)
    speaker.press("G", "enter")
    room.until(speaker, "Alinea 0.")
    column, row = cell(speaker, "Alinea 2.")
    room.click(speaker, column, row, LEFT)
    room.click(speaker, column, row, RIGHT)
    room.click(speaker, column, row, DOWN)
    room.until(speaker, lambda: "Alinea 0." not in speaker.text)
    room.click(speaker, column, row, UP)
    room.until(speaker, "Alinea 0.")
    assert "─ 3 / 3" in speaker.text
    room.until(stage, "3 / 3")


def test_a_remote_at_the_speakers_computer_drives_the_stage(room: Room, deck: Path) -> None:
    """PgDn and PgUp move; `.` and `b` cover the stage, and the speaker is told; F5 closes."""
    stage, speaker = room.together(deck=deck)
    speaker.press("f5", "pgdn")
    room.until(stage, "2 / 4")
    for key in (".", "b"):
        speaker.press(key)
        room.until(stage, lambda: not stage.text.strip())
        room.until(speaker, "zaal ziet zwart")
        speaker.press(key)
        room.until(stage, "2 / 4")
    speaker.press("b")
    room.until(stage, lambda: not stage.text.strip())
    speaker.press("f5")
    room.until(stage, "2 / 4")
    speaker.press("pgdn", "pgdn", "pgdn", "pgdn")
    room.until(stage, "3 / 4")
    speaker.press("pgup")
    room.until(speaker, "stap 3 van 3")


def test_a_key_that_is_held_in_one_window_runs_away_in_neither(room: Room, tmp_path: Path) -> None:
    """A busy terminal is shown the present: what lies between is not drawn one by one."""
    slides = "".join(f"  - {{id: s{n}, title: Dia {n}}}\n" for n in range(80))
    deck = tmp_path / "many.yaml"
    deck.write_text(f"title: Veel\nlanguages: [nl]\nslides:\n{slides}", "utf-8")
    stage, speaker = room.together(deck=deck)
    speaker.press("right")
    room.until(stage, "2 / 81")
    before = len(stage.record), len(speaker.record)
    speaker.press(*["right"] * 60)
    room.until(speaker, "─ 62 / 81")
    room.until(stage, "62 / 81")
    for window, start in zip((stage, speaker), before, strict=True):
        assert window.record[start:].count(SHOWN) < 30
