"""The state of a talk as one value: views only draw it, and `advance` alone makes the next one."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from presenter.model.beside import parts
from presenter.model.deck import Block
from presenter.model.place import Place
from presenter.model.poll import Ballot
from presenter.room.draw import Draw
from presenter.talk.clock import Clock, Face
from presenter.talk.practice import Practice, Stumble

MOST_ZOOM = 4


class Screen(StrEnum):
    """What covers the stage."""

    SLIDE = "slide"
    BLACK = "black"
    WHITE = "white"


class Held(NamedTuple):
    """What the audience keeps seeing while the speaker looks around."""

    place: Place
    language: str


class Names(NamedTuple):
    """The ids of the slides that a talk is at: where it is, and what is held on the stage.

    They outlive the numbers when the deck is changed; one that is not known is empty.
    """

    here: str = ""
    held: str = ""


class Question(NamedTuple):
    """Seconds of questions at a slide, by its id; while they are asked, the clock's at their
    beginning.
    """

    slide: str
    seconds: float


class Activity(NamedTuple):
    """What a room does at a slide, by its id: the seconds that it has, and those that it took;
    how many of how many people are done (0: nobody said), and how many answers are shown.
    """

    slide: str
    seconds: float
    clock: Clock = Clock()
    done: int = 0
    people: int = 0
    answers: int = 0


class Parked(NamedTuple):
    """A line to come back to: the slide that it came from, by its id, and what the clock read."""

    words: str
    slide: str
    clock: float


class Outline(Protocol):
    """What a talk has to know of its deck. What a slide shows is a row of (page, step)."""

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the slides, in order; there is at least one."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's languages."""

    @property
    def versions(self) -> tuple[str, ...]:
        """What the language key goes through: each language, and pairs of them."""

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """Everything that a slide shows one after the other, as (page, step); never empty."""

    def block(self, slide: int) -> tuple[Block, float]:
        """What the room does at a slide, and for how many seconds; 0 where nobody said."""


class Talk(NamedTuple):
    """A running talk. Seconds are those of `now`, a clock that all windows share."""

    place: Place
    language: str
    notes_language: str
    clock: Clock = Clock()
    face: Face = Face.ELAPSED
    screen: Screen = Screen.SLIDE
    zoom: int = 0
    held: Held | None = None
    """What is on the stage, where that is not `place`."""
    questions: tuple[Question, ...] = ()
    """The questions so far, a slide at a time, in the order in which they came."""
    asking: Question | None = None
    """The questions that are being asked now."""
    spent: tuple[tuple[str, float], ...] = ()
    """The seconds of slides on the stage, by their ids, up to when each left; without questions."""
    came: float = 0.0
    """What the clock read, questions left out, when the slide on the stage came."""
    skipped: tuple[str, ...] = ()
    """The ids of the slides that are passed over; they can still be gone to."""
    swapped: bool = False
    """Whether the audience's window and the speaker's have changed sides."""
    duration: float | None = None
    """The seconds that the talk may take today; None: as long as the deck says."""
    end: float | None = None
    """The second at which the talk has to be over, whenever it began."""
    draw: Draw | None = None
    """The groups, or the order of speaking, that all windows show instead of a slide."""
    round: int = 0
    """Which round of groups is shown, from 0."""
    ended: bool = False
    """Whether the talk is over in all its windows."""
    practice: Practice | None = None
    """How it is practised; None where it is given."""
    stumbles: tuple[Stumble, ...] = ()
    notes_covered: bool = False
    """Whether the speaker wants to do without the notes."""
    peeks: tuple[str, ...] = ()
    """The ids of the slides at which the notes were looked at all the same, each time once."""
    lap: int = 0
    """How often a practice that goes round has come to its end, and begun anew."""
    activities: tuple[Activity, ...] = ()
    """What has become of exercises and breaks so far, the last one that changed at the end."""
    unlocked: str = ""
    """The id of the break on the stage at which keys do what they do elsewhere."""
    shortened: tuple[tuple[str, float], ...] = ()
    """The seconds that blocks are to take today where that is less than planned, by their ids."""
    earlier: tuple[tuple[str, float], ...] = ()
    """What slides took when the talk was given before, in seconds, where it is planned by that."""
    ballots: tuple[Ballot, ...] = ()
    """What the room answered to polls, in the order in which they were first asked."""
    parked: tuple[Parked, ...] = ()
    """Lines to come back to, in the order in which they came."""

    @property
    def on_stage(self) -> Held:
        """What the audience sees."""
        return self.held or Held(self.place, self.language)

    @property
    def spoken(self) -> str:
        """The language of the slide on the stage; of two that of the notes, or else the first."""
        seen = parts(self.on_stage.language)
        return self.notes_language if self.notes_language in seen else seen[0]

    def own(self, now: float) -> float:
        """What the clock reads, questions left out."""
        return self.clock.elapsed(now) - self.asked(now)

    def asked(self, now: float) -> float:
        """The seconds of questions so far."""
        seconds = sum(one.seconds for one in self.questions)
        return seconds + (self.clock.elapsed(now) - self.asking.seconds if self.asking else 0)
