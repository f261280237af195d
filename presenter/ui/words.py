"""What the screens say about a running talk: clocks, pace, sections, in the words of a language."""

from typing import TYPE_CHECKING

from presenter.layout.sections import Stretch
from presenter.layout.speaker import Reading
from presenter.model.deck import Deck, Slide
from presenter.model.role import Role
from presenter.model.settings import PaceSettings
from presenter.talk import Face, Talk
from presenter.talk.clock import left, of_day, spoken
from presenter.words import Words, speak

if TYPE_CHECKING:
    from presenter.ui.show import Show

ALARMS = (Role.BEHIND, Role.WARNING)
"""The roles of readings that stay loud in a small line."""


def footer_clock(talk: Talk, deck: Deck, now: float, time_of_day: float) -> str:
    """The clock in the footer, which the audience sees too: quiet, and in one face."""
    if talk.face is Face.TIME_OF_DAY:
        return of_day(time_of_day)
    if talk.face is Face.LEFT and deck.duration is not None:
        rest = left(talk.clock, deck.duration, now)
        return f"−{spoken(rest)}" if rest >= 0 else _over(-rest, talk.language)
    return spoken(talk.clock.elapsed(now))


def _over(seconds: float, language: str) -> str:
    return f"+{spoken(seconds)} {speak(language)('stage.over')}"


def readings(
    show: "Show", now: float, time_of_day: float, say: Words
) -> tuple[Reading, tuple[Reading, ...]]:
    """The speaker's clock: the face that was chosen large, what else there is as lines under it."""
    talk, deck = show.talk, show.deck
    faces = {
        Face.ELAPSED: _elapsed(talk, now, say),
        Face.LEFT: _left(talk, deck, now, say, show.settings.last_minutes),
        Face.TIME_OF_DAY: Reading(of_day(time_of_day), say("stage.clock")),
    }
    large = faces[talk.face] or faces[Face.ELAPSED]
    lines = [one for face, one in faces.items() if one and face is not talk.face]
    small = [one if one.role in ALARMS else one._replace(role=Role.TEXT) for one in lines]
    assert large is not None
    if talk.clock.begun:
        small.append(_pace(_behind(show, now), say, show.settings.pace))
    return large, tuple(small)


def clock_line(show: "Show", now: float, time_of_day: float, say: Words) -> tuple[Reading, ...]:
    """The line at the foot of the speaker screen: what can give way last."""
    talk, whole = show.talk, show.deck.duration
    elapsed = _elapsed(talk, now, say)
    if whole is not None and talk.clock.running:
        elapsed = elapsed._replace(word=say("stage.of", whole=spoken(whole)))
    found = [elapsed._replace(role=Role.TEXT)]
    if talk.asking is not None:
        asked = spoken(talk.asked(now))
        found.insert(0, Reading(asked, say("stage.questions"), Role.IMPORTANT))
    if talk.clock.begun:
        found.append(_pace(_behind(show, now), say, show.settings.pace))
        rest = _forecast(show, now) - talk.clock.elapsed(now)
        found.append(Reading(of_day(time_of_day + rest), say("stage.ends"), Role.TEXT))
    found.append(Reading(of_day(time_of_day), say("stage.clock"), Role.TEXT))
    found.append(Reading(talk.on_stage.language.upper(), say("stage.on-stage"), Role.TEXT))
    return tuple(found)


def stretches(show: "Show", now: float, say: Words) -> tuple[Stretch, ...]:
    """The sections for the bar at the foot of the speaker screen."""
    deck, talk = show.deck, show.talk
    here, elapsed = talk.on_stage.place.slide, talk.clock.elapsed(now)
    spent = dict(talk.spent)
    running = deck.ids[here]
    spent[running] = spent.get(running, 0.0) + elapsed - talk.came
    found: list[Stretch] = []
    ends = (*deck.section_starts[1:], len(deck.slides))
    for number, (section, start, end) in enumerate(
        zip(deck.sections, deck.section_starts, ends, strict=True), 1
    ):
        planned = sum(show.plan.slides[start:end])
        took = sum(spent.get(name, 0.0) for name in deck.ids[start:end])
        is_here = start <= here < end
        over = 1.0 if here >= end else 0.0
        if is_here:
            over = (here - start) / max(1, end - start)
        label = section.label or str(number)
        role = Role.STRONG if is_here else Role.MUTED
        if took > planned + show.settings.pace.late:
            role = Role.BEHIND
        times = spoken(planned)
        if is_here or took:
            times = say("stage.of-plan", took=spoken(took), planned=times)
        title = section.title.plain(talk.notes_language) if section.title else ""
        labels = (f"{label} {times}  {title}", f"{label} {times}", label)
        found.append(Stretch(planned, over, labels, role))
    return tuple(found)


def _behind(show: "Show", now: float) -> float:
    place = show.talk.on_stage.place
    steps = show.deck.slides[place.slide].steps
    return show.plan.behind(place, steps, show.talk.clock.elapsed(now))


def _forecast(show: "Show", now: float) -> float:
    place = show.talk.on_stage.place
    steps = show.deck.slides[place.slide].steps
    return show.plan.forecast(place, steps, show.talk.clock.elapsed(now))


def _pace(behind: float, say: Words, told: PaceSettings) -> Reading:
    """How far the talk is off its plan: a sign, a word and a colour."""
    if behind > told.late:
        return Reading(f"+{spoken(behind)}", say("stage.behind"), Role.BEHIND)
    if behind < -told.early:
        return Reading(f"−{spoken(-behind)}", say("stage.ahead"), Role.AHEAD)
    return Reading("±0:00", say("stage.on-time"), Role.TEXT)


def _elapsed(talk: Talk, now: float, say: Words) -> Reading:
    words = say("stage.elapsed")
    if not talk.clock.begun:
        words = say("stage.waiting")
    elif not talk.clock.running:
        words = say("stage.paused")
    return Reading(spoken(talk.clock.elapsed(now)), words)


def _left(talk: Talk, deck: Deck, now: float, say: Words, last: float) -> Reading | None:
    """What is left of the deck's duration: the last seconds and overtime have words of their own.

    Each has a colour, too, and overtime a sign.
    """
    if deck.duration is None:
        return None
    rest = left(talk.clock, deck.duration, now)
    if rest < 0:
        return Reading(f"+{spoken(-rest)}", say("stage.over"), Role.BEHIND)
    if rest <= last and talk.clock.begun:
        return Reading(spoken(rest), say("stage.last"), Role.WARNING)
    whole = say("stage.of", whole=spoken(deck.duration))
    return Reading(spoken(rest), f"{say('stage.left')} {whole}")


def untranslated(slide: Slide, language: str) -> bool:
    """Whether something on the slide is shown in the original for want of a translation."""
    return any(not text.has(language) for text in slide.texts())
