"""The state of a talk as one value, and the one function that moves it.

Keys, clicks and other windows send intents ("next", never "slide 7"); views only draw a state.
"""

from enum import StrEnum
from typing import NamedTuple, Protocol

from presenter.model.place import Place
from presenter.talk.clock import Clock, Face

MOST_ZOOM = 4


class Screen(StrEnum):
    """What covers the stage."""

    SLIDE = "slide"
    BLACK = "black"
    WHITE = "white"


class Act(StrEnum):
    """What somebody can want of a talk."""

    NEXT = "next"
    BACK = "back"
    NEXT_SLIDE = "next-slide"
    PREVIOUS_SLIDE = "previous-slide"
    REVEAL = "reveal"
    FIRST = "first"
    LAST = "last"
    GO_TO = "go-to"
    SHOW = "show"
    BLACK = "black"
    WHITE = "white"
    LANGUAGE = "language"
    NOTES_LANGUAGE = "notes-language"
    PAUSE = "pause"
    RESET_CLOCK = "reset-clock"
    CYCLE_CLOCK = "cycle-clock"
    LARGER = "larger"
    SMALLER = "smaller"


class Intent(NamedTuple):
    """An act, and for `GO_TO` the number (from 0) of a slide."""

    act: Act
    slide: int = 0


class Outline(Protocol):
    """What a talk has to know of its deck. What a slide shows is a row of (page, step)."""

    @property
    def count(self) -> int:
        """How many slides there are."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's languages."""

    def frames(self, slide: int, language: str) -> tuple[tuple[int, int], ...]:
        """Everything that a slide shows one after the other, as (page, step); never empty."""


class Talk(NamedTuple):
    """A running talk."""

    place: Place
    language: str
    notes_language: str
    clock: Clock = Clock()
    face: Face = Face.ELAPSED
    screen: Screen = Screen.SLIDE
    zoom: int = 0


MOVES = frozenset(
    {
        Act.NEXT,
        Act.BACK,
        Act.NEXT_SLIDE,
        Act.PREVIOUS_SLIDE,
        Act.REVEAL,
        Act.FIRST,
        Act.LAST,
        Act.GO_TO,
    }
)


def advance(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    """The talk after an intent. `now` is in seconds, on any clock that never goes back."""
    if intent.act in MOVES:
        return _moved(talk, intent, now, outline)
    if intent.act in (Act.BLACK, Act.WHITE, Act.SHOW):
        return _covered(talk, intent.act)
    if intent.act in (Act.LANGUAGE, Act.NOTES_LANGUAGE):
        return _translated(talk, intent.act, outline.languages)
    if intent.act in (Act.LARGER, Act.SMALLER):
        by = 1 if intent.act is Act.LARGER else -1
        return talk._replace(zoom=max(-MOST_ZOOM, min(MOST_ZOOM, talk.zoom + by)))
    return _timed(talk, intent.act, now)


def settle(talk: Talk, outline: Outline) -> Talk:
    """The talk at a place that its deck has: for when the deck or the size of its pages changed."""
    slide = max(0, min(talk.place.slide, outline.count - 1))
    frames = outline.frames(slide, talk.language)
    page, step = frames[_position(frames, talk.place)]
    return talk._replace(place=Place(slide, step, page))


def _position(frames: tuple[tuple[int, int], ...], place: Place) -> int:
    """The frame that a place is at: the same step, and the nearest page that has it."""
    step = min(place.step, frames[-1][1])
    same = [number for number, frame in enumerate(frames) if frame[1] == step]
    return min(same, key=lambda number: abs(frames[number][0] - place.page))


def _moved(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    if talk.screen is not Screen.SLIDE:
        talk = talk._replace(screen=Screen.SLIDE)
        if intent.act is not Act.GO_TO:
            return talk  # the first key only brings the slide back: nothing is missed
    place = _target(talk, intent, outline)
    clock = talk.clock
    if place.slide != talk.place.slide and not clock.begun:
        clock = clock.started(now)
    return talk._replace(place=place, clock=clock)


def _target(talk: Talk, intent: Intent, outline: Outline) -> Place:
    here, last = talk.place, outline.count - 1
    match intent.act:
        case Act.NEXT | Act.BACK:
            return _step(talk, 1 if intent.act is Act.NEXT else -1, outline)
        case Act.REVEAL:
            page, step = outline.frames(here.slide, talk.language)[-1]
            return here._replace(step=step, page=page)
        case Act.NEXT_SLIDE:
            return Place(here.slide + 1) if here.slide < last else here
        case Act.PREVIOUS_SLIDE:
            return Place(max(0, here.slide - 1))
        case Act.LAST:
            return Place(last)
        case Act.GO_TO:
            return Place(max(0, min(intent.slide, last)))
        case _:
            return Place(0)


def _step(talk: Talk, by: int, outline: Outline) -> Place:
    """One frame on or back, over the borders of slides; at either end of the deck, stay."""
    here = talk.place
    frames = outline.frames(here.slide, talk.language)
    at = _position(frames, here) + by
    slide = here.slide
    if not 0 <= at < len(frames):
        slide = here.slide + by
        if not 0 <= slide < outline.count:
            return here
        frames = outline.frames(slide, talk.language)
        at = 0 if by > 0 else len(frames) - 1
    page, step = frames[at]
    return Place(slide, step, page)


def _covered(talk: Talk, act: Act) -> Talk:
    wanted = {Act.BLACK: Screen.BLACK, Act.WHITE: Screen.WHITE}.get(act, Screen.SLIDE)
    return talk._replace(screen=Screen.SLIDE if talk.screen is wanted else wanted)


def _translated(talk: Talk, act: Act, languages: tuple[str, ...]) -> Talk:
    if act is Act.LANGUAGE:
        return talk._replace(language=_after(talk.language, languages))
    return talk._replace(notes_language=_after(talk.notes_language, languages))


def _after(language: str, languages: tuple[str, ...]) -> str:
    at = languages.index(language) if language in languages else -1
    return languages[(at + 1) % len(languages)]


def _timed(talk: Talk, act: Act, now: float) -> Talk:
    clock = talk.clock
    if act is Act.CYCLE_CLOCK:
        faces = tuple(Face)
        return talk._replace(face=faces[(faces.index(talk.face) + 1) % len(faces)])
    if act is Act.RESET_CLOCK:
        return talk._replace(clock=Clock(0, now if clock.running else None, clock.running))
    return talk._replace(clock=clock.paused(now) if clock.running else clock.started(now))
