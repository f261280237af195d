"""Times of day as they are written on the line."""

import re

from presenter.cli.deck import own_words
from presenter.exits import CommandError

_TIME_OF_DAY = re.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


def seconds_of_day(written: str) -> float:
    """The seconds since midnight at a time such as `14:45`. Raises CommandError."""
    match = _TIME_OF_DAY.fullmatch(written.strip())
    if match is None:
        raise CommandError(own_words()("cli.bad-time", word=written))
    return int(match[1]) * 3600 + int(match[2]) * 60
