"""Pictures: an image file by its form, the words that stand for it, and how it is drawn."""

from enum import StrEnum
from typing import NamedTuple

from presenter.model.record import Record
from presenter.model.text import Text


class Image(NamedTuple):
    """An image file as it was when the deck was read; 0 by 0 pixels when it cannot be drawn."""

    path: str
    width: int = 0
    height: int = 0
    stamp: int = 0
    """The time of the file in nanoseconds: another time is another image."""


class Fit(StrEnum):
    """How an image uses its room: all of it is shown, or all of the room is filled."""

    CONTAIN = "contain"
    COVER = "cover"


class Images(StrEnum):
    """How images are drawn; `auto` is the best that the terminal can do."""

    AUTO = "auto"
    KITTY = "kitty"
    SIXEL = "sixel"
    BLOCKS = "blocks"
    NONE = "none"


class Picture(Record):
    """An image with the words that stand for it, what is said under it, and who made it."""

    image: Image
    alt: Text
    caption: Text | None = None
    credit: Text | None = None
    fit: Fit = Fit.CONTAIN
    step: int = 0
