"""Who shows what comes over a link, and what there is to be told."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from presenter.talk.intent import Intent
from presenter.talk.talk import Talk
from presenter.talk.window import Stage, Window


class Applied(NamedTuple):
    """An intent that the host applied: the talk's `seq` with it, whose it was, when (seconds)."""

    seq: int
    window: str
    intent: Intent
    now: float


class Trouble(StrEnum):
    """What keeps the windows of a talk apart; each goes on by itself, and says `stage.link-…`."""

    ALONE = "link-alone"
    """There is no folder to meet in: it cannot be made, written, or trusted."""
    REFUSED = "link-refused"
    """The talk is in the hands of another version of the presenter."""
    SILENT = "link-silent"
    """Another window does not answer; it may have been stopped."""


class Listener(Protocol):
    """What a window does with what it is told, each at once and in the program's own thread."""

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Others came, went or changed. From now on the outline is one for these stages.

        Without any audience the stages are those that were there last, so that a window of the
        audience that is started again finds its page again.
        """

    def changed(self, talk: Talk) -> None:
        """The talk is this now."""

    def applied(self, applied: Applied) -> None:
        """An intent of any window is in the talk, while this window is the host: for the journal.

        It is told before the change.
        """

    def troubled(self, trouble: Trouble | None) -> None:
        """The link has this trouble from now on, or none any more."""
