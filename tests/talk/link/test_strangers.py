"""Whoever else comes along the connection: is sent away, and does no harm."""

import asyncio
import json
import os
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from presenter.talk.link.guest import Guest
from presenter.talk.link.host import MOST, Host
from presenter.talk.link.messages import PROTOCOL, Hello, News, Refusal, Seen, Wish
from presenter.talk.link.wire import LONGEST, line_of
from presenter.talk.window import Side, Window
from tests.talk.link.network import NEXT, SECRETS, End, Network, Person
from tests.talk.link.room import LONGEST as LONGEST_WAIT
from tests.talk.link.room import Pane, Room
from tests.talk.outlines import stepped


class Stranger:
    """A program that has reached a host's socket, and says what it likes."""

    def __init__(self, room: Room) -> None:
        folder = room.runtime / "tweespraak"
        found = next(iter([*folder.glob("*.port"), *folder.glob("*.socket")]))
        if found.suffix == ".port":
            port, host, guest = json.loads(found.read_text("utf-8"))
            self._socket = socket.create_connection(("127.0.0.1", port), LONGEST_WAIT)
            self._socket.sendall(f"{guest}\n".encode())
            assert self._socket.recv(len(host) + 1) == f"{host}\n".encode()
        else:
            self._socket = socket.socket(socket.AF_UNIX)
            self._socket.settimeout(LONGEST_WAIT)
            self._socket.connect(str(found))

    def says(self, said: bytes) -> bytes:
        """Say something, and take all that comes until the host hangs up."""
        with self._socket as connection, suppress(BrokenPipeError, ConnectionResetError):
            heard = b""
            connection.sendall(said)
            while piece := connection.recv(2**16):
                heard += piece
        return heard


@pytest.fixture
def host(room: Room) -> Iterator[Pane]:
    """A host, that works as before when all is over."""
    opened = room.open("a")
    opened.hosts()
    yield opened
    assert opened.said["windows"] == {"a": True}
    opened.press("next")
    opened.at(0, 1)
    assert opened.process.poll() is None


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\n",
        b'["seen",[1]]\n',
        line_of(Wish(1, NEXT, "", 1)),
        line_of(Window("me", Side.STAGE)),
        b'["hello",[%d]]\n' % PROTOCOL,
        b"[" * 10_000 + b"\n",
        b"x" * (LONGEST + 2),
    ],
    ids=lambda said: said[:12].decode(),
)
def test_who_does_not_greet_is_sent_away(host: Pane, room: Room, said: bytes) -> None:
    """Without a word."""
    assert Stranger(room).says(said) == b""


def test_who_says_nothing_is_sent_away(host: Pane, room: Room) -> None:
    """After a moment."""
    assert Stranger(room).says(b"") == b""


def test_another_version_is_told_so(host: Pane, room: Room) -> None:
    """In a word that all versions know."""
    said = json.dumps(["hello", [PROTOCOL + 1, "of", "the", "future"]]).encode() + b"\n"
    assert Stranger(room).says(said) == line_of(Refusal(PROTOCOL))


def hello(name: str, deck: str = "deck") -> bytes:
    state = Person(name, 0, stepped(3)).shared.state
    return line_of(Hello(PROTOCOL, deck, Window(name, Side.STAGE), state))


def run(what: Any) -> None:
    """Run something in a loop in which nothing else happens."""

    async def running() -> None:
        what()

    asyncio.run(running())


def reached(network: Network) -> End:
    """The host's end of a connection to it, its other end a stranger's."""
    assert network.locked
    assert network.locked.host
    host = network.locked.host
    near, far = End(None, host.connection()), End(network.locked, host.connection())
    near.other, far.other = far, near
    far.lines.connection_made(far)
    return far


def hosted() -> Network:
    network = Network(1)
    network.meet(network.people[0])
    return network


def say(far: End, *lines: bytes) -> None:
    for line in lines:
        far.lines.data_received(line)


PASSWORD = f"{SECRETS.guest}\n".encode()


def test_without_the_password_nothing_is_said() -> None:
    """Whatever is said instead of it."""

    def happens() -> None:
        for said in (hello("w9"), f"{SECRETS.host}\n".encode(), b"\n", b"\xff\n"):
            far = reached(hosted())
            say(far, said)
            assert far.closed
            assert far.other.came == b""

    run(happens)


@pytest.mark.parametrize(
    "then",
    [
        hello("w9"),
        line_of(Seen(99)),
        line_of(Window("w1", Side.STAGE)),
        line_of(Window("another", Side.STAGE)),
        line_of(Refusal(PROTOCOL)),
        b"nothing\n",
    ],
)
def test_a_guest_that_says_what_no_guest_says_is_sent_away(then: bytes) -> None:
    """Greeting twice, seeing what it was not told, speaking for another."""

    def happens() -> None:
        network = hosted()
        far = reached(network)
        say(far, PASSWORD, hello("w9"))
        assert not far.closed
        assert b"news" in far.other.came
        say(far, then)
        assert far.closed
        assert network.people[0].shared.talk.place.step == 0

    run(happens)


def test_nobody_can_be_the_host_itself() -> None:
    """A guest by the name of its host."""

    def happens() -> None:
        far = reached(hosted())
        say(far, PASSWORD, hello("w1"))
        assert far.closed

    run(happens)


def test_a_guest_with_another_deck_is_refused() -> None:
    """It has come to the wrong place."""

    def happens() -> None:
        far = reached(hosted())
        say(far, PASSWORD, hello("w9", "another"))
        assert far.closed
        assert far.other.came.endswith(line_of(Refusal(PROTOCOL)))

    run(happens)


def test_there_are_not_more_guests_than_a_hall_has_screens() -> None:
    """The next one is sent away."""

    def happens() -> None:
        network = hosted()
        ends = [reached(network) for _ in range(MOST + 1)]
        assert [end.closed for end in ends] == [False] * MOST + [True]

    run(happens)


class Foreign:
    """A socket whose other side is another user's."""

    def getsockopt(self, *_: object) -> bytes:
        """A process, a user and a group."""
        return struct.pack("3i", 1, os.getuid() + 1, 1)


class ForeignEnd(End):
    """An end of a Unix socket that somebody else has at the other."""

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """Its socket."""
        return Foreign()


def test_another_user_is_not_let_in() -> None:
    """Whoever it is, before a word is said."""

    def happens() -> None:
        host = Host("deck", Person("w1", 0, stepped(3)).shared, NOBODY, lambda: 0, lambda _: None)
        end = ForeignEnd(None, host.connection())
        end.other = End(None, end.lines)
        end.lines.connection_made(end)
        say(end, hello("w9"))
        assert end.closed
        assert end.other.came == b""

    run(happens)


def test_another_users_host_is_told_nothing() -> None:
    """Somebody has taken the place."""

    def happens() -> None:
        guest = Guest("deck", Person("w1", 0, stepped(3)).shared, NOBODY, lambda _: None)
        end = ForeignEnd(None, guest.connection())
        end.other = End(None, end.lines)
        end.lines.connection_made(end)
        assert end.closed
        assert end.other.came == b""

    run(happens)


NOBODY = SECRETS._replace(host="", guest="")


@pytest.mark.parametrize(
    "said",
    [
        b"wrong\n",
        PASSWORD,
        b"\xff\n",
        line_of(News(1, Person("w9", 0, stepped(3)).shared.state, ())),
    ],
)
def test_a_host_without_the_password_is_told_no_more_than_the_guests(said: bytes) -> None:
    """A program has taken a dead host's port."""

    def happens() -> None:
        person = Person("w1", 0, stepped(3))
        guest = Guest("deck", person.shared, SECRETS, lambda _: None)
        end = End(person, guest.connection())
        end.other = End(None, end.lines)
        end.lines.connection_made(end)
        say(end, said)
        assert end.closed
        assert end.other.came == PASSWORD
        assert person.ear.talk is None

    run(happens)
