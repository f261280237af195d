"""The journal of a running talk: what happens in it goes to the disk, and no key waits for that."""

import os
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from presenter.model.deck import Deck
from presenter.store.boot import boot_id
from presenter.store.folder import store_file
from presenter.talk import Intent, Manner, Names, Practice, Talk
from presenter.talk.occasion import Event, Occasion, Programme, Trouble

if TYPE_CHECKING:
    from presenter.store.writer import Writer

PATIENCE = 5.0
"""Seconds to wait for another process that is writing, and until what failed is tried again."""


def occasion_of(
    deck: Deck, path: Path, born: float, wall: float, practice: Practice | None = None
) -> Occasion:
    """A talk over a deck that began to be shown at `born` (see `Occasion`).

    `wall` is in seconds since the epoch. All windows of the talk give it the same id.
    """
    manner, speaker = practice[:2] if practice else (Manner.LIVE, "")
    real, name = path.resolve(), talk_id(path, born)
    return Occasion(
        name, real, deck.title, deck.languages, born, wall, None, deck.id, manner, speaker
    )


def talk_id(path: Path, born: float) -> str:
    """What a talk over the deck at a path is called in the store: in all its windows the same."""
    from hashlib import sha256  # after the first slide

    return sha256(f"{born!r} ".encode() + os.fsencode(path.resolve())).hexdigest()[:8]


class Journal:
    """Writes a talk down as it happens, in a thread of its own.

    What a process that is killed can lose is what was pressed in its last few milliseconds: those
    until the thread has its turn, and half a one to hand it to the system. In a power cut it is
    also what the disk was about to confirm.

    Nothing is written before the first intent: opening a deck and closing it leaves no trace. What
    is wrong with the file is told once, by a word that presenter/words has a sentence for at
    `journal`, in the thread that writes; the talk goes on, and what is missing on the disk is kept
    and tried again. None is told when nothing is missing any more.
    """

    def __init__(
        self,
        occasion: Occasion,
        told: Callable[[Trouble | None], None],
        file: Path | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self.occasion = occasion
        self.written = 0
        """How many of the things that happened here are safely on the disk, beginning included."""
        self._whole = True
        self._writer: Writer | None = None
        self._boot = boot_id()
        self._beginning: Event | None = None
        self._queue: SimpleQueue[Event | Programme | None] = SimpleQueue()
        where = (occasion, file or store_file(), told, patience)
        self._thread = Thread(target=self._run, args=where, name="journal", daemon=True)
        self._thread.start()

    def begin(self, talk: Talk, now: float, wall: float, at: Names) -> None:
        """How the talk stands before the first intent, or where it is taken up again.

        `now` is on the talk's clock, `wall` in seconds since the epoch, `at` the ids of the slides
        that the talk is at.
        """
        self._beginning = Event(None, talk, now, wall, at, self._boot)

    def plan(self, programme: Programme) -> None:
        """Keep what is planned; what is given last counts, and is asked in the thread that writes.

        Of 10,000 slides that takes half a second.
        """
        self._queue.put(programme)

    def record(self, intent: Intent, talk: Talk, now: float, wall: float, at: Names) -> None:
        """Write down an intent and the talk after it; returns at once. See `begin`."""
        if self._beginning is not None:
            self._queue.put(self._beginning)
            self._beginning = None
        self._queue.put(Event(intent, talk, now, wall, at, self._boot))

    def close(self, seconds: float = 2.0) -> bool:
        """Wait at most so long for what is not on the disk yet; whether all of it is."""
        self._queue.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive() and self._whole

    def again(self) -> bool:
        """After closing, try once more to bring the rest to the disk; whether all of it is."""
        self._thread.join()
        if self._writer is not None:
            self._write(self._writer)
            self._writer.close()
        return self._whole

    def _run(
        self,
        occasion: Occasion,
        file: Path,
        told: Callable[[Trouble | None], None],
        patience: float,
    ) -> None:
        from presenter.store.writer import Writer  # SQLite is not loaded before the first slide

        self._writer = writer = Writer(occasion, file, told, patience)
        open_still = True
        while open_still:
            open_still = self._gather(writer, patience)
            self._write(writer)
        writer.close()

    def _write(self, writer: "Writer") -> None:
        writer.write()
        self.written, self._whole = writer.done, not writer.behind

    def _gather(self, writer: "Writer", patience: float) -> bool:
        """Hand on all that waits, once there is something; whether more can come."""
        try:
            item = self._queue.get(timeout=patience if writer.behind else None)
            while item is not None:
                writer.take(item)
                item = self._queue.get_nowait()
        except Empty:
            return True
        return False
