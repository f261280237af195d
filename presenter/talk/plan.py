"""The plan of a talk: the seconds that each slide is meant to take, whatever the day brings.

What authors give is kept. The rest of a section, or of the deck, is shared out over the slides
that have no duration, by the words of their notes and their steps.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate

from presenter.model.deck import Deck, Section
from presenter.model.notes import seconds_to_say
from presenter.model.record import Record
from presenter.model.slide import Slide

SHOWING, STEP = 8.0, 4.0
"""Seconds that a slide takes beside its notes: to be looked at, and for each of its steps."""


class Plan(Record):
    """Seconds per slide."""

    slides: tuple[float, ...]

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """The second at which each slide is meant to come, and last that at which the talk ends."""
        return (0.0, *accumulate(self.slides))

    @property
    def total(self) -> float:
        """The seconds that the talk is meant to take."""
        return self.starts[-1]


def plan_of(deck: Deck, language: str, earlier: Iterable[tuple[str, float]] = ()) -> Plan:
    """The plan of a deck whose notes are spoken in a language.

    Slides that took so many seconds in an earlier talk (by their ids) are to take that again.
    """
    opening = (deck.opening,) if deck.opening else ()
    parts = [Section(None, opening), *deck.sections] if opening else list(deck.sections)
    given = [_given(part) for part in parts]
    weights = [_weight(part.slides, language) for part in parts]
    lengths = share_out(deck.duration, given, weights)
    found: list[float] = []
    for part, length in zip(parts, lengths, strict=True):
        own = [slide.duration for slide in part.slides]
        found += share_out(length, own, [_words(slide, language) for slide in part.slides])
    took = dict(earlier)
    return Plan(tuple(took.get(name, own) for name, own in zip(deck.ids, found, strict=True)))


def share_out(
    whole: float | None, given: Sequence[float | None], weights: Sequence[float]
) -> list[float]:
    """The parts of a whole: those given as they are, the others the rest of it by their weights.

    Without a whole, a part that is not given is as long as its weight, in seconds.
    """
    rest = None if whole is None else max(0.0, whole - sum(part or 0.0 for part in given))
    open_weight = sum(weight for part, weight in zip(given, weights, strict=True) if part is None)
    share = 1.0 if rest is None or not open_weight else rest / open_weight
    return [
        weight * share if part is None else part
        for part, weight in zip(given, weights, strict=True)
    ]


def _given(section: Section) -> float | None:
    """The length of a section where its author says it, there or at all of its slides."""
    known = [slide.duration for slide in section.slides]
    if section.duration is not None:
        return section.duration
    if all(one is not None for one in known):
        return sum(one or 0.0 for one in known)
    return None


def _weight(slides: Sequence[Slide], language: str) -> float:
    return sum(
        _words(slide, language) if slide.duration is None else slide.duration for slide in slides
    )


def _words(slide: Slide, language: str) -> float:
    """The seconds that a slide takes by its notes and its steps."""
    said = seconds_to_say(slide.notes, language) if slide.notes else 0
    return SHOWING + STEP * slide.steps + said
