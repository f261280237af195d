"""The tables of the store, and how a file of an older version becomes one of this."""

import sqlite3
from collections.abc import Sequence

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE talks (
            id TEXT PRIMARY KEY,
            deck TEXT NOT NULL, -- its real path
            title TEXT NOT NULL, -- JSON: language to words
            languages TEXT NOT NULL, -- JSON
            born REAL NOT NULL, -- seconds on the talk's clock
            began REAL NOT NULL, -- seconds since the epoch
            ended REAL -- the same; NULL: not in peace, or not yet
        )""",
        """CREATE TABLE slides (
            talk TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
            number INTEGER NOT NULL, -- from 0
            slide TEXT NOT NULL, -- its id in the deck
            title TEXT, -- JSON
            section TEXT NOT NULL, -- JSON
            part INTEGER NOT NULL, -- the section's number
            seconds REAL NOT NULL, -- as planned
            PRIMARY KEY (talk, number)
        ) WITHOUT ROWID""",
        """CREATE TABLE events (
            id INTEGER PRIMARY KEY, -- in the order in which they came to the disk
            talk TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
            number INTEGER NOT NULL, -- from 0 in each talk
            now REAL NOT NULL, -- seconds on the talk's clock
            wall REAL NOT NULL, -- seconds since the epoch
            boot TEXT NOT NULL, -- the start of the machine that `now` counts from
            intent TEXT, -- JSON; NULL: how the talk stood when it began or was taken up again
            state TEXT NOT NULL, -- JSON: the talk afterwards
            slide TEXT NOT NULL, -- the id of what is on the stage
            names TEXT NOT NULL, -- JSON: the ids of all that the talk is at
            UNIQUE (talk, number)
        )""",
        "CREATE INDEX talks_of_a_deck ON talks (deck)",
    ),
    (
        "ALTER TABLE talks ADD COLUMN known_as TEXT NOT NULL DEFAULT ''",  # the deck's id
        "ALTER TABLE talks ADD COLUMN manner TEXT NOT NULL DEFAULT 'live'",
        "ALTER TABLE talks ADD COLUMN speaker TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE slides ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE slides ADD COLUMN words TEXT NOT NULL DEFAULT '[]'",  # JSON: language, number
        "CREATE INDEX talks_of_a_known_deck ON talks (known_as)",
    ),
    ("ALTER TABLE slides ADD COLUMN block TEXT",),  # JSON; NULL: not known
    ("ALTER TABLE slides ADD COLUMN poll TEXT",),  # JSON; NULL: it has none
)
"""The statements that make each version from the one before; what has been released never changes.

A version is the number of migrations that a file has behind it: SQLite keeps it as `user_version`.
"""


def version_of(connection: sqlite3.Connection) -> int:
    """The version that a file has; 0 for a new one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a file to the last version, each step wholly or not at all.

    Raises sqlite3.Error. A file of a later version is left as it is.
    """
    for version, statements in enumerate(migrations):
        if version_of(connection) > version:
            continue
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            if version_of(connection) == version:  # another process may have been quicker
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version + 1}")
