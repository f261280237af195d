"""What the windows of one talk say to each other. Nothing of a deck is in it but ids of slides."""

from typing import NamedTuple

from presenter.talk.intent import Intent
from presenter.talk.talk import Names, Talk
from presenter.talk.window import Window

PROTOCOL = 7
"""Goes up by one with every change to what is below here, or to a Talk."""


class Wish(NamedTuple):
    """An intent of a window, numbered there from 1; `now` is when the key was pressed (seconds)."""

    number: int
    intent: Intent
    slide: str
    """The id of the slide that the intent means by its number; empty when it means none."""
    now: float


class State(NamedTuple):
    """A talk, and which intents of which windows are in it."""

    talk: Talk
    names: Names
    born: float
    """When the talk began to be shown, in seconds; the older of two talks is the one to keep."""
    seq: int
    """How many intents are in it."""
    counts: dict[str, int]
    """The number of the last intent of each window, by its name, that is in it."""


class Hello(NamedTuple):
    """The first that a guest says; `deck` is the deck's real path."""

    protocol: int
    deck: str
    window: Window
    state: State


class News(NamedTuple):
    """What a host says when anything has changed; numbered from 1 by each host."""

    number: int
    state: State
    windows: tuple[Window, ...]


class Seen(NamedTuple):
    """A guest's answer to news; only then the next comes, so that none queue up."""

    number: int


class Refusal(NamedTuple):
    """A host's last word to a guest of another version, or with another deck."""

    protocol: int


Message = Hello | News | Seen | Refusal | Wish | Window
