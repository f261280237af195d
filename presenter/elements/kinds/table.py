"""`table`: rows and columns."""

from presenter.elements.element import Kind, kind
from presenter.elements.fields import SOURCE, TEXT, choice, field, listing
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.role import Role
from presenter.model.shapes import Align, Grid, GridRow, Shape, Words
from presenter.model.text import Text

NOTHING = Text("")


@kind("table")
class Table(Kind, kw_only=True):
    """A table; with `reveal` each row takes a step."""

    columns: tuple[Text, ...] = field(listing(TEXT), "The headings of the columns.")
    rows: tuple[tuple[Text, ...], ...] = field(
        listing(listing(TEXT)), "The rows, each a list with a text for every column."
    )
    align: tuple[Align, ...] = field(
        listing(choice(Align)), "Where the texts of each column stand.", default=()
    )
    caption: Text | None = field(TEXT, "A line under the table.", default=None)
    source: str | None = field(SOURCE, "Where it comes from.", default=None)

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
        aligns = (*self.align, *[Align.LEFT] * width)[:width]
        caption = (Words(self.caption, Role.MUTED),) if self.caption else ()
        cited = citation(deck, (self.source,)) if self.source else ()
        return (Grid(_filled(self.columns, width), rows, aligns), *caption, *cited)


def _filled(cells: tuple[Text, ...], width: int) -> tuple[Text, ...]:
    return (*cells, *[NOTHING] * (width - len(cells)))
