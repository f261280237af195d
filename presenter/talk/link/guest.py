"""A window that another one is the host of: it sends what it wishes, and takes what it is told."""

import asyncio
from collections.abc import Callable

from presenter.talk.link.address import Passwords, is_ours, same
from presenter.talk.link.host import PATIENCE
from presenter.talk.link.lines import Lines
from presenter.talk.link.messages import PROTOCOL, Hello, Message, News, Refusal, Seen, Wish
from presenter.talk.link.shared import Shared
from presenter.talk.link.wire import WireError, line_of, message_of

MOST_WAITING = 2**16
"""Bytes that a host may leave lying. What is wished then is said when it answers again."""


class Guest:
    """One connection to a host. `silent` is told whether the host does not answer."""

    def __init__(
        self, deck: str, shared: Shared, passwords: Passwords, silent: Callable[[bool], None]
    ) -> None:
        self._deck = deck
        self._shared = shared
        self._passwords = passwords
        self._silent = silent
        self._lines = Lines(self._made, self._heard, self._lost)
        self._trusted = not passwords.host
        self._all_said = False
        """Whether every wish that the host does not have is on its way; none overtakes another."""
        self._timer: asyncio.TimerHandle | None = None
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when the connection is over."""
        self.greeted = False
        self.refused = False

    def connection(self) -> Lines:
        """What asyncio asks for when the host is reached."""
        return self._lines

    def tell(self, message: Message) -> None:
        """Send what this window wishes, or that it has changed; never waits."""
        if isinstance(message, Wish) and self._lines.waiting > MOST_WAITING:
            self._all_said = False
        if self._all_said:
            self._lines.say(line_of(message))
        self._await_answer()

    def close(self) -> None:
        """Leave, when what was said is sent."""
        self._lines.close()
        self._answered()

    def _made(self, lines: Lines) -> None:
        if self._passwords.guest:
            lines.say(self._passwords.guest.encode() + b"\n")
        elif is_ours(lines.socket):
            self._greet()
        else:
            lines.cut()
        self._await_answer()

    def _greet(self) -> None:
        shared = self._shared
        shared.join()
        self._lines.say(line_of(Hello(PROTOCOL, self._deck, shared.window, shared.state)))

    def _heard(self, lines: Lines, line: bytes) -> None:
        if not self._trusted:
            self._trusted = same(line, self._passwords.host)
            if self._trusted:
                self._greet()
            else:
                lines.cut()
            return
        try:
            message = message_of(line)
        except WireError:
            lines.cut()
            return
        if isinstance(message, News):
            self._take(message)
        else:
            self.refused = isinstance(message, Refusal)
            lines.cut()

    def _take(self, news: News) -> None:
        self.greeted = True
        self._answered()
        self._lines.say(line_of(Seen(news.number)))
        self._shared.hear(news)
        if self._shared.window not in news.windows:
            self._lines.say(line_of(self._shared.window))  # it has changed since the greeting
        pending = self._shared.pending
        if not self._all_said:
            for wish in pending:
                self._lines.say(line_of(wish))
        self._all_said = True
        if pending:
            self._await_answer()

    def _await_answer(self) -> None:
        if self._timer is None and self._lines.open:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(PATIENCE, self._silent, True)

    def _answered(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._silent(False)

    def _lost(self, lines: Lines) -> None:
        self._answered()
        if not self.over.done():
            self.over.set_result(None)
