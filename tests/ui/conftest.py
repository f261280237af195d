"""What the tests of the screens share: a terminal of two ends, a traveller, a file to be saved."""

import os
import pty
import select
import termios
import tty
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.ui.journey import Travel, traveller


class Line:
    """The far end of a terminal whose near end is standard input and output."""

    def __init__(self, far: int, near: int) -> None:
        self._far, self._near = far, near

    def answers(self, text: bytes) -> None:
        """Send what a terminal, or somebody at its keys, sends."""
        os.write(self._far, text)

    def heard(self, ending: bytes) -> bytes:
        """What was written to the terminal, up to this ending; at most ten seconds are waited."""
        found = b""
        while not found.endswith(ending) and select.select([self._far], [], [], 10)[0]:
            found += os.read(self._far, 65536)
        return found

    def modes(self) -> list[object]:
        """How the near end treats what is typed."""
        return termios.tcgetattr(self._near)


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """A terminal that says only what a test lets it say, and of which nothing is known."""
    for name in (
        "KITTY_WINDOW_ID",
        "TERM",
        "TERM_PROGRAM",
        "TMUX",
        "STY",
        "NO_COLOR",
        "SSH_CONNECTION",
    ):
        monkeypatch.delenv(name, raising=False)
    far, near = pty.openpty()
    tty.setraw(near)
    with open(near, closefd=False) as typed, open(near, "w", closefd=False) as shown:
        monkeypatch.setattr("presenter.ui.terminal.sys", SimpleNamespace(stdin=typed, stdout=shown))
        yield Line(far, near)
    os.close(far)
    os.close(near)


@pytest.fixture
def travel(tmp_path: Path) -> Travel:
    """Lets a test walk through the app over a small deck."""
    return traveller(tmp_path)


@pytest.fixture
def section(tmp_path: Path) -> Path:
    """A file of a section without slides."""
    path = tmp_path / "10-garden.yaml"
    path.write_text("slides: []\n", "utf-8")
    return path
