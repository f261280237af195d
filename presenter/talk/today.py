"""The plan as it is today: in the time that there is, without what is skipped, after questions.

What a talk may take today stretches or squeezes what is spoken, all slides alike. Questions are
time that no slide has: they squeeze the slides after the one where they were asked, so that the
talk ends when it should. No slide is squeezed below `LEAST_SHARE` of its plan; from there on the
end moves out.

What a room does (an exercise, a break, a discussion, a poll) is firm: nobody eats in three quarters
of the time because of a question. It takes what is planned until it is shortened as a block, and so
does a talk that was shortened.
"""

from collections.abc import Mapping
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.record import Record
from presenter.model.slide import Block
from presenter.talk.agenda import items_of
from presenter.talk.plan import Plan
from presenter.talk.talk import Talk

LEAST_SHARE = 0.75
"""The least share of its plan that a slide is left with: 130 words a minute become 173, and faster
speech is heard but not followed. Whoever has less time has to leave something out.
"""


class Today(Record):
    """The plan at this moment, in seconds."""

    plan: Plan
    """What each slide may take, questions apart; nought for those to come that are skipped."""
    allowed: float
    """What the talk may take, from its beginning."""
    total: float
    """What the talk takes by its plan; longer than allowed where squeezing was not enough."""
    asked: Mapping[int, float]
    """The seconds of questions, by the number of the slide where they were asked."""

    def rest(self, place: Place, steps: int, used: float) -> float:
        """The seconds from here to the end by the plan.

        `used` is what this slide has had of its own time. At a step of it that is taken for at
        least what its steps before were to take, and for at most what they and this one were.
        """
        each = self.plan.slides[place.slide] / (steps + 1)
        before = each * min(place.step, steps)
        done = min(max(used, before), before + each)
        return self.plan.total - self.plan.starts[place.slide] - done


def used(talk: Talk, deck: Deck, now: float) -> float:
    """The seconds that the slide on the stage has had, in all its turns; not during questions."""
    slide = deck.ids[talk.on_stage.place.slide]
    return dict(talk.spent).get(slide, 0.0) + talk.own(now) - talk.came


def allowed(talk: Talk, deck: Deck, plan: Plan, now: float) -> float:
    """The seconds that the talk may take, counted from its beginning, as it stands now.

    Where it has to end at a moment, a late start and every pause make it shorter; it is never
    shorter than what has been used.
    """
    elapsed = talk.clock.elapsed(now)
    if talk.end is not None:
        return max(elapsed, elapsed + talk.end - now)
    whole = None if talk.earlier else deck.duration
    wanted = whole if talk.duration is None else talk.duration
    return plan.total if wanted is None else wanted


def today(talk: Talk, deck: Deck, plan: Plan, now: float) -> Today:
    """The plan of a deck for a talk that has come so far. `now` is a second of the talk's clock."""
    time = allowed(talk, deck, plan, now)
    firm = frozenset(at for at, one in enumerate(deck.slides) if one.kind is not Block.TALK)
    shown = _Shown(_without_skipped(talk, deck, plan), firm)
    share = _share(_Shown(plan, firm), shown, time)
    if talk.shortened:  # after the share: what they give is for the day, and relieves no others
        shown = _shortened(shown, talk, deck, plan)
    asked = _asked(talk, deck, now)
    squeezed, over = _squeezed(shown, share, asked)
    total = max(time, shown.total(share)) + over
    return Today(_stretched(squeezed, talk, deck), time, total, asked)


class _Shown(NamedTuple):
    """What is shown today, with the numbers of the slides that keep their length."""

    plan: Plan
    firm: frozenset[int]

    def at(self, share: float, first: int = 0, end: int | None = None) -> list[float]:
        """The seconds of slides where what is spoken gets a share of its plan."""
        slides = enumerate(self.plan.slides[first:end], first)
        return [one if at in self.firm else one * share for at, one in slides]

    def total(self, share: float) -> float:
        """The seconds of all of them."""
        return sum(self.at(share))

    def spoken(self, first: int = 0) -> float:
        """The seconds by plan of what is spoken, from a slide on."""
        slides = enumerate(self.plan.slides[first:], first)
        return sum(one for at, one in slides if at not in self.firm)


def _without_skipped(talk: Talk, deck: Deck, plan: Plan) -> Plan:
    """The plan with nothing for skipped slides, save those that were shown before they came up."""
    if not talk.skipped:
        return plan
    here = talk.on_stage.place.slide
    spent = {name for name, _ in talk.spent}
    slides = list(plan.slides)
    for name in talk.skipped:
        at = deck.numbers.get(name, here)
        if at > here or (at < here and name not in spent):
            slides[at] = 0.0
    return Plan(tuple(slides))


def _shortened(shown: _Shown, talk: Talk, deck: Deck, plan: Plan) -> _Shown:
    """The same with blocks as long as they are to be today; these keep that length."""
    slides, firm = list(shown.plan.slides), set(shown.firm)
    wanted = dict(talk.shortened)
    for item in items_of(deck):
        whole = plan.starts[item.first + item.size] - plan.starts[item.first]
        if item.id in wanted and whole:
            firm.update(item.numbers)
            for at in item.numbers:
                slides[at] *= wanted[item.id] / whole
    return _Shown(Plan(tuple(slides)), frozenset(firm))


def _stretched(plan: Plan, talk: Talk, deck: Deck) -> Plan:
    """The plan with the minutes that exercises and breaks were given, or that were taken off.

    They move the end, and the talk is as far behind as if it had used them already.
    """
    slides, here = list(plan.slides), talk.on_stage.place.slide
    for one in talk.activities:
        at = deck.numbers.get(one.slide, -1)
        if at < here or (at > here and one.slide in talk.skipped):
            continue
        whole = deck.slides[at].duration
        if whole is None:  # a time that nobody planned is the whole of it
            whole = slides[at] if one.seconds else 0.0
        slides[at] = max(0.0, slides[at] + one.seconds - whole)
    return Plan(tuple(slides))


def _share(whole: _Shown, shown: _Shown, time: float) -> float:
    """The share of its plan that each slide gets that is spoken, in a time that the talk may take.

    `shown` is without what is skipped: skipping relieves a talk that is to be shorter than its
    plan, and does not draw out the others of one that is not.
    """
    least, most, part = LEAST_SHARE, 1.0, shown
    if time >= whole.plan.total:
        least, most, part = 1.0, float("inf"), whole
    spoken = part.spoken()
    return max(least, min(most, (time - part.total(0)) / spoken)) if spoken else 1.0


def _asked(talk: Talk, deck: Deck, now: float) -> dict[int, float]:
    """Seconds of questions by the number of their slide; -1 where the deck no longer has it."""
    found: dict[int, float] = {}
    for slide, seconds in talk.questions:
        at = deck.numbers.get(slide, -1)
        found[at] = found.get(at, 0.0) + seconds
    if talk.asking:
        at = deck.numbers.get(talk.asking.slide, -1)
        found[at] = found.get(at, 0.0) + talk.clock.elapsed(now) - talk.asking.seconds
    return found


def _squeezed(shown: _Shown, share: float, asked: Mapping[int, float]) -> tuple[Plan, float]:
    """The plan with what was asked taken from the slides after it, and what they could not give."""
    slides: list[float] = []
    over = 0.0
    for at, seconds in sorted(asked.items()):
        slides += shown.at(share, len(slides), at + 1)
        rest = shown.spoken(at + 1)
        given = min(seconds, max(0.0, share - LEAST_SHARE) * rest)
        share -= given / rest if given else 0.0
        over += seconds - given
    slides += shown.at(share, len(slides))
    return Plan(tuple(slides)), over
