"""Which blocks to shorten when a day is behind, and which of them can be longer again."""

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.slide import Block, Priority
from presenter.talk.agenda import Item, items_of
from presenter.talk.catch_up import ENOUGH
from presenter.talk.plan import Plan
from presenter.talk.talk import Talk
from presenter.talk.today import LEAST_SHARE, Today, today, used

MINUTE = 60
LEAST_BREAK = 10 * MINUTE
"""Seconds that every break keeps: to stand up, to queue, and to come back."""

LEAST_WORK = 5 * MINUTE
"""Seconds that an exercise or a discussion keeps: below that nobody gets a turn."""

ORDER = (Block.WAITING, Block.DISCUSSION, Block.EXERCISE, Block.TALK, Block.BREAK)
"""What is shortened first, of blocks that matter as much. A poll takes what it takes."""


class Change(NamedTuple):
    """A block that is to take another time today than it would now, both in seconds."""

    item: Item
    before: float
    after: float


class Shortening(NamedTuple):
    """What to do about a day, and what comes of it in seconds."""

    shortened: tuple[tuple[str, float], ...]
    """All blocks that are shorter then, as `Act.SHORTEN` takes them."""
    changes: tuple[Change, ...]
    forecast: float
    """What the clock will read at the end of the day."""
    late: float
    """How long after its time that is; below nought it is before."""

    @property
    def enough(self) -> bool:
        """Whether the day then ends in time."""
        return self.late <= ENOUGH


def shorten(talk: Talk, deck: Deck, plan: Plan, steps: int, now: float) -> Shortening:
    """Which of the blocks to come to shorten so that the day ends in time.

    Of the blocks to come those whose slides all have the priority `skip` go first, then the others;
    one with a slide that is `must` never does. Of those that matter as much, waiting goes first,
    then discussions, exercises, talks, and breaks last. Of each kind the one that has most to give,
    and of two alike the later one. A block gives whole minutes, and no more than is needed.

    None gives more than half, a talk no more than a quarter; an exercise and a discussion keep five
    minutes, a break ten. Waiting gives all. What is shortened already is considered anew with it.
    """
    day = _Day(talk, deck, plan, steps, now)
    wanted = day.begun
    for item in day.tiers():
        if day.late(wanted) <= ENOUGH:
            break
        wanted = day.shorter(wanted, item)
    before, after = day.lengths(dict(talk.shortened)), day.lengths(wanted)
    changes = [
        Change(item, before[item.id], after[item.id])
        for item in day.ahead
        if round(before[item.id]) != round(after[item.id])
    ]
    forecast, late = day.ends(wanted)
    return Shortening(tuple(wanted.items()), tuple(changes), forecast, late)


Wanted = dict[str, float]


class _Day:
    """The blocks that are still to come, and when the day ends with some of them shorter."""

    def __init__(self, talk: Talk, deck: Deck, plan: Plan, steps: int, now: float) -> None:
        self.talk, self.deck, self.plan, self.steps, self.now = talk, deck, plan, steps, now
        here = talk.on_stage.place.slide
        self.items = items_of(deck)
        self.ahead = [item for item in self.items if item.first > here]
        others = {item.id for item in self.items} - {item.id for item in self.ahead}
        self.begun: Wanted = {name: one for name, one in talk.shortened if name in others}

    def tiers(self) -> Iterator[Item]:
        """The blocks that can be shorter, in the order in which they are shortened."""
        lengths = self.lengths(self.begun)
        spare = {item.id: lengths[item.id] - self._least(item) for item in self.ahead}
        for priority in (Priority.SKIP, Priority.SHOULD):
            for kind in ORDER:
                same = [
                    item
                    for item in self.ahead
                    if item.kind is kind and self._priority(item) is priority
                ]
                same = [item for item in same if spare[item.id] > 0]
                yield from sorted(same, key=lambda item: (-spare[item.id], -item.first))

    def shorter(self, wanted: Wanted, item: Item) -> Wanted:
        """The same with one block as much shorter as is needed, or as it can be."""
        least = int(self._least(item) // MINUTE)
        most = ceil(self.lengths(wanted)[item.id] / MINUTE) - 1
        while least < most:  # the longest that is enough
            middle = (least + most + 1) // 2
            if self.late({**wanted, item.id: middle * MINUTE}) <= ENOUGH:
                least = middle
            else:
                most = middle - 1
        return {**wanted, item.id: float(least * MINUTE)}

    def lengths(self, wanted: Wanted) -> dict[str, float]:
        """The seconds of all blocks then."""
        starts = self._today(wanted).plan.starts
        return {one.id: starts[one.first + one.size] - starts[one.first] for one in self.items}

    def late(self, wanted: Wanted) -> float:
        """How many seconds after its time the day ends then."""
        return self.ends(wanted)[1]

    def ends(self, wanted: Wanted) -> tuple[float, float]:
        """What the clock reads at the end of the day, and how much later than it may that is."""
        talk, day = self.talk, self._today(wanted)
        rest = day.rest(talk.on_stage.place, self.steps, used(talk, self.deck, self.now))
        forecast = talk.clock.elapsed(self.now) + rest
        return forecast, forecast - day.allowed

    def _today(self, wanted: Wanted) -> Today:
        talk = self.talk._replace(shortened=tuple(wanted.items()))
        return today(talk, self.deck, self.plan, self.now)

    def _least(self, item: Item) -> float:
        """The seconds that a block keeps at the least, in whole minutes."""
        whole = self.plan.starts[item.first + item.size] - self.plan.starts[item.first]
        match item.kind:
            case Block.TALK:
                least = whole * LEAST_SHARE
            case Block.BREAK:
                least = max(LEAST_BREAK, whole / 2)
            case Block.WAITING:
                least = 0.0
            case _:
                least = max(LEAST_WORK, whole / 2)
        return ceil(least / MINUTE) * MINUTE

    def _priority(self, item: Item) -> Priority:
        """How much a block matters: as its slides do, save that one `must` holds all."""
        found = {self.deck.slides[at].priority for at in item.numbers}
        if Priority.MUST in found:
            return Priority.MUST
        return Priority.SKIP if found == {Priority.SKIP} else Priority.SHOULD
