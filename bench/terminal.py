"""A pseudo-terminal with a program in it, an emulated screen, and a clock at its mouth."""

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import termios
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import NamedTuple, Self

from bench.screen import Screen

WIDTH, HEIGHT = 120, 40  # cells
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Frame(NamedTuple):
    """The screen after one read."""

    at: float  # seconds since the program was started
    text: str
    shown: bool  # false inside a synchronized update


class Terminal:
    """A program in a pseudo-terminal of 120x40 cells. All times are seconds since its start."""

    def __init__(self, command: list[str], home: Path, environment: dict[str, str]) -> None:
        self._screen = Screen(WIDTH, HEIGHT)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        full = _environment(home) | environment
        size = struct.pack("HHHH", HEIGHT, WIDTH, 0, 0)
        self.ended = False
        self._waiting: deque[tuple[bytes, float]] = deque()  # what was read, and is not followed
        self._started = perf_counter()
        self._process, self._line = pty.fork()
        if self._process == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, size)
                os.chdir(home)
                os.execvpe(command[0], command, full)
            finally:
                os._exit(127)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.killpg(self._process, signal.SIGKILL)
        os.close(self._line)
        os.waitpid(self._process, 0)

    @property
    def text(self) -> str:
        """What is on the screen."""
        return self._screen.text

    def now(self) -> float:
        """Seconds since the program was started."""
        return perf_counter() - self._started

    def type(self, keys: bytes) -> float:
        """Send the keys in one write; give back when."""
        at = self.now()
        self._write(keys)
        return at

    def next_frame(self, wait: float) -> Frame | None:
        """The screen after the next read; nothing came in `wait` seconds: None."""
        read = self._read(wait)
        return self._follow(*read) if read else None

    def frames(self, quiet: float, until: float, beside: Self | None = None) -> list[Frame]:
        """Every frame until nothing has come for `quiet` seconds, or until that time.

        The screen follows only then, so that emulating it takes no processor from the program.
        What the terminal `beside` is sent meanwhile is read as well, for no program to wait.
        """
        reads = []
        while read := self._read(min(quiet, until - self.now()), beside):
            reads.append(read)
        return [self._follow(*read) for read in reads]

    def idle(self, seconds: float) -> None:
        """Read and forget what comes in that time."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0 and not self.ended:
            self.next_frame(left)

    def memory(self) -> float:
        """What the program and its children hold in memory, in MB."""
        pages = (int(_proc(pid, "statm").split()[1]) for pid in self._family())
        return sum(pages) * _PAGE / 1e6

    def processor(self) -> float:
        """What the program and its children took of the processor so far, in seconds."""
        ticks = 0
        for pid in self._family():
            fields = _proc(pid, "stat").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / _TICKS

    def _read(self, wait: float, beside: Self | None = None) -> tuple[bytes, float] | None:
        if self._waiting:
            return self._waiting.popleft()
        until = self.now() + wait
        while not self.ended:
            both = [one for one in (self, beside) if one and not one.ended]
            lines = [one._line for one in both]
            ready = select.select(lines, [], [], max(0.0, until - self.now()))[0]
            if self._line in ready or not ready:
                return self._taken() if ready else None
            if beside and (read := beside._taken()):
                beside._waiting.append(read)
        return None

    def _taken(self) -> tuple[bytes, float] | None:
        """What there is to be read now."""
        try:
            return os.read(self._line, 65536), self.now()
        except OSError:  # Linux says so when the last writer has gone
            self.ended = True
            return None

    def _write(self, keys: bytes) -> None:
        with suppress(OSError):  # a program that has ended reads nothing any more
            os.write(self._line, keys)

    def _follow(self, output: bytes, at: float) -> Frame:
        if answers := self._screen.feed(self._decode(output)):
            self._write(answers.encode())
        return Frame(at, self._screen.text, not self._screen.synchronized)

    def _family(self) -> Iterator[int]:
        waiting = [self._process]
        while waiting:
            pid = waiting.pop()
            yield pid
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                waiting += map(int, children.read_text().split())


def _proc(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()


def _environment(home: Path) -> dict[str, str]:
    """What a program gets to see of this machine: a private home and a modern terminal."""
    homes = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    return homes | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }
