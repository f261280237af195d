"""Whether the machine's time of day was set right while a talk goes on."""

JUMP = 60.0
"""Seconds from which on that is told; what is less moves no minute that anybody reads."""


class Steady:
    """Holds the time of day against the clock of the talk, which never jumps."""

    def __init__(self) -> None:
        self._apart: float | None = None

    def jumped(self, now: float, wall: float) -> bool:
        """Whether it was set right since the first look; stays so until it is as it was.

        `now` is in seconds on the talk's clock, `wall` in seconds since the epoch.
        """
        if self._apart is None:
            self._apart = wall - now
        return abs(wall - now - self._apart) >= JUMP
