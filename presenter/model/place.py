"""Where a talk is."""

from typing import NamedTuple


class Place(NamedTuple):
    """A slide, a step of it, and a page of it, each counted from 0."""

    slide: int = 0
    step: int = 0
    page: int = 0
