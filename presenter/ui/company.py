"""A window in the company of the talk's other windows: what a key wants, all of them do."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.talk import Intent, Talk
from presenter.talk.link import Applied, Shared, Trouble
from presenter.talk.window import Stage, Window
from presenter.ui.show import Show

if TYPE_CHECKING:
    from presenter.talk.link.link import Link


class Company:
    """Hands a window's intents to the talk, and what becomes of the talk to the window.

    It is the `Listener` of the link. `clock` gives the seconds that all windows share, `changed`
    is called when there is something else to be shown that this window did not do itself.
    """

    def __init__(self, show: Show, clock: Callable[[], float], changed: Callable[[], None]) -> None:
        self.show = show
        self.trouble: Trouble | None = None
        self._clock = clock
        self._changed = changed
        self._acting = False
        self._link: Link | None = None
        window = Window(os.urandom(8).hex(), show.side, show.stage, extra=show.extra)
        self._shared = Shared(window, show.talk, show, self, clock())

    def act(self, intent: Intent) -> None:
        """Let the talk act on an intent, in all its windows."""
        self._acting = True
        try:
            if self._link is not None:
                self._link.act(intent)
            else:
                self._shared.act(intent, self._clock())
        finally:
            self._acting = False

    def alone(self) -> None:
        """Go on without looking for other windows."""
        self._shared.host(self._clock())

    async def look_for(self, deck: Path) -> None:
        """Be linked to the deck's other windows, whoever comes and goes, until cancelled."""
        from presenter.talk.link.link import Link  # brings sockets: after the first slide

        self._link = Link(deck, self._shared, self, self._clock)
        await self._link.run()

    def seat(self) -> None:
        """Tell the others of this window's stage, where it is another one now."""
        stage = self.show.stage
        if stage == self._shared.window.stage:
            return
        if self._link is not None:
            self._link.resize(stage)
        else:
            self._shared.resize(stage)

    def reread(self) -> None:
        """The deck was read again: find the slides in it."""
        if self._link is not None:
            self._link.reread()
        else:
            self._shared.reread()

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Others came, went or changed."""
        own = self._shared.window.name if hasattr(self, "_shared") else ""
        others = tuple(one for one in windows if one.answers and one.name != own)
        self.show.joined(others, tuple(stages))
        self._changed()

    def changed(self, talk: Talk) -> None:
        """The talk is this now."""
        self.show.become(talk)
        if not self._acting:
            self._changed()

    def applied(self, applied: Applied) -> None:
        """An intent of any window is in the talk, and this window is its host."""

    def troubled(self, trouble: Trouble | None) -> None:
        """The link has this trouble from now on, or none any more."""
        self.trouble = trouble
        self._changed()
