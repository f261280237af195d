"""How a talk is practised, and what the speaker stumbled over."""

from enum import StrEnum
from typing import NamedTuple


class Manner(StrEnum):
    """How a talk is spoken. Each has times of its own: none says how long another takes."""

    LIVE = "live"
    """To an audience."""
    REHEARSAL = "rehearsal"
    """Alone, with the notes."""
    COVER = "cover"
    """Alone, with no more of the notes than their keywords."""
    SWAP = "swap"
    """Alone, in another language than that of the slides."""


class Practice(NamedTuple):
    """A talk without an audience; `speaker` is the name of whoever practises, if it was given."""

    manner: Manner
    speaker: str = ""
    slides: tuple[str, ...] = ()
    """The ids of the slides that are practised, in their order; none: all of the deck."""
    loop: bool = False
    """Whether the first slide comes after the last."""


class Stumble(NamedTuple):
    """Where a speaker stumbled: the id of the slide, its step, and a word about it, if any."""

    slide: str
    step: int
    word: str = ""
