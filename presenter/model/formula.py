"""A formula, as its author wrote it."""

from presenter.model.record import Record
from presenter.model.text import Text


class Formula(Record):
    """LaTeX source without its dollars, and the words that it is read aloud by."""

    source: str
    alt: Text | None = None
    step: int = 0
