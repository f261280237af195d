"""A day at one moment: what happened, and when the rest comes."""

from presenter.model.place import Place
from presenter.talk.day import Day, State, day_of
from presenter.talk.talk import Activity, Question
from presenter.talk.today import today
from tests.days import MINUTE, WORKSHOP
from tests.talk.running import Running, running

SPENT = tuple(
    (name, minutes * MINUTE)
    for name, minutes in (("title", 1), ("welcome", 5), ("who", 20), ("soil", 20))
)


def digging(minutes: float) -> Running:
    """The day at the first exercise, which came after 46 minutes, when so many have gone."""
    found = running(WORKSHOP, Place(WORKSHOP.numbers["dig"]), minutes * MINUTE)
    return found._replace(talk=found.talk._replace(spent=SPENT, came=46 * MINUTE))


def day_at(found: Running) -> Day:
    return day_of(found.talk, found.deck, found.plan, 0, found.now)


def test_blocks_behind_tell_what_they_took_and_those_to_come_when_they_begin() -> None:
    """From now on."""
    day = day_at(digging(56))
    told = [
        (one.item.id, str(one.state), one.took / MINUTE, one.takes / MINUTE, one.ahead)
        for one in day.blocks[:5]
    ]
    assert told == [
        ("title", "done", 26, 26, None),
        ("soil", "done", 20, 20, None),
        ("dig", "now", 10, 25, None),
        ("water", "to-come", 0, 10, 15 * MINUTE),
        ("coffee", "to-come", 0, 15, 25 * MINUTE),
    ]
    assert (day.left / MINUTE, day.late / MINUTE) == (120, 6)


def test_a_block_that_is_over_moves_the_rest_out() -> None:
    """It takes what it has taken, and the next begins now."""
    day = day_at(digging(76))
    assert (day.blocks[2].takes, day.blocks[2].took) == (30 * MINUTE, 30 * MINUTE)
    assert day.blocks[3].ahead == 0
    assert day.late == 11 * MINUTE


def test_questions_count_where_they_were_asked() -> None:
    found = digging(58)
    questions = (Question("who", 2 * MINUTE),)
    found = found._replace(talk=found.talk._replace(questions=questions))
    assert day_at(found).blocks[0].took == 28 * MINUTE


def test_what_is_skipped_is_passed() -> None:
    """Whether it is to come or behind."""
    found = digging(56)
    spent = tuple(one for one in SPENT if one[0] != "soil")
    talk = found.talk._replace(spent=spent, skipped=("coffee",))
    states = [one.state for one in day_at(found._replace(talk=talk)).blocks]
    assert states[1] is State.PASSED
    assert states[4] is State.PASSED
    assert states[5] is State.TO_COME


def with_time(found: Running, minutes: float, slide: str = "dig") -> Running:
    """The same with so many minutes on the countdown of an exercise."""
    one = Activity(slide, minutes * MINUTE, found.talk.clock)
    return found._replace(talk=found.talk._replace(activities=(one,)))


def test_minutes_given_to_an_exercise_move_the_rest_of_the_day_at_once() -> None:
    """Not when they are used; minutes taken off let the rest come earlier."""
    longer, shorter = day_at(with_time(digging(56), 30)), day_at(with_time(digging(56), 22))
    assert (longer.blocks[2].takes, longer.blocks[3].ahead) == (30 * MINUTE, 20 * MINUTE)
    assert (longer.left, longer.late) == (125 * MINUTE, 11 * MINUTE)
    assert (shorter.blocks[3].ahead, shorter.late) == (12 * MINUTE, 3 * MINUTE)
    assert day_at(with_time(digging(56), 25)) == day_at(digging(56))


def test_minutes_that_are_given_are_not_planned_for_the_talk() -> None:
    """It is as far behind as if they had been used, and no talk is squeezed by them."""
    plain, longer = (
        today(one.talk, one.deck, one.plan, one.now)
        for one in (digging(56), with_time(digging(56), 30))
    )
    assert longer.total == plain.total
    assert longer.plan.slides[5:] == plain.plan.slides[5:]


def test_an_exercise_behind_or_skipped_moves_nothing() -> None:
    """Whatever its countdown was given."""
    found = digging(56)
    assert day_at(with_time(found, 60, "who")) == day_at(found)
    skipped = found._replace(talk=found.talk._replace(skipped=("task",)))
    assert day_at(with_time(skipped, 60, "task")) == day_at(skipped)
