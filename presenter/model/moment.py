"""A moment of a talk: what a slide shows that changes while it stands."""

from typing import NamedTuple

from presenter.model.poll import Ballot


class Moment(NamedTuple):
    """What has become of a slide's exercise, break or the like; without fields, nothing yet."""

    left: int | None = None
    """Whole seconds left of its time, below nought when that is over; None where none has begun."""
    whole: int = 0
    """Whole seconds that it has today."""
    begun: bool = False
    """Whether its time has run."""
    running: bool = False
    """Whether its time runs."""
    ends: str = ""
    """What a clock on the wall reads when its time is over, such as `10:30`; empty: nobody knows.
    """
    done: int = 0
    """How many people are done."""
    people: int = 0
    """How many there are; 0 where nobody said."""
    answers: int = 0
    """How many answers the audience may see."""
    live: bool = False
    """Whether it is a moment of a talk: what is printed and exported knows of none."""
    ballots: tuple[Ballot, ...] = ()
    """What the room answered to all polls so far."""
    parked: tuple[str, ...] = ()
    """The lines that are parked, as they were typed."""
    measured: bool = False
    """Whether it is not shown, but measured: then an element takes the most room that it may come
    to take before somebody does more than wait or count.
    """


START = Moment()
"""A slide as it comes on: what is dumped, exported and printed."""

FULL = Moment(left=0, whole=60, begun=True, done=99, people=99, answers=1_000_000, live=True)
"""A slide on which everything has happened: what `check` measures besides."""
