"""The slides that are shown, all of a deck or a part of it, and how long each is meant to take."""

from typing import TYPE_CHECKING

from presenter.model.deck import Deck
from presenter.talk import Talk

if TYPE_CHECKING:
    from presenter.talk.plan import Plan


Earlier = tuple[tuple[str, float], ...]
"""The seconds that slides took before, by their ids."""


class Programme:
    """A deck of which these slides are shown, by their ids; all of them where none are named."""

    def __init__(self, whole: Deck, slides: tuple[str, ...] = ()) -> None:
        self.whole = whole
        self.slides = slides
        self.deck = _part_of(whole, slides) if slides else whole
        self._plans: dict[tuple[str, Earlier], Plan] = {}

    def plan(self, language: str, earlier: Earlier = ()) -> "Plan":
        """The seconds that each slide is meant to take in the whole, by its notes in a language,
        or by what it took when the talk was given before.
        """
        said = language, earlier
        if said not in self._plans:
            from presenter.talk.plan import Plan, plan_of  # only speakers need it

            plan = plan_of(self.whole, *said)
            if self.slides:
                numbers = self.whole.numbers
                plan = Plan(tuple(plan.slides[numbers[one]] for one in self.deck.ids))
            self._plans[said] = plan
        return self._plans[said]


def _part_of(deck: Deck, slides: tuple[str, ...]) -> Deck:
    from presenter.rehearsal.selection import part_of  # hardly ever

    return part_of(deck, slides)


def slides_of(talk: Talk) -> tuple[str, ...]:
    """The ids of the slides of a part that is practised; none: the whole deck."""
    return talk.practice.slides if talk.practice else ()
