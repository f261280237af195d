"""From what happened in a talk to the report of it.

Everything is reckoned by the talk's own clock, so that pauses count nowhere, and a talk that was
broken off and taken up again is one. Who sets the clock back to nought begins anew: what was
before does not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from presenter.talk.day_report import day_of_events, together
from presenter.talk.intent import Act
from presenter.talk.occasion import Event, Occasion, Planned
from presenter.talk.polled import polls_of
from presenter.talk.report import (
    UNPLANNED,
    Covered,
    Fate,
    Report,
    SectionTime,
    SlideTime,
    StepTime,
    Timed,
    WentBack,
)
from presenter.talk.talk import Screen

JUMP = 60.0
"""Seconds from which on a time of day is put right, and does not only drift."""


class Stretch(NamedTuple):
    """The time between two things that happened; meanwhile the talk stood as after the first."""

    start: Event
    end: Event

    @property
    def seconds(self) -> float:
        """By the talk's clock, which a new time round sets back to nought at its end."""
        before, after = self.start.talk, self.end.talk
        read = before.clock.elapsed(self.end.now) if after.lap > before.lap else _clock(self.end)
        return max(0.0, read - _clock(self.start))

    @property
    def asked_at(self) -> str | None:
        """The slide at which questions were asked meanwhile."""
        asking = self.start.talk.asking
        return asking.slide if asking else None


def report_of(occasion: Occasion, programme: Sequence[Planned], events: Sequence[Event]) -> Report:
    """The report of a talk in which something happened at least once."""
    events = since_reset(events)
    stretches = counted(events)
    slides = _slides(programme, events, stretches)
    sections = _sections(programme, slides)
    return Report(
        occasion,
        _began(events),
        events[-1].wall,
        together(section.time for section in sections),
        sections,
        slides,
        _steps(stretches),
        _languages(occasion, stretches),
        sum(_language(one.start) != _language(one.end) for one in stretches),
        sum(one.asked_at is None and one.end.talk.asking is not None for one in stretches),
        tuple(_backs(stretches)),
        _covered(stretches),
        day_of_events(programme, slides, events),
        polls_of(programme, events[-1].talk.ballots),
        events[-1].talk.parked,
    )


def _began(events: Sequence[Event]) -> float:
    """When the clock began, in seconds since the epoch; counted back from the last reading of the
    time of day where that was set right meanwhile: then the later one is the better.
    """
    first = next((event for event in events if event.talk.clock.begun), events[0])
    since = [event for event in events if event.boot == first.boot and event.now >= first.now]
    last = since[-1]
    jumped = abs((last.wall - first.wall) - (last.now - first.now)) >= JUMP
    return last.wall - (last.now - first.now) if first.boot and jumped else first.wall


def _clock(event: Event) -> float:
    return event.talk.clock.elapsed(event.now)


def _language(event: Event) -> str:
    return event.talk.on_stage.language


def since_reset(events: Sequence[Event]) -> Sequence[Event]:
    """What happened since the clock was set back to nought for the last time, if it was."""
    for number in range(len(events) - 1, 0, -1):
        intent = events[number].intent
        if intent is not None and intent.act is Act.RESET_CLOCK:
            return events[number:]
    return events


def counted(events: Sequence[Event]) -> list[Stretch]:
    """The stretches between events, save what a slide took before it was begun again."""
    found: list[Stretch] = []
    for start, end in pairwise(events):
        found.append(Stretch(start, end))
        if end.intent is not None and end.intent.act is Act.AGAIN:
            again = end.slide, end.talk.lap
            found = [
                one
                for one in found
                if one.asked_at or (one.start.slide, one.start.talk.lap) != again
            ]
    return found


def _slides(
    programme: Sequence[Planned], events: Sequence[Event], stretches: Iterable[Stretch]
) -> tuple[SlideTime, ...]:
    """The slides that were planned, in their order, and after them those that came all the same."""
    taken: dict[str, float] = defaultdict(float)
    questions: dict[str, float] = defaultdict(float)
    for one in stretches:
        if one.asked_at is None:
            taken[one.start.slide] += one.seconds
        else:
            questions[one.asked_at] += one.seconds
    shown = [slide for slide, _ in groupby(event.slide for event in events)]
    planned = {slide.id: number for number, slide in enumerate(programme)}
    ended = next((planned[slide] for slide in reversed(shown) if slide in planned), -1)

    def slide_time(one: Planned | None, slide: str) -> SlideTime:
        seconds = one.seconds if one else None
        return SlideTime(
            slide,
            one.title if one else None,
            one.part if one else UNPLANNED,
            Timed(seconds, taken[slide], questions[slide]),
            shown.count(slide),
            _fate(slide, shown, planned.get(slide, -1) < ended),
        )

    others = [slide for slide in dict.fromkeys(shown) if slide not in planned]
    return (
        *(slide_time(one, one.id) for one in programme),
        *(slide_time(None, slide) for slide in others),
    )


def _fate(slide: str, shown: Sequence[str], passed: bool) -> Fate:
    """`passed` is a slide before the one where the talk ended; after that none is skipped."""
    if slide in shown:
        return Fate.SHOWN
    return Fate.SKIPPED if passed else Fate.NOT_REACHED


def _sections(programme: Sequence[Planned], slides: Sequence[SlideTime]) -> tuple[SectionTime, ...]:
    titles = {one.part: one.section for one in programme}
    parts: dict[int, list[Timed]] = defaultdict(list)
    for slide in slides:
        parts[slide.part].append(slide.time)
    return tuple(
        SectionTime(part, titles.get(part), together(times)) for part, times in parts.items()
    )


def _steps(stretches: Iterable[Stretch]) -> tuple[StepTime, ...]:
    seconds: dict[tuple[str, int], float] = defaultdict(float)
    for one in stretches:
        if one.asked_at is None:
            seconds[one.start.slide, one.start.talk.on_stage.place.step] += one.seconds
    found = (StepTime(slide, step, time) for (slide, step), time in seconds.items() if time)
    return tuple(sorted(found, key=lambda one: -one.seconds))


def _languages(occasion: Occasion, stretches: Iterable[Stretch]) -> tuple[tuple[str, float], ...]:
    seconds = dict.fromkeys(occasion.languages, 0.0)
    for one in stretches:
        language = _language(one.start)
        seconds[language] = seconds.get(language, 0.0) + one.seconds
    return tuple((language, time) for language, time in seconds.items() if time)


def _backs(stretches: Iterable[Stretch]) -> Iterable[WentBack]:
    for one in stretches:
        start, end = (event.talk.on_stage.place.slide for event in one)
        if end < start and one.end.slide != one.start.slide:
            yield WentBack(_clock(one.end), one.start.slide, one.end.slide)


def _covered(stretches: Iterable[Stretch]) -> Covered:
    times, seconds = 0, 0.0
    for one in stretches:
        covered, covered_then = (event.talk.screen is not Screen.SLIDE for event in one)
        times += covered_then and not covered
        seconds += one.seconds if covered else 0.0
    return Covered(times, seconds)
