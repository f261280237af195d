"""Where the parts of a deck stand in its files: kept for the checks alone, for it takes room."""

from typing import NamedTuple

from presenter.model.problem import Mark
from presenter.model.text import Text
from presenter.reading import Node


class Origin(NamedTuple):
    """A value of a file."""

    file: str
    node: Node

    @property
    def mark(self) -> Mark:
        """Its place."""
        return Mark(self.file, self.node.line, self.node.column)


class Written(NamedTuple):
    """A text, and the value that it was read from."""

    origin: Origin
    text: Text


class Origins:
    """What of a deck was read where."""

    def __init__(self) -> None:
        self.texts: list[Written] = []
        """Every text, in the order of the files."""

        self.slides: list[Origin] = []
        """Every slide, in the order of the talk; a title slide is the file that it is made from."""

        self.sources: dict[str, Origin] = {}
        """The keys of the sources."""
