"""`columns`: elements side by side."""

from typing import ClassVar, Self

from presenter.elements.element import BODY, Kind, kind
from presenter.elements.fields import COUNT, Entry, Reader, field, filled, listing, read_record
from presenter.elements.schema import ref
from presenter.elements.scope import Scope
from presenter.model import shapes
from presenter.model.deck import Deck
from presenter.model.moment import Moment
from presenter.model.notes import Withheld, gathered
from presenter.model.poll import Asked
from presenter.model.slide import Slide
from presenter.reading import Node, Sequence


class Column(Entry, kw_only=True):
    """One column: its elements, and its share of the width."""

    body: tuple[Kind, ...] = field(BODY, "What stands in it.")
    weight: int = field(COUNT, "Its share of the width.", default=1)


def _read_column(node: Node, scope: Scope) -> Column | None:
    if isinstance(node, Sequence):
        body = BODY.read(node, scope)
        return None if body is None else Column(body=body)
    return read_record(Column, node, scope)


@kind("columns")
class Columns(Kind, kw_only=True):
    """Elements side by side; their steps run from the first column to the last.

    With `reveal` each column takes a step before those of its elements.
    """

    short: ClassVar[str] = "columns"
    columns: tuple[Column, ...] = field(
        filled(
            listing(
                Reader(
                    "column: `body` and `weight`, or a list of elements",
                    _read_column,
                    Column,
                    lambda scope: {"anyOf": [ref(Column), BODY.allows(scope)]},
                )
            )
        ),
        "The columns.",
    )

    def _parts(self) -> tuple[Kind, ...]:
        return tuple(element for column in self.columns for element in column.body)

    @property
    def changes(self) -> bool:
        """Whether one of their elements does."""
        return any(element.changes for element in self._parts())

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The columns with each element as it is at the moment."""
        if not self.changes:
            return self
        columns = (
            column.replace(body=tuple(one.at(slide, moment) for one in column.body))
            for column in self.columns
        )
        return self.replace(columns=tuple(columns))

    def steps(self) -> int:
        """Those of all elements in the columns, and one for each column that is revealed."""
        own = len(self.columns) if self.reveal else 0
        return own + sum(element.steps() for element in self._parts())

    def shapes(self, deck: Deck, first: int) -> tuple[shapes.Shape, ...]:
        """A row of columns."""
        made: list[shapes.Column] = []
        step = first
        for column in self.columns:
            found: list[shapes.Shape] = []
            step += self.reveal
            since = step if self.reveal else 0
            for element in column.body:
                found += element.shapes(deck, step)
                step += element.steps()
            made.append(shapes.Column(tuple(found), column.weight, since))
        return (shapes.Row(tuple(made)),)

    def withheld(self) -> Withheld:
        """What the elements in the columns withhold."""
        return gathered(element.withheld() for element in self._parts())

    def asks(self) -> Asked | None:
        """The first poll in the columns."""
        return next(filter(None, (element.asks() for element in self._parts())), None)

    def cited(self) -> tuple[str, ...]:
        """The sources of all elements in the columns."""
        return tuple(key for element in self._parts() for key in element.cited())
