"""How a guest reaches its host, and who is let in."""

import json
import os
import socket
import struct
from pathlib import Path

import pytest

from presenter.talk.link.address import Passwords, find, is_ours, listen, same
from presenter.talk.link.folder import Spot


@pytest.fixture
def spot(tmp_path: Path) -> Spot:
    """A spot in a folder of the test's own."""
    return Spot(tmp_path, "0123456789abcdef")


def mode_of(path: Path) -> int:
    return path.lstat().st_mode & 0o777


def test_a_host_listens_at_a_socket_of_its_users_own(spot: Spot) -> None:
    """A stale one is in nobody's way."""
    spot.socket.write_text("stale", "utf-8")
    spot.port.write_text("stale", "utf-8")
    listening, passwords = listen(spot, loopback=False)
    with listening, socket.socket(socket.AF_UNIX) as guest:
        assert passwords == Passwords()
        assert mode_of(spot.socket) == 0o600
        assert find(spot).port == 0
        guest.connect(str(spot.socket))


def test_by_loopback_there_is_a_file_with_passwords(spot: Spot) -> None:
    """New ones each time."""
    listening, first = listen(spot, loopback=True)
    listening.close()
    listening, passwords = listen(spot, loopback=True)
    with listening, socket.socket(socket.AF_INET) as guest:
        assert mode_of(spot.port) == 0o600
        assert len({*first, *passwords}) == 4
        assert find(spot).passwords == passwords
        guest.connect(("127.0.0.1", find(spot).port))


def test_a_path_too_long_for_a_socket_is_no_trouble(tmp_path: Path) -> None:
    """It is loopback then."""
    deep = tmp_path / ("a" * 120)
    deep.mkdir()
    spot = Spot(deep, "0123456789abcdef")
    listening, passwords = listen(spot, loopback=False)
    with listening:
        assert find(spot) == (listening.getsockname()[1], passwords)


@pytest.mark.parametrize("written", ["", "[1", "{}", '["x","a","b"]', "[1]", "7", "\udcff"])
def test_half_an_address_is_none_yet(spot: Spot, written: str) -> None:
    """It is being written, perhaps."""
    spot.port.write_bytes(written.encode("utf-8", "surrogateescape"))
    with pytest.raises(OSError, match="port"):
        find(spot)


@pytest.mark.parametrize("port", [-1, 0, 65536, 10**9])
def test_a_port_that_is_none_is_no_address(spot: Spot, port: int) -> None:
    """Nobody listens there."""
    spot.port.write_text(json.dumps([port, "a", "b"]), "utf-8")
    with pytest.raises(OSError, match="port"):
        find(spot)


def test_a_peer_of_the_same_user_is_ours() -> None:
    """As the system says."""
    near, far = socket.socketpair()
    with near, far:
        assert is_ours(near)


class Foreign:
    """A socket whose other side is somebody else's."""

    def getsockopt(self, *_: object) -> bytes:
        """A process, a user and a group."""
        return struct.pack("3i", 1, os.getuid() + 1, 1)


class Closed:
    """A socket that says nothing any more."""

    def getsockopt(self, *_: object) -> bytes:
        """It fails."""
        raise OSError


@pytest.mark.parametrize("peer", [Foreign(), Closed()])
def test_a_peer_of_another_user_is_not_ours(peer: socket.socket) -> None:
    """Nor one of which nothing is known."""
    assert not is_ours(peer)


def test_a_password_is_the_same_or_not() -> None:
    """Also against bytes that are no text."""
    assert same(b"abc", "abc")
    assert not same(b"ab\xff", "abc")
    assert not same(b"", "abc")
