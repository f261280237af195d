"""Running talks over decks with lengths, by hand or at random."""

from typing import NamedTuple

from hypothesis import strategies as st

from presenter.model.deck import Deck, Section
from presenter.model.place import Place
from presenter.model.slide import Priority, Slide
from presenter.model.text import Text
from presenter.talk import Clock, Question, Talk
from presenter.talk.plan import Plan, plan_of
from presenter.talk.progress import Thresholds
from tests.decks import DUTCH, LANGUAGES

STEPS = 3
"""Steps of every slide that is on the stage."""

SOON = Thresholds(late=60, early=60, last=90)


class Running(NamedTuple):
    """A talk with its deck and the deck's plan, at a moment."""

    talk: Talk
    deck: Deck
    plan: Plan
    now: float


def slides_of(*seconds: float, priority: Priority = Priority.SHOULD) -> tuple[Slide, ...]:
    """Slides of so many seconds, named after their numbers."""
    return tuple(
        Slide(f"s{number}", duration=one, priority=priority) for number, one in enumerate(seconds)
    )


def deck_of_sections(*sections: tuple[Slide, ...], titled: bool = False) -> Deck:
    """A deck of sections without a title slide of its own."""
    title = Text("Tuin") if titled else None
    return Deck(Text("Tuin"), LANGUAGES, tuple(Section(title, one) for one in sections))


def running(deck: Deck, place: Place, elapsed: float, now: float | None = None) -> Running:
    """A talk that has come to a place; its clock counts, and reads so many seconds at `now`."""
    now = elapsed if now is None else now
    talk = Talk(place, DUTCH, DUTCH, Clock(elapsed, now, True))
    return Running(talk, deck, plan_of(deck, DUTCH), now)


lengths = st.floats(1, 600)


@st.composite
def decks(draw: st.DrawFn, most: int = 8) -> Deck:
    """Sections of slides with lengths and priorities, with slides of their own or without."""
    sections, count = [], 0
    for _ in range(draw(st.integers(1, 3))):
        slides = []
        for seconds in draw(st.lists(lengths, min_size=1, max_size=most)):
            priority = draw(st.sampled_from(Priority))
            slides.append(Slide(f"s{count}", duration=seconds, priority=priority))
            count += 1
        title = Text("Tuin") if draw(st.booleans()) else None
        sections.append(Section(title, tuple(slides)))
    return Deck(Text("Tuin"), LANGUAGES, tuple(sections))


@st.composite
def talks(draw: st.DrawFn, questions: bool = True, skips: bool = True) -> Running:
    """A talk somewhere in a deck, at any time, that may have had questions and skipped slides."""
    deck = draw(decks())
    names = st.sampled_from(deck.ids)
    place = Place(draw(st.integers(0, len(deck.ids) - 1)), draw(st.integers(0, STEPS)))
    found = running(deck, place, draw(st.floats(0, 6000)), draw(st.floats(0, 1e6)))
    talk = found.talk._replace(came=draw(st.floats(0, found.talk.clock.gathered)))
    talk = talk._replace(duration=draw(st.none() | st.floats(1, 6000)))
    if draw(st.booleans()):
        talk = talk._replace(end=found.now + draw(st.floats(-600, 6000)))
    if skips:
        skipped = draw(st.sets(names, max_size=4))
        spent = draw(st.lists(st.tuples(names, lengths), max_size=4, unique_by=lambda one: one[0]))
        talk = talk._replace(skipped=tuple(sorted(skipped)), spent=tuple(spent))
    if questions:
        asked = draw(st.lists(st.builds(Question, names, st.floats(0, 400)), max_size=4))
        talk = talk._replace(questions=tuple(asked))
    return found._replace(talk=talk)
