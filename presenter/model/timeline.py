"""A timeline: moments on a line."""

from presenter.model.record import Record
from presenter.model.text import Text


class Moment(Record):
    """Something that happened; `at` is its year where the line is drawn to scale."""

    when: Text
    text: Text
    at: int = 0
    step: int = 0


class Timeline(Record):
    """Moments in their order; `scale` sets them apart by their years."""

    alt: Text
    moments: tuple[Moment, ...]
    scale: bool = False
