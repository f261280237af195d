"""Whether a window answers, asked by somebody who does not join."""

import signal
from pathlib import Path

import pytest

from presenter.talk.link.folder import spot_of
from presenter.talk.link.presence import Presence, presence
from tests.talk.link.room import LONGEST, Room


@pytest.fixture(autouse=True)
def _meeting_place(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The room's windows meet where this process looks."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(room.runtime))


def test_without_a_window_nobody_answers(room: Room) -> None:
    """Nor after one that left."""
    assert presence(room.deck) is Presence.NONE
    host = room.open("a")
    host.hosts()
    assert host.quit() == 0
    assert presence(room.deck) is Presence.NONE


def test_a_window_answers_and_does_not_notice(room: Room) -> None:
    """Nobody joins, and nothing moves."""
    host = room.open("a")
    host.hosts()
    before = [one for one in host.all if one[0] != "state"]
    for _ in range(3):
        assert presence(room.deck, LONGEST) is Presence.ANSWERS
    hosting, _ = host.state()
    assert hosting
    assert [one for one in host.all if one[0] != "state"] == before


def test_a_window_that_is_stopped_is_silent(room: Room) -> None:
    """It has the lock and its socket, and says nothing."""
    host = room.open("a")
    host.hosts()
    host.kill(signal.SIGSTOP)
    assert presence(room.deck, 0.05) is Presence.SILENT


def test_what_a_killed_window_left_is_no_window(room: Room) -> None:
    """Its socket is stale."""
    host = room.open("a")
    host.hosts()
    host.kill()
    assert spot_of(room.deck).lock.exists()
    assert presence(room.deck) is Presence.NONE


def test_without_a_private_folder_windows_are_apart(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And that is no reason to fail."""
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    monkeypatch.setattr("presenter.talk.link.folder._runtime_folders", list)
    monkeypatch.setattr("tempfile.tempdir", str(blocked))
    assert presence(room.deck) is Presence.APART
