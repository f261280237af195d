"""The terminal before Textual has it: what it is, and the first slide on it.

Loading Textual takes most of the start. So the first slide is painted here, and the keys that are
typed meanwhile wait. Nothing here imports more than Python has loaded anyway.
"""

import os
import select
import sys
import time

from presenter.own import config_file
from presenter.store import frames

LIMIT = 0.2
"""Seconds that a terminal has to answer; nearly all do within a few thousandths."""

FAR = 0.1
"""Seconds that the answer of a terminal takes over a line on which nothing should move."""

OUT_OF_TURN = 0.02
"""Seconds that the colour may come after the attributes: what stands between answers for itself."""

ASK = b"\x1b]11;?\x1b\\\x1b[c"
"""The background colour (OSC 11), then the attributes (DA1), which every terminal answers."""

ASK_KITTY = b"\x1b]11;?\x1b\\\x1b[>c\x1b[c"
"""The same with kitty's version (DA2) before the attributes: it cannot be had otherwise."""

COLOUR, ATTRIBUTES, VERSION = b"\x1b]", b"\x1b[?", b"\x1b[>"
ENDS = {COLOUR: (b"\x07", b"\x1b\\"), ATTRIBUTES: (b"c",), VERSION: (b"c",)}
"""How each of the answers begins, and how it may end."""

SIGNS = {COLOUR: "]", ATTRIBUTES: "[", VERSION: "[>"}
"""What `late` says of an answer that has begun."""

SIXELS = b"4"
"""What the attributes of a terminal that draws sixels have among them."""

PLACEHOLDERS = 28
"""The version of kitty (0.28) that knows cells that stand for images."""

ASKED = "TWEESPRAAK_IMAGES"
"""The variable of the environment that says how images are drawn, whatever the deck says."""

SYSTEMS = {"truecolor": 1 << 24, "256": 256, "standard": 16}
"""Colours by the words that Textual takes for them in TEXTUAL_COLOR_SYSTEM."""

SYNC = "\x1b[?2026h", "\x1b[?2026l"
"""Around a frame: terminals that know it show the frame at once (DEC mode 2026)."""


def follow_size() -> None:
    """Ask the terminal itself how large it is: sizes that are exported never change."""
    for name in ("COLUMNS", "LINES"):
        os.environ.pop(name, None)


class Terminal:
    """The terminal that the command was started in, in raw mode for as long as the talk lasts.

    Where standard input or output is no terminal it is left alone, and `raw` is False.
    """

    def __init__(self) -> None:
        self.raw = False
        self.painted = ""
        """The frame that stands on the screen."""
        self.typed = b""
        """What was typed while the terminal was being asked."""
        self.late: str | None = None
        """None when all is answered; else an answer is still to come, and this sign began it."""
        self._before: list[int | list[bytes | int]] = []
        self._dark: bool | None = None
        self._asked = False
        self._began = self._took = 0.0
        self._version = b""
        self._attributes: list[bytes] = []

    def __enter__(self) -> "Terminal":
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            return self
        try:
            import termios  # there is none on Windows
            import tty
        except ImportError:
            return self
        follow_size()
        self._before = termios.tcgetattr(sys.stdin.fileno())
        tty.setraw(sys.stdin.fileno(), termios.TCSANOW)
        self.raw = True
        os.write(sys.stdout.fileno(), ASK_KITTY if says_kitty() else ASK)
        self._asked = True
        self._began = time.monotonic()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if not self.raw:
            return
        import termios

        if error is not None and self.painted:
            _write("\x1b[?1049l\x1b[?25h\x1b[?7h\x1b[0m")
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._before)

    def lend(self) -> None:
        """Let another program have the terminal as it was found."""
        import termios

        if self.raw:
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._before)

    def take_back(self) -> None:
        """Have the terminal again as before it was lent."""
        import termios
        import tty

        if self.raw:
            tty.setraw(sys.stdin.fileno(), termios.TCSANOW)

    def heed(self) -> None:
        """From now on, a signal to end (SIGTERM) gives the terminal back as an error does."""
        import signal  # five times as slow as all that is imported above

        def end(number: int, frame: object) -> None:
            raise SystemExit(128 + number)

        signal.signal(signal.SIGTERM, end)

    @property
    def is_dark(self) -> bool | None:
        """Whether the background is dark; None when the terminal does not say."""
        if self._asked:
            self._asked = False
            self._dark = self._understand(self._answer())
        return self._dark

    @property
    def is_sharp(self) -> bool:
        """Whether it draws images where cells stand for them, as kitty and Ghostty do."""
        _ = self.is_dark  # the answers come together
        parts = self._version.split(b";")
        if len(parts) > 1 and parts[:2] == [b"1", b"4000"]:  # so kitty says that it is kitty
            return len(parts) > 2 and parts[2].isdigit() and int(parts[2]) >= PLACEHOLDERS
        names = os.environ.get("TERM"), os.environ.get("TERM_PROGRAM")
        return "xterm-ghostty" in names or "ghostty" in names

    @property
    def has_sixels(self) -> bool:
        """Whether it says that it draws sixels."""
        _ = self.is_dark  # the answers come together
        return SIXELS in self._attributes[1:]  # the first is its class

    @property
    def is_far(self) -> bool:
        """Whether its line is slow; also where tmux or screen answer for it, over ssh.

        The time counts until this is asked, or any other of the answers.
        """
        _ = self.is_dark
        return self._took > FAR or (is_within() and bool(os.environ.get("SSH_CONNECTION")))

    def _understand(self, answer: bytes) -> bool | None:
        """Read the colour, and put by what is no answer: somebody typed it."""
        dark = None
        while found := [(at, mark) for mark in ENDS if (at := answer.find(mark)) >= 0]:
            start, mark = min(found)
            self.typed += answer[:start]
            said = answer[start + len(mark) :]
            ends = [(at, len(end)) for end in ENDS[mark] if (at := said.find(end)) >= 0]
            if not ends:
                self.late, answer = SIGNS[mark], b""
                break
            end, length = min(ends)
            if mark == COLOUR:
                dark = _is_dark(said[:end])
            if mark == VERSION:
                self._version = said[:end]
            if mark == ATTRIBUTES:
                self._attributes = said[:end].split(b";")
            answer = said[end + length :]
        self.typed += answer
        return dark

    def _answer(self) -> bytes:
        """What comes until the device attributes are there, or the limit is over."""
        answer = b""
        end = time.monotonic() + LIMIT
        while b"c" not in answer[answer.find(ATTRIBUTES) :] or ATTRIBUTES not in answer:
            left = end - time.monotonic()
            if left <= 0 or not select.select([sys.stdin.fileno()], [], [], left)[0]:
                self.late = ""
                break
            answer += os.read(sys.stdin.fileno(), 4096)
        self._took = time.monotonic() - self._began
        if COLOUR not in answer and select.select([sys.stdin.fileno()], [], [], OUT_OF_TURN)[0]:
            answer += os.read(sys.stdin.fileno(), 4096)
        return answer

    def paint(self, frame: str) -> None:
        """Show a frame on the alternate screen, without a cursor."""
        if not self.raw or frame == self.painted:
            return
        enter = "" if self.painted else "\x1b[?1049h\x1b[?25l\x1b[?7l"
        _write(f"{SYNC[0]}{enter}{frame}{SYNC[1]}")
        self.painted = frame

    def paint_kept(self, deck: str) -> None:
        """Show the first frame that the deck had the last time, if it still holds."""
        if self.raw:
            frame = frames.find(self.key(deck))
            if frame:
                self.paint(frame)

    def keep(self, deck: str, frame: str, files: list[str]) -> None:
        """Keep the first frame of a deck for the next time."""
        if self.raw and frame != self.painted:
            frames.keep(self.key(deck), frame, files)

    def key(self, deck: str) -> str:
        """What the first frame of a deck is kept under."""
        width, height = size()
        images = os.environ.get(ASKED, "")
        key = frames.key_of(deck, width, height, self.is_dark, colours())
        return f"{key}|{images}|{config_file()}"


def is_within() -> bool:
    """Whether it is tmux or screen that the terminal shows."""
    return bool(os.environ.get("TMUX") or os.environ.get("STY"))


def says_kitty() -> bool:
    """Whether the environment names kitty; within tmux it names what tmux runs in."""
    kitty = "KITTY_WINDOW_ID" in os.environ or os.environ.get("TERM") == "xterm-kitty"
    return kitty and "TMUX" not in os.environ


def colours() -> int:
    """How many colours the terminal shows: 0 where NO_COLOR asks for none (no-color.org).

    Told from the environment by the rules of Rich, so that Textual comes to the same.
    """
    if os.environ.get("NO_COLOR"):
        return 0
    term = os.environ.get("TERM", "").strip().lower()
    told = os.environ.get("TEXTUAL_COLOR_SYSTEM", "auto").strip().lower()
    if told in SYSTEMS:
        return SYSTEMS[told]
    deep = os.environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit")
    if deep or term in ("dumb", "unknown"):
        return SYSTEMS["truecolor"]
    return 256 if term.rpartition("-")[2] in ("256color", "kitty") else 16


def size() -> tuple[int, int]:
    """The terminal's size in columns and rows."""
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    return columns or 80, rows or 24


def _is_dark(colour: bytes) -> bool | None:
    """Whether `11;rgb:1f/1f/1f` is dark; one to four digits a channel, as XParseColor has them."""
    try:
        parts = colour.partition(b":")[2].split(b"/")[:3]
        red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in parts)
    except ValueError:
        return None
    return bool(0.299 * red + 0.587 * green + 0.114 * blue < 0.5)


def _write(text: str) -> None:
    """Write to the terminal at once, whatever Python has buffered."""
    data = text.encode()
    while data:
        data = data[os.write(sys.stdout.fileno(), data) :]
