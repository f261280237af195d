"""The signals that end a window, wherever in the program they find it."""

import asyncio
import os
import signal
from collections.abc import Callable
from functools import partial

STOPS = {signal.SIGTERM: 128 + signal.SIGTERM, signal.SIGINT: 0}
"""Signals that ask a program to stop, and the exit code that it then has."""


def heed(stop: Callable[[int], None], keep: Callable[[], None]) -> None:
    """Let signals call `stop` with an exit code, from the running loop and in its turn.

    When the terminal hangs up there may be no such turn any more, for a write to it can last for
    ever. So `keep` is called at once, wherever the program is, and then the signal ends it.
    """
    loop = asyncio.get_running_loop()
    for number, code in STOPS.items():
        try:
            loop.add_signal_handler(number, stop, code)
        except NotImplementedError:  # Windows
            turn = partial(loop.call_soon_threadsafe, stop, code)
            signal.signal(number, lambda *_, turn=turn: turn())

    def hung_up(number: int, frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        keep()
        os.kill(os.getpid(), number)

    hangs_up = hasattr(signal, "SIGHUP")  # no terminal of Windows does
    if hangs_up and signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:  # else `nohup` has it go on
        signal.signal(signal.SIGHUP, hung_up)
