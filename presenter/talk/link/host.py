"""The window that the others are guests of: it applies what they wish, and tells them the state."""

import asyncio
from collections.abc import Callable

from presenter.talk.link.address import Passwords, is_ours, same
from presenter.talk.link.lines import Lines
from presenter.talk.link.messages import PROTOCOL, Hello, Message, News, Refusal, Seen, Wish
from presenter.talk.link.shared import Shared
from presenter.talk.link.wire import OtherVersionError, WireError, line_of, message_of
from presenter.talk.window import Window

PATIENCE = 1.5
"""Seconds that another window may take for an answer before that is said."""

MOST = 32
"""Guests at once; a hall has fewer screens."""


class Seat:
    """A guest's place: who it is, when it has said so, and how far it has followed the news."""

    def __init__(self, trusted: bool, timer: asyncio.TimerHandle) -> None:
        self.trusted = trusted
        self.timer = timer
        self.window: Window | None = None
        self.sent = 0
        self.seen = 0
        self.silent = False


class Host:
    """Serves guests until it is closed. `silent` is told whether some guest does not answer."""

    def __init__(
        self,
        deck: str,
        shared: Shared,
        passwords: Passwords,
        clock: Callable[[], float],
        silent: Callable[[bool], None],
    ) -> None:
        self._deck = deck
        self._shared = shared
        self._passwords = passwords
        self._clock = clock
        self._silent = silent
        self._seats: dict[Lines, Seat] = {}
        self._number = 0
        self._line = b""
        self._open = True
        shared.host(clock())
        for window in shared.windows:
            self._forget_soon(window.name)

    def connection(self) -> Lines:
        """What asyncio asks for when somebody comes."""
        return Lines(self._made, self._heard, self._lost)

    def tell(self) -> None:
        """Tell every guest how the talk is now: at once, or when it has seen what came before."""
        self._number += 1
        self._line = b""
        for lines, seat in list(self._seats.items()):
            if seat.window and seat.sent == seat.seen:
                self._send(lines, seat)

    def close(self) -> None:
        """Say the last, and leave."""
        self._open = False
        for lines, seat in list(self._seats.items()):
            seat.timer.cancel()
            if seat.window and seat.sent < self._number:
                lines.say(self._news())
            lines.close()

    def _made(self, lines: Lines) -> None:
        trusted = not self._passwords.guest
        if not self._open or len(self._seats) >= MOST or (trusted and not is_ours(lines.socket)):
            lines.cut()
            return
        timer = asyncio.get_running_loop().call_later(PATIENCE, lines.cut)
        self._seats[lines] = Seat(trusted, timer)

    def _heard(self, lines: Lines, line: bytes) -> None:
        seat = self._seats.get(lines)
        if seat is None or not self._open:
            return
        if not seat.trusted:
            self._trust(lines, seat, line)
            return
        try:
            message = message_of(line)
        except OtherVersionError:
            self._refuse(lines)
        except WireError:
            lines.cut()
        else:
            self._take(lines, seat, message)

    def _trust(self, lines: Lines, seat: Seat, line: bytes) -> None:
        seat.trusted = same(line, self._passwords.guest)
        if seat.trusted:
            lines.say(self._passwords.host.encode() + b"\n")
        else:
            lines.cut()

    def _refuse(self, lines: Lines) -> None:
        lines.say(line_of(Refusal(PROTOCOL)))
        lines.close()

    def _take(self, lines: Lines, seat: Seat, message: Message) -> None:
        match message:
            case Hello() if seat.window is None and message.window.name != self._shared.window.name:
                self._greet(lines, seat, message)
            case Seen() if seat.window and message.number == seat.sent:
                self._seen(lines, seat, seat.window)
            case Wish() if seat.window:
                self._shared.accept(seat.window.name, message, self._clock())
                self.tell()
            case Window() if seat.window and message.name == seat.window.name:
                seat.window = message._replace(answers=True)
                self._shared.arrive(seat.window)
                self.tell()
            case _:
                lines.cut()

    def _greet(self, lines: Lines, seat: Seat, hello: Hello) -> None:
        if hello.deck != self._deck:
            self._refuse(lines)
            return
        seat.timer.cancel()
        seat.window = hello.window._replace(answers=True)
        taken = self._shared.greet(hello._replace(window=seat.window), self._clock())
        for other, its in list(self._seats.items()):
            again = its.window and its.window.name == seat.window.name
            if other is not lines and its.window and (taken or again):
                other.cut()
        self.tell()

    def _seen(self, lines: Lines, seat: Seat, window: Window) -> None:
        seat.timer.cancel()
        seat.seen = seat.sent
        if seat.silent:
            seat.silent = False
            self._shared.arrive(window)
            self._say_silence()
            self.tell()
        elif seat.sent < self._number:
            self._send(lines, seat)

    def _send(self, lines: Lines, seat: Seat) -> None:
        lines.say(self._news())
        seat.sent = self._number
        seat.timer = asyncio.get_running_loop().call_later(PATIENCE, self._unanswered, seat)

    def _news(self) -> bytes:
        if not self._line:
            shared = self._shared
            self._line = line_of(News(self._number, shared.state, shared.windows))
        return self._line

    def _unanswered(self, seat: Seat) -> None:
        if seat.window and self._open:
            seat.silent = True
            self._shared.lose(seat.window.name)
            self._say_silence()
            self.tell()

    def _say_silence(self) -> None:
        self._silent(any(seat.silent for seat in self._seats.values()))

    def _lost(self, lines: Lines) -> None:
        seat = self._seats.pop(lines, None)
        if seat is None:
            return
        seat.timer.cancel()
        if self._open and seat.window and not self._has(seat.window.name):
            self._shared.lose(seat.window.name)
            self._forget_soon(seat.window.name)
            self._say_silence()
            self.tell()

    def _forget_soon(self, name: str) -> None:
        asyncio.get_running_loop().call_later(PATIENCE, self._forget, name)

    def _forget(self, name: str) -> None:
        if self._open and not self._has(name):
            self._shared.forget(name)
            self.tell()

    def _has(self, name: str) -> bool:
        names = {seat.window.name for seat in self._seats.values() if seat.window}
        return name == self._shared.window.name or name in names
