"""`picture`: an image, and the words that stand for it."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, choice, field
from presenter.elements.images import IMAGE
from presenter.model import picture
from presenter.model.deck import Deck
from presenter.model.picture import Fit, Image
from presenter.model.shapes import Shape
from presenter.model.text import Text


@kind("picture")
class Picture(Kind, kw_only=True):
    """A picture, as large as the other words leave room for; its description where none is drawn.

    It is drawn where Pillow is installed (the extra `images`): sharp in terminals that have
    kitty's graphics protocol or sixels, else in half-blocks.
    """

    file: Image = field(IMAGE, "The file, in the deck's folder.")
    alt: Text = field(TEXT, "What the picture shows, for those who do not see it.")
    fit: Fit = field(
        choice(Fit), "All of the picture, or all of its room filled.", default=Fit.CONTAIN
    )
    caption: Text | None = field(TEXT, "A line under it.", default=None)
    credit: Text | None = field(TEXT, "Who made it.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The picture with what is said under it."""
        step = first + 1 if self.reveal else 0
        return (picture.Picture(self.file, self.alt, self.caption, self.credit, self.fit, step),)
