"""Textual's driver, made to take over a screen that is already painted."""

from textual.drivers.linux_driver import LinuxDriver

ALTERNATE_SCREEN = "\x1b[?1049h"


class PaintedDriver(LinuxDriver):
    """Does not enter the alternate screen the first time, which would blank the first slide."""

    _painted = True

    @property
    def writing(self) -> bool:
        """Whether the terminal has yet to take what was written: a slow one is spared frames."""
        thread = self._writer_thread
        return thread is not None and not thread._queue.empty()

    def write(self, data: str) -> None:
        """Write to the terminal."""
        if self._painted and data == ALTERNATE_SCREEN:
            self._painted = False
            return
        super().write(data)
