"""What brings a journal to the disk, in a thread of its own."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from presenter.store.database import StoreError, connected, put_aside, troubles
from presenter.store.talks import add_events, add_programme, add_talk
from presenter.talk.occasion import Event, Occasion, Programme, Trouble


class Writer:
    """Everything that happened in a talk in this process, and how much of it is on the disk.

    Whatever is wrong with the file is told once, and tried again later: nothing is forgotten. When
    all is on the disk at last, None is told.
    """

    def __init__(
        self,
        occasion: Occasion,
        file: Path,
        told: Callable[[Trouble | None], None],
        patience: float,
    ) -> None:
        self.occasion = occasion
        self.done = 0
        """How many of the events are on the disk."""
        self._events: list[Event] = []
        self._programme: Programme | None = None
        self._planned: Programme | None = None
        """The programme that is on the disk."""
        self._file, self._told, self._patience = file, told, patience
        self._said: set[Trouble] = set()
        self._connection: sqlite3.Connection | None = None
        self._inode = 0
        """Which file that is, by whatever name it goes meanwhile; 0 before the first."""

    def take(self, item: Event | Programme) -> None:
        """Something that happened, or what is planned from now on."""
        if isinstance(item, Event):
            self._events.append(item)
        else:
            self._programme = item

    @property
    def behind(self) -> bool:
        """Whether something is not on the disk that should be."""
        waiting = self.done < len(self._events) or self._planned is not self._programme
        return bool(self._events) and waiting

    def write(self) -> None:
        """Bring to the disk what is not there; a file that is corrupt makes room for a new one."""
        for trial in (1, 2):
            try:
                if self.behind:
                    self._write()
                return
            except StoreError as error:
                self._tell(error.trouble)
                self.close()
                if error.trouble is not Trouble.CORRUPT or trial == 2 or not self._put_aside():
                    return

    def close(self) -> None:
        """Let the file go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _write(self) -> None:
        connection, programme = self._opened(), self._programme
        planned = programme() if programme and self._planned is not programme else None
        with troubles(), connection:
            connection.execute("BEGIN IMMEDIATE")
            add_talk(connection, self.occasion)
            if planned is not None:
                add_programme(connection, self.occasion.id, planned)
            add_events(connection, self.occasion.id, self._events[self.done :])
        self._planned, self.done = self._programme, len(self._events)
        self._tell_relief()

    def _opened(self) -> sqlite3.Connection:
        """The file. If ours was taken away or put aside, all that happened goes to a new one."""
        with troubles():
            there = self._file.stat().st_ino if self._file.exists() else -1
        if self._inode not in (0, there):
            self.close()
            self._planned, self.done = None, 0
        if self._connection is None:
            self._connection = connected(self._file, self._patience)
            with troubles():
                self._inode = self._file.stat().st_ino
        return self._connection

    def _put_aside(self) -> bool:
        try:
            put_aside(self._file)
        except StoreError as error:
            self._tell(error.trouble)
            return False
        return True

    def _tell(self, trouble: Trouble | None) -> None:
        if trouble is not None and trouble in self._said:
            return
        if trouble is not None:
            self._said.add(trouble)
        with suppress(RuntimeError):  # whoever listened may be gone by now
            self._told(trouble)

    def _tell_relief(self) -> None:
        """All is on the disk; that a file was put aside stays true."""
        over = self._said - {Trouble.CORRUPT}
        if over:
            self._said -= over
            self._tell(None)
