"""What a room does at a slide but listen: exercises and breaks, their time and their counts."""

from presenter.model.slide import PAUSES, Block
from presenter.talk.clock import Clock
from presenter.talk.intent import Act, Intent
from presenter.talk.talk import Activity, Outline, Talk

MOST = 24 * 3600.0
"""Seconds that an activity may be given."""


def activity_of(talk: Talk, slide: str, seconds: float = 0.0) -> Activity:
    """What has become of a slide, by its id; one with these seconds where nothing has yet."""
    found = (one for one in talk.activities if one.slide == slide)
    return next(found, Activity(slide, seconds))


def is_locked(talk: Talk, outline: Outline) -> bool:
    """Whether the audience sees a break or is waiting, and nobody has unlocked the keys."""
    here = talk.on_stage.place.slide
    return outline.block(here)[0] in PAUSES and outline.ids[here] != talk.unlocked


def active(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    """The talk after an intent that is about what the room does at the slide on the stage."""
    here = talk.on_stage.place.slide
    name, (block, seconds) = outline.ids[here], outline.block(here)
    if intent.act is Act.UNLOCK:
        return talk._replace(unlocked=name)
    if block is not Block.EXERCISE and block not in PAUSES:
        return talk
    return _with(talk, _after(activity_of(talk, name, seconds), intent, now))


def arrived(talk: Talk, now: float, outline: Outline) -> Talk:
    """The talk with another slide on the stage: a break begins, and keys are locked again.

    One that was left goes on when it is gone back to while it lasts, and begins anew later.
    """
    here = talk.on_stage.place.slide
    name, (block, seconds) = outline.ids[here], outline.block(here)
    talk = talk._replace(unlocked="")
    if block not in PAUSES:
        return talk
    found = activity_of(talk, name)
    if found.clock.begun and found.clock.elapsed(now) < found.seconds:
        return talk
    return _with(talk, Activity(name, seconds, Clock().started(now)))


def _with(talk: Talk, activity: Activity) -> Talk:
    others = (one for one in talk.activities if one.slide != activity.slide)
    return talk._replace(activities=(*others, activity))


def _after(found: Activity, intent: Intent, now: float) -> Activity:
    match intent.act:
        case Act.START:
            running = found.clock.running
            return found._replace(
                clock=(found.clock.paused if running else found.clock.started)(now)
            )
        case Act.EXTEND:
            return _extended(found, intent.amount, now)
        case Act.PEOPLE:
            people = max(0, intent.amount)
            done = min(found.done, people) if people else found.done
            return found._replace(people=people, done=done)
        case Act.DONE:
            done = max(0, found.done + intent.amount)
            return found._replace(done=min(done, found.people) if found.people else done)
        case _:
            return found._replace(answers=max(0, found.answers + intent.amount))


def _extended(found: Activity, seconds: int, now: float) -> Activity:
    """More time, or less: what is over counts from now on; no time is taken that has passed."""
    passed = found.clock.elapsed(now)
    if seconds > 0:
        return found._replace(seconds=min(MOST, max(found.seconds, passed) + seconds))
    least = min(found.seconds, passed)
    return found._replace(seconds=max(least, found.seconds + seconds))
