"""What has become of a slide at a moment of the talk: the one place that tells slides of a talk."""

from math import ceil
from typing import NamedTuple

from presenter.model.moment import Moment
from presenter.model.slide import Slide
from presenter.talk.activity import activity_of
from presenter.talk.clock import of_day
from presenter.talk.talk import Activity, Talk


class Hour(NamedTuple):
    """When something is shown: `now` in seconds of the clock that all windows share, and the time
    of day in seconds since midnight.
    """

    now: float
    time_of_day: float


def moment_of(talk: Talk, slide: Slide, hour: Hour) -> Moment:
    """A slide's moment in a talk at an hour."""
    planned = slide.duration or 0.0
    found = activity_of(talk, slide.id, planned)
    if found == Activity(slide.id, planned):
        return still(talk, slide)
    clock = found.clock
    rest = found.seconds - clock.elapsed(hour.now)
    return still(talk, slide)._replace(
        left=int(found.seconds) - int(clock.elapsed(hour.now)),
        whole=int(found.seconds),
        begun=clock.begun,
        running=clock.running,
        ends=of_day(60 * ceil((hour.time_of_day + rest) / 60)) if clock.running else "",
    )


def still(talk: Talk, slide: Slide) -> Moment:
    """What somebody has done at a slide: all of its moment that no time changes."""
    found = activity_of(talk, slide.id)
    return Moment(
        done=found.done,
        people=found.people,
        answers=found.answers,
        live=True,
        ballots=talk.ballots,
        parked=tuple(one.words for one in talk.parked),
    )
