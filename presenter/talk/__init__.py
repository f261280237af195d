"""The running talk: its state, the intents that move it, its clock."""

from presenter.talk.advance import advance, carried, names, settle
from presenter.talk.clock import Clock, Face
from presenter.talk.intent import Act, Intent
from presenter.talk.practice import Manner, Practice, Stumble
from presenter.talk.talk import Held, Names, Outline, Parked, Question, Screen, Talk

__all__ = [
    "Act",
    "Clock",
    "Face",
    "Held",
    "Intent",
    "Manner",
    "Names",
    "Outline",
    "Parked",
    "Practice",
    "Question",
    "Screen",
    "Stumble",
    "Talk",
    "advance",
    "carried",
    "names",
    "settle",
]
