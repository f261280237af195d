"""Tables and names in Markdown, for what tells of talks, runs and days."""

import re
from collections.abc import Iterable, Iterator, Sequence

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&])")


def escaped(text: str) -> str:
    """Text that means nothing else in Markdown."""
    return _MARKS.sub(r"\\\1", text)


def row(fields: Iterable[str]) -> str:
    """A row of a table."""
    return f"| {' | '.join(fields)} |"


def heads(names: Sequence[str]) -> Iterator[str]:
    """The head of a table: names stand to the left in its first column, figures to the right."""
    yield row(names)
    yield row(["---", *["---:"] * (len(names) - 1)])
