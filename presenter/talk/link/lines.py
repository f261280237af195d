"""A connection that carries lines, each at most so long; one that breaks this rule is cut."""

import asyncio
from collections.abc import Callable
from typing import Any

from presenter.talk.link.wire import LONGEST


class Lines(asyncio.Protocol):
    """A connection. `heard` gets each line without its end, `lost` is told once that it is over."""

    def __init__(
        self,
        made: Callable[["Lines"], None],
        heard: Callable[["Lines", bytes], None],
        lost: Callable[["Lines"], None],
    ) -> None:
        self._made, self._heard, self._lost = made, heard, lost
        self._transport: asyncio.Transport | None = None
        self._begun = bytearray()
        self._left = False

    @property
    def open(self) -> bool:
        """Whether lines still come and go."""
        return self._transport is not None and not self._transport.is_closing()

    @property
    def waiting(self) -> int:
        """Bytes that the other side has not taken yet."""
        return self._transport.get_write_buffer_size() if self._transport else 0

    @property
    def socket(self) -> Any:
        """The socket that carries it, to be asked things; None before it is open."""
        return self._transport.get_extra_info("socket") if self._transport else None

    def say(self, line: bytes) -> None:
        """Send a line, its end included; never waits."""
        if self._transport is not None and self.open:
            self._transport.write(line)

    def close(self) -> None:
        """Close, when what was said is sent."""
        self._left = True
        if self._transport is not None:
            self._transport.close()

    def cut(self) -> None:
        """Close at once."""
        self._left = True
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """From asyncio: it is open."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
        self._made(self)

    def data_received(self, data: bytes) -> None:
        """From asyncio: some bytes, wherever lines begin and end in them.

        All that the other side said is heard, also when an answer no longer reaches it.
        """
        *lines, begun = (self._begun + data).split(b"\n")
        self._begun = bytearray(begun)
        for line in lines:
            if self._left or len(line) > LONGEST:
                break
            self._heard(self, bytes(line))
        if len(self._begun) > LONGEST or any(len(line) > LONGEST for line in lines):
            self.cut()

    def connection_lost(self, exc: Exception | None) -> None:
        """From asyncio: it is over."""
        self._lost(self)
