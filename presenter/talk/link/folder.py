"""Where the windows of one talk meet: a private folder, with a lock and an address for each deck.

Everything here raises an OSError where there is no such folder to be had.
"""

import fcntl
import os
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple


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
    return Spot(_private(Path(tempfile.gettempdir()) / f"tweespraak-{os.getuid()}"), key)


def lock(spot: Spot) -> int | None:
    """An open file that is the lock, or None while another window has it."""
    while True:
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
        opened = os.open(spot.lock, flags, 0o600)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_at(opened, spot.lock):
                return opened
        except BlockingIOError:
            os.close(opened)
            return None
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
        pass  # the folder is gone: so is what was in it
    finally:
        os.close(opened)


def _runtime_folders() -> list[Path]:
    """Where the system keeps what lasts as long as a login; shells of any kind find the same."""
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
    return is_folder and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _is_at(opened: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(opened), path.lstat())
    except FileNotFoundError:
        return False
