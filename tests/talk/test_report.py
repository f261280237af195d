"""The report: its times are those of the keys, to the millisecond."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.model.text import Text
from presenter.talk import Act, Intent, Talk, advance, names
from presenter.talk.occasion import Event, Planned, programme_of
from presenter.talk.plan import Plan
from presenter.talk.reckoning import report_of
from presenter.talk.report import Covered, Fate, Report, StepTime, Timed, WentBack
from presenter.talk.resume import resumed
from tests.decks import DUTCH, ENGLISH, deck_of, paragraph, slide_of
from tests.store.talks import OCCASION, WALL
from tests.talk.outlines import Sketch, sketches, stepped

OUTLINE = stepped(0, 2, 0, 0)
MILLISECOND = 0.0005
FIRST, SECOND = Text("Eerst"), Text("Dan")
PROGRAMME = (
    Planned("0", None, FIRST, 0, 0.0),
    Planned("1", Text("Rozen"), FIRST, 0, 60.0),
    Planned("2", Text("Tulpen"), SECOND, 1, 120.0),
    Planned("3", None, SECOND, 1, 60.0),
)
NEXT, BACK, END = Intent(Act.NEXT), Intent(Act.BACK), Intent(Act.END)


class Given:
    """A talk in which keys are pressed at given seconds."""

    def __init__(self, outline: Sketch = OUTLINE) -> None:
        self.outline = outline
        self.talk = Talk(Place(), DUTCH, DUTCH)
        self.events: list[Event] = []
        self._happened(None, 0)

    def _happened(self, intent: Intent | None, now: float) -> None:
        named = names(self.talk, self.outline)
        self.events.append(Event(intent, self.talk, now, WALL + now, named, "boot"))

    def press(self, act: Act | Intent, now: float) -> "Given":
        """Let the talk act on an intent."""
        intent = act if isinstance(act, Intent) else Intent(act)
        self.talk = advance(self.talk, intent, now, self.outline)
        self._happened(intent, now)
        return self

    def take_up(self, now: float, gone: float) -> "Given":
        """Go on after a start of the machine: its clock says something else."""
        last = self.events[-1]
        wall = last.wall + gone
        self.talk = resumed(last, now, wall, "other boot", self.outline)
        named = names(self.talk, self.outline)
        self.events.append(Event(None, self.talk, now, wall, named, "other boot"))
        return self

    def report(self, ended: bool = True) -> Report:
        """What became of it."""
        occasion = OCCASION._replace(ended=self.events[-1].wall if ended else None)
        return report_of(occasion, PROGRAMME, self.events)


def taken(report: Report) -> dict[str, float]:
    """The seconds of each slide, questions left out."""
    return {slide.id: slide.time.taken for slide in report.slides}


def test_each_slide_took_the_time_between_the_keys() -> None:
    """From the moment at which the first slide left the stage."""
    talk = Given().press(NEXT, 10.125).press(NEXT, 20.25).press(NEXT, 30.5)
    report = talk.press(NEXT, 75.001).press(NEXT, 190.002).press(END, 255.127).report()
    assert taken(report) == pytest.approx(
        {"0": 0, "1": 64.876, "2": 115.001, "3": 65.125}, abs=MILLISECOND
    )
    assert [section.time.planned for section in report.sections] == [60, 180]
    assert [section.time.taken for section in report.sections] == pytest.approx(
        [64.876, 180.126], abs=MILLISECOND
    )
    assert (report.began, report.ended) == (WALL + 10.125, WALL + 255.127)
    assert report.total == pytest.approx(245.002, abs=MILLISECOND)
    assert report.over == pytest.approx(5.002, abs=MILLISECOND)
    assert report.finished


def test_steps_are_told_the_longest_first() -> None:
    """Each by its slide and its number."""
    talk = Given().press(NEXT, 1).press(NEXT, 5).press(NEXT, 6).press(NEXT, 26).press(END, 36)
    assert talk.report().steps == (
        StepTime("1", 2, 20),
        StepTime("2", 0, 10),
        StepTime("1", 0, 4),
        StepTime("1", 1, 1),
    )


def test_questions_are_counted_apart_at_the_slide_where_they_began() -> None:
    """The slide's own time stood still, the talk's went on."""
    talk = Given().press(NEXT, 1).press(Act.QUESTIONS, 11).press(Act.NEXT_SLIDE, 21)
    report = talk.press(Act.QUESTIONS, 41).press(END, 46).report()
    assert [slide.time for slide in report.slides[1:3]] == [
        Timed(60, 10, 30),
        Timed(120, 5, 0),
    ]
    assert report.asked == 1
    assert report.total == 45
    assert report.time == Timed(240, 15, 30)


def test_what_was_passed_over_is_not_what_was_not_reached() -> None:
    """Skipped slides lie before the one where the talk ended; what comes after was not reached,
    be it left out on purpose or passed in a look ahead.
    """
    jump = Given().press(NEXT, 1).press(Intent(Act.GO_TO, 2), 5).press(END, 9).report()
    assert [slide.fate for slide in jump.slides] == [*[Fate.SHOWN] * 3, Fate.NOT_REACHED]
    left_out = Given().press(Intent(Act.SKIP, skipped=("1", "3")), 1).press(NEXT, 2)
    assert [slide.fate for slide in left_out.press(END, 3).report().slides] == [
        Fate.SHOWN,
        Fate.SKIPPED,
        Fate.SHOWN,
        Fate.NOT_REACHED,
    ]
    ahead = Given().press(Act.LAST, 1).press(Act.FIRST, 2).press(NEXT, 3).press(END, 4).report()
    assert [slide.fate for slide in ahead.slides][1:] == [
        Fate.SHOWN,
        Fate.NOT_REACHED,
        Fate.SHOWN,
    ]
    over = Given().press(Act.LAST, 1).press(END, 3).report()
    assert [slide.fate for slide in over.slides][1:3] == [Fate.SKIPPED] * 2


def test_going_back_is_told_with_when_and_where() -> None:
    """To another slide; steps back on the same are none."""
    talk = Given().press(Act.NEXT_SLIDE, 1).press(NEXT, 2).press(BACK, 3)
    talk.press(Act.NEXT_SLIDE, 11).press(Act.FIRST, 31).press(Act.NEXT_SLIDE, 33)
    report = talk.press(END, 40).report()
    assert report.backs == (WentBack(30, "2", "0"),)
    assert [slide.shown for slide in report.slides] == [2, 2, 1, 0]
    assert taken(report)["0"] == 2


def test_languages_have_their_minutes() -> None:
    """Those of the stage, and how often they changed."""
    talk = Given().press(NEXT, 1).press(Act.LANGUAGE, 11).press(Act.NOTES_LANGUAGE, 12)
    report = talk.press(Act.LANGUAGE, 31).press(END, 36).report()
    assert dict(report.languages) == {DUTCH: 15, ENGLISH: 20}
    assert report.switches == 2


def test_a_language_that_was_never_shown_is_not_told_of() -> None:
    report = Given().press(NEXT, 1).press(END, 11).report()
    assert report.languages == ((DUTCH, 10),)


def test_a_frozen_stage_counts_what_the_audience_sees() -> None:
    """Not what the speaker looks at meanwhile."""
    talk = Given().press(Act.NEXT_SLIDE, 1).press(Act.FREEZE, 5).press(Act.NEXT_SLIDE, 6)
    report = talk.press(Act.LANGUAGE, 7).press(Act.RELEASE, 21).press(END, 31).report()
    assert taken(report) == {"0": 0, "1": 20, "2": 10, "3": 0}
    assert dict(report.languages) == {DUTCH: 20, ENGLISH: 10}


def test_black_and_white_screens_are_counted() -> None:
    """How often, and for how long."""
    talk = Given().press(NEXT, 1).press(Act.BLACK, 2).press(Act.WHITE, 4).press(Act.SHOW, 9)
    assert talk.press(Act.BLACK, 10).press(END, 20).report().covered == Covered(2, 17)


def test_pauses_count_nowhere() -> None:
    """The clock stood."""
    talk = Given().press(NEXT, 1).press(Act.PAUSE, 11).press(Act.NEXT_SLIDE, 100)
    report = talk.press(Act.PAUSE, 200).press(END, 205).report()
    assert taken(report) == {"0": 0, "1": 10, "2": 5, "3": 0}


def test_who_sets_the_clock_back_begins_anew() -> None:
    """What was tried before the talk does not count."""
    talk = (
        Given().press(NEXT, 1).press(Act.QUESTIONS, 2).press(Act.LANGUAGE, 50).press(Act.FIRST, 60)
    )
    talk.press(Act.RESET_CLOCK, 100).press(NEXT, 103).press(END, 113)
    report = talk.report()
    assert taken(report) == {"0": 3, "1": 10, "2": 0, "3": 0}
    assert (report.asked, report.switches, report.total) == (0, 0, 13)
    assert report.began == WALL + 100


def test_a_talk_that_was_taken_up_twice_is_one() -> None:
    """The room waited at the slide that was on the stage."""
    talk = Given().press(Act.NEXT_SLIDE, 1).press(NEXT, 11).take_up(5000, 60).press(NEXT, 5010)
    report = talk.take_up(3, 30).press(Act.NEXT_SLIDE, 8).press(END, 18).report()
    assert taken(report) == {"0": 0, "1": 115, "2": 10, "3": 0}
    assert report.switches == 0
    assert report.backs == ()


@pytest.mark.parametrize("jump", [-7200.0, 7200.0])
def test_a_time_of_day_that_was_set_right_says_when_the_talk_was(jump: float) -> None:
    """The later time is the right one, for the beginning as for the end; the times stay."""
    talk = Given().press(Act.NEXT_SLIDE, 1).press(NEXT, 31)
    talk.press(Act.NEXT_SLIDE, 61).press(END, 91)
    talk.events[-2:] = [event._replace(wall=event.wall + jump) for event in talk.events[-2:]]
    report = talk.report()
    assert (report.began, report.ended) == (WALL + jump + 1, WALL + jump + 91)
    assert report.total == 90


def test_a_talk_that_did_not_end_goes_up_to_its_last_key() -> None:
    """And says so."""
    report = Given().press(Act.NEXT_SLIDE, 1).press(NEXT, 31).report(ended=False)
    assert not report.finished
    assert report.total == 30
    assert report.ended == WALL + 31


def test_slides_that_no_plan_has_are_told_after_the_others() -> None:
    """A deck that was changed in the middle of a talk."""
    talk = Given().press(Act.NEXT_SLIDE, 1)
    talk.events.append(talk.events[-1]._replace(names=talk.events[-1].names._replace(here="new")))
    report = talk.press(END, 7).report()
    assert report.slides[-1].id == "new"
    assert report.slides[-1].time == Timed(None, 6, 0)
    assert report.sections[-1].title is None
    assert report.time.planned == 240


def test_a_talk_without_a_plan_has_no_overtime() -> None:
    """Nothing is compared with nothing."""
    report = report_of(OCCASION, (), Given().press(NEXT, 1).press(END, 9).events)
    assert report.over is None
    assert report.time == Timed(None, 8, 0)


def test_one_key_is_a_talk() -> None:
    """Of no length."""
    report = Given().press(Act.LANGUAGE, 5).report(ended=False)
    assert (report.total, report.switches, report.steps) == (0, 1, ())


def test_a_programme_has_every_slide_with_its_section() -> None:
    """What has no section of its own belongs to what is before it, at the least to the deck."""
    deck = deck_of(slide_of(paragraph("Een")), title="Tuin")
    (section,) = deck.sections
    deck = deck.replace(sections=(section, section.replace(title=None, slides=section.slides[1:])))
    programme = programme_of(deck, Plan((1.0, 2.0, 3.0, 4.0)))
    assert [(one.id, one.part, one.seconds) for one in programme] == [
        ("title", 0, 1),
        ("part", 1, 2),
        ("slide", 1, 3),
        ("slide", 1, 4),
    ]
    assert {one.section for one in programme} == {Text("Tuin")}


pressed = st.tuples(
    st.builds(Intent, st.sampled_from(Act), st.integers(0, 4)), st.integers(0, 60_000)
)


@given(sketches, st.lists(pressed, max_size=40))
def test_times_add_up_whatever_is_pressed(outline: Sketch, keys: list[tuple[Intent, int]]) -> None:
    """Slides, sections and questions are together what the clock says; and no time is negative."""
    talk = Given(outline)
    for (intent, _), now in zip(keys, accumulate(wait / 1000 for _, wait in keys), strict=True):
        talk.press(intent, now)
    report = talk.report()
    last = talk.events[-1]
    clock = last.talk.clock.elapsed(last.now)
    assert report.total == pytest.approx(clock, abs=MILLISECOND)
    assert sum(slide.time.taken + slide.time.questions for slide in report.slides) == pytest.approx(
        clock, abs=MILLISECOND
    )
    assert sum(step.seconds for step in report.steps) == pytest.approx(
        report.time.taken, abs=MILLISECOND
    )
    assert sum(seconds for _, seconds in report.languages) == pytest.approx(clock, abs=MILLISECOND)
    assert report.time.questions == pytest.approx(last.talk.asked(last.now), abs=MILLISECOND)
    assert min(slide.time.taken for slide in report.slides) >= 0
