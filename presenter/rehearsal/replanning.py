"""Times of runs as the durations of a deck: what is to be written, and what it then adds up to."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from presenter.load import Loaded
from presenter.load.checks import most_at
from presenter.model.deck import Deck, Section
from presenter.model.slide import Slide
from presenter.talk.plan import plan_of
from presenter.writing.durations import Timing

NEAR = 5
"""Seconds: durations are written to the nearest so many."""

LEAST, SHARE = 10.0, 0.1
"""Seconds, and of the plan: what differs by more than both has changed."""


class Replan(NamedTuple):
    """Durations that are to be written, in whole seconds, and what the slides then add up to."""

    slides: Mapping[str, int]
    sections: Mapping[int, int]
    """By the number (from 0) of the section; its own slide gets what its slides leave."""
    deck: int | None
    """What the deck is to take; None where it stays as it is, or nobody said."""
    total: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.slides or self.sections or self.deck is not None)


def near(seconds: float) -> int:
    """Seconds as they are written in a deck; never nought."""
    return max(NEAR, round(seconds / NEAR) * NEAR)


def changed(deck: Deck, language: str, times: Mapping[str, float]) -> dict[str, float]:
    """The times that differ so much from the plan that it is worth writing them."""
    plan = dict(zip(deck.ids, plan_of(deck, language).slides, strict=True))
    return {
        slide: seconds
        for slide, seconds in times.items()
        if slide in plan and abs(near(seconds) - plan[slide]) > max(LEAST, SHARE * plan[slide])
    }


def replan(deck: Deck, language: str, times: Mapping[str, float]) -> Replan:
    """What is to be written so that slides take these times.

    The duration of a section or a deck that holds others is changed where these no longer fit in
    it, so that `check` has nothing to say of them.
    """
    return _Replanning(deck, language, times).replan()


class _Replanning:
    def __init__(self, deck: Deck, language: str, times: Mapping[str, float]) -> None:
        plan = zip(deck.ids, plan_of(deck, language).slides, strict=True)
        self.deck, self.times = deck, times
        self.new = {
            slide: near(times[slide]) if slide in times else round(seconds)
            for slide, seconds in plan
        }

    def replan(self) -> Replan:
        sections = {
            number: self._length(section)
            for number, section in enumerate(self.deck.sections)
            if self._holds(section)
        }
        parts = sum(
            sections.get(number, self._as_it_is(section))
            for number, section in enumerate(self.deck.sections)
        )
        whole = self._whole(parts, sections)
        opening = self.deck.opening
        total = parts + (self._cover(opening) if opening else 0)
        if opening and opening.id not in self.times and self.deck.duration is not None:
            total = whole or min(total, max(parts, round(self.deck.duration)))
        return Replan(
            {
                slide.id: self.new[slide.id]
                for section in self.deck.sections
                for slide in self._own(section)
                if slide.id in self.times and slide.duration != self.new[slide.id]
            },
            {
                number: seconds
                for number, seconds in sections.items()
                if self.deck.sections[number].duration != seconds
            },
            whole,
            total,
        )

    def _own(self, section: Section) -> tuple[Slide, ...]:
        """The slides of a section that have durations of their own."""
        return section.slides[1:] if section.title is not None else section.slides

    def _holds(self, section: Section) -> bool:
        """Whether a section has a duration to be changed, or its own slide needs it to have one."""
        touched = any(slide.id in self.times for slide in section.slides)
        if section.duration is not None or not touched or section.title is None:
            return section.duration is not None and touched
        own = self._own(section)
        known = all(slide.duration is not None or slide.id in self.times for slide in own)
        return known and bool(own) and section.slides[0].id in self.times

    def _length(self, section: Section) -> int:
        own = sum(self.new[slide.id] for slide in self._own(section))
        return own + (self._cover(section.slides[0]) if section.title is not None else 0)

    def _cover(self, cover: Slide) -> int:
        """What a slide with a title alone gets; more than this `check` does not believe."""
        return min(self.new[cover.id], int(most_at([cover.notes])))

    def _as_it_is(self, section: Section) -> int:
        return self._length(section) if section.duration is None else round(section.duration)

    def _whole(self, parts: int, sections: Mapping[int, int]) -> int | None:
        """What the deck has to take where its parts do not fit, or leave a title too much."""
        given, opening = self.deck.duration, self.deck.opening
        if given is None or not self.times:
            return None
        known, covers = 0.0, [opening.notes if opening else None]
        whole = True
        for number, section in enumerate(self.deck.sections):
            length = sections.get(number, section.duration)
            if length is not None:
                known += length
                continue
            for slide in self._own(section):
                duration = self.new[slide.id] if slide.id in self.times else slide.duration
                known += duration or 0.0
                whole = whole and duration is not None
            covers += [section.slides[0].notes] if section.title is not None else []
        if known <= given and not (whole and given - known > most_at(covers)):
            return None
        return parts + (self._cover(opening) if opening else 0)


def timings(loaded: Loaded, plan: Replan) -> dict[str, list[Timing]]:
    """What is to be written in each file of a deck that was loaded with its origins."""
    deck, origins = loaded.deck, loaded.origins
    assert deck is not None
    assert origins is not None
    found: dict[str, list[Timing]] = defaultdict(list)
    for slide, origin in zip(deck.slides, origins.slides, strict=True):
        if slide.id in plan.slides:
            found[origin.file].append(Timing(origin.node.trail, plan.slides[slide.id]))
    for number, seconds in plan.sections.items():
        mark = deck.sections[number].mark  # its first slide may be one of another file
        assert mark is not None
        found[mark.file].append(Timing(None, seconds))
    if plan.deck is not None:
        found[origins.slides[0].file].append(Timing(None, plan.deck))
    return dict(found)
