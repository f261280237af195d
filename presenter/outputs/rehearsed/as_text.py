"""A run as text, right afterwards: the verdict, and a table with the largest difference first."""

from collections.abc import Iterator

from presenter.outputs.lined import lined, wrapped
from presenter.outputs.rehearsed.told import Told
from presenter.rehearsal.afterwards import Afterwards
from presenter.words import Words


def as_text(after: Afterwards, say: Words, width: int) -> Iterator[str]:
    """The lines, so many cells wide."""
    told = Told(after, say)
    yield from lined(told.heads, (*told.rows(), (), told.total()), width)
    yield ""
    yield from wrapped(" ".join(told.verdict()), width)
