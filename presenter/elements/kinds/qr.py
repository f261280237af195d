"""`qr`: an address as a code that phones read off the screen."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, Reader, field
from presenter.elements.schema import SAID
from presenter.elements.scope import Scope
from presenter.model import qr
from presenter.model.deck import Deck
from presenter.model.qr import MOST
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Node, Scalar


def _data(node: Node, scope: Scope) -> str | None:
    word = node.text.strip() if isinstance(node, Scalar) else ""
    size = len(word.encode())
    if not word:
        scope.report(node, "word-expected")
    elif size > MOST:
        scope.report(node, "qr-too-long", size=size, limit=MOST)
    return word or None


@kind("qr")
class Qr(Kind, kw_only=True):
    """A QR code over what it holds: always dark on light, and as large as it can be.

    Where there is no room for it, since a code cannot be smaller than its squares, what it holds
    stands there in a frame.
    """

    short = "data"
    data: str = field(
        Reader("word, such as a web address", _data, schema=lambda scope: SAID),
        "What phones read off it.",
    )
    label: Text | None = field(TEXT, "A few words on what is there.", default=None)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The code, with the words around it."""
        return (qr.Qr(self.data, self.label, first + 1 if self.reveal else 0),)
