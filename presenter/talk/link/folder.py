"""Where the windows of one talk meet: a private folder, with a lock and an address for each deck.

Everything here raises an OSError where there is no such folder to be had.
"""

import os
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

HAS_USERS = hasattr(os, "getuid")
"""Whether files have an owner and modes; on Windows, who may read one is told by its folder."""

NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
"""Not to open what a link leads to, where that can be asked for."""


class Spot(NamedTuple):
    """The meeting place of the windows over one deck."""

    folder: Path
    key: str

    @property
    def lock(self) -> Path:
        """Whoever has locked this file is the host."""
        return self.folder / f"{self.key}.lock"

    @property
    def socket(self) -> Path:
        """The host's socket, where there are Unix sockets; a path short enough for one."""
        return self.folder / f"{self.key}.socket"

    @property
    def port(self) -> Path:
        """The host's port and passwords, where there are none."""
        return self.folder / f"{self.key}.port"

    def clear(self) -> None:
        """Take away what a host left; only for whoever has the lock."""
        self.socket.unlink(missing_ok=True)
        self.port.unlink(missing_ok=True)


def spot_of(deck: Path) -> Spot:
    """The meeting place for a deck, in a folder that nobody else can look into."""
    key = sha256(os.fsencode(deck.resolve())).hexdigest()[:16]
    for parent in _runtime_folders():
        if _is_private(parent):
            try:
                return Spot(_private(parent / "tweespraak"), key)
            except OSError:
                continue  # read-only, perhaps
    return Spot(_private(_temporary_folder()), key)


def lock(spot: Spot) -> int | None:
    """An open file that is the lock, or None while another window has it."""
    while True:
        opened = os.open(spot.lock, os.O_RDWR | os.O_CREAT | NOFOLLOW, 0o600)
        try:
            if not _has_locked(opened):
                os.close(opened)
                return None
            if _is_at(opened, spot.lock):
                return opened
        except OSError:
            os.close(opened)
            raise
        os.close(opened)  # its host took it away between the two: make another


def unlock(spot: Spot, opened: int) -> None:
    """Leave nothing behind, and let the next window be the host."""
    try:
        spot.clear()
        spot.lock.unlink(missing_ok=True)
    except OSError:
        pass  # the folder is gone, and what was in it; or Windows, which keeps what is open
    finally:
        os.close(opened)


def _has_locked(opened: int) -> bool:
    """Lock an open file until it is closed; False where another process has."""
    try:
        import fcntl
    except ImportError:
        import msvcrt  # Windows

        try:
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except PermissionError:
            return False
        return True
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _temporary_folder() -> Path:
    """A folder by the name of its user; on Windows each has a place of its own for such things."""
    own = f"-{os.getuid()}" if HAS_USERS else ""
    return Path(tempfile.gettempdir()) / f"tweespraak{own}"


def _runtime_folders() -> list[Path]:
    """Where the system keeps what lasts as long as a login; shells of any kind find the same."""
    if not HAS_USERS:
        return []
    named = os.environ.get("XDG_RUNTIME_DIR")
    usual = Path("/run/user") / str(os.getuid())
    return [Path(named), usual] if named else [usual]


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(folder)
    return folder


def _is_private(folder: Path) -> bool:
    """Whether it is a folder, no link to one, that is ours and closed to everybody else."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_folder = found.st_mode & 0o170000 == 0o040000
    if not HAS_USERS:
        return is_folder
    return is_folder and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _is_at(opened: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(opened), path.lstat())
    except FileNotFoundError:
        return False
