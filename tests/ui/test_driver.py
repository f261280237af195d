"""What Textual writes through: whether the terminal has taken it."""

from collections.abc import Iterator
from io import StringIO
from threading import Event, Thread

import pytest

from presenter.ui.driver import Line


class Slow(StringIO):
    """A file that takes nothing until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = Event()

    def write(self, text: str) -> int:
        """Wait, and write."""
        assert self.let.wait(10)
        return super().write(text)


@pytest.fixture
def slow() -> Iterator[Slow]:
    """A slow file, which is let at the end at the latest."""
    file = Slow()
    yield file
    file.let.set()


def test_a_write_counts_when_the_terminal_has_taken_it(slow: Slow) -> None:
    """Not while it lasts, and not before it is flushed."""
    line = Line(slow)
    thread = Thread(target=line.write, args=("een",))
    thread.start()
    assert line.taken == 0
    slow.let.set()
    thread.join()
    assert (line.taken, slow.getvalue()) == (0, "een")
    line.flush()
    assert line.taken == 1
