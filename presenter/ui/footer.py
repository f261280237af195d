"""What the footer says: its clock, and what the speaker has no other place to be told in."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from presenter.model.beside import leading, parts
from presenter.talk import Act, Face, Talk
from presenter.talk.clock import of_day, spoken
from presenter.words import speak

if TYPE_CHECKING:
    from presenter.ui.show import Show


def footer_clock(show: "Show", now: float, time_of_day: float) -> str:
    """The clock in the footer, which the audience sees too: quiet, and in one face."""
    talk = show.talk
    if talk.face is Face.TIME_OF_DAY:
        return of_day(time_of_day)
    if talk.face is Face.LEFT and show.is_timed:
        rest = show.progress(now).left
        over = f"+{spoken(-rest)} {speak(leading(talk.language))('stage.over')}"
        return f"−{spoken(rest)}" if rest >= 0 else over
    return spoken(talk.clock.elapsed(now))


def footer_message(show: "Show", now: float) -> str:
    """What the footer says, where the speaker has no other window to be told in."""
    told = show.message or show.noticed(now)
    if told or show.has_speaker_apart:
        return told
    if show.offered is not None:
        return show.say("resume.offer", **show.offered)
    if show.talk.held is not None:
        return frozen(show.talk, show.settings.keys)
    remarks = show.remarks
    return show.say("stage.problems", n=remarks.count) if remarks.broken else ""


def joining(show: "Show", second: bool) -> str:
    """What a window says when the talk was open already; nothing where that was to be expected.

    `second` is one on a side that had a window.
    """
    if "--lang" in show.idle:
        return show.say("stage.joined-language", language=",".join(parts(show.talk.language)))
    if show.idle:
        return show.say("stage.joined-idle", options=", ".join(show.idle))
    return show.say("stage.joined") if second else ""


def frozen(talk: Talk, chosen: Mapping[str, tuple[str, ...]]) -> str:
    """That the stage stands still in this window, and which of the user's keys end that."""
    from presenter.ui.keys import first_of  # hardly ever

    shows, back = first_of(Act.FREEZE, chosen), first_of("close", chosen)
    here = talk.place.slide + 1
    return speak(leading(talk.language))("stage.frozen-here", slide=here, shows=shows, back=back)
