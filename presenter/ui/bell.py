"""The bell of an exercise: once, when its time is over."""

from typing import TYPE_CHECKING

from presenter.elements.kinds.exercise import Exercise
from presenter.talk.activity import activity_of

if TYPE_CHECKING:
    from presenter.ui.show import Show


class Bell:
    """Hears when the time of the exercise on the stage is over; one that was over is silent."""

    def __init__(self) -> None:
        self._waiting: tuple[str, float] | None = None
        """The exercise whose time ran when it was looked at last, and the seconds it had."""

    def is_due(self, show: "Show", now: float) -> bool:
        """Whether to ring now: in the audience's windows, or where there are none."""
        slide = show.deck.slides[show.talk.on_stage.place.slide]
        found = activity_of(show.talk, slide.id)
        rest = found.seconds - found.clock.elapsed(now)
        waited = self._waiting == (slide.id, found.seconds)
        self._waiting = (slide.id, found.seconds) if found.clock.running and rest > 0 else None
        rings = any(isinstance(one, Exercise) and one.bell for one in slide.body)
        return waited and rest <= 0 and rings and not show.has_audience_apart
