"""The terminal before Textual has it: what it is, and the first slide on it.

Loading Textual takes most of the start. So the first slide is painted here, and the keys that are
typed meanwhile wait. Nothing here imports Textual.
"""

import os
import re
import select
import sys
import time
from types import TracebackType
from typing import Any

from presenter.layout.page import Size

LIMIT = 0.2
"""Seconds that a terminal has to answer; nearly all do within a few thousandths."""

ASK = b"\x1b]11;?\x1b\\\x1b[c"
"""The background colour (OSC 11), then the device attributes (DA1), which every terminal answers."""

_BACKGROUND = re.compile(
    rb"\x1b\]11;rgba?:([0-9a-fA-F]+)/([0-9a-fA-F]+)/([0-9a-fA-F]+)[^\x07\x1b]*(?:\x07|\x1b\\)"
)
_ATTRIBUTES = re.compile(rb"\x1b\[\?[0-9;]*c")


class Terminal:
    """The terminal that the command was started in, in raw mode for as long as the talk lasts."""

    def __init__(self) -> None:
        self.typed = b""
        """What was typed while the terminal was being asked."""
        self.late = False
        """Whether an answer is still to come, which must not be taken for keys."""
        self._before: list[Any] | None = None

    def __enter__(self) -> "Terminal":
        try:
            import termios  # noqa: PLC0415 - there is none on Windows
            import tty  # noqa: PLC0415
        except ImportError:
            return self
        self._input = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._input)
        tty.setraw(self._input, termios.TCSANOW)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._before is None:
            return
        import termios  # noqa: PLC0415

        if error is not None:
            write("\x1b[?1049l\x1b[?25h\x1b[0m")
        termios.tcsetattr(self._input, termios.TCSADRAIN, self._before)

    @property
    def raw(self) -> bool:
        """Whether the terminal could be taken in hand."""
        return self._before is not None

    def ask(self) -> None:
        """Ask for the background colour; the answer is read later, when it has had its time."""
        if self.raw:
            os.write(sys.stdout.fileno(), ASK)

    def is_dark(self) -> bool | None:
        """Whether the background is dark; None when the terminal does not say."""
        if not self.raw:
            return None
        answer = self._answer()
        match = _BACKGROUND.search(answer)
        rest = _ATTRIBUTES.sub(b"", _BACKGROUND.sub(b"", answer), count=1)
        self.typed += rest
        if match is None:
            return None
        red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in match.groups())
        return 0.299 * red + 0.587 * green + 0.114 * blue < 0.5

    def _answer(self) -> bytes:
        """What comes until the device attributes are there, or the limit is over."""
        answer = b""
        end = time.monotonic() + LIMIT
        while not _ATTRIBUTES.search(answer):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._input], [], [], left)[0]:
                self.late = True
                break
            answer += os.read(self._input, 4096)
        return answer


def size() -> Size:
    """The terminal's size in columns and rows."""
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    return Size(columns or 80, rows or 24)


def paint(picture: str) -> None:
    """Show a picture on the alternate screen, without a cursor."""
    write(f"\x1b[?1049h\x1b[?25l\x1b[?7l{picture}")


def write(text: str) -> None:
    """Write to the terminal at once, whatever Python has buffered."""
    data = text.encode()
    while data:
        data = data[os.write(sys.stdout.fileno(), data) :]
