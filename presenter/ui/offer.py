"""The offer to go on with the talk that was broken off, for as long as nothing happens in this."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from presenter.store.unfinished import Unfinished, latest_unfinished
from presenter.talk.clock import spoken
from presenter.ui.company import Company
from presenter.ui.show import Show


class Offer:
    """Finds the talk over a deck that was broken off, and goes on with it when it is accepted.

    `clock` gives the seconds that all windows share, `wall` those since the epoch.
    """

    def __init__(
        self,
        show: Show,
        company: Company,
        path: Path,
        clock: Callable[[], float],
        wall: Callable[[], float],
    ) -> None:
        self._show, self._company, self._path = show, company, path
        self._clock, self._wall = clock, wall
        self._found: Unfinished | None = None

    async def look(self) -> bool:
        """Look for one; whether there is something to offer."""
        found = await asyncio.to_thread(latest_unfinished, self._path, self._clock(), self._wall())
        if found is None or not self._company.is_fresh:
            return False
        self._found = found
        talk = found.resumed(self._clock(), self._wall(), self._show)
        read = spoken(talk.clock.elapsed(self._clock()))
        self._show.offered = {"slide": talk.place.slide + 1, "clock": read}
        return True

    def accept(self) -> None:
        """Go on with what is offered, in all windows, unless another talk has begun."""
        found, self._found = self._found, None
        if found is not None and self._company.is_fresh:
            self.take_up(found)

    def take_up(self, found: Unfinished) -> None:
        """Go on with a talk that was broken off."""
        talk = found.resumed(self._clock(), self._wall(), self._show)
        self._company.take_up(talk, found.occasion.born, found.seq)
