"""Runs in a store, of a deck on the disk: as if keys had been pressed at these seconds."""

from collections.abc import Callable, Sequence
from pathlib import Path

from presenter.load import load
from presenter.model.deck import Block
from presenter.model.place import Place
from presenter.store.journal import Journal
from presenter.talk import Act, Clock, Intent, Talk, advance, names
from presenter.talk.occasion import programme_of
from presenter.talk.plan import plan_of
from presenter.talk.practice import Manner, Practice
from tests.decks import DUTCH
from tests.store.talks import LONG, OCCASION, WALL, silent
from tests.talk.outlines import Frames

DAY = 86400

Write = Callable[..., Path]

GARDEN = """\
id: tuin
title: {nl: Tuin, en: Garden}
duration: 4m
slides:
  - id: hek
    title: {nl: Het hek, en: The gate}
    duration: 1m
    notes: NOTES
  - id: pad
    title: {nl: Het pad, en: The path}
    duration: 1m  # langs de vijver
    priority: skip
  - id: vijver
    title: {nl: De vijver, en: The pond}
    duration: 1m
    notes: NOTES
""".replace("NOTES", f"{{nl: {'woord ' * 100}, en: {'word ' * 120}}}")


class Single:
    """An outline whose slides have one frame each."""

    def __init__(self, ids: Sequence[str], languages: tuple[str, ...]) -> None:
        self.ids, self.languages, self.versions = tuple(ids), languages, languages

    def frames(self, slide: int, language: str, zoom: int = 0) -> Frames:
        """The one frame."""
        return ((0, 0),)

    def block(self, slide: int) -> tuple[Block, float]:
        """Talk, all the time."""
        return Block.TALK, 0.0


def keep(
    path: Path,
    number: int,
    *seconds: float,
    language: str = DUTCH,
    manner: Manner = Manner.REHEARSAL,
    stumbles: dict[int, str] | None = None,
) -> str:
    """Keep a run in which slides took so many seconds; the id of it. With fewer it broke off."""
    deck = load(path).deck
    assert deck is not None
    began = WALL + number * DAY
    occasion = OCCASION._replace(
        id=f"{number:08x}", deck=path.resolve(), title=deck.title, began=began, manner=manner
    )._replace(known_as=deck.id)
    outline = Single(deck.ids, deck.languages)
    practice = None if manner is Manner.LIVE else Practice(manner)
    talk = Talk(Place(), language, language, Clock(0, 0.0, True), practice=practice)
    journal = Journal(occasion, silent)
    programme = programme_of(deck, plan_of(deck, language))
    journal.plan(lambda: programme)
    now = 0.0
    journal.begin(talk, now, began, names(talk, outline))
    for at, took in enumerate(seconds):
        intents = [(now + took, Intent(Act.END if at == len(deck.ids) - 1 else Act.NEXT_SLIDE))]
        if at in (stumbles or {}):
            word = (stumbles or {})[at]
            intents.insert(0, (now + took / 2, Intent(Act.STUMBLE, word=word)))
        for then, intent in intents:
            talk, now = advance(talk, intent, then, outline), then
            journal.record(intent, talk, now, began + now, names(talk, outline))
    assert journal.close(LONG)
    return occasion.id
