"""What flows: the steps of a process, and diagrams of boxes and arrows."""

from enum import StrEnum

from presenter.model.record import Record
from presenter.model.text import Text


class Stage(Record):
    """One step of a process; `lane` is the number (from 0) of who does it, -1 nobody's."""

    text: Text
    lane: int = -1
    step: int = 0


class Process(Record):
    """Stages one after the other, and who does them."""

    alt: Text
    stages: tuple[Stage, ...]
    lanes: tuple[Text, ...] = ()


class Arrow(Record):
    """From one node to another, by their numbers (from 0)."""

    source: int
    target: int
    label: Text | None = None


class Direction(StrEnum):
    """Which way the arrows of a diagram go."""

    RIGHT = "right"
    DOWN = "down"


class Diagram(Record):
    """Nodes and the arrows between them; without a direction the room chooses it."""

    alt: Text
    nodes: tuple[Text, ...]
    arrows: tuple[Arrow, ...]
    direction: Direction | None = None
    step: int = 0

    @property
    def alone(self) -> tuple[Text, ...]:
        """The nodes that no arrow leaves or reaches."""
        met = {end for arrow in self.arrows for end in (arrow.source, arrow.target)}
        return tuple(node for number, node in enumerate(self.nodes) if number not in met)
