"""The emulated screen: a grid of characters that follows a terminal's control sequences.

It knows what presenters use (moving, erasing, printing) and answers what they ask of a terminal.
Colours are ignored and every character counts as one cell: it is read for words, not for looks.
The sequences are those of https://invisible-island.net/xterm/ctlseqs/ctlseqs.html.
"""

import re
from collections.abc import Callable

_TOKEN = re.compile(
    r"(?P<words>[^\x00-\x1f\x7f]+)"
    r"|\x1b\[(?P<prefix>[<-?]?)(?P<numbers>[\d;:]*)(?P<middle>[ -/]*)(?P<final>[@-~])"
    r"|\x1b[\]PX^_](?P<string>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*(?P<escape>[0-OQ-WYZ\\`-~])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
)
_LONGEST = 1_000_000  # characters after which an unfinished sequence is given up

_ANSWERS = {
    "c": "\x1b[?62;22c",
    "0c": "\x1b[?62;22c",
    ">c": "\x1b[>1;10;0c",
    ">0c": "\x1b[>1;10;0c",
    "5n": "\x1b[0n",
    "?u": "\x1b[?0u",
    "?2026$p": "\x1b[?2026;2$y",
    "?2048$p": "\x1b[?2048;2$y",
    "10;?": "\x1b]10;rgb:e5e5/e5e5/e5e5\x1b\\",
    "11;?": "\x1b]11;rgb:1111/1111/1111\x1b\\",
}

_MOVES: dict[str, Callable[[int, int, int], tuple[int, int]]] = {
    "A": lambda x, y, n: (x, y - n),
    "B": lambda x, y, n: (x, y + n),
    "C": lambda x, y, n: (x + n, y),
    "D": lambda x, y, n: (x - n, y),
    "E": lambda _, y, n: (0, y + n),
    "F": lambda _, y, n: (0, y - n),
    "G": lambda _, y, n: (n - 1, y),
    "d": lambda x, _, n: (x, n - 1),
}


class Screen:
    """A grid of `width` x `height` cells and its cursor."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.x = self.y = 0
        self.rows = [" " * width] * height
        self.synchronized = False  # between ?2026h and ?2026l a terminal shows nothing new
        self._wraps = True
        self._rest = ""

    @property
    def text(self) -> str:
        """The rows, joined by line ends."""
        return "\n".join(self.rows)

    def feed(self, text: str) -> str:
        """Follow what the program wrote; give back what a terminal would answer."""
        text = self._rest + text
        answers = ""
        at = 0
        while at < len(text):
            token = _TOKEN.match(text, at)
            if token is None:
                if len(text) - at < _LONGEST:
                    break
                at += 1
                continue
            at = token.end()
            if token["words"]:
                self._print(token["words"])
            elif token["final"]:
                answers += self._sequence(**token.groupdict())
            elif token["string"]:
                answers += _ANSWERS.get(token["string"], "")
            else:
                self._control(token["control"] or token["escape"])
        self._rest = text[at:]
        return answers

    def _print(self, words: str) -> None:
        while words:
            if self.x >= self.width:
                self.x = 0 if self._wraps else self.width - 1
                if self._wraps:
                    self._line_feed()
            part = words[: self.width - self.x]
            self._put(self.y, self.x, part)
            self.x += len(part)
            words = words[len(part) :]

    def _put(self, y: int, x: int, words: str) -> None:
        row = self.rows[y]
        self.rows[y] = (row[:x] + words + row[x + len(words) :])[: self.width]

    def _line_feed(self) -> None:
        if self.y + 1 < self.height:
            self.y += 1
        else:
            self.rows = [*self.rows[1:], " " * self.width]

    def _control(self, code: str) -> None:
        if code in "\nD":
            self._line_feed()
        elif code == "\r":
            self.x = 0
        elif code == "\b":
            self.x = max(0, min(self.x, self.width - 1) - 1)
        elif code == "\t":
            self.x = min(self.width - 1, self.x // 8 * 8 + 8)
        elif code == "c":
            self._clear()

    def _clear(self) -> None:
        self.x = self.y = 0
        self.rows = [" " * self.width] * self.height

    def _sequence(self, prefix: str, numbers: str, middle: str, final: str, **_: str) -> str:
        if prefix == "?" and final in "hl":
            return self._mode(numbers, final == "h")
        if final == "n" and numbers == "6":
            return f"\x1b[{self.y + 1};{min(self.x + 1, self.width)}R"
        if not prefix and not middle:
            self._edit(final, [int(number or 0) for number in re.split("[;:]", numbers)])
        return _ANSWERS.get(prefix + numbers + middle + final, "")

    def _mode(self, number: str, on: bool) -> str:
        if number == "2026":
            self.synchronized = on
        elif number == "7":
            self._wraps = on
        elif number in ("1049", "1047", "47"):
            self._clear()
        elif number == "2048" and on:
            return f"\x1b[48;{self.height};{self.width};{self.height * 20};{self.width * 10}t"
        return ""

    def _edit(self, final: str, numbers: list[int]) -> None:
        n = numbers[0]
        x = min(self.x, self.width - 1)
        row = self.rows[self.y]
        if final in _MOVES:
            self._move(*_MOVES[final](x, self.y, n or 1))
        elif final in "Hf":
            self._move((numbers[1] if len(numbers) > 1 else 1) - 1, n - 1)
        elif final in "JK":
            self._erase(final == "J", n)
        elif final == "X":
            self._put(self.y, x, " " * (n or 1))
        elif final == "b":
            self._print(row[x - (self.x < self.width)] * (n or 1))

    def _move(self, x: int, y: int) -> None:
        self.x = max(0, min(x, self.width - 1))
        self.y = max(0, min(y, self.height - 1))

    def _erase(self, whole_screen: bool, part: int) -> None:
        """Erase after the cursor (part 0), up to it (1) or everything (2, 3)."""
        x = min(self.x, self.width - 1)
        if part != 1:
            start = 0 if part else x
            self._put(self.y, start, " " * (self.width - start))
        else:
            self._put(self.y, 0, " " * (x + 1))
        if whole_screen:
            for y in range(self.height):
                if y != self.y and (part > 1 or (y > self.y) == (part == 0)):
                    self.rows[y] = " " * self.width
