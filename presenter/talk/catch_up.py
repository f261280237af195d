"""What to skip when a talk is behind, and what of it can come back when there is time again."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.slide import Priority
from presenter.talk.plan import Plan
from presenter.talk.talk import Talk
from presenter.talk.today import today, used

ENOUGH = 1.0
"""Seconds after its time at which a talk still ends in time."""

Numbers = frozenset[int]
Late = Callable[[Numbers], float]


class Proposal(NamedTuple):
    """Slides to skip, by their ids in the order of the talk, and what comes of it in seconds."""

    skipped: tuple[str, ...]
    """All that are skipped then, as `Act.SKIP` takes them."""
    added: tuple[str, ...]
    restored: tuple[str, ...]
    saved: float
    """How much sooner the talk ends; below nought later, where slides come back."""
    forecast: float
    """What the clock will read at the end of the talk."""
    late: float
    """How long after its time that is; below nought it is before."""

    @property
    def enough(self) -> bool:
        """Whether the talk then ends in time."""
        return self.late <= ENOUGH


def catch_up(talk: Talk, deck: Deck, plan: Plan, steps: int, now: float) -> Proposal:
    """Which slides to skip so that the talk ends in time. The same question has the same answer.

    Of the slides to come those with the priority `skip` go first, `should` only if these are not
    enough; `must` and the last slide never go. Of each kind the fewest that are enough go, and of
    slides that serve as well the shorter ones, and of those the later: there is time to think
    better of it. A section's own slide goes when nothing is left under it, and only then. When
    nothing is enough, all that may go is named.

    What is skipped already counts, and comes back by the same rule when it need not be skipped any
    longer.
    """
    road = _Road(talk, deck, plan, steps, now)
    before = road.skipped
    wanted = road.whole(_chosen(before, road.tiers(road.open), road.late))
    kept = _chosen(wanted - road.ahead, road.tiers(road.own(wanted)), road.late)
    return road.proposal(before, road.whole(kept) & wanted)


class _Road:
    """The slides that are still to come, and when the talk ends without some of them."""

    def __init__(self, talk: Talk, deck: Deck, plan: Plan, steps: int, now: float) -> None:
        self.talk, self.deck, self.plan, self.steps, self.now = talk, deck, plan, steps, now
        self.count = len(deck.slides)
        self.skipped: Numbers = frozenset(
            deck.numbers[name] for name in talk.skipped if name in deck.numbers
        )
        self.ahead: Numbers = frozenset(range(talk.on_stage.place.slide + 1, self.count))
        self.covers = {
            first: frozenset(range(first + 1, first + len(section.slides)))
            for first, section in zip(deck.section_starts, deck.sections, strict=True)
            if section.title is not None and len(section.slides) > 1
        }

    @property
    def open(self) -> Numbers:
        """The slides that may be skipped and are not."""
        last = self.count - 1
        found = self.ahead - self.skipped - self.covers.keys() - {last}
        return frozenset(at for at in found if self._priority(at) is not Priority.MUST)

    def tiers(self, numbers: Numbers) -> list[list[int]]:
        """Slides in the order in which they go: by priority, then the longest first."""
        return [
            sorted(
                (at for at in numbers if self._priority(at) is priority),
                key=lambda at: (-self.plan.slides[at], at),
            )
            for priority in (Priority.SKIP, Priority.SHOULD, Priority.MUST)
        ]

    def own(self, skipped: Numbers) -> Numbers:
        """The slides to come that are skipped for themselves, not with all that is under them."""
        with_others = {cover for cover, under in self.covers.items() if under <= skipped}
        return (skipped & self.ahead) - with_others

    def whole(self, numbers: Numbers) -> Numbers:
        """Skipped slides with the sections' own ones under which nothing is left to show."""
        bare = {
            cover
            for cover, under in self.covers.items()
            if cover in self.ahead
            and under <= numbers
            and self._priority(cover) is not Priority.MUST
        }
        return numbers | bare

    def late(self, numbers: Numbers) -> float:
        """How many seconds after its time the talk ends without these slides."""
        forecast, allowed = self._ends(self.whole(numbers))
        return forecast - allowed

    def proposal(self, before: Numbers, after: Numbers) -> Proposal:
        """What comes of skipping these slides, after those."""
        forecast, allowed = self._ends(after)
        return Proposal(
            skipped=self._ids(after),
            added=self._ids(after - before),
            restored=self._ids(before - after),
            saved=self._ends(before)[0] - forecast,
            forecast=forecast,
            late=forecast - allowed,
        )

    def _ends(self, numbers: Numbers) -> tuple[float, float]:
        talk = self.talk._replace(skipped=self._ids(numbers))
        day = today(talk, self.deck, self.plan, self.now)
        rest = day.rest(talk.on_stage.place, self.steps, used(talk, self.deck, self.now))
        return talk.clock.elapsed(self.now) + rest, day.allowed

    def _priority(self, at: int) -> Priority:
        return self.deck.slides[at].priority

    def _ids(self, numbers: Numbers) -> tuple[str, ...]:
        return tuple(self.deck.ids[at] for at in sorted(numbers))


def _chosen(base: Numbers, tiers: list[list[int]], late: Late) -> Numbers:
    """The base, and as few of the tiers as let the talk end in time; all of them, where none do."""
    for tier in tiers:
        if late(base) <= ENOUGH:
            break
        whole = base.union(tier)
        if late(whole) <= ENOUGH:
            return _fewest(base, tier, late)
        base = whole
    return base


def _fewest(base: Numbers, tier: Sequence[int], late: Late) -> Numbers:
    """The base with as few of a tier as are enough, each as short and as late as it can be.

    The longest are taken; then each of them, the shortest first, gives way to the last one of the
    tier that does.
    """

    def lacking(slides: Sequence[int]) -> bool:
        return late(base.union(slides)) > ENOUGH

    count = bisect_left(range(len(tier)), True, key=lambda n: not lacking(tier[:n]))
    chosen = list(tier[:count])
    for at in reversed(range(count)):
        rest = chosen[:at] + chosen[at + 1 :]
        others = [one for one in tier if one not in rest]
        serving = bisect_left(others, True, key=lambda one: lacking([*rest, one]))
        chosen[at] = others[serving - 1]
    return base.union(chosen)
