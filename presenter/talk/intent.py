"""What somebody can want of a talk: keys, clicks and other windows say nothing else."""

from enum import StrEnum
from typing import NamedTuple

from presenter.model.poll import Ballot
from presenter.room.draw import Draw
from presenter.talk.practice import Practice


class Act(StrEnum):
    """What somebody can want of a talk."""

    NEXT = "next"
    BACK = "back"
    NEXT_SLIDE = "next-slide"
    PREVIOUS_SLIDE = "previous-slide"
    REVEAL = "reveal"
    FIRST = "first"
    LAST = "last"
    GO_TO = "go-to"
    FREEZE = "freeze"
    LOOK = "look"
    RELEASE = "release"
    RETURN = "return"
    SHOW = "show"
    BLACK = "black"
    WHITE = "white"
    LANGUAGE = "language"
    NOTES_LANGUAGE = "notes-language"
    PAUSE = "pause"
    RESET_CLOCK = "reset-clock"
    CYCLE_CLOCK = "cycle-clock"
    QUESTIONS = "questions"
    SKIP = "skip"
    SHORTEN = "shorten"
    DRAW = "draw"
    LARGER = "larger"
    SMALLER = "smaller"
    REHEARSE = "rehearse"
    AGAIN = "again"
    STUMBLE = "stumble"
    COVER_NOTES = "cover-notes"
    START = "start"
    EXTEND = "extend"
    DONE = "done"
    PEOPLE = "people"
    ANSWER = "answer"
    UNLOCK = "unlock"
    VOTE = "vote"
    PARK = "park"
    UNPARK = "unpark"
    SWAP = "swap"
    END = "end"


class Intent(NamedTuple):
    """An act; for `GO_TO` and `LOOK` the number (from 0) of a slide, for `SKIP` the ids of all
    slides to leave out, for `SHORTEN` all blocks that are to be shorter and their seconds, for
    `STUMBLE` a word about it, for `REHEARSE` how, for `DRAW` the draw to show, or None to take it
    away, for `VOTE` all votes of a poll, for `PARK` and `UNPARK` the words of a line. `amount` is
    for `EXTEND` the seconds more, for `DONE` and `ANSWER` how many more, for `PEOPLE` how many
    there are.
    """

    act: Act
    slide: int = 0
    skipped: tuple[str, ...] = ()
    word: str = ""
    practice: Practice | None = None
    draw: Draw | None = None
    amount: int = 0
    shortened: tuple[tuple[str, float], ...] = ()
    ballot: Ballot | None = None


ACTIVE = frozenset(
    {Act.START, Act.EXTEND, Act.DONE, Act.PEOPLE, Act.ANSWER, Act.UNLOCK},
)
"""The acts that are about what the room does at the slide on the stage."""

MOVES = frozenset(
    {
        Act.NEXT,
        Act.BACK,
        Act.NEXT_SLIDE,
        Act.PREVIOUS_SLIDE,
        Act.REVEAL,
        Act.FIRST,
        Act.LAST,
        Act.GO_TO,
        Act.LOOK,
        Act.RETURN,
    }
)
"""The acts that may go to another place."""
