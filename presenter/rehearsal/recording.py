"""From what happened in a talk to the run that it was."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby

from presenter.rehearsal.run import Run, SlideRun
from presenter.talk.occasion import Event, Occasion, Planned
from presenter.talk.practice import Manner
from presenter.talk.reckoning import Stretch, counted, since_reset


class _Taken:
    """What a slide took so far, by step and by language."""

    def __init__(self) -> None:
        self.steps: dict[int, float] = defaultdict(float)
        self.languages: dict[str, float] = defaultdict(float)

    def add(self, stretch: Stretch, swapped: bool) -> None:
        """Add a stretch in which the slide was on the stage."""
        talk = stretch.start.talk
        self.steps[talk.on_stage.place.step] += stretch.seconds
        spoken = talk.notes_language if swapped else talk.on_stage.language
        self.languages[spoken] += stretch.seconds


def run_of(occasion: Occasion, programme: Sequence[Planned], events: Sequence[Event]) -> Run:
    """The run of a talk in which something happened at least once.

    In a rehearsal that swaps languages the one spoken is the notes' own. What a slide took before
    it was begun again does not count, nor does anything before the clock was set back to nought.
    """
    events = since_reset(events)
    swapped = occasion.manner is Manner.SWAP
    taken: dict[str, _Taken] = defaultdict(_Taken)
    for stretch in counted(events):
        if stretch.asked_at is None:
            taken[stretch.start.slide].add(stretch, swapped)
    turns = Counter(slide for slide, _ in groupby(event.slide for event in events))
    last, planned = events[-1], {one.id: one for one in programme}
    order = [one.id for one in programme if one.id in turns]
    order += [slide for slide in turns if slide not in planned]

    def slide_run(slide: str) -> SlideRun:
        one, took = planned.get(slide), taken[slide]
        return SlideRun(
            slide,
            one.title if one else None,
            one.seconds if one else None,
            sum(took.steps.values()),
            tuple(sorted(took.steps.items())),
            tuple(sorted(took.languages.items(), key=lambda item: -item[1])),
            turns[slide],
            tuple(stumble for stumble in last.talk.stumbles if stumble.slide == slide),
            last.talk.peeks.count(slide),
            one.words if one else (),
            one.fingerprint if one else "",
            last.talk.ended or slide != last.slide,
        )

    slides = tuple(slide_run(slide) for slide in order)
    came = {slide.id for slide in slides if slide.finished} | set(last.talk.skipped)
    return Run(occasion, slides, all(one.id in came for one in programme))
