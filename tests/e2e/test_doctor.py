"""`tweespraak doctor` in a terminal: what it measures, and how it leaves the terminal."""

import signal
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.e2e.emulator import ANSWERS, CURSOR_ASKED, Answer, Display, Emulator, cursor
from tests.e2e.test_command import assert_left

Present = Callable[..., Emulator]
MUTE: Mapping[bytes, Answer] = {}
"""A terminal that answers nothing."""

SIZE = 100, 45


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of the test's own, at this computer."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("SSH_CONNECTION", "SSH_TTY", "ZELLIJ", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)


def test_a_terminal_is_measured_and_left_as_it_was(present: Present, deck: Path) -> None:
    """Its size, its ground, its signs, its speed."""
    looked = present("doctor", deck, size=SIZE, patient=True)
    assert looked.ended() in (0, 1)
    for said in (
        "100 columns wide and 45 rows high",
        "Its background is dark",
        "special signs of the deck and of large letters are as wide",
        "The screen answers within",
        "The deck has 4 slides and no problems.",
    ):
        assert said in " ".join(looked.text.split())
    assert_left(looked)
    assert not (deck.parent / "state").exists()


def test_a_sign_that_this_terminal_draws_otherwise_is_told(present: Present, deck: Path) -> None:
    """With its slide; this emulator does not widen what is made an emoji."""
    section = deck / "10-garden.yaml"
    section.write_text(section.read_text("utf-8").replace("Schelpen", "⚠️ Schelpen"), "utf-8")
    looked = present("doctor", deck, size=SIZE, patient=True)
    assert looked.ended() == 1
    assert "1 sign is wider or narrower here than it should be" in " ".join(looked.text.split())
    assert "(slide 4)" in looked.text


def test_blocks_drawn_too_wide_are_told(present: Present, deck: Path) -> None:
    """As where signs of ambiguous width are taken to be wide."""

    def wide(display: Display) -> bytes:
        row = display.screen.display[display.screen.cursor.y]
        return b"\x1b[1;3R" if row[:1] in "▟▙▜▛" and row.strip() else cursor(display)

    answers = {**ANSWERS, CURSOR_ASKED: wide}
    looked = present("doctor", deck, size=SIZE, answers=answers, patient=True)
    assert looked.ended() == 1
    assert "4 of the blocks that large letters and charts are made of" in looked.text


def test_a_terminal_that_does_not_answer_is_told_so(present: Present, deck: Path) -> None:
    """After a time, and with the rest of what can be known."""
    looked = present("doctor", deck, size=SIZE, answers=MUTE)
    assert looked.ended() in (0, 1)
    assert "does not answer questions" in looked.text
    assert "Tweespraak" in looked.text
    assert_left(looked)


@pytest.mark.parametrize("question", [b"\x1b[c", CURSOR_ASKED])
def test_ctrl_c_gives_the_terminal_back(present: Present, deck: Path, question: bytes) -> None:
    """While an answer is waited for."""
    looked = present("doctor", deck, size=SIZE, answers=MUTE)
    looked.until(lambda: question in looked.asked)
    looked.press("ctrl+c")
    assert looked.ended() == 130
    assert_left(looked)


def test_a_signal_to_end_gives_the_terminal_back(present: Present, deck: Path) -> None:
    """As any program does."""
    looked = present("doctor", deck, size=SIZE, answers=MUTE)
    looked.until(lambda: CURSOR_ASKED in looked.asked)
    looked.signal(signal.SIGTERM)
    assert looked.ended() == 128 + signal.SIGTERM
    assert_left(looked)
