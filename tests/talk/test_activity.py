"""What a room does at a slide: its time is right whatever is pressed and however long it sleeps."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.model.moment import START
from presenter.model.place import Place
from presenter.model.slide import Block, Slide
from presenter.talk import Act, Intent, Talk, advance
from presenter.talk.activity import MOST, activity_of, arrived, is_locked
from presenter.talk.moment import Hour, moment_of
from presenter.talk.resume import _later
from presenter.talk.written import read, written
from tests.decks import DUTCH
from tests.talk.outlines import Sketch, stepped

TEN = 600.0
ROOM = Sketch(
    stepped(0, 0, 0, 0).slides,
    blocks=(
        (Block.TALK, 60.0),
        (Block.EXERCISE, TEN),
        (Block.BREAK, 900.0),
        (Block.TALK, 0.0),
    ),
)
EXERCISE = Slide("1", duration=TEN, kind=Block.EXERCISE)
PAUSE = Slide("2", duration=900.0, kind=Block.BREAK)


def talk_at(slide: int) -> Talk:
    return Talk(Place(slide), DUTCH, DUTCH)


def after(talk: Talk, *acts: tuple[float, Intent]) -> Talk:
    for now, intent in acts:
        talk = advance(talk, intent, now, ROOM)
    return talk


START_IT, NEXT, BACK = Intent(Act.START), Intent(Act.NEXT), Intent(Act.BACK)
LESS, MORE = Intent(Act.EXTEND, amount=-60), Intent(Act.EXTEND, amount=60)

MOVES = st.lists(
    st.tuples(
        st.floats(0, 2 * TEN),
        st.sampled_from([START_IT, MORE, LESS, Intent(Act.LANGUAGE), Intent(Act.PAUSE)]),
    ),
    max_size=12,
)


@given(MOVES, st.floats(0, 2 * TEN))
def test_a_countdown_is_right_whatever_is_pressed_and_however_long_it_sleeps(
    moves: list[tuple[float, Intent]], last: float
) -> None:
    """It is what it was given less what it ran; neither language nor the talk's clock matter."""
    talk, now, ran, running, given_ = talk_at(1), 0.0, 0.0, False, TEN
    for wait, intent in moves:
        now, ran = now + wait, ran + wait * running
        talk = advance(talk, intent, now, ROOM)
        if intent is START_IT:
            running = not running
        elif intent is MORE:
            given_ = min(MOST, max(given_, ran) + 60)
        elif intent is LESS:
            given_ = max(min(given_, ran), given_ - 60)
    found = activity_of(talk, "1", TEN)
    expected = given_ - ran - last * running
    assert abs(found.seconds - found.clock.elapsed(now + last) - expected) < 1e-6
    left = moment_of(talk, EXERCISE, Hour(now + last, 0)).left
    assert left is None or abs(left - expected) <= 2


def test_nothing_has_happened_until_somebody_does_something() -> None:
    """A slide that was only shown is as it comes on."""
    found = moment_of(talk_at(1), EXERCISE, Hour(1000, 0))
    assert found == START._replace(live=True)


def test_a_minute_more_after_the_end_is_a_whole_minute() -> None:
    """What is over is not taken off it."""
    talk = after(talk_at(1), (0, START_IT), (TEN + 90, MORE))
    assert moment_of(talk, EXERCISE, Hour(TEN + 90, 0)).left == 60


def test_an_end_never_goes_on_by_itself() -> None:
    """A slide stands however long its time is over."""
    talk = after(talk_at(1), (0, START_IT), (10 * TEN, Intent(Act.LANGUAGE)))
    assert talk.place == Place(1)


def test_who_is_done_is_counted_up_to_how_many_there_are() -> None:
    """And never below nobody."""
    done, undone = Intent(Act.DONE, amount=1), Intent(Act.DONE, amount=-1)
    talk = after(talk_at(1), (0, Intent(Act.PEOPLE, amount=2)), *[(1, done)] * 3)
    assert moment_of(talk, EXERCISE, Hour(1, 0))[5:7] == (2, 2)
    assert activity_of(after(talk, *[(2, undone)] * 5), "1").done == 0


def test_a_break_begins_when_its_slide_comes_and_ends_at_a_time_of_day() -> None:
    """Rounded up to the minute; the wall is right at once after the machine has slept."""
    talk = after(talk_at(1), (100, NEXT))
    ten_past_ten = 10 * 3600 + 10 * 60 + 5
    assert moment_of(talk, PAUSE, Hour(100, ten_past_ten)).ends == "10:26"
    later = moment_of(talk, PAUSE, Hour(100 + 2000, ten_past_ten + 2000))
    assert (later.ends, later.left) == ("10:26", -1100)


@given(st.floats(0, 86_000), st.floats(0, 3000))
def test_the_end_of_a_break_stands_still(began: float, waited: float) -> None:
    """Whatever second it is."""
    talk = after(talk_at(1), (50, NEXT))
    hours = [Hour(50 + wait, began + wait) for wait in (1.0, 1.0 + waited)]
    ends = [moment_of(talk, PAUSE, hour).ends for hour in hours]
    whole = (began + 900) % 60
    assert ends[0] == ends[1] or min(whole, 60 - whole) < 1e-3


def test_a_talk_that_is_opened_at_a_break_begins_its_time() -> None:
    """At any other slide nothing begins."""
    assert activity_of(arrived(talk_at(2), 100, ROOM), "2").clock.since == 100
    assert arrived(talk_at(1), 100, ROOM) == talk_at(1)


def test_a_break_that_was_left_goes_on_while_it_lasts_and_begins_anew_later() -> None:
    """Somebody who leafs through the slides beforehand does not begin it."""
    left = after(talk_at(1), (0, NEXT), (10, Intent(Act.UNLOCK)), (20, BACK))
    assert activity_of(after(left, (60, NEXT)), "2").clock.since == 0
    assert activity_of(after(left, (5000, NEXT)), "2").clock.since == 5000


def test_keys_are_locked_during_a_break_until_somebody_unlocks_them() -> None:
    """And again at the next one."""
    talk = after(talk_at(1), (0, NEXT))
    assert not is_locked(talk_at(1), ROOM)
    assert is_locked(talk, ROOM)
    talk = after(talk, (1, Intent(Act.UNLOCK)))
    assert not is_locked(talk, ROOM)
    assert is_locked(after(talk, (2, BACK), (3, NEXT)), ROOM)


def test_a_break_behind_a_frozen_stage_has_not_begun() -> None:
    """The audience does not see it."""
    talk = after(talk_at(1), (0, Intent(Act.FREEZE)), (1, NEXT))
    assert not is_locked(talk, ROOM)
    assert not activity_of(talk, "2").clock.begun
    assert activity_of(after(talk, (9, Intent(Act.RELEASE))), "2").clock.since == 9


def test_a_talk_that_was_broken_off_goes_on_with_its_exercises() -> None:
    """The journal keeps them, and an older journal has none."""
    talk = after(talk_at(1), (0, START_IT), (5, Intent(Act.ANSWER, amount=1)))
    assert read(Talk, written(talk)) == talk
    older = written(talk)
    cut = older[: older.index(',"activities"')] + "}"
    assert read(Talk, cut).activities == ()
    assert activity_of(_later(talk, 100), "1").clock.since == 100


def test_a_talk_has_no_time_that_could_be_started() -> None:
    """Only exercises and breaks have."""
    assert after(talk_at(3), (0, START_IT), (1, MORE)) == talk_at(3)
