"""The plan as it is today: in the time that there is, without what is skipped, after questions.

What a talk may take today stretches or squeezes all slides alike. Questions are time that no slide
has: they squeeze the slides after the one where they were asked, so that the talk ends when it
should. No slide is squeezed below `LEAST_SHARE` of its plan; from there on the end moves out.
"""

from collections.abc import Mapping

from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.record import Record
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
    wanted = deck.duration if talk.duration is None else talk.duration
    return plan.total if wanted is None else wanted


def today(talk: Talk, deck: Deck, plan: Plan, now: float) -> Today:
    """The plan of a deck for a talk that has come so far. `now` is a second of the talk's clock."""
    time = allowed(talk, deck, plan, now)
    shown = _shown(talk, deck, plan)
    share = _share(plan.total, shown.total, time)
    asked = _asked(talk, deck, now)
    squeezed, over = _squeezed(shown, share, asked)
    return Today(squeezed, time, max(time, share * shown.total) + over, asked)


def _shown(talk: Talk, deck: Deck, plan: Plan) -> Plan:
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


def _share(whole: float, rest: float, time: float) -> float:
    """The share of its plan that each slide gets in a time that the talk may take.

    `rest` is the plan without what is skipped: skipping relieves a talk that is to be shorter than
    its plan, and does not draw out the others of one that is not.
    """
    if time >= whole:
        return time / whole if whole else 1.0
    return max(LEAST_SHARE, min(1.0, time / rest)) if rest else 1.0


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


def _squeezed(plan: Plan, share: float, asked: Mapping[int, float]) -> tuple[Plan, float]:
    """The plan with what was asked taken from the slides after it, and what they could not give."""
    slides: list[float] = []
    over = 0.0
    for at, seconds in sorted(asked.items()):
        slides += [one * share for one in plan.slides[len(slides) : at + 1]]
        rest = plan.total - plan.starts[at + 1]
        given = min(seconds, max(0.0, share - LEAST_SHARE) * rest)
        share -= given / rest if given else 0.0
        over += seconds - given
    slides += [one * share for one in plan.slides[len(slides) :]]
    return Plan(tuple(slides)), over
