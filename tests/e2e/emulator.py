"""A terminal for tests: the command runs in it, and it answers and shows as terminals do."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pyte

from tests.sixels import size_of

ROOT = Path(__file__).parents[2]
LIMIT = 60.0
"""Seconds that anything may take: only a failure takes as long."""

PATIENT = f"""\
from presenter.ui import probe, terminal
probe.LIMIT = terminal.LIMIT = {LIMIT}
from presenter.__main__ import main
main()
"""
"""The command, waiting for answers as long as it takes: a busy machine makes no terminal mute."""

CURSOR_ASKED = b"\x1b[6n"
BACKGROUND, ATTRIBUTES = b"\x1b]11;rgb:1010/1818/2828\x1b\\", b"\x1b[?62;22c"
KEYS = {
    "right": "\x1b[C", "left": "\x1b[D", "up": "\x1b[A", "down": "\x1b[B", "esc": "\x1b",
    "pgup": "\x1b[5~", "pgdn": "\x1b[6~", "home": "\x1b[H", "end": "\x1b[F", "f5": "\x1b[15~",
    "enter": "\r", "tab": "\t", "ctrl+c": "\x03", "ctrl+p": "\x10",
}  # fmt: skip

PAINTED = "▓"
"""What a cell shows that sixels were painted over."""

_PIECE = re.compile(
    rb"\x1b[P_][^\x1b]*\x1b\\|"
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-9;:<=>?]*[ -/]*[@-~]|\x1b[^\[\]P_]|[^\x1b]+",
    re.DOTALL,
)
"""Sequences and the text between them (ECMA-48, 5.4)."""

_UNKNOWN = re.compile(rb"\x1b[\]_]|\x1b\[[<=>]|\x1b\[\?[0-9;]*\$")
"""Sequences that pyte would show as text."""


class Display:
    """The screen of a terminal, fed with what is written to it; it knows the alternate screen."""

    def __init__(self, columns: int, rows: int, cell: tuple[int, int] = (0, 0)) -> None:
        self.syncing = False
        """Whether an update is open that the terminal does not show yet (DEC mode 2026)."""
        self.alternate = False
        self._size = columns, rows
        self._cell = cell
        self._screens = {False: self._blank(), True: self._blank()}
        self._streams = {at: pyte.ByteStream(screen) for at, screen in self._screens.items()}
        self._rest = b""

    @property
    def screen(self) -> pyte.Screen:
        """The screen that is shown."""
        return self._screens[self.alternate]

    @property
    def text(self) -> str:
        """What can be read on it, without the blanks at the ends of rows."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def colours(self) -> set[str]:
        """The colours of the cells."""
        cells = [cell for line in self.screen.buffer.values() for cell in line.values()]
        return {colour for cell in cells for colour in (cell.fg, cell.bg)}

    def resize(self, columns: int, rows: int) -> None:
        """Make the window another size."""
        self._size = columns, rows
        for screen in self._screens.values():
            screen.resize(rows, columns)

    def feed(self, written: bytes) -> Iterator[bytes]:
        """Take in what is written, a sequence at a time, and give each when it has worked."""
        data = self._rest + written
        end = 0
        for found in _PIECE.finditer(data):
            if found.start() != end or (found.end() == len(data) and data[end:] == b"\x1b"):
                break
            end = found.end()
            self._take(found[0])
            yield found[0]
        self._rest = data[end:]

    def _take(self, piece: bytes) -> None:
        if piece in (b"\x1b[?1049h", b"\x1b[?1049l"):
            self.alternate = piece.endswith(b"h")
            self._screens[True] = self._blank()
            self._streams[True] = pyte.ByteStream(self._screens[True])
        elif piece in (b"\x1b[?2026h", b"\x1b[?2026l"):
            self.syncing = piece.endswith(b"h")
        elif piece.startswith(b"\x1bP"):
            self._paint(*size_of(piece))
        elif not _UNKNOWN.match(piece):
            self._streams[self.alternate].feed(piece)

    def _paint(self, width: int, height: int) -> None:
        """Paint so many pixels from the cursor on, which goes where it does in xterm."""
        across, down = self._cell
        cursor = self.screen.cursor
        for row in range(cursor.y, cursor.y + height // down):
            assert row < self.screen.lines, "the screen scrolled"
            for column in range(cursor.x, cursor.x + width // across):
                line = self.screen.buffer[row]
                line[column] = line[column]._replace(data=PAINTED)
        cursor.y += height // down

    def _blank(self) -> pyte.Screen:
        columns, rows = self._size
        return pyte.Screen(columns, rows)


def cursor(display: Display) -> bytes:
    """Where the cursor is, as terminals tell it."""
    at = display.screen.cursor
    return f"\x1b[{at.y + 1};{at.x + 1}R".encode()


Answer = bytes | Callable[[Display], bytes]
"""What is answered to a question, always or as the screen is then."""

ANSWERS: dict[bytes, Answer] = {
    b"\x1b]11;?\x1b\\": BACKGROUND,
    b"\x1b[c": ATTRIBUTES,
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
    CURSOR_ASKED: cursor,
}
"""What a common terminal answers to what it is asked."""


class Emulator:
    """The command in a terminal. What it was written is kept in `record`."""

    def __init__(
        self,
        *words: str | Path,
        size: tuple[int, int] = (100, 30),
        env: Mapping[str, str] | None = None,
        answers: Mapping[bytes, Answer] = ANSWERS,
        typed: bytes = b"",
        cell: tuple[int, int] = (0, 0),
        patient: bool = False,
    ) -> None:
        self.display = Display(*size, cell)
        self._cell = cell
        self.record = b""
        self.asked: set[bytes] = set()
        self._answers = answers
        self._end, near = pty.openpty()
        self.modes_before = self.modes
        self._set_size(*size)
        if typed:
            os.write(self._end, typed)
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        environment |= {"PYTHONPATH": str(ROOT), **(env or {})}
        self.process = subprocess.Popen(
            [
                sys.executable,
                *(("-c", PATIENT) if patient else ("-m", "presenter")),
                *map(str, words),
            ],
            stdin=near,
            stdout=near,
            stderr=near,
            env=environment,
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - there are no threads yet
        )
        os.close(near)

    @property
    def modes(self) -> list[object]:
        """How the terminal treats what is typed."""
        return termios.tcgetattr(self._end)

    @property
    def text(self) -> str:
        """What can be read on the screen."""
        return self.display.text

    def until(self, what: str | Callable[[], bool]) -> None:
        """Wait until a text is on the screen, or something holds, between two updates.

        Raises AssertionError.
        """

        def holds() -> bool:
            return what in self.text if isinstance(what, str) else what()

        end = time.monotonic() + LIMIT
        while self.display.syncing or not holds():
            running = self.pump(0.2)
            if time.monotonic() > end or not (running or holds()):
                raise AssertionError(f"{what!r} did not come; the screen:\n{self.text}")

    def press(self, *keys: str) -> None:
        """Press keys, by name or as characters."""
        for key in keys:
            self.send(KEYS.get(key, key).encode())

    def send(self, said: bytes) -> None:
        """Send bytes as the terminal."""
        os.write(self._end, said)

    def resize(self, columns: int, rows: int) -> None:
        """Make the window another size; the command is told."""
        self.display.resize(columns, rows)
        self._set_size(columns, rows)

    def signal(self, number: signal.Signals) -> None:
        """Send the command a signal."""
        self.process.send_signal(number)

    def ended(self) -> int:
        """Wait until the command has ended, and give its exit code. Raises TimeoutExpired."""
        end = time.monotonic() + LIMIT
        while self.pump(LIMIT) and time.monotonic() < end:
            pass
        return self.process.wait(LIMIT)

    def hang_up(self) -> None:
        """Close the window."""
        os.close(self._end)
        self._end = -1

    def close(self) -> None:
        """End the command if it runs still, and close the window."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(LIMIT)
        if self._end >= 0:
            self.hang_up()

    def _set_size(self, columns: int, rows: int) -> None:
        pixels = columns * self._cell[0], rows * self._cell[1]
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, *pixels))

    def pump(self, seconds: float) -> bool:
        """Take in what is written within this time; False when nobody writes any more."""
        if not select.select([self._end], [], [], seconds)[0]:
            return self.process.poll() is None
        try:
            written = os.read(self._end, 65536)
        except OSError:  # the command has ended, and with it the near end
            return False
        self.record += written
        for piece in self.display.feed(written):
            self.asked.add(piece)
            if piece in self._answers:
                answer = self._answers[piece]
                self.send(answer if isinstance(answer, bytes) else answer(self.display))
        return bool(written)


def _own_terminal() -> None:
    """Make standard input the terminal that the command belongs to."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
