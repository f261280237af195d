"""Reports for tests: of a talk in which much happened, and what a clock on the wall would say."""

from presenter.model.poll import Asked, Ballot, Count, Form, Option, tally
from presenter.model.text import Text
from presenter.talk import Parked
from presenter.talk.report import (
    UNPLANNED,
    Covered,
    Fate,
    Polled,
    Report,
    SectionTime,
    SlideTime,
    StepTime,
    Timed,
    WentBack,
)
from tests.decks import DUTCH, ENGLISH
from tests.store.talks import OCCASION, WALL

ROSES = Text({DUTCH: "**Rozen** en | doornen", ENGLISH: "**Roses** and | thorns"})
LONG = Text({DUTCH: "Een tuin " * 12, ENGLISH: "A garden " * 12})
GARDEN, POND = Text({DUTCH: "De tuin", ENGLISH: "The garden"}), Text("=SUM(A1)")
SHOWN = Fate.SHOWN

OPTIONS = (Option("1", Text({DUTCH: "**rozen**", ENGLISH: "**roses**"})), Option("2", Text("=B2")))
BED = Asked(Text({DUTCH: "Wat komt er?", ENGLISH: "What comes?"}), Form.SINGLE, OPTIONS)
ANSWERS = Asked(None, Form.ANSWERS)
SCALE = Asked(None, Form.SCALE, OPTIONS)

FULL = Report(
    OCCASION._replace(ended=WALL + 400),
    WALL,
    WALL + 400,
    Timed(320, 345.1234, 30.25),
    (
        SectionTime(0, GARDEN, Timed(200, 160.1234, 30.25)),
        SectionTime(1, POND, Timed(120, 180, 0)),
        SectionTime(UNPLANNED, None, Timed(None, 5, 0)),
    ),
    (
        SlideTime("roses", ROSES, 0, Timed(80, 100, 30.25), 2, SHOWN),
        SlideTime("long", LONG, 0, Timed(120, 60.1234, 0), 1, SHOWN),
        SlideTime("pond", None, 1, Timed(60, 180, 0), 1, SHOWN),
        SlideTime("-deep", Text("-1+2"), 1, Timed(60, 0, 0), 0, Fate.SKIPPED),
        SlideTime("bench", Text("Bank"), 1, Timed(0, 0, 0), 0, Fate.NOT_REACHED),
        SlideTime("gate", Text("Hek"), 1, Timed(0, 0, 0), 0, Fate.NOT_REACHED),
        SlideTime("new", None, UNPLANNED, Timed(None, 5, 0), 1, SHOWN),
    ),
    (StepTime("pond", 0, 180), StepTime("roses", 2, 70), StepTime("roses", 0, 30)),
    ((DUTCH, 175.3734), (ENGLISH, 200.0)),
    2,
    1,
    (WentBack(310.5, "pond", "roses"),),
    Covered(1, 12.5),
    polls=(
        Polled("roses", tally(BED, Ballot("roses", (Count("1", 5), Count("2", 9))))),
        Polled(
            "pond",
            tally(BED._replace(question=None, before="roses"), Ballot("pond", (Count("2", 1),))),
            tally(BED, Ballot("roses", (Count("1", 5), Count("2", 9)))),
        ),
        Polled("gate", tally(ANSWERS, Ballot("gate", (Count("=SUM(A1) | *", 2),)))),
        Polled("bench", tally(SCALE, Ballot("bench", (Count("1", 1), Count("2", 2))))),
    ),
    parked=(Parked("-Wie | *betaalt*?", "roses", 61.5), Parked("Waarom nu?", "gone", 62)),
)


def iso(moment: float) -> str:
    """A clock on the wall that is read at one moment, and how many minutes later."""
    return f"2026-11-25T14:{5 + (moment - WALL) // 60:02.0f}:00+01:00"
