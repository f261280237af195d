"""The terminal's answers: how fast they come, and how wide its signs are. It is left as it was."""

import itertools
import os
import pty
import select
import termios
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest

from presenter.ui import probe as asking
from presenter.ui.probe import ASK, BATCH, BEGIN, END, TRIPS, probe
from tests.e2e.emulator import Display, cursor


class Far(threading.Thread):
    """The far end of a terminal: it draws what is written, and answers where the cursor is.

    `says` comes before each answer; when it has answered so often as `patience`, it stops.
    """

    def __init__(self, says: bytes, patience: int) -> None:
        super().__init__(daemon=True)
        self.end, self.near = pty.openpty()
        self.before = termios.tcgetattr(self.near)
        self.record = b""
        self._says, self._patience = says, patience
        self.display = Display(80, 24)

    def run(self) -> None:
        """Answer until the near end is closed."""
        while True:
            try:
                written = os.read(self.end, 65536)
            except OSError:
                return
            for piece in self.display.feed(written):
                if piece == ASK and self._patience:
                    self._patience -= 1
                    os.write(self.end, self._says + cursor(self.display))
            self.record += written

    def hang_up(self) -> None:
        """Close the near end, and with it the thread: then all that was written has been read."""
        if self.is_alive():
            os.close(self.near)
            self.join(10)
            os.close(self.end)


Begin = Callable[..., Far]


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Makes a terminal standard input and output; it has all the time that it needs."""
    monkeypatch.setattr(asking, "LIMIT", 10.0)
    monkeypatch.setattr(asking, "LATE", 10.0)
    begun: list[Far] = []

    def start(says: bytes = b"", patience: int = 1 << 30) -> Far:
        far = Far(says, patience)
        near = SimpleNamespace(fileno=lambda: far.near)
        monkeypatch.setattr(asking, "sys", SimpleNamespace(stdin=near, stdout=near))
        far.start()
        begun.append(far)
        return far

    yield start
    for far in begun:
        far.hang_up()


def modes_are_back(far: Far) -> bool:
    return termios.tcgetattr(far.near) == far.before


def nothing_waits(far: Far) -> bool:
    """Whether the shell, which reads a line at a time, would find nothing that was typed."""
    return not select.select([far.near], [], [], 0)[0]


def test_signs_are_as_wide_as_the_terminal_draws_them(begin: Begin) -> None:
    """In cells: this one does not join what others do."""
    far = begin()
    answers = probe(["é", "e\u0301", "☕", "⚠️", "\u200b"])
    assert answers.widths == {"é": 1, "e\u0301": 1, "☕": 2, "⚠️": 1, "\u200b": 0}
    assert answers.trip is not None
    assert answers.trip >= 0
    assert modes_are_back(far)


def test_many_signs_take_few_round_trips(begin: Begin) -> None:
    """Each is answered, in its order."""
    signs = [chr(point) for point in range(0x2801, 0x2801 + 2 * BATCH + 1)]
    far = begin()
    assert probe(signs).widths == dict.fromkeys(signs, 1)
    far.hang_up()
    assert far.record.count(b"\x1b[K") == 3 + END.count(b"\x1b[K")


def test_nothing_of_what_is_drawn_stays(begin: Begin) -> None:
    """The cursor is not seen in between, nor are the signs; the line is empty afterwards."""
    far = begin()
    probe(["☕"])
    far.hang_up()
    assert far.record.startswith(BEGIN)
    assert far.record.endswith(END)
    assert "☕" not in "".join(far.display.screen.display)
    assert not far.display.screen.cursor.hidden


def test_keys_between_the_answers_do_no_harm(begin: Begin) -> None:
    """Somebody is impatient, or a mouse moves."""
    far = begin(says=b"q\x1b[A\x1b[<35;3;4M")
    assert probe(["☕", "é"]).widths == {"☕": 2, "é": 1}
    assert modes_are_back(far)


def test_a_terminal_that_does_not_answer_is_not_waited_for(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One question is enough to know."""
    monkeypatch.setattr(asking, "LIMIT", 0.01)
    monkeypatch.setattr(asking, "LATE", 0.01)
    far = begin(patience=0)
    assert probe(["☕"]) == (None, {})
    assert modes_are_back(far)


def test_a_slow_terminal_has_its_time_for_each_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever the clock is looked at, most of the time for one has passed, and one has come."""
    typed, answering = os.pipe()
    shown = os.open(os.devnull, os.O_WRONLY)
    times = itertools.count(step=6)

    def slow() -> float:
        os.write(answering, b"\x1b[1;2R")
        return float(next(times))

    monkeypatch.setattr(asking, "LIMIT", 10.0)
    monkeypatch.setattr(asking, "now", slow)
    assert asking._Line(typed, shown).ask(ASK * 9, 9) == [2] * 9
    for end in (typed, answering, shown):
        os.close(end)


def test_a_terminal_that_stops_answering_keeps_what_it_said(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first batch was whole."""
    far = begin(patience=TRIPS + BATCH + 3)
    heard = asking._Line._heard
    waits = iter([10.0] * (TRIPS + 1))
    monkeypatch.setattr(asking._Line, "_heard", lambda line, seconds: heard(line, next(waits, 0.2)))
    signs = [chr(point) for point in range(0x2801, 0x2801 + 2 * BATCH)]
    assert probe(signs).widths == dict.fromkeys(signs[:BATCH], 1)
    assert modes_are_back(far)


def test_answers_that_come_late_are_not_left_to_the_shell(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would take them for what somebody typed."""
    monkeypatch.setattr(asking, "LIMIT", 0.0)
    far = begin()
    assert probe(["☕"]) == (None, {})
    assert modes_are_back(far)
    assert nothing_waits(far)


def test_whatever_goes_wrong_the_terminal_is_as_it_was(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C too."""
    far = begin()

    def interrupted(line: asking._Line, question: bytes, answers: int) -> list[int]:
        raise KeyboardInterrupt

    monkeypatch.setattr(asking._Line, "ask", interrupted)
    with pytest.raises(KeyboardInterrupt):
        probe(["☕"])
    assert modes_are_back(far)
