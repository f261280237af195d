"""The signals that end a window, also where a loop knows none of them."""

import asyncio
import os
import signal
from collections.abc import Iterator

import pytest

from presenter.ui.signals import heed


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """What a test heeds is not heeded after it."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def test_a_signal_stops_the_window_where_the_loop_knows_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on Windows, which has no hanging up either."""
    monkeypatch.delattr(signal, "SIGHUP")

    async def ask() -> int:
        loop = asyncio.get_running_loop()
        stopped = loop.create_future()

        def unknown(*_: object) -> None:
            raise NotImplementedError

        monkeypatch.setattr(loop, "add_signal_handler", unknown)
        heed(stopped.set_result, lambda: None)
        os.kill(os.getpid(), signal.SIGTERM)
        return int(await stopped)

    assert asyncio.run(ask()) == 128 + signal.SIGTERM
