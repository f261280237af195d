"""A half-day workshop for tests: two talks, exercises, a break, a discussion and a poll."""

from presenter.model.deck import Deck, Section
from presenter.model.slide import Block, Layout, Priority, Slide
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, LANGUAGES

MINUTE = 60.0


def said(dutch: str, english: str) -> Text:
    """A text in both languages."""
    return Text({DUTCH: dutch, ENGLISH: english})


def slide(
    name: str,
    minutes: float,
    kind: Block = Block.TALK,
    title: Text | None = None,
    priority: Priority = Priority.SHOULD,
) -> Slide:
    """A slide of so many minutes."""
    return Slide(name, title, duration=minutes * MINUTE, kind=kind, priority=priority)


def section(
    title: Text | None, *slides: Slide, kind: Block = Block.TALK, minutes: float | None = None
) -> Section:
    """A section of these slides."""
    length = None if minutes is None else minutes * MINUTE
    return Section(title, slides, duration=length, kind=kind)


WORKSHOP = Deck(
    said("Een halve dag tuinen", "Half a day of gardens"),
    LANGUAGES,
    (
        section(said("Welkom", "Welcome"), slide("welcome", 5), slide("who", 15)),
        section(
            said("Grond en water", "Soil and water"),
            slide("soil", 20),
            slide("dig", 25, Block.EXERCISE, said("Graaf een kuil", "Dig a pit")),
            slide("water", 10),
        ),
        section(None, slide("coffee", 15, Block.BREAK), kind=Block.BREAK),
        section(
            said("Wat groeit waar", "What grows where"),
            slide("task", 5, Block.EXERCISE),
            slide("plan", 35, Block.EXERCISE),
            kind=Block.EXERCISE,
        ),
        section(
            said("Gesprek", "Discussion"),
            slide("now", 30, Block.DISCUSSION, priority=Priority.SKIP),
            kind=Block.DISCUSSION,
        ),
        section(
            said("Tot slot", "To close"),
            slide("vote", 5, Block.POLL, said("Wat neemt u mee?", "What do you take home?")),
            slide("bye", 5, priority=Priority.MUST),
        ),
    ),
    opening=Slide("title", said("Tuinen", "Gardens"), layout=Layout.TITLE, duration=0.0),
)
"""170 minutes."""
