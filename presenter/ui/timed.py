"""What keys want at an exercise on the stage, where that differs from what they want elsewhere."""

from typing import TYPE_CHECKING

from presenter.model.slide import PAUSES, Block
from presenter.talk import Act, Intent, Screen
from presenter.talk.activity import activity_of
from presenter.talk.clock import Clock

if TYPE_CHECKING:
    from presenter.ui.show import Show

MINUTE = 60
MINUTES: dict[str, int] = {
    "larger": 1,
    "smaller": -1,
    Act.PREVIOUS_SLIDE: 5,
    Act.NEXT_SLIDE: -5,
}
"""The minutes that an exercise or a break gets by a key, by its action."""


def timed_block(show: "Show") -> Block | None:
    """The kind of what is on the stage where it has a time, and the speaker is there."""
    talk = show.talk
    slide = show.deck.slides[talk.place.slide]
    bare = talk.held is None and talk.draw is None and talk.screen is Screen.SLIDE
    timed = slide.kind is Block.EXERCISE or slide.kind in PAUSES
    return slide.kind if bare and timed and slide.changes else None


def of_exercise(show: "Show", action: str, digits: str) -> Intent | None:
    """What an action wants of the exercise on the stage, behind digits; None: what it always wants.

    `12 d` says how many there are to be done. A break that is unlocked can be made longer too.
    """
    block = timed_block(show)
    if block and action in MINUTES:
        return Intent(Act.EXTEND, amount=MINUTES[action] * MINUTE)
    if block is not Block.EXERCISE:
        return None
    slide = show.deck.slides[show.talk.place.slide]
    found = activity_of(show.talk, slide.id, slide.duration or 0.0)
    match action:
        case "enter" if found.seconds and not digits:
            return Intent(Act.START)
        case "done" if digits:
            return Intent(Act.PEOPLE, amount=int(digits))
        case "done" | "undone":
            return Intent(Act.DONE, amount=1 if action == "done" else -1)
        case Act.ANSWER if found.answers < len(slide.withheld.answers):
            return Intent(Act.ANSWER, amount=1)
    return None


def ticking(show: "Show") -> Clock:
    """The clock whose seconds are shown: that of the exercise or break on the stage, if it runs."""
    talk = show.talk
    found = activity_of(talk, show.ids[talk.on_stage.place.slide])
    return found.clock if found.clock.running else talk.clock
