"""A half day with a clock that is told the time: its report is right to the second."""

import pytest

from presenter.model.place import Place
from presenter.model.poll import Asked, Ballot, Count, Form, Option, tally
from presenter.model.record import Record
from presenter.model.slide import Block
from presenter.model.text import Text
from presenter.talk import Act, Intent, Parked, Talk, advance, names
from presenter.talk.occasion import Event, programme_of
from presenter.talk.plan import plan_of
from presenter.talk.reckoning import report_of
from presenter.talk.report import BlockTime, DoneCount, Fate, Polled, Report
from presenter.talk.shorten import shorten
from presenter.talk.today import today
from tests.days import MINUTE, WORKSHOP
from tests.decks import DUTCH, ENGLISH
from tests.store.talks import OCCASION, WALL

PLAN = plan_of(WORKSHOP, DUTCH)
NEXT = Intent(Act.NEXT_SLIDE)
ASKED = Asked(None, Form.SINGLE, (Option("soil", Text("grond")), Option("water", Text("water"))))
VOTES = Ballot("vote", (Count("soil", 5), Count("water", 9)))


class Shown(Record):
    """The workshop as its windows lay it out: each slide on one page, without steps."""

    ids: tuple[str, ...] = WORKSHOP.ids
    languages: tuple[str, ...] = (DUTCH, ENGLISH)
    versions: tuple[str, ...] = (DUTCH, ENGLISH)

    def block(self, slide: int) -> tuple[Block, float]:
        """As the workshop says."""
        found = WORKSHOP.slides[slide]
        return found.kind, found.duration or 0.0

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """One."""
        return ((0, 0),)


class HalfDay:
    """The day, in which keys are pressed at seconds that a test says."""

    def __init__(self) -> None:
        self.talk = Talk(Place(), DUTCH, DUTCH)
        self.events: list[Event] = []
        self.keep(None, 0)

    def keep(self, intent: Intent | None, now: float) -> None:
        """Write down how the talk stands."""
        at = names(self.talk, Shown())
        self.events.append(Event(intent, self.talk, now, WALL + now, at, "boot"))

    def press(self, intent: Intent, now: float) -> None:
        """Let the talk act."""
        self.talk = advance(self.talk, intent, now, Shown())
        self.keep(intent, now)

    def report(self) -> Report:
        """What became of it."""
        occasion = OCCASION._replace(ended=self.events[-1].wall)
        programme = programme_of(WORKSHOP, PLAN)
        polled = WORKSHOP.numbers["vote"]
        asked = [*programme[:polled], programme[polled]._replace(poll=ASKED)]
        return report_of(occasion, (*asked, *programme[polled + 1 :]), self.events)


@pytest.fixture
def day() -> HalfDay:
    """Overruns, questions, a nap of the laptop, a shorter discussion, one slide skipped, an
    exercise with more time, a poll, and a parked line.
    """
    one = HalfDay()
    one.press(NEXT, 100)  # welcome: the clock begins
    one.press(NEXT, 100 + 400)  # who
    one.press(Intent(Act.QUESTIONS), 1000)
    one.press(Intent(Act.QUESTIONS), 1190)
    one.press(NEXT, 1700)  # soil, which came 6 min 40 late
    one.press(NEXT, 3000)  # dig
    one.press(Intent(Act.START), 3060)
    one.press(Intent(Act.PEOPLE, amount=12), 3100)
    one.press(Intent(Act.LANGUAGE), 3600)
    one.press(Intent(Act.PARK, word="Wie betaalt dat?"), 3700.5)
    one.press(Intent(Act.DONE, amount=8), 4000)
    one.press(Intent(Act.DONE, amount=-1), 4001)
    one.press(Intent(Act.EXTEND, amount=300), 4500)
    one.press(NEXT, 4801)  # water
    one.press(NEXT, 5402)  # coffee
    found = shorten(one.talk, WORKSHOP, PLAN, 0, 5402)
    one.press(Intent(Act.SHORTEN, shortened=found.shortened), 5420)
    one.press(NEXT, 6402)  # the laptop slept meanwhile: the clock went on
    one.press(Intent(Act.SKIP, skipped=("plan",)), 6500)
    one.press(NEXT, 7000)  # not the plan, but the discussion
    one.press(NEXT, 8000)  # vote
    one.press(Intent(Act.VOTE, ballot=VOTES._replace(counts=VOTES.counts[:1])), 8100)
    one.press(Intent(Act.VOTE, ballot=VOTES), 8200)
    one.press(NEXT, 8400)  # bye
    one.press(Intent(Act.END), 8640.5)
    return one


def test_every_block_took_what_it_took(day: HalfDay) -> None:
    """To the second, with questions apart, and when each came."""
    blocks = day.report().day.blocks
    told = [(one.id, one.time.taken, one.time.questions, one.came) for one in blocks]
    assert told == [
        ("title", 1600 - 190, 190, 0),
        ("soil", 1300, 0, 1600),
        ("dig", 1801, 0, 2900),
        ("water", 601, 0, 4701),
        ("coffee", 1000, 0, 5302),
        ("task", 598, 0, 6302),
        ("now", 1000, 0, 6900),
        ("vote", 400, 0, 7900),
        ("bye", 240.5, 0, 8300),
    ]
    assert [one.began for one in blocks[:2]] == [WALL + 100, WALL + 1700]
    planned = [one.time.planned for one in blocks]
    assert planned == [20 * MINUTE, 1200, 1500, 600, 900, 2400, 1800, 300, 300]


def test_nothing_is_lost_between_blocks(day: HalfDay) -> None:
    """Together they are the whole, and what was skipped is told."""
    report = day.report()
    assert sum(one.time.taken + one.time.questions for one in report.day.blocks) == 8540.5
    assert report.total == 8540.5
    fates = {slide.id: slide.fate for slide in report.slides}
    assert fates["plan"] is Fate.SKIPPED
    assert report.day.blocks[5] == BlockTime(
        "task",
        WORKSHOP.sections[3].title,
        WORKSHOP.slides[WORKSHOP.numbers["task"]].kind,
        report.day.blocks[5].time,
        6302,
        WALL + 6402,
        ("task", "plan"),
    )


def test_what_the_room_did_is_in_the_report(day: HalfDay) -> None:
    """Who was done, the votes as they stood last, and what was parked, when and where."""
    report = day.report()
    assert report.day.counts == (DoneCount("dig", 7, 12),)
    assert report.polls == (Polled("vote", tally(ASKED, VOTES)),)
    assert [row.votes for row in report.polls[0].after.rows] == [5, 9]
    assert report.parked == (Parked("Wie betaalt dat?", "dig", 3600.5),)


def test_the_countdown_is_told_the_time_too(day: HalfDay) -> None:
    """Begun once, longer by five minutes, over when it was left."""
    (dig,) = (one for one in day.talk.activities if one.slide == "dig")
    assert (dig.seconds, dig.clock.elapsed(4801)) == (30 * MINUTE, 4801 - 3060)


def test_a_break_through_which_the_laptop_slept_has_all_of_its_time() -> None:
    """Nothing is pressed and nothing drawn meanwhile: the next key knows what time it is."""
    one = HalfDay()
    for at, now in enumerate((10, 20, 30, 40, 50, 60)):  # to the coffee
        one.press(NEXT, now)
        assert one.talk.place.slide == at + 1
    left = today(one.talk, WORKSHOP, PLAN, 60 + 20 * MINUTE).rest(one.talk.place, 0, 20 * MINUTE)
    assert left == pytest.approx(sum(PLAN.slides[7:]))
    one.press(NEXT, 60 + 20 * MINUTE)
    assert dict(one.talk.spent)["coffee"] == 20 * MINUTE
    assert one.talk.clock.elapsed(60 + 20 * MINUTE) == 50 + 20 * MINUTE
