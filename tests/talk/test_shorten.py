"""What is shortened when a day is behind: by a rule, in whole minutes, no more than needed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.slide import Block, Priority
from presenter.model.text import Text
from presenter.talk.catch_up import ENOUGH
from presenter.talk.plan import plan_of
from presenter.talk.shorten import Shortening, shorten
from presenter.talk.talk import Question
from presenter.talk.today import today
from tests.days import MINUTE, WORKSHOP, section, slide
from tests.decks import DUTCH, LANGUAGES
from tests.talk.running import Running, running

HERE = WORKSHOP.numbers
DAY = 170


def at(
    name: str, minutes: float, deck: Deck = WORKSHOP, came: float | None = None, **more: Any
) -> Running:
    """A day that is at a slide when so many minutes have gone; it came just now, if not else."""
    found = running(deck, Place(deck.numbers[name]), minutes * MINUTE)
    came = minutes if came is None else came
    return found._replace(talk=found.talk._replace(came=came * MINUTE, **more))


def proposed(found: Running) -> Shortening:
    return shorten(found.talk, found.deck, found.plan, 0, found.now)


def minutes_of(found: Shortening) -> dict[str, float]:
    return {name: seconds / MINUTE for name, seconds in found.shortened}


def test_a_day_in_time_shortens_nothing() -> None:
    found = proposed(at("soil", 20))
    assert (found.shortened, found.changes, found.enough) == ((), (), True)


@pytest.mark.parametrize(
    ("behind", "wanted"),
    [
        (6, {"now": 24}),
        (15, {"now": 15}),
        (20, {"now": 15, "task": 35}),
        (35, {"now": 15, "task": 20}),
        (37, {"now": 15, "task": 20, "water": 8}),
        (41, {"now": 15, "task": 20, "water": 8, "coffee": 11}),
    ],
)
def test_what_matters_least_goes_first_and_breaks_last(
    behind: float, wanted: dict[str, float]
) -> None:
    """A discussion that may be skipped, then work, then talk; a poll and `must` never."""
    found = proposed(at("dig", 40 + behind))
    assert minutes_of(found) == wanted
    assert found.enough


def test_when_nothing_is_enough_each_gives_what_it_can() -> None:
    """And how late the day then ends is told."""
    found = proposed(at("dig", 110))
    assert minutes_of(found) == {"now": 15, "task": 20, "water": 8, "coffee": 10}
    assert found.late == pytest.approx((70 - 15 - 20 - 2 - 5) * MINUTE)
    assert not found.enough


def test_less_than_a_minute_is_a_minute() -> None:
    """Nobody can tell a room half a minute."""
    assert minutes_of(proposed(at("dig", 40.5))) == {"now": 29}


def test_what_is_shortened_is_taken_and_then_nothing_more() -> None:
    """The same question has the same answer, and its changes are none any more."""
    found = at("dig", 60)
    wanted = proposed(found)
    assert [change.item.id for change in wanted.changes] == ["task", "now"]
    after = found._replace(talk=found.talk._replace(shortened=wanted.shortened))
    again = proposed(after)
    assert (again.shortened, again.changes) == (wanted.shortened, ())
    day = today(after.talk, after.deck, after.plan, after.now)
    assert day.plan.slides[HERE["now"]] == 15 * MINUTE
    assert sum(day.plan.slides[HERE[name]] for name in ("task", "plan")) == 35 * MINUTE


def test_what_is_not_needed_any_more_comes_back() -> None:
    """Where time was won, blocks to come are as long again as they can be."""
    found = at("coffee", 75, shortened=(("now", 15 * MINUTE), ("dig", 20 * MINUTE)))
    again = proposed(found)
    assert again.shortened == (("dig", 20 * MINUTE),)  # that is behind
    assert [(one.item.id, one.before, one.after) for one in again.changes] == [
        ("now", 15 * MINUTE, 30 * MINUTE)
    ]


def test_a_day_that_has_less_time_gets_back_all_that_a_block_gives() -> None:
    """What an exercise gives is not handed to the talks, which are squeezed already."""
    found = at("soil", 25, duration=165 * MINUTE)
    assert proposed(found).enough


def test_a_break_is_not_squeezed_by_questions() -> None:
    """Nor is an exercise: the fifty minutes of talks that come give ten."""
    found = at("soil", 30, questions=(Question("welcome", 10 * MINUTE),))
    day = today(found.talk, found.deck, found.plan, found.now)
    assert day.plan.slides[HERE["coffee"]] == 15 * MINUTE
    assert day.plan.slides[HERE["plan"]] == 35 * MINUTE
    assert day.plan.slides[HERE["soil"]] == pytest.approx(20 * MINUTE * 40 / 50)


def test_a_break_is_not_drawn_out_by_a_longer_day() -> None:
    """What is left over is for the talks."""
    found = at("soil", 20, duration=200 * MINUTE)
    day = today(found.talk, found.deck, found.plan, found.now)
    assert day.plan.slides[HERE["coffee"]] == 15 * MINUTE
    assert day.plan.total == pytest.approx(200 * MINUTE)


@st.composite
def days(draw: st.DrawFn) -> Running:
    """A day of any blocks, somewhere in it, late or not."""
    sections = []
    for number in range(draw(st.integers(2, 6))):
        kind = draw(st.sampled_from(Block))
        priority = draw(st.sampled_from(Priority))
        lengths = draw(st.lists(st.floats(0, 60), min_size=1, max_size=2))
        slides = [
            slide(f"s{number}-{at}", one, kind, priority=priority) for at, one in enumerate(lengths)
        ]
        sections.append(section(Text(f"Deel {number}"), *slides, kind=kind))
    deck = Deck(Text("Tuin"), LANGUAGES, tuple(sections))
    place = draw(st.integers(0, len(deck.slides) - 1))
    plan = plan_of(deck, DUTCH)
    came = plan.starts[place] / MINUTE + draw(st.floats(0, 90))
    return at(deck.ids[place], came, deck)


@given(days())
def test_nobody_gives_more_than_the_rule_says(found: Running) -> None:
    """Not `must`, no break under ten minutes, no more than half, and nothing longer than before."""
    wanted = proposed(found)
    plain = today(found.talk, found.deck, found.plan, found.now).plan
    after = found._replace(talk=found.talk._replace(shortened=wanted.shortened))
    day = today(after.talk, after.deck, after.plan, after.now).plan
    lengths = dict(wanted.shortened)
    for change in wanted.changes:
        numbers = change.item.numbers
        assert all(found.deck.slides[at].priority is not Priority.MUST for at in numbers)
        assert change.after == pytest.approx(lengths[change.item.id])
        assert lengths[change.item.id] % MINUTE == 0
        assert change.after <= change.before
        if change.item.kind is Block.BREAK:
            assert change.after >= 10 * MINUTE - 1e-6
        if change.item.kind is not Block.WAITING:
            assert change.after >= change.before / 2 - 1e-6
    assert all(one <= other + 1e-6 for one, other in zip(day.slides, plain.slides, strict=True))


@given(days())
def test_a_day_that_can_end_in_time_does(found: Running) -> None:
    """What is late all the same has nothing left to give; who is in time is asked for nothing."""
    wanted = proposed(found)
    after = found._replace(talk=found.talk._replace(shortened=wanted.shortened))
    assert proposed(after).late == pytest.approx(wanted.late)
    if wanted.late < ENOUGH - MINUTE:
        lasts = dict(wanted.shortened)
        assert lasts == {}
