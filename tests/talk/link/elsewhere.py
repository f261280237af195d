"""A window on a system without users, `fcntl` and sockets whose peers are known, as Windows is.

Its locks are `fcntl`'s under the names that they have there.
"""

import asyncio
import fcntl
import os
import socket
import sys
from types import ModuleType, SimpleNamespace
from typing import cast


def locking(opened: int, mode: int, count: int) -> None:
    """Lock so many bytes of an open file, or fail at once."""
    try:
        fcntl.flock(opened, mode)
    except BlockingIOError as error:
        raise PermissionError from error


MSVCRT = cast(ModuleType, SimpleNamespace(locking=locking, LK_NBLCK=fcntl.LOCK_EX | fcntl.LOCK_NB))

if __name__ == "__main__":
    sys.modules |= {"fcntl": cast(ModuleType, None), "msvcrt": MSVCRT}
    for module, name in ((os, "getuid"), (os, "O_NOFOLLOW"), (socket, "SO_PEERCRED")):
        delattr(module, name)
    from tests.talk.link.window import run

    asyncio.run(run(sys.argv[1], sys.argv[2], sys.argv[3], loopback=False))
