"""`picture`: an image, and the words that stand for it."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import FILE, TEXT, field
from presenter.model import shapes
from presenter.model.deck import Deck
from presenter.model.role import Role
from presenter.model.text import Text


@kind("picture")
class Picture(Kind, kw_only=True):
    """A picture by its description, in a frame."""

    file: str = field(FILE, "The file, in the deck's folder.")
    alt: Text = field(TEXT, "What the picture shows, for those who do not see it.")
    caption: Text | None = field(TEXT, "A line under it.", default=None)
    credit: Text | None = field(TEXT, "Who made it.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[shapes.Shape, ...]:
        """The description in a frame, then caption and credit."""
        step = first + 1 if self.reveal else 0
        lines = [shapes.Words(text, Role.MUTED, small=True, step=step) for text in self._under()]
        return (shapes.Picture(self.file, self.alt, step), *lines)

    def _under(self) -> tuple[Text, ...]:
        return tuple(text for text in (self.caption, self.credit) if text)
