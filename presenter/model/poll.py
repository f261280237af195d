"""A poll: what a room is asked, and what it answered."""

from enum import StrEnum
from string import ascii_lowercase
from typing import NamedTuple

from presenter.model.text import Text

SCALE = 5
"""The marks of a scale, from 1."""

MOST_VOTES = 99_999
"""For one option; no room is as full."""

MOST_ANSWERS = 100
"""Groups of short answers; nobody reads as many."""


class Form(StrEnum):
    """How a poll is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    ANSWERS = "answers"


class Option(NamedTuple):
    """Something to vote for; votes are kept under its key."""

    key: str
    text: Text


class Asked(NamedTuple):
    """A poll as it is put to a room; without a question its slide's title asks.

    `before` is the id of the slide with the poll that it is compared with.
    """

    question: Text | None
    form: Form
    options: tuple[Option, ...] = ()
    """None for answers: those come from the room."""
    before: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What each option is called by: its letter; the mark of a scale, and where letters run
        out, a number.
        """
        count = len(self.options)
        if self.form is not Form.SCALE and count <= len(ascii_lowercase):
            return tuple(ascii_lowercase[:count])
        return tuple(map(str, range(1, count + 1)))


class Count(NamedTuple):
    """The votes for an option by its key; of short answers that is the answer as it was typed."""

    option: str
    votes: int


class Ballot(NamedTuple):
    """What a room answered to the poll of a slide, by its id."""

    slide: str
    counts: tuple[Count, ...] = ()
    people: int = 0
    """How many took part, each with as many votes as they liked; 0: nobody said."""

    @property
    def is_sound(self) -> bool:
        """Whether every number is one that a room can come to."""
        numbers = (self.people, *(one.votes for one in self.counts))
        return all(0 <= number <= MOST_VOTES for number in numbers)


class Row(NamedTuple):
    """An option and its votes."""

    option: Option
    votes: int


class Tally(NamedTuple):
    """The votes for each option of a poll, in its order."""

    asked: Asked
    rows: tuple[Row, ...]
    people: int = 0

    @property
    def votes(self) -> int:
        """All of them."""
        return sum(row.votes for row in self.rows)

    @property
    def whole(self) -> int:
        """What shares are taken of: votes, or people where each has several; 0: nobody knows."""
        if self.asked.form is not Form.MULTIPLE:
            return self.votes
        return max(self.people, *(row.votes for row in self.rows), 0) if self.people else 0

    def share(self, row: Row) -> int | None:
        """Its share of the whole, in whole per cents; None where there is none."""
        return (200 * row.votes + self.whole) // (2 * self.whole) if self.whole else None

    @property
    def mean(self) -> float | None:
        """The mean mark, of a scale that somebody voted on."""
        if self.asked.form is not Form.SCALE or not self.votes:
            return None
        return sum(mark * row.votes for mark, row in enumerate(self.rows, 1)) / self.votes


def tally(asked: Asked, ballot: Ballot | None) -> Tally:
    """What a poll came to. Votes for what is no option any more are kept, and not told of."""
    counts = ballot.counts if ballot else ()
    if asked.form is Form.ANSWERS:
        rows = tuple(Row(Option(one.option, literal(one.option)), one.votes) for one in counts)
    else:
        known = dict(counts)
        rows = tuple(Row(option, known.get(option.key, 0)) for option in asked.options)
    return Tally(asked, rows, ballot.people if ballot else 0)


def literal(words: str) -> Text:
    """What was typed during a talk, as a text of every language in which no mark means anything."""
    return Text("".join(f"\\{one}" if one in "\\`*_~[]()" else one for one in words))


def ballot_of(ballots: tuple[Ballot, ...], slide: str) -> Ballot | None:
    """That of a slide; None where nobody has voted."""
    return next((one for one in ballots if one.slide == slide), None)
