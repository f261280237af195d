"""A translator at work, in a real terminal."""

from collections.abc import Callable
from pathlib import Path

from tests.e2e.emulator import Emulator
from tests.translation.garden import files, plant

Present = Callable[..., Emulator]


def test_a_translator_writes_into_the_deck(present: Present, tmp_path: Path) -> None:
    """The window may change its size meanwhile; Esc twice leaves the terminal as it was."""
    folder = tmp_path / "garden"
    folder.mkdir()
    before = files(plant(folder))
    work = present("translate", folder, "nl", "en", size=(80, 24))
    work.until("NL → EN")
    work.until("3 of 9")
    work.resize(100, 30)
    work.until(lambda: "─" * 60 in work.text)
    work.press("enter")
    work.until("Ctrl+N")
    work.send(b"The pond")
    work.until("The pond")
    work.press("enter")
    work.until("4 of 9")
    work.until(lambda: work.text.split("\n")[3].strip() == "graven")
    after = files(folder)["10-pond.yaml"]
    assert after == before["10-pond.yaml"].replace(b"De vijver\n", b"De vijver\n  en: The pond\n")
    work.press("esc")
    work.until("Enter edits")
    work.press("esc")
    assert work.ended() == 0
    assert work.modes == work.modes_before
    assert not work.display.alternate


def test_two_languages_are_wanted(present: Present, tmp_path: Path) -> None:
    """A sentence, and no screen."""
    work = present("translate", plant(tmp_path), "nl", "nl")
    assert work.ended() == 2
    assert "Give two languages." in work.text
