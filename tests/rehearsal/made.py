"""Runs for tests, made of what each slide took, and the deck that they are of."""

from presenter.model.deck import Deck, Section
from presenter.model.slide import Layout, Priority, Slide
from presenter.model.text import Text
from presenter.rehearsal.run import Run, SlideRun
from presenter.talk.practice import Manner, Stumble
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.store.talks import OCCASION, WALL

WORDS = 100
"""Words of the notes of each slide in Dutch; in English there are a fifth more."""

NOTES = Text({DUTCH: "woord " * WORDS, ENGLISH: "word " * (WORDS * 6 // 5)})


def slide(name: str, duration: float | None = 60.0, priority: Priority = Priority.SHOULD) -> Slide:
    """A slide with notes."""
    return Slide(name, Text(f"Dia {name}"), notes=NOTES, duration=duration, priority=priority)


def deck(*slides: Slide, duration: float | None = None) -> Deck:
    """A deck of slides without a title slide, in one section without a title."""
    return Deck(Text("Tuin"), LANGUAGES, (Section(None, slides),), duration=duration)


COVER = Slide("title", Text("Tuin"), layout=Layout.TITLE)

GARDEN = deck(slide("hek"), slide("pad"), slide("vijver"))


def slide_run(
    name: str,
    seconds: float,
    language: str = DUTCH,
    *,
    planned: float | None = 60.0,
    stumbles: tuple[str, ...] = (),
    finished: bool = True,
    deck: Deck = GARDEN,
) -> SlideRun:
    """A slide that took so many seconds in one language, with these stumbles."""
    at = deck.find(name)
    fingerprint = "" if at is None else deck.slides[at].fingerprint
    return SlideRun(
        name,
        Text(f"Dia {name}"),
        planned,
        seconds,
        ((0, seconds),),
        ((language, seconds),),
        1,
        tuple(Stumble(name, 0, word) for word in stumbles),
        0,
        ((DUTCH, WORDS), (ENGLISH, WORDS * 6 // 5)),
        fingerprint,
        finished,
    )


def run(
    number: int,
    *slides: SlideRun,
    manner: Manner = Manner.REHEARSAL,
    whole: bool = True,
) -> Run:
    """The run with this number: a day after the one before."""
    began = WALL + number * 86400
    occasion = OCCASION._replace(id=f"run{number}", manner=manner, began=began, ended=began + 999)
    return Run(occasion, slides, whole)


def timed(
    number: int,
    *seconds: float,
    language: str = DUTCH,
    manner: Manner = Manner.REHEARSAL,
    whole: bool = True,
) -> Run:
    """A run in which the slides of the garden took so many seconds."""
    names = GARDEN.ids[: len(seconds)]
    slides = [slide_run(*one, language) for one in zip(names, seconds, strict=True)]
    return run(number, *slides, manner=manner, whole=whole)
