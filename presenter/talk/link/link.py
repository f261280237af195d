"""One window's link to the others: it is their host, or their guest, or alone, and tells no one."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from presenter.talk.intent import Intent
from presenter.talk.link.address import LOOPBACK, find, listen
from presenter.talk.link.folder import Spot, lock, spot_of, unlock
from presenter.talk.link.guest import Guest
from presenter.talk.link.host import Host
from presenter.talk.link.listener import Listener, Trouble
from presenter.talk.link.shared import Shared
from presenter.talk.talk import Talk
from presenter.talk.window import Window

SOON, LATER = 0.01, 2.0
"""Seconds until the next try to meet: the first, and twice as many each time up to the last."""


class Link:
    """The windows of one talk over a deck, as one of them is linked to the others.

    Everything happens in the thread of the running loop: the listener is told from within `act` and
    the like, or from the loop. `clock` gives the seconds that all windows of this machine share.
    With `loopback` a host listens there though it could have a Unix socket.
    """

    def __init__(
        self,
        deck: Path,
        shared: Shared,
        listener: Listener,
        clock: Callable[[], float],
        loopback: bool = False,
    ) -> None:
        self._deck = deck.resolve()
        self._shared = shared
        self._listener = listener
        self._clock = clock
        self._loopback = loopback
        self._host: Host | None = None
        self._guest: Guest | None = None
        self._trouble: Trouble | None = None

    def act(self, intent: Intent) -> None:
        """Apply an intent at once, and let the others have it; never waits for them."""
        wish = self._shared.act(intent, self._clock())
        if self._guest:
            self._guest.tell(wish)
        self._tell()

    def reseat(self, window: Window) -> None:
        """The window is not as it was: its stage has another size, or is shown no more, say."""
        self._shared.reseat(window)
        if self._guest:
            self._guest.tell(self._shared.window)
        self._tell()

    def reread(self) -> None:
        """The outline is of another deck from now on: to be called before anything else is."""
        self._shared.reread()
        self._tell()

    def take_up(self, talk: Talk, born: float, seq: int) -> None:
        """Go on with a talk that was broken off (see `Shared`), in all windows."""
        self._shared.take_up(talk, born, seq)
        if self._guest:
            self._guest.close()  # with its next greeting it hands the talk over
        self._tell()

    async def run(self) -> None:
        """Keep linked, whoever comes and goes, until cancelled; a host then leaves no file."""
        loop, wait = asyncio.get_running_loop(), SOON
        while True:
            begun = loop.time()
            try:
                await self._meet(spot_of(self._deck))
            except OSError:
                self._go_alone(Trouble.ALONE)
                wait = LATER
            if loop.time() - begun > LATER:
                wait = SOON  # its host has gone: follow it at once
            await asyncio.sleep(wait)
            wait = min(LATER, 2 * wait)

    async def _meet(self, spot: Spot) -> None:
        """Be the host, or a guest until the host has gone; OSError where neither can be."""
        opened = lock(spot)
        if opened is not None:
            await self._serve(spot, opened)
        await self._visit(spot)

    def _tell(self) -> None:
        if self._host:
            self._host.tell()

    async def _serve(self, spot: Spot, opened: int) -> None:
        """Be the host, for as long as this window lives; OSError when that cannot be."""
        server: asyncio.Server | None = None
        try:
            listening, passwords = listen(spot, self._loopback)
            deck = str(self._deck)
            host = Host(deck, self._shared, passwords, self._clock, self._say_silence)
            loop = asyncio.get_running_loop()
            server = await (
                loop.create_server(host.connection, sock=listening)
                if passwords.host
                else loop.create_unix_server(host.connection, sock=listening)
            )
            self._host = host
            self._say(None)
            await loop.create_future()
        finally:
            if server:
                server.close()
            unlock(spot, opened)
            if self._host:
                self._host.close()
                self._host = None

    async def _visit(self, spot: Spot) -> None:
        """Be a guest until the host has gone, if there is one yet."""
        guest: Guest | None = None
        try:
            address = find(spot)
            guest = Guest(str(self._deck), self._shared, address.passwords, self._say_silence)
            loop = asyncio.get_running_loop()
            if address.port:
                await loop.create_connection(guest.connection, LOOPBACK, address.port)
            else:
                await loop.create_unix_connection(guest.connection, str(spot.socket))
            self._guest = guest
            await guest.over
        except OSError:
            return  # it listens no more, or not yet
        finally:
            self._guest = None
            if guest:
                guest.close()
        if guest.refused:
            self._go_alone(Trouble.REFUSED)

    def _go_alone(self, trouble: Trouble) -> None:
        if not self._shared.hosting:
            self._shared.host(self._clock())
        self._say(trouble)

    def _say_silence(self, silent: bool) -> None:
        heard = self._guest is not None and self._guest.greeted
        if silent or heard or self._trouble is Trouble.SILENT:
            self._say(Trouble.SILENT if silent else None)

    def _say(self, trouble: Trouble | None) -> None:
        if trouble is not self._trouble:
            self._trouble = trouble
            self._listener.troubled(trouble)
