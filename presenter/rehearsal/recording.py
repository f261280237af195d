"""From what happened in a talk to the run that it was."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby

from presenter.rehearsal.run import Run, SlideRun
from presenter.talk.intent import Act
from presenter.talk.occasion import Event, Occasion, Planned
from presenter.talk.practice import Manner
from presenter.talk.reckoning import Stretch, counted, since_reset


class _Taken:
    """What a slide took so far, by step and by language, and in which times round."""

    def __init__(self) -> None:
        self._steps: dict[int, float] = defaultdict(float)
        self._languages: dict[str, float] = defaultdict(float)
        self._rounds: set[int] = set()

    def add(self, stretch: Stretch, swapped: bool) -> None:
        """Add a stretch in which the slide was on the stage."""
        talk = stretch.start.talk
        self._steps[talk.on_stage.place.step] += stretch.seconds
        spoken = talk.notes_language if swapped else talk.spoken
        self._languages[spoken] += stretch.seconds
        self._rounds.add(talk.lap)

    @property
    def seconds(self) -> float:
        """What it took, on average of its times round."""
        return sum(self._steps.values()) / max(1, len(self._rounds))

    @property
    def steps(self) -> tuple[tuple[int, float], ...]:
        """What each step took, in their order."""
        times = max(1, len(self._rounds))
        return tuple((step, took / times) for step, took in sorted(self._steps.items()))

    @property
    def languages(self) -> tuple[tuple[str, float], ...]:
        """What was spoken in each language, the longest first."""
        times = max(1, len(self._rounds))
        found = sorted(self._languages.items(), key=lambda item: -item[1])
        return tuple((language, took / times) for language, took in found)


def _rehearsed(events: Sequence[Event]) -> Sequence[Event]:
    """What happened since a talk became a rehearsal: till then it was only shown."""
    for number, event in enumerate(events):
        if event.intent is not None and event.intent.act is Act.REHEARSE:
            return events[number:]
    return events


def _turn(event: Event) -> tuple[str, int]:
    """What is another one with each slide that comes, and each time round."""
    return event.slide, event.talk.lap


def run_of(occasion: Occasion, programme: Sequence[Planned], events: Sequence[Event]) -> Run:
    """The run of a talk in which something happened at least once.

    In a rehearsal that swaps languages the one spoken is the notes' own. What a slide took before
    it was begun again does not count, nor does anything before the clock was set back to nought.
    Of a slide that came in several times round its time is their mean; the one in which the run
    ended does not count for the slide that it ended at.
    """
    events = since_reset(_rehearsed(events))
    swapped = occasion.manner is Manner.SWAP
    taken: dict[str, _Taken] = defaultdict(_Taken)
    last, planned = events[-1], {one.id: one for one in programme}
    earlier = {one.slide for one in events if one.talk.lap < last.talk.lap}
    broken_off = (last.slide, last.talk.lap) if last.slide in earlier else None
    for stretch in counted(events):
        slide = stretch.start.slide
        if stretch.asked_at is None and (slide, stretch.start.talk.lap) != broken_off:
            taken[slide].add(stretch, swapped)
    turns = Counter(slide for (slide, _), _ in groupby(events, _turn))
    order = [one.id for one in programme if one.id in turns]
    order += [slide for slide in turns if slide not in planned]

    def slide_run(slide: str) -> SlideRun:
        one, took = planned.get(slide), taken[slide]
        return SlideRun(
            slide,
            one.title if one else None,
            one.seconds if one else None,
            took.seconds,
            took.steps,
            took.languages,
            turns[slide],
            tuple(stumble for stumble in last.talk.stumbles if stumble.slide == slide),
            last.talk.peeks.count(slide),
            one.words if one else (),
            one.fingerprint if one else "",
            last.talk.ended or slide != last.slide or slide in earlier,
        )

    slides = tuple(slide_run(slide) for slide in order)
    came = {slide.id for slide in slides if slide.finished} | set(last.talk.skipped)
    practice = last.talk.practice
    part = practice is not None and practice.slides != ()
    return Run(occasion, slides, all(one.id in came for one in programme), part)
