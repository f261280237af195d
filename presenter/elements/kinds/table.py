"""`table`: rows and columns."""

import re
from itertools import chain
from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import SOURCE, TEXT, choice, field, filled, listing
from presenter.elements.scope import Scope
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.role import Role
from presenter.model.shapes import Align, Grid, GridRow, Shape, Words
from presenter.model.text import Text
from presenter.reading import Mapping, Sequence

NOTHING = Text("")
_AMOUNT = re.compile(r"[^\w\s]?\s?[^\w\s]?[0-9]+([.,\s][0-9]+)*(\s?[^\w\s]|\s\w{1,3})?")
"""A number, with a sign or a currency before it, and a sign or a short unit behind it."""


@kind("table")
class Table(Kind, kw_only=True):
    """A table; with `reveal` each row takes a step."""

    columns: tuple[Text, ...] = field(filled(listing(TEXT)), "The headings of the columns.")
    rows: tuple[tuple[Text, ...], ...] = field(
        listing(listing(TEXT)), "The rows, each a list with a text for every column."
    )
    align: tuple[Align, ...] = field(
        listing(choice(Align)),
        "Where the texts of each column stand; at the right where all are numbers if left out.",
        default=(),
    )
    caption: Text | None = field(TEXT, "A line under the table.", default=None)
    source: str | None = field(SOURCE, "Where it comes from.", default=None)

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """All rows; what is told of one that is too long is mostly a comma in a number."""
        columns, rows = node.entries["columns"], node.entries["rows"]
        headings = len(columns.items) if isinstance(columns, Sequence) else 0
        for row in rows.items if isinstance(rows, Sequence) and headings else ():
            if isinstance(row, Sequence) and len(row.items) > headings:
                scope.report(row, "row-too-long", n=len(row.items), columns=headings)
        return self

    def steps(self) -> int:
        """One for each row."""
        return len(self.rows) if self.reveal else 0

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """A grid, its caption and its source; rows are made as long as the longest."""
        width = max(len(self.columns), *(len(row) for row in self.rows), 1)
        rows = tuple(
            GridRow(_filled(row, width), first + number if self.reveal else 0)
            for number, row in enumerate(self.rows, 1)
        )
        columns = [[row.cells[at] for row in rows] for at in range(width)]
        aligns = (*self.align, *map(_natural, columns[len(self.align) :]))[:width]
        caption = (Words(self.caption, Role.MUTED),) if self.caption else ()
        cited = citation(deck, (self.source,)) if self.source else ()
        return (Grid(_filled(self.columns, width), rows, aligns), *caption, *cited)


def _natural(column: list[Text]) -> Align:
    """Where a column stands of itself: numbers at the right, so that their digits are in line."""
    written = [*chain.from_iterable(text.versions.values() for text in column)]
    said = [one for one in written if one.strip()]
    return Align.RIGHT if said and all(map(_AMOUNT.fullmatch, said)) else Align.LEFT


def _filled(cells: tuple[Text, ...], width: int) -> tuple[Text, ...]:
    return (*cells, *[NOTHING] * (width - len(cells)))
