"""The talk that was broken off, if there is one to go on with."""

from pathlib import Path
from typing import NamedTuple

from presenter.store.boot import boot_id
from presenter.store.folder import store_file
from presenter.talk import Outline, Talk
from presenter.talk.occasion import Event, Occasion
from presenter.talk.resume import LONGEST, away, resumed


class Unfinished(NamedTuple):
    """A talk that did not end in peace, the last that happened in it, and how many intents did."""

    occasion: Occasion
    last: Event
    seq: int

    def resumed(self, now: float, wall: float, outline: Outline) -> Talk:
        """The talk to go on with, in which time has passed since."""
        return resumed(self.last, now, wall, boot_id(), outline)


def latest_unfinished(
    deck: Path,
    now: float,
    wall: float,
    file: Path | None = None,
    within: float = LONGEST,
    rehearsed: bool = False,
) -> Unfinished | None:
    """The deck's latest talk, if it did not end in peace and was broken off within so many seconds.

    Where a rehearsal is wanted it is the latest of those: none is ever taken for a talk.

    `now` is on the talk's clock, `wall` in seconds since the epoch. A file that cannot be read has
    none: the journal says what is wrong with it when it writes.
    """
    from presenter.store.database import StoreError, reading  # SQLite, not before it is needed
    from presenter.store.talks import intents, last_event, latest_of

    try:
        with reading(file or store_file()) as connection:
            occasion = latest_of(connection, deck.resolve(), rehearsed) if connection else None
            if connection is None or occasion is None or occasion.ended is not None:
                return None
            last = last_event(connection, occasion.id)
            seq = intents(connection, occasion.id)
    except StoreError:
        return None
    return Unfinished(occasion, last, seq) if away(last, now, wall, boot_id()) <= within else None
