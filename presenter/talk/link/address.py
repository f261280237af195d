"""How a guest reaches its host, and how each knows that the other is of the same user.

By a Unix socket, whose peer the system tells; or else by loopback, where each shows the other a
password that only this user can read. The guest shows its own first: a program that has taken a
dead host's port learns nothing with it that a living one would take.
"""

import hmac
import json
import os
import secrets
import socket
import struct
from pathlib import Path
from typing import NamedTuple

from presenter.talk.link.folder import NOFOLLOW, Spot

LOOPBACK = "127.0.0.1"
LOCAL_PEERCRED = 1
"""On macOS and FreeBSD, at level 0: a version and a uid, four bytes each, and then groups."""


class Passwords(NamedTuple):
    """What a host and a guest show each other; empty on a Unix socket."""

    host: str = ""
    guest: str = ""


class Address(NamedTuple):
    """Where a host listens; a port of nought stands for the spot's socket."""

    port: int
    passwords: Passwords


def listen(spot: Spot, loopback: bool) -> tuple[socket.socket, Passwords]:
    """A socket that guests can reach, at the spot; for whoever has the lock. May raise OSError."""
    spot.clear()
    if not loopback and _can_tell_peers():
        try:
            return _unix(spot.socket), Passwords()
        except OSError:
            pass  # a path too long, or a disk that knows no sockets
    return _loopback(spot.port)


def find(spot: Spot) -> Address:
    """The address of the host at a spot; OSError while there is none."""
    if not spot.port.exists() and _can_tell_peers():
        return Address(0, Passwords())
    try:
        match json.loads(spot.port.read_text("utf-8")):
            case [int(port), str(host), str(guest)] if 0 < port < 2**16 and host:
                return Address(port, Passwords(host, guest))
    except ValueError:
        pass  # half of it, as yet
    raise FileNotFoundError(spot.port)


def is_ours(peer: socket.socket) -> bool:
    """Whether the other side of a Unix socket is a process of this user."""
    try:
        return _uid_of(peer) == os.getuid()
    except OSError:
        return False


def same(said: bytes, password: str) -> bool:
    """Whether this is the password, found out in a time that tells nothing of it."""
    return hmac.compare_digest(said, password.encode())


def _can_tell_peers() -> bool:
    return hasattr(socket, "AF_UNIX") and (
        hasattr(socket, "SO_PEERCRED") or hasattr(socket, "LOCAL_PEERCRED")
    )


def _uid_of(peer: socket.socket) -> int:
    if hasattr(socket, "SO_PEERCRED"):
        told = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return int(struct.unpack("3i", told)[1])
    told = peer.getsockopt(0, LOCAL_PEERCRED, struct.calcsize("2I"))
    return int(struct.unpack("2I", told)[1])


def _unix(path: Path) -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        made.bind(str(path))
        path.chmod(0o600)
        made.listen()
    except OSError:
        made.close()
        raise
    return made


def _loopback(path: Path) -> tuple[socket.socket, Passwords]:
    passwords = Passwords(secrets.token_hex(16), secrets.token_hex(16))
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        made.bind((LOOPBACK, 0))
        made.listen()
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | NOFOLLOW
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
            json.dump([made.getsockname()[1], *passwords], file)
    except OSError:
        made.close()
        raise
    return made, passwords
