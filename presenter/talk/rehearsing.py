"""What is otherwise in a talk that is rehearsed: how it begins, what is done again or hidden."""

from presenter.model.place import Place
from presenter.talk.clock import Clock
from presenter.talk.intent import Act, Intent
from presenter.talk.practice import Manner, Practice, Stumble
from presenter.talk.talk import Outline, Screen, Talk


def rehearsed(talk: Talk, practice: Practice | None, now: float, outline: Outline) -> Talk:
    """The talk as a rehearsal from now on; one that is under way stays what it is."""
    if talk.clock.begun or practice is None:
        return talk
    return ready(talk, practice, outline)._replace(clock=talk.clock.started(now))


def ready(talk: Talk, practice: Practice, outline: Outline) -> Talk:
    """The talk before it is rehearsed: at the first of the slides that are practised.

    Who speaks another language than that of the slides has the notes in it.
    """
    ids, notes, place = outline.ids, talk.notes_language, talk.place
    if practice.manner is Manner.SWAP:
        notes = spoken(talk, practice.manner, outline.languages)
    if practice.slides and ids[place.slide] not in practice.slides:
        place = Place(next((ids.index(one) for one in practice.slides if one in ids), 0))
    return talk._replace(practice=practice, notes_language=notes, place=place)


def spoken(talk: Talk, manner: Manner, languages: tuple[str, ...]) -> str:
    """The language that is spoken: that of the slide, or where they are swapped another."""
    if manner is not Manner.SWAP:
        return talk.spoken
    others = (one for one in (talk.notes_language, *languages) if one != talk.language)
    return next(others, talk.language)


def goes_round(talk: Talk, act: Act) -> bool:
    """Whether the first slide comes now: nothing follows what is on the stage."""
    loops = talk.practice is not None and talk.practice.loop and talk.held is None
    return loops and act in (Act.NEXT, Act.NEXT_SLIDE)


def lap(talk: Talk, now: float) -> Talk:
    """The talk from its beginning, once more: each time round has a clock of its own."""
    fresh = Clock(0, now if talk.clock.running else None, talk.clock.begun)
    anew = talk._replace(place=Place(0), clock=fresh, spent=(), came=0.0, lap=talk.lap + 1)
    return anew._replace(questions=(), asking=None, activities=())


def again(talk: Talk, now: float, outline: Outline) -> Talk:
    """The slide on the stage from its beginning, as if it had not been there yet.

    The clock goes back by what the slide took of its own. A stage that was held stays as it is, and
    is gone back to: no key changes it unseen.
    """
    on_stage, own = talk.on_stage, talk.own(now)
    name = outline.ids[on_stage.place.slide]
    spent = dict(talk.spent)
    forgotten = spent.pop(name, 0.0) + own - talk.came
    clock, asking = talk.clock, talk.asking
    since = now if clock.running else None
    return talk._replace(
        place=on_stage.place if talk.held else Place(on_stage.place.slide),
        language=on_stage.language,
        held=None,
        screen=Screen.SLIDE,
        clock=clock._replace(gathered=clock.elapsed(now) - forgotten, since=since),
        spent=tuple(spent.items()),
        came=own - forgotten,
        asking=asking and asking._replace(seconds=asking.seconds - forgotten),
        stumbles=tuple(one for one in talk.stumbles if one.slide != name),
        activities=tuple(one for one in talk.activities if one.slide != name),
        peeks=tuple(one for one in talk.peeks if one != name),
    )


def practised(talk: Talk, intent: Intent, outline: Outline) -> Talk:
    """The talk with one more stumble, or with its notes covered, or looked at after all."""
    place = talk.on_stage.place
    name = outline.ids[place.slide]
    if intent.act is Act.STUMBLE:
        return talk._replace(stumbles=(*talk.stumbles, Stumble(name, place.step, intent.word)))
    peeks = (*talk.peeks, name) if talk.notes_covered else talk.peeks
    return talk._replace(notes_covered=not talk.notes_covered, peeks=peeks)
