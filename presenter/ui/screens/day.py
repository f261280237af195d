"""The day on the speaker's screen: its blocks, when the rest comes, and what could be shorter."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.layout.timetable import Row, Told, page_of, timetable
from presenter.model.role import Role
from presenter.model.slide import Block
from presenter.outputs.agenda.told import kind_of, length, name_of, nearest
from presenter.talk.clock import of_day
from presenter.talk.day import BlockToday, Day, State, day_of
from presenter.talk.shorten import Shortening, shorten
from presenter.ui.later import later
from presenter.ui.screens.canvas import CanvasScreen
from presenter.words import Words, speak

TICK = 1.0
"""Seconds until the day is told anew."""

MINUTE = 60.0
SAME_DAY = 3 * 3600.0
"""Seconds off its beginning from which on a talk is a rehearsal of the day, and not the day."""

ROLES = {
    State.DONE: Role.MUTED,
    State.PASSED: Role.MUTED,
    State.NOW: Role.STRONG,
    State.TO_COME: Role.TEXT,
}

Shorter = tuple[tuple[str, float], ...]


class DayScreen(CanvasScreen[Shorter | None]):
    """Shows the day; the result is all blocks that are to be shorter from now on, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,j", "answer", show=False, priority=True),
        Binding("backspace,0", "take_back", show=False, priority=True),
        Binding("right,down,space,pagedown", "turn(1)", show=False, priority=True),
        Binding("left,up,pageup", "turn(-1)", show=False, priority=True),
        Binding("escape,n,f5,q", "close", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._page: int | None = None
        self._proposal: Shortening | None = None

    def on_mount(self) -> None:
        """Go on with the clock."""
        later(self, TICK, self._tick)

    def _tick(self) -> None:
        self.draw_soon()
        later(self, TICK, self._tick)

    def canvas(self, size: Size) -> Canvas:
        """The page of the day that was turned to; at first the one that the talk is at."""
        show, now = self.app.show, self.app.now()
        say = speak(show.talk.notes_language)
        steps = show.deck.slides[show.talk.on_stage.place.slide].steps
        asked = (show.talk, show.deck, show.plan, steps, now)
        day, found = day_of(*asked), shorten(*asked)
        self._proposal = found
        instead = {change.item.id: change.after for change in found.changes}
        rows = tuple(self._row(one, instead.get(one.item.id), say) for one in day.blocks)
        told = self._told(day, found, say)
        pages = timetable(rows, told, size)
        if self._page is None:
            here = next((at for at, one in enumerate(day.blocks) if one.state is State.NOW), 0)
            self._page = page_of(rows, told, size, here)
        self._page = max(0, min(self._page, len(pages) - 1))
        return pages[self._page]

    @property
    def _began(self) -> float:
        """When the day was to begin, in seconds since midnight; else when the clock did."""
        show, time = self.app.show, self.app.time_of_day()
        since = time - show.talk.clock.elapsed(self.app.now())
        start = show.deck.start
        return start if start is not None and abs(since - start) <= SAME_DAY else since

    def _row(self, one: BlockToday, instead: float | None, say: Words) -> Row:
        minutes = round(nearest(one.takes) / MINUTE) - round(nearest(one.entry.seconds) / MINUTE)
        passed = one.state is State.PASSED
        comes = say("day.now") if one.state is State.NOW else ""
        if one.ahead is not None:
            comes = self._clock(one.ahead)
        kind = one.item.kind
        name, word = name_of(one.item, say), kind_of(kind, say)
        told = kind is not Block.TALK and word.casefold() not in name.casefold()
        return Row(
            mark="▶" if one.state is State.NOW else "",
            planned=of_day(nearest(self._began + one.entry.start)),
            length=length(one.entry.seconds, say),
            comes=comes,
            takes="–" if passed else length(one.takes, say),
            off=f"{'+' if minutes > 0 else '−'}{abs(minutes)}" if minutes and not passed else "",
            instead=f"→ {length(instead, say)}" if instead is not None else "",
            name=f"{name} · {word}" if told else name,
            role=ROLES[one.state],
            off_role=Role.BEHIND if minutes > 0 else Role.AHEAD,
        )

    def _told(self, day: Day, found: Shortening, say: Words) -> Told:
        now, end = of_day(self.app.time_of_day()), self._clock(day.left)
        keys = [say("day.close")]
        if self.app.show.talk.shortened:
            keys.insert(0, say("day.back"))
        if found.changes:
            keys.insert(0, say("day.accept"))
        how = say("day.how", now=now, end=end, off=_off(day.late, say))
        outcome = self._outcome(day, found, say)
        return Told(
            say("day.title"), how, say("day.planned"), say("day.today"), outcome, " · ".join(keys)
        )

    def _outcome(self, day: Day, found: Shortening, say: Words) -> str:
        """What comes of the proposal, or why there is none."""
        if found.changes:
            elapsed = self.app.show.talk.clock.elapsed(self.app.now())
            end, off = self._clock(found.forecast - elapsed), _off(found.late, say)
            return say("day.offer", n=len(found.changes), end=end, off=off)
        return say("day.nothing" if found.enough else "day.nothing-left")

    def _clock(self, seconds: float) -> str:
        """The time of day in so many seconds."""
        return of_day(nearest(self.app.time_of_day() + seconds))

    def action_answer(self) -> None:
        """Take what is proposed; where nothing is, leave all as it is."""
        found = self._proposal
        self.dismiss(found.shortened if found and found.changes else None)

    def action_take_back(self) -> None:
        """Shorten nothing, where anything is shortened."""
        if self.app.show.talk.shortened:
            self.dismiss(())

    def action_turn(self, by: int) -> None:
        """To the next page or the one before."""
        self._page = (self._page or 0) + by
        self.draw_soon()

    def action_close(self) -> None:
        """Back to the talk, and leave all as it is."""
        self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """What opened it closes it, whatever key the user chose for that."""
        if event.key in self.app.keys_for("day"):
            self.dismiss(None)


def _off(late: float, say: Words) -> str:
    """How far off its time a day ends, in minutes."""
    minutes = int(nearest(abs(late)) // MINUTE)
    if not minutes:
        return say("day.on-time")
    return say("day.late" if late > 0 else "day.early", n=minutes)
