"""A room with windows of one talk in it, each the command in a terminal, and what came of it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.e2e.emulator import LIMIT, ROOT, Emulator

Present = Callable[..., Emulator]
DECK = ROOT / "deck"
WIDE = 120, 40
LEFT, RIGHT, UP, DOWN = 0, 2, 64, 65
"""The buttons of a mouse, its wheel among them (xterm, mode 1006)."""


class Room:
    """Windows of one talk, all of which show what they are told while one is looked at."""

    def __init__(self, present: Present) -> None:
        self._present = present
        self.windows: list[Emulator] = []

    def open(
        self,
        *words: str,
        size: tuple[int, int] = WIDE,
        env: Mapping[str, str] | None = None,
    ) -> Emulator:
        """One more window, once it shows something."""
        window = self._present(*words, size=size, env=env)
        self.windows.append(window)
        self.until(window, lambda: window.text.strip() != "")
        return window

    def click(self, window: Emulator, column: int, row: int, button: int = LEFT) -> None:
        """Press a button of the mouse on a cell (from 0), and let it go; a wheel is only turned."""
        for ending in "M" if button in (UP, DOWN) else "Mm":
            window.send(f"\x1b[<{button};{column + 1};{row + 1}{ending}".encode())

    def until(self, window: Emulator, what: str | Callable[[], bool]) -> float:
        """Wait until a window shows something, and say when it did."""
        end = time.monotonic() + LIMIT
        while True:
            for one in self.windows:
                one.pump(0.005)
            shows = what in window.text if isinstance(what, str) else what()
            if shows and not window.display.syncing:
                return time.monotonic()
            screens = "\n\n".join(one.text for one in (window, *self.windows))
            assert time.monotonic() < end, f"{what!r} did not come; the screens:\n{screens}"

    def together(self, *words: str, deck: Path = DECK) -> tuple[Emulator, Emulator]:
        """A stage and a speaker's window that have found each other."""
        stage, speaker = self.open(*words, str(deck)), self.open("speaker", str(deck))
        self.until(speaker, lambda: "geen venster" not in speaker.text and " / " in speaker.text)
        return stage, speaker

    def ended(self, window: Emulator) -> int:
        """Wait until a window has ended while the others go on, and give its exit code."""
        self.until(window, lambda: window.process.poll() is not None)
        self.windows.remove(window)
        return window.ended()

    def kill(self, window: Emulator) -> None:
        """End a window as a crash does: it has no time for anything."""
        window.signal(signal.SIGKILL)
        window.ended()
        self.windows.remove(window)


def number(window: Emulator) -> str:
    """The number of the slide in the footer of a stage."""
    foot = window.text.rstrip().splitlines()[-1]
    return foot.partition(" / ")[0].rpartition(" ")[2]


def told(*words: str) -> dict[str, Any]:
    """The report of the last talk."""
    command = [sys.executable, "-m", "presenter", "report", "--format", "json", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
