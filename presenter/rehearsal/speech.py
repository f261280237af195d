"""How fast somebody speaks, measured from notes and runs, and what a first run will take by it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import median
from types import MappingProxyType
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.notes import WORDS_A_MINUTE, seconds_to_say
from presenter.model.slide import Block, Slide
from presenter.rehearsal.history import counts, histories, way_of
from presenter.rehearsal.readiness import State, states
from presenter.rehearsal.run import Run
from presenter.talk.plan import SHOWING, STEP
from presenter.talk.practice import Manner

LEAST_WORDS = 25
"""Words of notes; a slide with fewer is looked at more than it is spoken."""

ENOUGH = 300.0
"""Seconds of speech after which the measure is believed."""

PURE = 0.9
"""The share of a slide's time that was in one language, when it says something of that one."""


class Speech(NamedTuple):
    """How fast a language is spoken: words of the notes in a minute, measured in so many seconds.

    What a slide takes to be looked at, and what is said beside the notes, is in it.
    """

    pace: float
    seconds: float

    @property
    def believed(self) -> bool:
        """Whether enough was said to go by it."""
        return self.seconds >= ENOUGH


def speech(
    runs: Iterable[Run], language: str, others: Collection[str] = frozenset()
) -> Speech | None:
    """How fast a language was spoken with the notes in sight: the median of slides in all runs.

    `others` are slides, by their ids, at which the room does something. None where no slide with
    notes was spoken in the language.
    """
    way = way_of(Manner.REHEARSAL, language)
    paces, total = [], 0.0
    for run in runs:
        for slide in run.slides:
            words = dict(slide.words).get(language, 0)
            spoken = dict(slide.languages).get(language, 0.0)
            pure = spoken >= PURE * slide.seconds > 0
            talked = slide.id not in others and words >= LEAST_WORDS
            if counts(run, slide, way) and talked and pure:
                paces.append(words * 60 / slide.seconds)
                total += slide.seconds
    return Speech(median(paces), total) if paces else None


class Spoken(NamedTuple):
    """How a language was spoken: words in a minute once that is believed, and by their ids the
    seconds that slides took, those that nobody has edited since.
    """

    pace: float | None
    times: Mapping[str, float]


Speaking = Mapping[str, Spoken]
"""How each language was spoken."""

NEVER: Speaking = MappingProxyType({})
"""Nobody has rehearsed."""


def spoken(deck: Deck, runs: Sequence[Run]) -> Speaking:
    """How each language of a deck was spoken with the notes in sight; without runs none was."""
    found = {}
    for language in deck.languages if runs else ():
        way, others = way_of(Manner.REHEARSAL, language), of_the_room(deck)
        measured = speech(runs, language, others)
        state, known = states(deck, runs, way), histories(runs, way)
        found[language] = Spoken(
            measured.pace if measured and measured.believed else None,
            {
                slide: history.median
                for slide, history in known.items()
                if state.get(slide) is State.REHEARSED
                and slide not in others
                and history.median is not None
            },
        )
    return found


def of_the_room(deck: Deck) -> frozenset[str]:
    """The slides, by their ids, at which the room does something: an exercise, a break."""
    return frozenset(slide.id for slide in deck.slides if slide.kind is not Block.TALK)


def pace_of(measured: Speech | None) -> float:
    """The words in a minute to go by: those measured once they are believed."""
    return measured.pace if measured and measured.believed else WORDS_A_MINUTE


def estimate(slide: Slide, language: str, pace: float) -> float:
    """The seconds that a slide will take: to say its notes, or else to look at it.

    What the room does itself takes as long as it was given.
    """
    if slide.kind is not Block.TALK and slide.duration is not None:
        return slide.duration
    if slide.notes is None:
        return SHOWING + STEP * slide.steps
    return seconds_to_say(slide.notes, language, pace)


def estimated(deck: Deck, language: str, pace: float) -> float:
    """The seconds that a first run will take."""
    return sum(estimate(slide, language, pace) for slide in deck.slides)
