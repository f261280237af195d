"""The time of a slide as digits and words: how much of it is left, and how much it is over."""

from presenter.elements.said import said
from presenter.model.deck import Deck
from presenter.model.moment import Moment
from presenter.model.shapes import Countdown, Phase
from presenter.model.text import Text

LAST = 60
"""Seconds that are told as the last minute."""

HOURS = 100 * 60
"""Seconds from which on hours are told too."""

SIGNED = 10 * 60
"""Seconds of overtime from which on only its minutes are told: the digits become no wider."""


def phase_of(left: int, moment: Moment) -> Phase:
    """How far a time is of which so many seconds are left."""
    if moment.left is None:
        return Phase.READY
    if left <= 0:
        return Phase.OVER
    if not moment.running:
        return Phase.PAUSED if moment.begun else Phase.READY
    return Phase.LAST if left <= LAST else Phase.RUNNING


def digits_of(left: int) -> str:
    """Seconds as digits: `05:00`, `1:45:00`; behind a plus sign what is over, `+0:05`, `+12`."""
    sign, rest = ("+", -left) if left < 0 else ("", left)
    if sign and rest >= SIGNED:
        return f"+{min(999, rest // 60)}"
    if rest < HOURS:
        return f"{sign or rest // 600}{rest // 60 % 10}:{rest % 60:02}"
    return f"{rest // 3600}:{rest // 60 % 60:02}:{rest % 60:02}"


def widest_of(left: int, whole: int) -> str:
    """The widest digits that a time may come to show by running on."""
    most = max(left, whole)
    if most < HOURS:
        return "88:88"
    return "8" * len(str(most // 3600)) + ":88:88"


def word_of(deck: Deck, phase: Phase) -> Text:
    """What a time is, in a word or two."""
    return said(deck, f"exercise.{phase.value}")


def measured(shape: Countdown) -> Countdown:
    """What is the same at all moments of a time that runs, for only its room is asked for."""
    words = sorted({shape.word, *shape.others}, key=repr)
    share = None if shape.share is None else 1.0
    same = shape.replace(digits="0:00", phase=Phase.READY, share=share)
    return same.replace(word=words[0], others=tuple(words[1:]))
