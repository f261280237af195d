"""A day at one moment: what its blocks were to take, what they took, and what is left of them."""

from enum import StrEnum
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.talk.agenda import Entry, Item, entries_of
from presenter.talk.plan import Plan
from presenter.talk.talk import Talk
from presenter.talk.today import Today, today, used


class State(StrEnum):
    """Where a block is in the day."""

    DONE = "done"
    PASSED = "passed"
    """It was not shown, and the talk is behind it; or all of it is skipped."""
    NOW = "now"
    TO_COME = "to-come"


class BlockToday(NamedTuple):
    """A block as it stands, in seconds."""

    entry: Entry
    """When it was to come, and how long it was to take."""
    state: State
    took: float
    """What it had so far, questions with it."""
    takes: float
    """What it takes in the end, as it looks now."""
    ahead: float | None
    """How long until it begins; None where it has begun, or is behind."""

    @property
    def item(self) -> Item:
        """The block itself."""
        return self.entry.item


class Day(NamedTuple):
    """All blocks at a moment; `left` are the seconds from then to the end of the day."""

    blocks: tuple[BlockToday, ...]
    left: float
    late: float
    """How much later than it may the day ends; below nought earlier."""


def day_of(talk: Talk, deck: Deck, plan: Plan, steps: int, now: float) -> Day:
    """The day of a talk. `steps` are those of the slide on the stage, as `progress` has them.

    `plan` is the deck's own; times of day are for those to tell who know one.
    """
    now_day = today(talk, deck, plan, now)
    left = now_day.rest(talk.on_stage.place, steps, used(talk, deck, now))
    took = _took(talk, deck, now_day, now)
    blocks, ahead = [], 0.0
    for entry in entries_of(deck, plan):
        one = _block(entry, talk, now_day, took, left)
        if one.state is State.TO_COME:
            one = one._replace(ahead=ahead)
            ahead += one.takes
        elif one.state is State.NOW:
            ahead = one.takes - one.took
        blocks.append(one)
    return Day(tuple(blocks), left, talk.clock.elapsed(now) + left - now_day.allowed)


def _block(entry: Entry, talk: Talk, day: Today, took: list[float], left: float) -> BlockToday:
    """A block; `left` are the seconds to the end of the day."""
    here, item, starts = talk.on_stage.place.slide, entry.item, day.plan.starts
    end = item.first + item.size
    had = sum(took[item.first : end])
    if here in item.numbers:
        rest = left - (day.plan.total - starts[end])
        return BlockToday(entry, State.NOW, had, had + rest, None)
    if item.first < here:
        return BlockToday(entry, State.DONE if had else State.PASSED, had, had, None)
    takes = starts[end] - starts[item.first]
    passed = entry.seconds > 0 and not takes
    return BlockToday(entry, State.PASSED if passed else State.TO_COME, had, takes, None)


def _took(talk: Talk, deck: Deck, day: Today, now: float) -> list[float]:
    """The seconds that each slide had so far, with its questions."""
    found = [0.0] * len(deck.slides)
    here = deck.ids[talk.on_stage.place.slide]
    for name, seconds in (*talk.spent, (here, talk.own(now) - talk.came)):
        if name in deck.numbers:
            found[deck.numbers[name]] += seconds
    for at, seconds in day.asked.items():
        if at >= 0:
            found[at] += seconds
    return found
