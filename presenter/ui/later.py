"""Calling something after a pause, in its turn among what else a screen or the app has to do."""

import asyncio
from collections.abc import Callable

from textual.message_pump import MessagePump


def later(pump: MessagePump, seconds: float, call: Callable[[], object]) -> asyncio.TimerHandle:
    """Call something in so many seconds, if the pump runs still; it can be cancelled until then.

    It comes however late. A timer of Textual's (8.2) for a single call leaves that out when it
    is late before it has begun to wait: another thread or program has had the processor.
    """

    def turn() -> None:
        if pump.is_running:
            pump.call_next(call)

    return asyncio.get_running_loop().call_later(seconds, turn)
