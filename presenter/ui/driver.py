"""Textual's driver, made to take over a screen that is already painted."""

from typing import IO, Any

from textual.drivers.linux_driver import LinuxDriver

ALTERNATE_SCREEN = "\x1b[?1049h"


class PaintedDriver(LinuxDriver):
    """Does not enter the alternate screen the first time, which would blank the first slide."""

    _painted = True

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._given = 0
        self._lent = False
        assert self._file is not None  # standard error, as the operating system gave it
        self._line = Line(self._file)
        self._file = self._line  # type: ignore[assignment]  # all that is asked of the file

    @property
    def writing(self) -> bool:
        """Whether the terminal has yet to take what was written: a slow one is spared frames."""
        return self._line.taken < self._given

    def write(self, data: str) -> None:
        """Write to the terminal."""
        if self._painted and data == ALTERNATE_SCREEN:
            self._painted = False
            return
        if self._lent:
            return
        self._given += 1
        super().write(data)

    def _sigcont_application(self, *_: object) -> None:
        """Go on after a stop, in turn: what the program is in the middle of may be a write."""
        if self._auto_restart:
            self._loop.call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        """Take the terminal anew. A stop by SIGSTOP is not announced, so it was not given back:
        then a second thread would read the same keys, in Textual's own way of going on.
        """
        if not self._app.is_running:
            return
        if not self._lent:
            self.suspend_application_mode()
        self._must_signal_resume = True
        self.resume_application_mode()

    def suspend_application_mode(self) -> None:
        """Leave the terminal to another program: nothing is written to it from now on."""
        super().suspend_application_mode()
        self._lent = True

    def resume_application_mode(self) -> None:
        """Have the terminal again."""
        self._lent = False
        super().resume_application_mode()


class Line:
    """The way to the terminal, which counts how many writes the terminal has taken.

    Textual writes in a thread of its own, and flushes when there is nothing more to write.
    """

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._written = 0
        self.taken = 0

    def write(self, text: str) -> None:
        """Write, which lasts until the terminal has taken all but the last of it."""
        self._file.write(text)
        self._written += 1

    def flush(self) -> None:
        """Write the last of it."""
        self._file.flush()
        self.taken = self._written

    def fileno(self) -> int:
        """The number of the file."""
        return self._file.fileno()
