"""Questions to the terminal: how fast it answers, and on how many cells it draws each sign."""

import os
import re
import select
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from presenter.ui.now import now

ASK = b"\x1b[6n"
"""Where the cursor is (DSR 6); answered with a row and a column from 1 (CPR)."""

PLACE = re.compile(rb"\x1b\[[0-9]+;([0-9]+)R")

LIMIT = 1.0
"""Seconds that the terminal has for each answer: a slow one that goes on is waited for."""

LATE = 0.1
"""Seconds that the terminal is given for answers which nobody waits for any more."""

BATCH = 100
"""Signs that are asked for at once: the answers fit what a terminal's line holds."""

TRIPS = 5
"""Round trips of which the middle one counts."""

BEGIN, END = b"\x1b[?25l\x1b[8m", b"\r\x1b[0m\x1b[K\x1b[?25h"
"""No cursor, and signs that are not seen (SGR 8); then an empty line, and all as it was."""


class Answers(NamedTuple):
    """The seconds of a round trip, None where no answer came, and the cells of each sign."""

    trip: float | None
    widths: dict[str, int]


def probe(signs: Iterable[str]) -> Answers:
    """Ask the terminal that standard input and output are. The line of the cursor is emptied.

    The terminal is as it was afterwards, whatever happens; Ctrl+C is a KeyboardInterrupt.
    """
    with _listening() as line:
        trips = []
        for _ in range(TRIPS):
            start = now()
            if not line.ask(ASK, 1):
                return Answers(None, {})
            trips.append(now() - start)
        return Answers(sorted(trips)[TRIPS // 2], _widths(line, signs))


def _widths(line: "_Line", signs: Iterable[str]) -> dict[str, int]:
    """The cells of signs, each drawn at the start of a line; of those that were answered."""
    found: dict[str, int] = {}
    for batch in _batches(list(signs)):
        question = b"".join(b"\r" + sign.encode() + ASK for sign in batch) + b"\r\x1b[K"
        columns = line.ask(question, len(batch))
        if not columns:
            break
        found |= {sign: column - 1 for sign, column in zip(batch, columns, strict=True)}
    return found


def _batches(signs: list[str]) -> Iterator[list[str]]:
    return (signs[at : at + BATCH] for at in range(0, len(signs), BATCH))


class _Line:
    """The line to the terminal: questions go out, columns of the cursor come in."""

    def __init__(self, typed: int, shown: int) -> None:
        self._typed, self._shown = typed, shown
        self._owed = 0
        """Answers that have yet to come."""

    def ask(self, question: bytes, answers: int) -> list[int]:
        """The columns that are answered; none where not all of them came in time."""
        self._owed = answers
        self.write(question)
        columns = self._heard(LIMIT)
        return columns if len(columns) == answers else []

    def write(self, said: bytes) -> None:
        """Write to the terminal at once."""
        while said:
            said = said[os.write(self._shown, said) :]

    def forget(self) -> None:
        """Let answers come that are owed still: the shell would take them for what is typed."""
        while self._owed and self._heard(LATE):
            pass

    def _heard(self, seconds: float) -> list[int]:
        """The columns, each in time after the one before; what else comes was typed: left out."""
        said, columns = b"", list[int]()
        end = now() + seconds
        while len(columns) < self._owed:
            left = end - now()
            if left <= 0 or not select.select([self._typed], [], [], left)[0]:
                break
            more = os.read(self._typed, 4096)
            if not more:
                break
            said += more
            heard = [int(column) for column in PLACE.findall(said)][: self._owed]
            if len(heard) > len(columns):  # what is typed buys no time
                columns, end = heard, now() + seconds
        self._owed -= len(columns)
        return columns


@contextmanager
def _listening() -> Iterator[_Line]:
    """The terminal without echo and without lines, save that Ctrl+C still interrupts."""
    import termios  # there is none on Windows, where nobody comes here
    import tty

    typed, shown = sys.stdin.fileno(), sys.stdout.fileno()
    line = _Line(typed, shown)
    before = termios.tcgetattr(typed)
    try:
        tty.setcbreak(typed, termios.TCSADRAIN)
        line.write(BEGIN)
        yield line
    finally:
        line.forget()
        line.write(END)
        termios.tcsetattr(typed, termios.TCSADRAIN, before)
