"""Times of day, as people write them."""

import re

from presenter.elements.fields import Reader
from presenter.elements.scope import Scope
from presenter.reading import Node, Scalar

_TIME = re.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


def time_of_day(written: str) -> float | None:
    """The seconds since midnight at a time such as `14:45`; None where it is none."""
    match = _TIME.fullmatch(written.strip())
    return None if match is None else float(int(match[1]) * 3600 + int(match[2]) * 60)


def _time(node: Node, scope: Scope) -> float | None:
    word = node.text if isinstance(node, Scalar) else ""
    found = time_of_day(word)
    if found is None:
        scope.report(node, "time-expected", word=word)
    return found


TIME = Reader(
    "time of day: `09:10`",
    _time,
    schema=lambda scope: {"type": "string", "pattern": rf"^\s*(?:{_TIME.pattern})\s*$"},
)
