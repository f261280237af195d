"""The time, asked here and in `cli` alone: everything else has it handed in."""

import time


def now() -> float:
    """Seconds on a clock that all programs of this machine share, and that never goes back.

    It counts on while the machine sleeps, where there is such a clock (Linux; on macOS it goes by
    another name): a lid that was closed in the middle of a talk takes no minute off it.
    """
    clock = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def wall() -> float:
    """Seconds since the epoch, by the machine's clock on the wall."""
    return time.time()


def time_of_day() -> float:
    """What a clock on the wall here says, in seconds since midnight."""
    seconds = time.time()
    local = time.localtime(seconds)
    return local.tm_hour * 3600 + local.tm_min * 60 + local.tm_sec + seconds % 1
