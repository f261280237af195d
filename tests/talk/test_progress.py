"""Progress: pace with a word, the end that is to be expected, and the time of each part."""

import pytest
from hypothesis import given

from presenter.model.deck import Deck, Section
from presenter.model.place import Place
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk import Clock, Question
from presenter.talk.progress import Pace, Progress, Thresholds, progress
from tests.decks import LANGUAGES
from tests.talk.running import SOON, STEPS, Running, deck_of_sections, running, slides_of, talks

PROMPT = Thresholds(late=5, early=60, last=90)
"""Of somebody who has to end in time."""

LAWN = Text("Gazon")
DECK = Deck(
    Text("Tuin"),
    LANGUAGES,
    (
        Section(LAWN, slides_of(60, 60), "A"),
        Section(None, tuple(one.replace(id=f"t{one.id}") for one in slides_of(120, 60))),
    ),
    opening=Slide("title", duration=30),
    duration=330,
)


def progress_of(found: Running, thresholds: Thresholds = SOON) -> Progress:
    return progress(found.talk, found.deck, found.plan, STEPS, found.now, thresholds)


@pytest.mark.parametrize(
    ("came", "elapsed", "pace", "behind"),
    [
        (30, 30, Pace.ON_TIME, 0),
        (90, 90, Pace.ON_TIME, 60),
        (91, 91, Pace.BEHIND, 61),
        (30, 200, Pace.BEHIND, 155),
    ],
)
def test_pace_has_a_word_from_its_threshold_on(
    came: float, elapsed: float, pace: Pace, behind: float
) -> None:
    """And not a second before."""
    found = running(DECK, Place(1), elapsed)
    got = progress_of(found._replace(talk=found.talk._replace(came=came)))
    assert (got.pace, got.behind) == (pace, behind)
    assert got.forecast == 330 + behind
    assert got.late == behind


@pytest.mark.parametrize(("allowed", "told"), [(330, False), (270, False), (240, True)])
def test_an_end_that_is_too_late_is_told_though_the_pace_is_on_time(
    allowed: float, told: bool
) -> None:
    """A plan that cannot be squeezed further ends late, however well the speaker keeps to it."""
    found = running(DECK, Place(), 0)
    got = progress_of(found._replace(talk=found.talk._replace(duration=allowed)), PROMPT)
    assert (got.pace, got.too_late) == (Pace.ON_TIME, told)
    assert got.late > PROMPT.late or not told


def test_a_talk_can_be_ahead() -> None:
    """Somebody who is at the last slide too soon."""
    found = running(DECK, Place(4), 100)
    got = progress_of(found._replace(talk=found.talk._replace(came=100)))
    assert (got.pace, got.behind, got.forecast) == (Pace.AHEAD, -170, 160)


def test_the_last_minutes_begin_at_their_threshold() -> None:
    """What is left adds up with the seconds that the clock shows."""
    assert not progress_of(running(DECK, Place(3), 239.9)).ending
    got = progress_of(running(DECK, Place(3), 240.9))
    assert (got.ending, got.left) == (True, 90)
    assert progress_of(running(DECK, Place(4), 345)).left == -15


def test_a_talk_that_has_not_begun_is_not_in_its_last_minutes() -> None:
    """However short it is."""
    found = running(DECK, Place(), 0)
    found = found._replace(talk=found.talk._replace(clock=Clock()))
    assert not progress_of(found, SOON._replace(last=1000)).ending


def test_the_first_half_of_a_short_talk_is_not_its_last_minutes() -> None:
    """However long before the end somebody wishes to be warned."""
    warned = SOON._replace(last=1000)
    assert not progress_of(running(DECK, Place(1), 160), warned).ending
    assert progress_of(running(DECK, Place(2), 170), warned).ending


def test_the_time_of_a_slide_waits_during_questions() -> None:
    """And goes on after them."""
    found = running(DECK, Place(1), 50)
    talk = found.talk._replace(came=30.0)
    assert progress_of(found._replace(talk=talk)).slide_left == 40
    asking = talk._replace(asking=Question("s0", 50))
    got = progress_of(found._replace(talk=asking, now=found.now + 25))
    assert (got.slide_left, got.asked) == (40, 25)
    answered = talk._replace(questions=(Question("s0", 25),))
    got = progress_of(found._replace(talk=answered, now=found.now + 35))
    assert (got.slide_left, got.asked) == (30, 25)


def test_each_part_has_its_plan_and_what_it_took() -> None:
    """The title slide is a part of its own; questions belong to the part where they were asked."""
    found = running(DECK, Place(3), 200)
    talk = found.talk._replace(
        spent=(("title", 30.0), ("s0", 80.0), ("s1", 32.0), ("weg", 9.0)),
        came=142,
        questions=(Question("s1", 18),),
    )
    got = progress_of(found._replace(talk=talk))
    assert [(part.title, part.label, part.first) for part in got.parts] == [
        (None, "", 0),
        (LAWN, "A", 1),
        (None, "", 3),
    ]
    assert [part.planned for part in got.parts] == pytest.approx([30, 138, 162])
    assert [part.actual for part in got.parts] == pytest.approx([30, 130, 40])
    assert got.here == 2


def test_what_is_frozen_on_the_stage_counts_and_not_where_the_speaker_looks() -> None:
    """Looking around moves no pace."""
    found = running(DECK, Place(1), 40)
    found = found._replace(talk=found.talk._replace(came=30.0))
    talk = found.talk._replace(held=found.talk.on_stage, place=Place(4))
    assert progress_of(found._replace(talk=talk)) == progress_of(found)


@given(talks())
def test_parts_add_up(found: Running) -> None:
    """To the plan with its questions, and to what was spent."""
    got = progress_of(found)
    planned = sum(part.planned for part in got.parts)
    assert planned <= got.total + 1e-6
    elapsed = found.talk.clock.elapsed(found.now)
    spent = sum(seconds for _, seconds in found.talk.spent) + elapsed - found.talk.came
    assert sum(part.actual for part in got.parts) == pytest.approx(spent)
    at = found.talk.place.slide
    assert found.deck.section_of(at) is found.deck.sections[got.here]


def test_a_deck_of_many_slides_is_told_of_in_one_go() -> None:
    """Whatever its size, every slide counts."""
    found = running(deck_of_sections(slides_of(*([2] * 1000))), Place(500), 1000)
    got = progress_of(found._replace(talk=found.talk._replace(came=1000)))
    assert (got.total, got.behind) == (2000, 0)
