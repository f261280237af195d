"""The clock of a talk. Nobody here asks the time: `now` is handed in, in seconds."""

from enum import StrEnum
from typing import NamedTuple


class Face(StrEnum):
    """What the clock shows."""

    ELAPSED = "elapsed"
    LEFT = "left"
    TIME_OF_DAY = "time-of-day"


class Clock(NamedTuple):
    """Seconds gathered until `since`, and from then on counting; `since` is None while it stands.

    A clock that has not begun starts by itself when the first slide is left; a paused one does not.
    """

    gathered: float = 0
    since: float | None = None
    begun: bool = False

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self.since is not None

    def elapsed(self, now: float) -> float:
        """The seconds since it began, pauses left out; never less than nought."""
        counting = now - self.since if self.since is not None else 0
        return self.gathered + max(0.0, counting)

    def started(self, now: float) -> "Clock":
        """The clock counting on from now."""
        return self if self.running else Clock(self.gathered, now, True)

    def paused(self, now: float) -> "Clock":
        """The clock standing still."""
        return Clock(self.elapsed(now), None, self.begun)


def spoken(seconds: float) -> str:
    """Seconds as people read them: `3:07`, `1:02:45`."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def of_day(seconds: float) -> str:
    """Seconds since midnight as a clock on the wall shows them: `14:05`."""
    hours, minutes = divmod(int(seconds) // 60, 60)
    return f"{hours % 24:02}:{minutes:02}"


def left(clock: Clock, duration: float, now: float) -> float:
    """The seconds left of a duration; below nought is overtime.

    It is rounded against the elapsed seconds that are shown, so that the two always add up.
    """
    return duration - int(clock.elapsed(now))
