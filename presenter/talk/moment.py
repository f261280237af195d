"""What has become of a slide at a moment of the talk: the one place that tells slides of a talk."""

from typing import NamedTuple

from presenter.model.deck import Slide
from presenter.model.moment import START, Moment
from presenter.talk.talk import Talk


class Hour(NamedTuple):
    """When something is shown: `now` in seconds of the clock that all windows share, and the time
    of day in seconds since midnight.
    """

    now: float
    time_of_day: float


def moment_of(talk: Talk, slide: Slide, hour: Hour) -> Moment:
    """A slide's moment in a talk at an hour."""
    return START
