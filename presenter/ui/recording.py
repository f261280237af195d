"""What the speaker screen says of a rehearsal beside what it says of every talk."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from presenter.layout.speaker import Prompt, Reading, Said
from presenter.model.role import Role
from presenter.model.text import Span
from presenter.rehearsal.earlier import NEVER, split
from presenter.rehearsal.history import Way, way_of
from presenter.talk import Manner, Talk
from presenter.talk.clock import spoken
from presenter.talk.progress import Progress
from presenter.talk.rehearsing import spoken as language_of
from presenter.talk.today import used
from presenter.ui.keys import first_of
from presenter.ui.words import signed
from presenter.words import Words

if TYPE_CHECKING:
    from presenter.ui.show import Show

BETWEEN = Span(" · ")


def rec(talk: Talk, say: Words) -> Reading:
    """That it is recorded, or not while the clock is paused."""
    if talk.clock.running:
        return Reading("● REC", say("rehearse.recording"), Role.RECORDING)
    return Reading("○ REC", say("rehearse.paused"), Role.RECORDING)


def manner_of(talk: Talk, say: Words) -> tuple[str, ...]:
    """How it is spoken, where that is not as a talk is."""
    practice = talk.practice
    if practice is None or practice.manner is Manner.REHEARSAL:
        return ()
    return (say(f"rehearse.{practice.manner}"),)


def lap_of(talk: Talk, say: Words) -> tuple[str, ...]:
    """Which time round it is, where it goes round."""
    practice = talk.practice
    return (say("rehearse.lap", n=talk.lap + 1),) if practice and practice.loop else ()


def times(show: "Show", far: Progress, now: float, say: Words) -> Iterator[Reading]:
    """The slide against its plan and earlier runs, and the run so far against both."""
    talk, deck = show.talk, show.deck
    own, here = used(talk, deck, now), deck.ids[talk.on_stage.place.slide]
    earlier, way = show.earlier or NEVER, _way(show)
    median = earlier.median(way, here)
    before = "" if median is None else say("rehearse.median", time=spoken(median))
    planned = say("stage.of", whole=spoken(own + far.slide_left))
    yield Reading(spoken(own), " ".join(filter(None, (planned, before))), Role.TEXT)
    plan = dict(zip(deck.ids, show.plan.slides, strict=True))
    for key, others in (("to-plan", plan), ("to-best", earlier.best.get(way, {}))):
        if others:
            off = split(dict(talk.spent), here, own, others)
            yield Reading(signed(off), say(f"rehearse.{key}"), Role.TEXT)


def _way(show: "Show") -> Way:
    talk, practice = show.talk, show.talk.practice
    manner = practice.manner if practice else Manner.LIVE
    return way_of(manner, language_of(talk, manner, show.languages))


def hidden(show: "Show", read: Prompt, say: Words) -> Prompt:
    """What the speaker reads of that: which language to speak, and less of the notes."""
    talk, practice = show.talk, show.talk.practice
    if practice is None:
        return read
    if practice.manner is Manner.SWAP:
        name = say.entry("languages").get(talk.notes_language, talk.notes_language)
        speak = Said((Span(say("rehearse.speak", language=name.upper())),))
        read = read._replace(cues=(speak, *read.cues))
    if talk.notes_covered:
        key = first_of("cover-notes", {})
        covered = say("rehearse.covered", key=key, n=len(talk.peeks))
        return read._replace(notes=(), otherwise=covered)
    if practice.manner is Manner.COVER:
        words = tuple(one._replace(spans=found) for one in read.notes if (found := _bold(one)))
        otherwise = say("rehearse.no-keywords") if read.notes else read.otherwise
        return read._replace(notes=words, otherwise=otherwise)
    return read


def _bold(said: Said) -> tuple[Span, ...]:
    """The bold words of a paragraph, in one line."""
    words = [span for span in said.spans if span.bold]
    return tuple(part for word in words for part in (BETWEEN, word))[1:]
