"""Going on with a talk that was broken off: the clock went on, for the room waited.

That of a rehearsal stood still: nobody did.
"""

from presenter.talk.advance import carried
from presenter.talk.clock import Clock
from presenter.talk.occasion import Event
from presenter.talk.talk import Outline, Talk

LONGEST = 12 * 3600.0
"""Seconds after which nobody waits for a talk any more."""


def away(last: Event, now: float, wall: float, boot: str) -> float:
    """The seconds since the last thing that happened; never less than nought.

    The talk's clock tells them as long as the machine was not started again, and no correction
    of the time of day can touch it. Else the time of day does, as well as it can: where that went
    back, no time has passed.
    """
    same = bool(boot) and boot == last.boot and now >= last.now
    return max(0.0, now - last.now if same else wall - last.wall)


def resumed(last: Event, now: float, wall: float, boot: str, outline: Outline) -> Talk:
    """The talk to go on with, at a place that its deck has; at most `LONGEST` was waited."""
    waited = 0.0 if last.talk.practice else min(away(last, now, wall, boot), LONGEST)
    then = last.now + waited
    return carried(_later(last.talk, now - then), last.names, outline)


def _later(talk: Talk, by: float) -> Talk:
    """The same talk on a clock that reads so many seconds more."""
    activities = tuple(one._replace(clock=_moved(one.clock, by)) for one in talk.activities)
    end = None if talk.end is None else talk.end + by
    return talk._replace(clock=_moved(talk.clock, by), end=end, activities=activities)


def _moved(clock: Clock, by: float) -> Clock:
    return clock if clock.since is None else clock._replace(since=clock.since + by)
