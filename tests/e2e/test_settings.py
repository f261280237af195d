"""Settings in a real terminal: from the first frame on, and broken ones stop nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import Emulator

Present = Callable[..., Emulator]
SIZE = 120, 34


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of a config file, named by the environment."""
    path = tmp_path / "mine.yaml"
    monkeypatch.setenv("TWEESPRAAK_CONFIG", str(path))
    return path


def ended(talk: Emulator, key: str) -> None:
    talk.press(key)
    talk.ended()


def test_the_keys_of_the_user_are_those_of_the_talk(
    present: Present, deck: Path, config: Path
) -> None:
    """Typed early, too."""
    config.write_text("keys: {next: ö, quit: Q}\n", "utf-8")
    talk = present(deck, size=(44, 13), typed="ö".encode())
    talk.until("De vijver")
    talk.press("ö")
    talk.until("Eerst graven")
    talk.press("Q")
    talk.until("Wilt u stoppen?")


def test_a_frame_of_other_settings_is_not_shown(
    present: Present, deck: Path, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kept frame holds while the settings do: saved anew, gone, or those of another file."""
    dark, light = b"48;2;15;21;34", b"48;2;251;248;241"
    config.write_text("theme: ink\n", "utf-8")
    ended(_begun(present, deck, dark, light), "q")
    ended(_begun(present, deck, dark, light), "q")
    config.write_text("theme: paper\n", "utf-8")
    ended(_begun(present, deck, light, dark), "q")
    config.unlink()
    ended(_begun(present, deck, dark, light), "q")
    other = config.with_name("other.yaml")
    other.write_text("theme: paper\n", "utf-8")
    monkeypatch.setenv("TWEESPRAAK_CONFIG", str(other))
    ended(_begun(present, deck, light, dark), "q")


def _begun(present: Present, deck: Path, shown: bytes, never: bytes) -> Emulator:
    talk = present(deck, size=SIZE)
    talk.until("1 / 4")
    talk.until(lambda: b"\x1b[?2048$p" in talk.asked)
    assert shown in talk.record
    assert never not in talk.record
    return talk


def test_broken_settings_are_told_to_the_speaker_alone(
    present: Present, deck: Path, config: Path
) -> None:
    """The talk goes on with what is right in them."""
    config.write_text("theme: papr\nkeys: {notes: ö}\n", "utf-8")
    talk = present(deck, size=SIZE)
    talk.until("1 / 4")
    assert "papr" not in talk.text
    talk.press("ö")
    talk.until("mine.yaml:1")
    assert "paper" in talk.text
