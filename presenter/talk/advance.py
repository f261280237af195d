"""The one function that moves a talk.

Keys, clicks and other windows send intents ("next", never "slide 7"); views only draw a state.
"""

from presenter.model.beside import is_known, leading, parts
from presenter.model.place import Place
from presenter.talk.activity import active, arrived
from presenter.talk.ballot import kept
from presenter.talk.clock import Clock, Face
from presenter.talk.intent import ACTIVE, MOVES, Act, Intent
from presenter.talk.practice import Manner
from presenter.talk.rehearsing import again, goes_round, lap, practised, rehearsed
from presenter.talk.talk import MOST_ZOOM, Held, Names, Outline, Question, Screen, Talk

Frames = tuple[tuple[int, int], ...]


def advance(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    """The talk after an intent. `now` is in seconds, on any clock that never goes back."""
    act = intent.act
    if act in MOVES:
        return _moved(talk, intent, now, outline)
    if act in (Act.BLACK, Act.WHITE, Act.SHOW):
        return _covered(talk, act)
    if act in (Act.LANGUAGE, Act.LARGER, Act.SMALLER):
        return settle(_set(talk, act, outline.versions), outline)
    if act is Act.NOTES_LANGUAGE:
        return talk._replace(notes_language=_after(talk.notes_language, outline.languages))
    if act in (Act.FREEZE, Act.RELEASE):
        return _held(talk, act, now, outline)
    if act in ACTIVE:
        return settle(active(talk, intent, now, outline), outline)
    return _managed(talk, intent, now, outline)


def settle(talk: Talk, outline: Outline) -> Talk:
    """The talk at places that its deck has: for when the deck or the size of its pages changed."""
    held = talk.held
    if held is not None:
        held = held._replace(place=_settled(held.place, held.language, talk.zoom, outline))
    return talk._replace(place=_settled(talk.place, talk.language, talk.zoom, outline), held=held)


def names(talk: Talk, outline: Outline) -> Names:
    """The ids of the slides that a talk over this deck is at."""
    ids, held = outline.ids, talk.held
    return Names(ids[talk.place.slide], ids[held.place.slide] if held else "")


def carried(talk: Talk, named: Names, outline: Outline) -> Talk:
    """The talk over a deck that was changed: slides are found by their ids, or by their numbers."""
    known = outline.languages
    language = talk.language if is_known(talk.language, known) else known[0]
    spoken = talk.notes_language if talk.notes_language in known else leading(language)
    held = talk.held
    if held is not None:
        kept = held.language if is_known(held.language, known) else known[0]
        held = Held(_found(held.place, named.held, outline), kept)
    place = _found(talk.place, named.here, outline)
    there = talk._replace(place=place, language=language, notes_language=spoken, held=held)
    return settle(there, outline)


def numbered(name: str, otherwise: int, outline: Outline) -> int:
    """The number of a slide by its id, or the one that it had where there is none of that id."""
    return outline.ids.index(name) if name in outline.ids else otherwise


def _found(place: Place, name: str, outline: Outline) -> Place:
    return place._replace(slide=numbered(name, place.slide, outline))


def _settled(place: Place, language: str, zoom: int, outline: Outline) -> Place:
    """The frame of the deck that a place is at, or the nearest."""
    slide = max(0, min(place.slide, len(outline.ids) - 1))
    frames = outline.frames(slide, language, zoom)
    page, step = frames[position(frames, place)]
    return Place(slide, step, page)


def position(frames: Frames, place: Place) -> int:
    """The frame that a place is at: the same step, and the nearest page that has it."""
    step = min(place.step, frames[-1][1])
    same = [number for number, frame in enumerate(frames) if frame[1] == step]
    return min(same, key=lambda number: abs(frames[number][0] - place.page))


def _moved(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    if talk.screen is not Screen.SLIDE and intent.act is not Act.LOOK:
        talk = talk._replace(screen=Screen.SLIDE)
        if intent.act not in (Act.GO_TO, Act.RETURN):
            return talk  # the first key only brings the slide back: nothing is missed
    if talk.draw is not None:
        talk = _leafed(talk, intent.act)
        if intent.act not in (Act.GO_TO, Act.LOOK, Act.RETURN):
            return talk
    if intent.act is Act.RETURN:
        stage = talk.on_stage
        return talk._replace(place=stage.place, language=stage.language, held=None)
    if intent.act is Act.LOOK:
        talk = talk._replace(held=talk.on_stage)
    after = talk._replace(place=_target(talk, intent, outline))
    if after == talk and goes_round(talk, intent.act):
        return lap(talk, now)
    return _shown(talk, after, now, outline)


def _leafed(talk: Talk, act: Act) -> Talk:
    """The talk with another round of groups, or with none where there is no further one."""
    assert talk.draw is not None
    after = talk.round + {Act.NEXT: 1, Act.BACK: -1}.get(act, talk.draw.rounds)
    if 0 <= after < talk.draw.rounds:
        return talk._replace(round=after)
    return talk._replace(draw=None, round=0)


def _shown(before: Talk, after: Talk, now: float, outline: Outline) -> Talk:
    """The talk with its time counted, if another slide is on the stage now.

    The clock starts by itself when the first slide leaves the stage.
    """
    here = before.on_stage.place.slide
    if here == after.on_stage.place.slide:
        return after
    clock = after.clock if after.clock.begun else after.clock.started(now)
    own = before.own(now)
    spent = dict(before.spent)
    slide = outline.ids[here]
    spent[slide] = spent.get(slide, 0.0) + own - before.came
    counted = after._replace(clock=clock, spent=tuple(spent.items()), came=own)
    return arrived(counted, now, outline)


def _held(talk: Talk, act: Act, now: float, outline: Outline) -> Talk:
    """The audience keeps what it sees, or sees what the speaker went to."""
    if talk.held is not None:
        return _shown(talk, talk._replace(held=None), now, outline)
    return talk._replace(held=talk.on_stage) if act is Act.FREEZE else talk


def _target(talk: Talk, intent: Intent, outline: Outline) -> Place:
    here, last = talk.place, len(outline.ids) - 1
    match intent.act:
        case Act.NEXT | Act.BACK:
            return _step(talk, 1 if intent.act is Act.NEXT else -1, outline)
        case Act.REVEAL:
            page, step = outline.frames(here.slide, talk.language, talk.zoom)[-1]
            return here._replace(step=step, page=page)
        case Act.NEXT_SLIDE | Act.PREVIOUS_SLIDE:
            slide = _neighbour(talk, 1 if intent.act is Act.NEXT_SLIDE else -1, outline)
            stays = slide == here.slide and intent.act is Act.NEXT_SLIDE
            return here if stays else Place(slide)
        case Act.LAST:
            return Place(last)
        case Act.GO_TO | Act.LOOK:
            return Place(max(0, min(intent.slide, last)))
        case _:
            return Place(0)


def _step(talk: Talk, by: int, outline: Outline) -> Place:
    """One frame on or back, over the borders of slides; at either end of the deck, stay."""
    here = talk.place
    frames = outline.frames(here.slide, talk.language, talk.zoom)
    at = position(frames, here) + by
    slide = here.slide
    if not 0 <= at < len(frames):
        slide = _neighbour(talk, by, outline)
        if slide == here.slide:
            return here
        frames = outline.frames(slide, talk.language, talk.zoom)
        at = 0 if by > 0 else len(frames) - 1
    page, step = frames[at]
    return Place(slide, step, page)


def _neighbour(talk: Talk, by: int, outline: Outline) -> int:
    """The next slide that is not skipped, or the one before; this one where there is none."""
    here, ids = talk.place.slide, outline.ids
    others = range(here + 1, len(ids)) if by > 0 else range(here - 1, -1, -1)
    return next((slide for slide in others if ids[slide] not in talk.skipped), here)


def _covered(talk: Talk, act: Act) -> Talk:
    wanted = {Act.BLACK: Screen.BLACK, Act.WHITE: Screen.WHITE}.get(act, Screen.SLIDE)
    return talk._replace(screen=Screen.SLIDE if talk.screen is wanted else wanted)


def _set(talk: Talk, act: Act, versions: tuple[str, ...]) -> Talk:
    """The talk in its next language, or with text one step larger or smaller."""
    if act is Act.LANGUAGE:
        if talk.practice is not None and talk.practice.manner is Manner.SWAP:
            other = parts(talk.language)[-1]
            return talk._replace(language=talk.notes_language, notes_language=other)
        return talk._replace(language=_after(talk.language, versions))
    by = 1 if act is Act.LARGER else -1
    return talk._replace(zoom=max(-MOST_ZOOM, min(MOST_ZOOM, talk.zoom + by)))


def _after(language: str, languages: tuple[str, ...]) -> str:
    at = languages.index(language) if language in languages else -1
    return languages[(at + 1) % len(languages)]


def _managed(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    match intent.act:
        case Act.QUESTIONS:
            return _questioned(talk, now, outline)
        case Act.SKIP:
            return talk._replace(skipped=intent.skipped)
        case Act.SHORTEN:
            return talk._replace(shortened=intent.shortened)
        case Act.DRAW:
            return talk._replace(draw=intent.draw, round=0)
        case Act.VOTE | Act.PARK | Act.UNPARK:
            return kept(talk, intent, now, outline)
        case Act.SWAP:
            return talk._replace(swapped=not talk.swapped)
        case Act.END:
            return talk._replace(ended=True)
        case Act.REHEARSE:
            return rehearsed(talk, intent.practice, now, outline)
        case Act.AGAIN:
            return again(talk, now, outline)
        case Act.STUMBLE | Act.COVER_NOTES:
            return practised(talk, intent, outline)
        case _:
            return _timed(talk, intent.act, now)


def _questioned(talk: Talk, now: float, outline: Outline) -> Talk:
    """Questions begin, or are over: then what they took counts at the slide they began at."""
    elapsed = talk.clock.elapsed(now)
    if talk.asking is None:
        slide = outline.ids[talk.on_stage.place.slide]
        return talk._replace(asking=Question(slide, elapsed))
    took = Question(talk.asking.slide, elapsed - talk.asking.seconds)
    return talk._replace(questions=(*talk.questions, took), asking=None)


def _timed(talk: Talk, act: Act, now: float) -> Talk:
    clock = talk.clock
    if act is Act.CYCLE_CLOCK:
        faces = tuple(Face)
        return talk._replace(face=faces[(faces.index(talk.face) + 1) % len(faces)])
    if act is Act.RESET_CLOCK:
        fresh = Clock(0, now if clock.running else None, clock.running)
        return talk._replace(clock=fresh, questions=(), asking=None, spent=(), came=0.0)
    return talk._replace(clock=clock.paused(now) if clock.running else clock.started(now))
