"""What the screens say about a running talk: clocks and warnings, in the words of a language."""

from presenter.layout.speaker import Reading
from presenter.model.deck import Deck, Slide
from presenter.model.role import Role
from presenter.talk import Face, Talk
from presenter.talk.clock import left, spoken
from presenter.words import Words, speak


def footer_clock(talk: Talk, deck: Deck, now: float, time_of_day: str) -> str:
    """The clock in the footer, which the audience sees too: quiet, and in one face."""
    if talk.face is Face.TIME_OF_DAY:
        return time_of_day
    if talk.face is Face.LEFT and deck.duration is not None:
        rest = left(talk.clock, deck.duration, now)
        return f"−{spoken(rest)}" if rest >= 0 else _over(-rest, talk.language)
    return spoken(talk.clock.elapsed(now))


def _over(seconds: float, language: str) -> str:
    return f"+{spoken(seconds)} {speak(language)('stage.over')}"


def readings(
    talk: Talk, deck: Deck, now: float, time_of_day: str, say: Words, behind: float
) -> tuple[Reading, tuple[Reading, ...]]:
    """The speaker's clock: the face that was chosen large, the others as lines under it.

    The pace is one of those lines; `behind` are the seconds by which the talk is behind its plan.
    """
    faces = {
        Face.ELAPSED: _elapsed(talk, deck, now, say),
        Face.LEFT: _left(talk, deck, now, say),
        Face.TIME_OF_DAY: Reading(time_of_day, say("stage.clock")),
    }
    large = faces[talk.face] or faces[Face.ELAPSED]
    lines = [one for face, one in faces.items() if one and face is not talk.face]
    small = [one if one.role is Role.BEHIND else one._replace(role=Role.TEXT) for one in lines]
    assert large is not None
    if talk.clock.begun:
        small.append(_pace(behind, say))
    return large, tuple(small)


ON_TIME = 15
"""Seconds off the plan that nobody needs to be told of."""


def _pace(behind: float, say: Words) -> Reading:
    """How far the talk is off its plan: a sign, a word and a colour."""
    if behind > ON_TIME:
        return Reading(f"+{spoken(behind)}", say("stage.behind"), Role.BEHIND)
    if behind < -ON_TIME:
        return Reading(f"−{spoken(-behind)}", say("stage.ahead"), Role.AHEAD)
    return Reading("±0:00", say("stage.on-time"), Role.TEXT)


def _elapsed(talk: Talk, deck: Deck, now: float, say: Words) -> Reading:
    words = say("stage.elapsed")
    if not talk.clock.begun:
        words = say("stage.waiting")
    elif not talk.clock.running:
        words = say("stage.paused")
    return Reading(spoken(talk.clock.elapsed(now)), words)


def _left(talk: Talk, deck: Deck, now: float, say: Words) -> Reading | None:
    """What is left of the deck's duration; overtime has a sign, a word and a colour of its own."""
    if deck.duration is None:
        return None
    rest = left(talk.clock, deck.duration, now)
    if rest < 0:
        return Reading(f"+{spoken(-rest)}", say("stage.over"), Role.BEHIND)
    whole = say("stage.of", whole=spoken(deck.duration))
    return Reading(spoken(rest), f"{say('stage.left')} {whole}")


def untranslated(slide: Slide, language: str) -> bool:
    """Whether something on the slide is shown in the original for want of a translation."""
    return any(not text.has(language) for text in slide.texts())
