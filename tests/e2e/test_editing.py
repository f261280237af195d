"""`e` opens the author's editor at the slide, and the stage comes back whole, as it was saved."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import Emulator

Present = Callable[..., Emulator]
SMALL = 44, 13

EDITOR = """\
import sys, termios
print("EDITING", *sys.argv[1:], flush=True)
cooked = termios.tcgetattr(0)[3] & termios.ICANON
line = sys.stdin.readline().strip()
path = sys.argv[-1]
text = open(path, encoding="utf-8").read()
open(path, "w", encoding="utf-8").write(text.replace("Daarna water", line if cooked else "raw"))
"""


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An editor that replaces words by a line that is typed."""
    script = tmp_path / "edit.py"
    script.write_text(EDITOR, "utf-8")
    path = tmp_path / "vim"  # what it is called decides how it is told the line
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n', "utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(path))
    return path


@pytest.fixture
def talk(present: Present, deck: Path, editor: Path) -> Emulator:
    """The small deck, at its second step of its second slide."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("right", "right", "right")
    talk.until("Daarna water")
    return talk


def test_the_editor_has_the_terminal_and_the_stage_comes_back(talk: Emulator, deck: Path) -> None:
    """At the slide's line, with a terminal that echoes; then the slide as it is now."""
    talk.press("e")
    talk.until("EDITING +2 ")
    assert "Eerst graven" not in talk.text
    talk.press(*"Daarna kikkers", "enter")
    talk.until("Daarna kikkers")
    talk.until("2 / 4 · NL")
    assert "Eerst graven" in talk.text
    assert "EDITING" not in talk.text
    talk.press("right")
    talk.until("Ten slotte vissen")


def test_ctrl_c_in_the_editor_does_not_end_the_talk(talk: Emulator) -> None:
    talk.press("e")
    talk.until("EDITING")
    talk.press("ctrl+c")
    talk.until("2 / 4 · NL")
    assert "Daarna water" in talk.text


def test_an_editor_that_is_not_there_is_a_sentence(
    present: Present, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for missing in ("vim-that-is-not-there", "code-that-is-not-there"):
        monkeypatch.setenv("VISUAL", f"/nowhere/{missing}")
        talk = present(deck, size=(80, 24))
        talk.until("1 / 4")
        talk.press("e")
        talk.until("start niet")
        talk.press("right")
        talk.until("2 / 4")
        talk.close()


def test_whoever_follows_goes_to_what_was_changed_in_every_window(
    present: Present, deck: Path
) -> None:
    """Also in a window that does not follow itself, and to a slide that is new."""
    first = present(deck, size=SMALL)
    first.until("1 / 4")
    second = present("speaker", deck, "--follow", size=(100, 30))
    second.until("De vijver")
    second.press("L")
    first.until("EN")
    path = deck / "10-garden.yaml"
    path.write_text(path.read_text("utf-8").replace("Schelpen en grind", "Grind"), "utf-8")
    first.until("4 / 4")
    path.write_text(path.read_text("utf-8") + "  - id: gate\n    title: Hek\n", "utf-8")
    first.until("5 / 5")
