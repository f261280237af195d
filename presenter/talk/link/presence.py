"""Whether a window shows a deck, and answers; asked without joining its talk."""

import socket
from enum import StrEnum
from pathlib import Path

from presenter.talk.link.address import LOOPBACK, find, is_ours
from presenter.talk.link.folder import Spot, spot_of
from presenter.talk.link.host import PATIENCE

NOT_A_GREETING = b"\n"
"""A host sends away at once who says this: that is an answer, and nobody hears of it."""


class Presence(StrEnum):
    """What is known of the window that hosts a talk."""

    NONE = "none"
    ANSWERS = "answers"
    SILENT = "silent"
    APART = "apart"
    """There is no private folder in which windows could meet."""


def presence(deck: Path, patience: float = PATIENCE) -> Presence:
    """Ask the window that hosts the talk over a deck; waits at most so many seconds."""
    try:
        spot = spot_of(deck)
    except OSError:
        return Presence.APART
    try:
        with _reached(spot, patience) as host:
            host.sendall(NOT_A_GREETING)
            while host.recv(4096):
                pass
    except TimeoutError:
        return Presence.SILENT
    except ConnectionResetError:
        pass  # sent away with what it had not read
    except OSError:
        return Presence.NONE
    return Presence.ANSWERS


def _reached(spot: Spot, patience: float) -> socket.socket:
    """A connection to the host at a spot; OSError where nobody of this user listens."""
    port = find(spot).port
    if port:
        return socket.create_connection((LOOPBACK, port), patience)
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.settimeout(patience)
    try:
        made.connect(str(spot.socket))
        if not is_ours(made):
            raise PermissionError(spot.socket)
    except OSError:
        made.close()
        raise
    return made
