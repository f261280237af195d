"""The tables of the store: a file of any older version becomes one of this."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from presenter.store.database import connected
from presenter.store.schema import MIGRATIONS, migrate, version_of

OLD = (
    ("CREATE TABLE garden (rose TEXT)",),
    ("ALTER TABLE garden ADD COLUMN colour TEXT NOT NULL DEFAULT 'rood'",),
    ("CREATE TABLE pond (depth REAL)", "INSERT INTO pond VALUES (1.5)"),
)


@pytest.mark.parametrize("version", range(len(OLD) + 1))
def test_a_file_of_any_older_version_becomes_one_of_this(version: int) -> None:
    """With what was in it, and its tables as if it had been new."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, OLD[:version])
        if version:
            connection.execute("INSERT INTO garden (rose) VALUES ('Gloria Dei')")
        migrate(connection, OLD)
        assert version_of(connection) == len(OLD)
        assert connection.execute("SELECT depth FROM pond").fetchone() == (1.5,)
        rows = connection.execute("SELECT * FROM garden").fetchall()
        assert rows == ([("Gloria Dei", "rood")] if version else [])


def test_a_step_that_fails_changes_nothing() -> None:
    """Neither the tables nor the version."""
    broken = (*OLD[:1], ("CREATE TABLE pond (depth REAL)", "no statement"))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, broken)
        assert version_of(connection) == 1
        assert not connection.in_transaction
        migrate(connection, OLD)


def test_the_store_of_today_is_made_from_nothing(tmp_path: Path) -> None:
    """With write-ahead log, full synchronisation and foreign keys."""
    with closing(connected(tmp_path / "talks.sqlite")) as connection:
        asked = ("user_version", "journal_mode", "synchronous", "foreign_keys")
        said = [connection.execute(f"PRAGMA {one}").fetchone()[0] for one in asked]
    assert said == [len(MIGRATIONS), "wal", 2, 1]
