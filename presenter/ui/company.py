"""A window in the company of the talk's other windows: what a key wants, all of them do."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.talk import Act, Intent, Talk, names, occasion
from presenter.talk.link import Applied, Shared, Trouble
from presenter.talk.window import Stage, Window
from presenter.ui.diary import Diary
from presenter.ui.footer import joining
from presenter.ui.remarks import Notice
from presenter.ui.show import Show

if TYPE_CHECKING:
    from presenter.talk.link.link import Link

NOTICED = 10.0
"""Seconds for which a window says that it joined a talk."""


class Company:
    """Hands a window's intents to the talk, and what becomes of the talk to the window.

    It is the `Listener` of the link. `clock` gives the seconds that all windows share, `changed`
    is called when there is something else to be shown that this window did not do itself.
    """

    def __init__(
        self,
        show: Show,
        clock: Callable[[], float],
        changed: Callable[[], None],
        diary: Diary,
    ) -> None:
        self.show = show
        self._diary = diary
        self._clock = clock
        self._changed = changed
        self._acting = False
        self._link: Link | None = None
        self._met = False
        """Whether this window has heard of others."""
        self._name = os.urandom(8).hex()
        window = Window(self._name, show.side, show.stage, extra=show.extra)
        self._shared = Shared(window, show.talk, show, self, clock())

    @property
    def born(self) -> float:
        """When the talk began to be shown, in seconds of the shared clock."""
        return self._shared.state.born

    @property
    def is_fresh(self) -> bool:
        """Whether nothing has happened in the talk yet."""
        return self._shared.state.seq == 0 and not self._shared.pending

    def take_up(self, talk: Talk, born: float, seq: int) -> None:
        """Go on with a talk that was broken off, in which so many intents are."""
        (self._link or self._shared).take_up(talk, born, seq)

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
            self._withdraw()

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
        now = self._shared.window._replace(stage=self.show.stage, extra=self.show.extra)
        if now != self._shared.window:
            (self._link or self._shared).reseat(now)

    def unkept(self, trouble: occasion.Trouble | None) -> None:
        """What is written down here does not reach the disk, or does again: tell the speaker."""
        (self._link or self._shared).reseat(self._shared.window._replace(unkept=trouble))

    def reread(self) -> None:
        """The deck was read again: find the slides in it."""
        (self._link or self._shared).reread()

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Others came, went or changed."""
        others = tuple(one for one in windows if one.answers and one.name != self._name)
        if others and not self._met:
            self._met = True
            if not self._shared.hosting:
                self._join(others)
        unkept = next((one.unkept for one in windows if one.unkept), None)
        self.show.remarks.set("journal", unkept and f"journal.{unkept}")
        self.show.joined(others, tuple(stages))
        self._changed()

    def _join(self, others: tuple[Window, ...]) -> None:
        stayed = self.show.extra
        self.show.come_after(others)
        words = joining(self.show, self.show.extra and not stayed)
        self.show.notice = Notice(words, self._clock() + NOTICED)

    def changed(self, talk: Talk) -> None:
        """The talk is this now."""
        if self.show.become(talk):
            self.reread()
            self._diary.replan()
        self._withdraw()
        if not self._acting:
            self._changed()

    def applied(self, applied: Applied) -> None:
        """An intent of any window is in the talk, and this window is its host."""
        state = self._shared.state
        if state.seq == 1 and applied.intent.act is Act.END:
            return  # nothing happened in it
        before = self.show.talk
        self._diary.note(before, names(before, self.show), applied, state)

    def troubled(self, trouble: Trouble | None) -> None:
        """The link has this trouble from now on, or none any more."""
        self.show.remarks.set("link", trouble and f"stage.{trouble}")
        self._changed()

    def _withdraw(self) -> None:
        """Offer no other talk when something has happened in this one."""
        if not self.is_fresh:
            self.show.offered = None
