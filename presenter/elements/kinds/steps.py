"""`steps`: a process, one box after the other."""

from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import (
    TEXT,
    WORD,
    Entry,
    field,
    filled,
    listing,
    nested,
    report_unknown,
)
from presenter.elements.named import NAMED, Named, numbers
from presenter.elements.scope import Scope
from presenter.model.deck import Deck
from presenter.model.flow import Process, Stage
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar, Sequence


class Step(Entry, kw_only=True):
    """One step of the process."""

    text: Text = field(TEXT, "What is done.")
    by: str = field(WORD, "The key of the lane of whoever does it.", default="")


@kind("steps")
class Steps(Kind, kw_only=True):
    """A process in boxes with arrows between them; with `reveal` each box takes a step.

    With `lanes` each box stands in the row of whoever does it.
    """

    items: tuple[Step, ...] = field(
        filled(listing(nested(Step, "step: `text` and `by`"))), "The steps."
    )
    alt: Text = field(TEXT, "What the process is, for those who do not see it.")
    lanes: tuple[Named, ...] = field(NAMED, "Who does it, by keys of your own.", default=())

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """Tells the steps that stand in no lane while there are lanes, or in one there is not."""
        lanes = tuple(numbers(self.lanes))
        items = node.entries["items"]
        if ("lanes" in node.entries) == bool(lanes) and isinstance(items, Sequence):
            for item in items.items:
                _check_lane(item, lanes, scope)
        return self

    def steps(self) -> int:
        """One for each box."""
        return len(self.items) * self.reveal

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The process."""
        lanes = numbers(self.lanes)
        stages = tuple(
            Stage(one.text, lanes.get(one.by.strip(), -1), (first + at) * self.reveal)
            for at, one in enumerate(self.items, 1)
        )
        return (Process(self.alt, stages, tuple(lane.text for lane in self.lanes)),)


def _check_lane(item: Node, lanes: tuple[str, ...], scope: Scope) -> None:
    by = item.entries.get("by") if isinstance(item, Mapping) else None
    if isinstance(by, Scalar) and by.text and by.text.strip() not in lanes:
        report_unknown(scope, by, "unknown-lane", by.text.strip(), lanes)
    elif by is None and lanes and isinstance(item, Mapping):
        scope.report(item, "lane-missing", known=", ".join(lanes))
