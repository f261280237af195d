"""From what happened in a talk to what became of the blocks of its day."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from presenter.talk.occasion import Event, Planned
from presenter.talk.report import BlockTime, Day, DoneCount, SlideTime, Timed
from presenter.talk.talk import Activity


def day_of_events(
    programme: Sequence[Planned], slides: Iterable[SlideTime], events: Sequence[Event]
) -> Day:
    """The day of a talk: `slides` are those of its report."""
    times = {slide.id: slide.time for slide in slides}
    blocks = []
    for block, planned in groupby(programme, key=lambda one: one.block):
        names = tuple(one.id for one in planned)
        if block is not None:
            came = _came(names, events)
            blocks.append(
                BlockTime(
                    block.id,
                    block.title,
                    block.kind,
                    together(times[name] for name in names),
                    came.talk.clock.elapsed(came.now) if came else None,
                    came.wall if came else None,
                    names,
                )
            )
    return Day(tuple(blocks), tuple(_counts(programme, events[-1].talk.activities)))


def together(times: Iterable[Timed]) -> Timed:
    """Several times as one."""
    every = list(times)
    planned = [one.planned for one in every if one.planned is not None]
    taken, questions = (sum(one.taken for one in every), sum(one.questions for one in every))
    return Timed(sum(planned) if planned else None, taken, questions)


def _counts(programme: Sequence[Planned], activities: Sequence[Activity]) -> Iterator[DoneCount]:
    """How many were done; last where the slides are not planned any more."""
    order = {one.id: number for number, one in enumerate(programme)}
    for one in sorted(activities, key=lambda one: order.get(one.slide, len(order))):
        if one.done or one.people:
            yield DoneCount(one.slide, one.done, one.people)


def _came(names: Sequence[str], events: Sequence[Event]) -> Event | None:
    """What brought the first of these slides on the stage, from when the clock ran."""
    return next((one for one in events if one.talk.clock.begun and one.slide in names), None)
