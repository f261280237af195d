"""Where words go on a map: beside what they name, clear of the marks and of each other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from presenter.model.shapes import Align


class Rect(NamedTuple):
    """Cells of a map: those of so many rows and columns from a first one on."""

    row: int
    column: int
    height: int
    width: int

    @property
    def below(self) -> int:
        """The first row under it."""
        return self.row + self.height

    @property
    def beyond(self) -> int:
        """The first column to its right."""
        return self.column + self.width

    def touches(self, other: "Rect") -> bool:
        """Whether they share a cell."""
        return (
            self.row < other.below
            and other.row < self.below
            and self.column < other.beyond
            and other.column < self.beyond
        )


class Cells:
    """A set of cells of a map."""

    __slots__ = ("_rows", "_width")

    def __init__(self, height: int, width: int) -> None:
        self._rows = [0] * height
        self._width = width

    def add(self, rect: Rect) -> None:
        """Add the cells of a rectangle, as far as they lie on the map."""
        mask = self._mask(rect)
        for row in range(max(0, rect.row), min(rect.below, len(self._rows))):
            self._rows[row] |= mask

    def add_all(self, cells: Iterable[tuple[int, int]]) -> None:
        """Add cells by their row and column."""
        for row, column in cells:
            self._rows[row] |= 1 << column

    def count(self, rect: Rect) -> int:
        """How many cells of a rectangle are in the set."""
        mask = self._mask(rect)
        rows = self._rows[max(0, rect.row) : max(0, rect.below)]
        return sum((row & mask).bit_count() for row in rows)

    def _mask(self, rect: Rect) -> int:
        first, last = max(0, rect.column), min(self._width, rect.beyond)
        return (1 << last) - (1 << first) if last > first else 0

    def holds(self, rect: Rect) -> bool:
        """Whether a rectangle lies on the map."""
        inside = rect.row >= 0 and rect.below <= len(self._rows)
        return inside and rect.column >= 0 and rect.beyond <= self._width


class Placed(NamedTuple):
    """A rectangle for words, and where in it their lines stand."""

    rect: Rect
    align: Align
    sink: int = 1
    """Where they stand if they are fewer: 0 at the top, 1 in the middle, 2 at the foot."""


class Wish(NamedTuple):
    """Words that want a place: as high and as wide as they are, each place with what it costs."""

    number: int
    places: tuple[tuple[Placed, int], ...]


def beside(mark: Rect, height: int, width: int, space: int) -> Iterator[Placed]:
    """The eight places around a mark, and four a little further off; the best ones first."""
    middle = mark.row + (mark.height - height) // 2
    centre = mark.column + (mark.width - width) // 2
    over, under = mark.row - height, mark.below
    for gap in (0, 1):
        after, before = mark.beyond + space + gap, mark.column - space - gap - width
        yield Placed(Rect(middle, after, height, width), Align.LEFT)
        yield Placed(Rect(middle, before, height, width), Align.RIGHT)
        for row, sink in ((over - gap, 2), (under + gap, 0)):
            yield Placed(Rect(row, mark.beyond + gap, height, width), Align.LEFT, sink)
            yield Placed(Rect(row, mark.column - width - gap, height, width), Align.RIGHT, sink)
            yield Placed(Rect(row, centre, height, width), Align.CENTER, sink)


CROSSING = 3
"""What covering a cell of an arc costs; the next best place around a mark costs one."""


def placed(wishes: Sequence[Wish], taken: Cells, quiet: Cells, space: int) -> dict[int, Placed]:
    """A place for each wish that has one, by its number; who has the least choice goes first.

    taken: cells that are never covered; quiet: cells that are covered if it cannot be helped;
    space: the cells that part words from those beside them.
    """
    choices = [(wish, [one for one in wish.places if _is_free(one[0], taken)]) for wish in wishes]
    found: dict[int, Placed] = {}
    for wish, places in sorted(choices, key=lambda choice: len(choice[1])):
        free = [(place, cost) for place, cost in places if _is_free(place, taken)]
        if not free:
            continue
        place, _ = min(free, key=lambda one: one[1] + CROSSING * quiet.count(one[0].rect))
        found[wish.number] = place
        taken.add(_with_space(place.rect, space))
    return found


def _is_free(place: Placed, taken: Cells) -> bool:
    return taken.holds(place.rect) and not taken.count(place.rect)


def _with_space(rect: Rect, space: int) -> Rect:
    """Words and what parts them from others: for drawn ones also a row above and one below."""
    rows = int(space > 1)
    return Rect(
        rect.row - rows, rect.column - space, rect.height + 2 * rows, rect.width + 2 * space
    )
