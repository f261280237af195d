"""What stands on every slide of a break, or on which people wait: until when, and what comes then.

No author writes it: a slide of these kinds has it.
"""

from typing import Self

from presenter.elements.element import Kind
from presenter.elements.said import said
from presenter.elements.timing import digits_of, measured, phase_of
from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.role import Role
from presenter.model.shapes import Countdown, Phase, Shape, Words
from presenter.model.slide import PAUSES, Block, Slide
from presenter.model.text import Text

ON = (Phase.RUNNING, Phase.LAST, Phase.OVER)


MINUTES = 88
"""Minutes that are as long to say as any others."""


class Interval(Kind):
    """The time of day at which a break is over, in large digits, and the title of what follows."""

    slide: str = ""
    pause: Block = Block.BREAK
    seconds: int = 0
    moment: Moment = START

    @property
    def changes(self) -> bool:
        """Always: the time goes on."""
        return True

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The same at a moment of its slide."""
        seconds = int(slide.duration or 0)
        return self.replace(slide=slide.id, pause=slide.kind, seconds=seconds, moment=moment)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """When it is over, and what follows."""
        return (*self._time(deck), *self._next(deck))

    def _time(self, deck: Deck) -> tuple[Shape, ...]:
        moment = self.moment
        left = self.seconds if moment.left is None else moment.left
        if not self.seconds and moment.left is None:
            waiting = self.pause is Block.WAITING
            return (Words(said(deck, "pause.soon"), Role.STRONG),) if waiting else ()
        phase = phase_of(left, moment)
        digits, lead = digits_of(left), None
        if phase in ON and moment.ends:
            digits, lead = moment.ends, self._said(deck, "until")
        others = tuple(self._word(deck, one, MINUTES) for one in Phase)
        share = max(0, min(1, left / max(1, moment.whole))) if moment.begun else None
        word = self._word(deck, phase, MINUTES if moment.measured else -(-max(left, 1) // 60))
        made = Countdown(digits, "88:88", word, phase, others, lead, share=share)
        return (measured(made) if moment.measured else made,)

    def _word(self, deck: Deck, phase: Phase, minutes: int) -> Text:
        """How long it takes still, in words."""
        match phase:
            case Phase.READY | Phase.PAUSED:
                return said(deck, f"exercise.{phase.value}")
            case Phase.RUNNING:
                return said(deck, "pause.left", n=minutes)
            case _:
                return self._said(deck, phase.value)

    def _said(self, deck: Deck, key: str) -> Text:
        return said(deck, f"pause.{self.pause.value}-{key}")

    def _next(self, deck: Deck) -> tuple[Shape, ...]:
        """The title of the next slide that is no break; nothing at the end or while unread."""
        here = deck.find(self.slide)
        rest = deck.slides[here + 1 :] if here is not None else ()
        title = next((one.title for one in rest if one.kind not in PAUSES and one.title), None)
        if title is None:
            return ()
        after = said(deck, "pause.after")
        words = {one: after.written(one).format(title=title.written(one)) for one in deck.languages}
        return (Words(Text(words), Role.MUTED),)
