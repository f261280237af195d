"""A rehearsal in this window: how it begins, and what earlier ones took."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from presenter.store.journal import talk_id
from presenter.talk import Act, Intent
from presenter.ui.company import Company
from presenter.ui.show import Show


class Rehearsing:
    """Makes the talk that this window is in a rehearsal, where it was opened for one.

    `changed` is called when there is something else to be shown.
    """

    def __init__(
        self, show: Show, company: Company, path: Path, changed: Callable[[], None]
    ) -> None:
        self.path = path
        self._show, self._company, self._changed = show, company, changed

    @property
    def talk_id(self) -> str:
        """What the talk is called in the store."""
        return talk_id(self.path, self._company.born)

    def begin(self) -> None:
        """Record from now on, unless it is one that was broken off and goes on."""
        practice = self._show.practice
        if practice is not None and not self._show.talk.clock.begun:
            self._company.act(Intent(Act.REHEARSE, practice=practice))

    async def look_back(self) -> None:
        """Read what earlier runs took; the one that is being recorded is not among them."""
        from presenter.rehearsal.earlier import earlier  # after the first slide
        from presenter.store.runs import known_runs

        show = self._show
        runs = await asyncio.to_thread(known_runs, self.path, show.deck.id)
        others = [run for run in runs if run.id != self.talk_id]
        show.earlier = earlier(others, show.ids, show.plan.total)
        self._changed()
