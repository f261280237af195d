"""The running talk: its state, the intents that move it, its clock."""

from presenter.talk.clock import Clock, Face
from presenter.talk.talk import Act, Intent, Outline, Screen, Talk, advance, settle

__all__ = [
    "Act",
    "Clock",
    "Face",
    "Intent",
    "Outline",
    "Screen",
    "Talk",
    "advance",
    "settle",
]
