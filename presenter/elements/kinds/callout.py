"""`callout`: a few words set apart from the rest."""

from enum import StrEnum
from typing import ClassVar

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, choice, field
from presenter.model.deck import Deck
from presenter.model.role import Role
from presenter.model.shapes import Box, Edge, Shape, Words
from presenter.model.text import Text


class Tone(StrEnum):
    """How urgently a callout speaks."""

    NOTE = "note"
    IMPORTANT = "important"
    WARNING = "warning"


@kind("callout")
class Callout(Kind, kw_only=True):
    """A few words on a panel, in the colour of their tone."""

    short: ClassVar[str] = "words"
    words: Text = field(TEXT, "What it says.")
    title: Text | None = field(TEXT, "A heading for it.", default=None)
    tone: Tone = field(choice(Tone), "How urgently it speaks.", default=Tone.NOTE)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A panel with a heading and the words."""
        role = Role(self.tone.value)
        title = (Words(self.title, role),) if self.title else ()
        step = first + 1 if self.reveal else 0
        return (Box((*title, Words(self.words)), Edge.PANEL, role, step),)
