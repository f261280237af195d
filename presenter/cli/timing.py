"""Times of day and lengths of time as they are written on the line."""

from presenter.cli.deck import own_words
from presenter.elements.durations import seconds
from presenter.elements.times import time_of_day
from presenter.exits import CommandError


def seconds_of_day(written: str) -> float:
    """The seconds since midnight at a time such as `14:45`. Raises CommandError."""
    found = time_of_day(written)
    if found is None:
        raise CommandError(own_words()("cli.bad-time", word=written))
    return found


def seconds_long(written: str) -> float:
    """The seconds in a length of time such as `25m`. Raises CommandError."""
    found = seconds(written.strip())
    if not found:
        raise CommandError(own_words()("cli.bad-duration", word=written))
    return found
