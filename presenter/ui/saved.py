"""Waiting until files were saved: the system tells of it where it can, else somebody looks."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import suppress
from types import FrameType

from presenter.ui.watch import EVERY, Watch

SELDOM = 1.0
"""Seconds between two looks where the system tells: of other machines' writing it knows nothing."""

SOON = 0.02
"""Seconds from what the system tells until the next look: an editor that writes empties first."""


async def saved(watch: Watch) -> AsyncGenerator[None, None]:
    """Each time that something was saved, for ever. On the main thread, which hears of signals."""
    bell = Bell()
    try:
        while True:
            await bell.rung(watch.folders)
            if watch.changed():
                yield
    finally:
        bell.close()


class Bell:
    """Rings when something in a folder changes (`F_NOTIFY`, see fcntl(2)), and now and then."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._folders: tuple[str, ...] = ()
        self._open: list[int] = []
        self._every = EVERY

    async def rung(self, folders: tuple[str, ...]) -> None:
        """Wait until it is time to look at these folders."""
        if folders != self._folders:
            self.close()
            self._folders = folders
            self._every = SELDOM if self._listen() else EVERY
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rung.wait(), self._every)
            await asyncio.sleep(SOON)
        self._rung.clear()

    def _listen(self) -> bool:
        """Whether the system tells of every folder that there is."""
        if sys.platform != "linux":
            return False
        from fcntl import DN_CREATE, DN_DELETE, DN_MODIFY, DN_MULTISHOT, DN_RENAME, F_NOTIFY, fcntl

        told = DN_CREATE | DN_DELETE | DN_MODIFY | DN_RENAME | DN_MULTISHOT
        try:
            signal.signal(signal.SIGIO, self._heard)  # first: it would end who does not wait for it
            for folder in filter(os.path.isdir, self._folders):
                self._open.append(os.open(folder, os.O_RDONLY))
                fcntl(self._open[-1], F_NOTIFY, told)
        except (OSError, ValueError):  # no such thing here, or on no other than the main thread
            return False
        return True

    def _heard(self, number: int, frame: FrameType | None) -> None:
        with suppress(RuntimeError):  # the loop is over
            self._loop.call_soon_threadsafe(self._rung.set)

    def close(self) -> None:
        """Listen no longer."""
        while self._open:
            os.close(self._open.pop())
