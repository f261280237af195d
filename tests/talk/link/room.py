"""A room with windows in it, each a process, for tests to press keys in and to look at."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic, sleep
from typing import Any

ROOT = Path(__file__).parent.parent.parent.parent
LONGEST = 30.0
"""Seconds after which what is waited for does not come any more."""


class Pane:
    """A window from outside: what it said last of each kind, and all that it said."""

    def __init__(self, name: str, process: "subprocess.Popen[str]") -> None:
        self.name = name
        self.process = process
        self.said: dict[str, Any] = {}
        self.all: list[tuple[str, Any, float]] = []
        self._heard: Queue[str] = Queue()
        self.reading = Thread(target=self._read, daemon=True)
        self.reading.start()

    @property
    def place(self) -> list[int]:
        """The slide, step and page that it shows."""
        shown: list[int] = self.said["talk"][0] if "talk" in self.said else [0, 0, 0]
        return shown

    @property
    def applied(self) -> list[tuple[str, str]]:
        """The intents that it applied as the host: of which window, and which act."""
        return [(said[1], said[2][0]) for kind, said, _ in self.all if kind == "applied"]

    def tell(self, *words: object) -> None:
        """Make it do something."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def press(self, *acts: str) -> None:
        """Press keys, one after the other."""
        for act in acts:
            self.tell("act", act)

    def until(self, holds: Callable[["Pane"], bool]) -> None:
        """Wait until something holds of what it said."""
        self._catch_up()
        while not holds(self):
            try:
                self._take(self._heard.get(timeout=LONGEST))
            except Empty:
                raise AssertionError(f"{self.name} said last: {self.said}") from None

    def sees(self, *names: str) -> None:
        """Wait until it knows of these windows, and of no others, that all answer."""
        self.until(lambda pane: pane.said.get("windows") == dict.fromkeys(names, True))

    def at(self, slide: int, step: int = 0) -> None:
        """Wait until it shows a slide at a step."""
        self.until(lambda pane: pane.place[:2] == [slide, step])

    def kill(self, by: signal.Signals = signal.SIGKILL) -> None:
        """Send it a signal; one that kills is waited for."""
        os.kill(self.process.pid, by)
        if by is signal.SIGKILL:
            self.process.wait(LONGEST)

    def quit(self) -> int:
        """Close it in peace; its exit code."""
        self.tell("quit")
        return self.process.wait(LONGEST)

    def knows(self, holds: Callable[[bool, Any], bool]) -> None:
        """Wait until something holds of whether it hosts, and of the state that it knows."""
        end = monotonic() + LONGEST
        while not holds(*self.state()):
            assert monotonic() < end, self.said
            sleep(0.01)

    def hosts(self) -> None:
        """Wait until it is the host."""
        self.knows(lambda hosting, _: hosting)

    def state(self) -> Any:
        """Whether it is the host, and the state that it knows."""
        self.said.pop("state", None)
        self.tell("state")
        self.until(lambda pane: "state" in pane.said)
        return self.said["state"]

    def _catch_up(self) -> None:
        while not self._heard.empty():
            self._take(self._heard.get())

    def _take(self, line: str) -> None:
        kind, value, moment = json.loads(line)
        self.said[kind] = value
        self.all.append((kind, value, moment))

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._heard.put(line)


class Room:
    """Opens windows, and closes what is left of them."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.deck = folder / "deck.yaml"
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700)
        self.options = options
        self.panes: list[Pane] = []
        self.system = "window"
        """The module that is a window."""
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(folder),
            "PYTHONPATH": str(ROOT),
        }

    @property
    def left_behind(self) -> list[str]:
        """The names of the files in the folder where windows meet."""
        return sorted(path.name for path in (self.runtime / "tweespraak").iterdir())

    def open(self, name: str, side: str = "stage", deck: Path | None = None) -> Pane:
        """Start a window; it need not be linked yet."""
        words = [str(deck or self.deck), name, side, *self.options]
        process = subprocess.Popen(
            [sys.executable, "-m", f"tests.talk.link.{self.system}", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
            cwd=ROOT,
        )
        pane = Pane(name, process)
        self.panes.append(pane)
        return pane

    def pair(self) -> tuple[Pane, Pane]:
        """A host and a guest, that know of each other."""
        host = self.open("a", "stage")
        host.hosts()
        guest = self.open("b", "speaker")
        host.sees("a", "b")
        guest.sees("a", "b")
        return host, guest

    def close(self) -> None:
        """Close every window that still stands."""
        for pane in self.panes:
            if pane.process.poll() is None:
                pane.process.kill()
            pane.process.wait(LONGEST)
            pane.reading.join(LONGEST)
            for stream in (pane.process.stdin, pane.process.stdout):
                if stream:
                    with suppress(BrokenPipeError):
                        stream.close()
