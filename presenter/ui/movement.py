"""The movement from one slide to the next, as long as it lasts."""

from typing import NamedTuple

from textual.strip import Strip

from presenter.layout.canvas import Canvas
from presenter.layout.transition import between
from presenter.model.deck import Transition
from presenter.talk import Act, Intent, Screen, Talk
from presenter.ui.strips import Printer

LASTING = 0.22
"""Seconds that a movement takes, on however slow a terminal."""

FRAME = LASTING / 12
"""Seconds from one frame to the next, where the terminal keeps up."""

BURST = 0.4
"""Seconds between two keys within which somebody is leafing through, and wants no movement."""

JUMPS = frozenset({Act.GO_TO, Act.FIRST, Act.LAST})


class Movement(NamedTuple):
    """Two canvases of one size, the way between them, and when it began (in seconds)."""

    transition: Transition
    before: Canvas
    after: Canvas
    forwards: bool
    begun: float
    still: int = 0
    """The last rows, in which nothing moves: the footer's."""

    def share(self, now: float) -> float:
        """How much of the way is over, from 0 to 1."""
        return max(0.0, min(1.0, (now - self.begun) / LASTING))

    def strips(self, printer: Printer, now: float) -> list[Strip]:
        """What is on the screen now."""
        share = self.share(now)
        foot = printer.strips(self.after)[self.after.height - self.still :]
        if self.transition is Transition.FADE:
            canvas, strength = self.after, 2 * share - 1
            if share < 0.5:
                canvas, strength = self.before, 1 - 2 * share
            moving = printer.faded(canvas, strength)
        else:
            way = between(self.transition, self.before, self.after, share, self.forwards)
            moving = printer.strips(way)
        return [*moving[: len(moving) - self.still], *foot]


def moves(before: Talk, after: Talk, intent: Intent) -> bool:
    """Whether an intent went to a neighbouring slide, on the stage and in the same language."""
    neighbours = abs(after.place.slide - before.place.slide) == 1
    shown = before.screen is after.screen is Screen.SLIDE
    return neighbours and shown and intent.act not in JUMPS
