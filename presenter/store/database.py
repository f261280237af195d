"""The one file of what outlives a talk: how it is opened, and what can be wrong with it."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from presenter.store.schema import MIGRATIONS, migrate, version_of
from presenter.talk.occasion import Trouble

PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""


class StoreError(Exception):
    """The file could not be used."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_IOERR: Trouble.FULL,  # a quota or a limit on the size of files ends so too
    sqlite3.SQLITE_READONLY: Trouble.FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: Trouble.FORBIDDEN,
    sqlite3.SQLITE_PERM: Trouble.FORBIDDEN,
    sqlite3.SQLITE_CORRUPT: Trouble.CORRUPT,
    sqlite3.SQLITE_NOTADB: Trouble.CORRUPT,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
}

FULL_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def troubles() -> Iterator[None]:
    """What goes wrong inside is raised as a StoreError."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says where it happened
        raise StoreError(TROUBLES.get(code, Trouble.FAILED)) from error
    except OSError as error:
        full = error.errno in FULL_DISK
        raise StoreError(Trouble.FULL if full else Trouble.FORBIDDEN) from error


def connected(file: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """The file, made if it is not there, in the present version; its owner alone can read it.

    Raises StoreError.
    """
    with troubles():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.parent.chmod(0o700)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        return _opened(sqlite3.connect(file, timeout=patience, isolation_level=None))


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection | None]:
    """The file, to be read; None where there is none, and none is made.

    Raises StoreError, also for what goes wrong inside: rows that no version of ours wrote are
    corrupt.
    """
    try:
        with troubles():
            if not file.exists():
                yield None
                return
            with closing(_found(file)) as connection:
                yield connection
    except ValueError as error:
        raise StoreError(Trouble.CORRUPT) from error


def _found(file: Path) -> sqlite3.Connection:
    if os.access(file, os.W_OK) and os.access(file.parent, os.W_OK):
        return connected(file)
    return _opened(_still(file))


def _still(file: Path) -> sqlite3.Connection:
    """The file where nobody can write: SQLite would want to, to read it together with others."""
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None)


def _opened(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        if version_of(connection) > len(MIGRATIONS):
            raise StoreError(Trouble.NEWER)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def put_aside(file: Path) -> None:
    """Give a file that cannot be read a name that says so, and make room for a new one.

    It stays where another process has already done so. Raises StoreError.
    """
    if _is_sound(file):
        return
    number = 1
    while (aside := file.with_name(f"{file.name}.corrupt-{number}")).exists():
        number += 1
    with troubles():
        for ending in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                file.with_name(file.name + ending).rename(aside.with_name(aside.name + ending))


def _is_sound(file: Path) -> bool:
    try:
        with troubles(), closing(connected(file)) as connection:
            (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            return bool(said == "ok")
    except StoreError:
        return False
