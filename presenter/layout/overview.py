"""All slides at once: a grid of small pages, the chosen one framed."""

from collections.abc import Mapping
from typing import NamedTuple

from presenter.layout.canvas import BLANK, Canvas, Look, Run
from presenter.layout.cells import cells, shortened
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.role import Role

THUMB = Size(22, 6)
"""About the size of a small page, in cells and rows; its frame comes on top."""


class Grid(NamedTuple):
    """How many small pages stand beside and above each other, and how large each is."""

    across: int
    down: int
    thumb: Size

    def slide_at(self, column: int, row: int, first: int, count: int) -> int | None:
        """The number of the slide whose small page has a cell; `first` is the top row's first."""
        width, height = self.thumb.width + 2, self.thumb.height + 2
        if column // width >= self.across or row // height >= self.down:
            return None
        number = first + row // height * self.across + column // width
        return number if 0 <= number < count else None

    def first(self, chosen: int) -> int:
        """The first slide that is shown when the chosen one has to be."""
        page = self.across * self.down
        return chosen // page * page


def grid(size: Size, count: int) -> Grid:
    """As many small pages as there is room for, or as there are, made to fill it."""
    most = max(1, size.width // (THUMB.width + 2))
    down = max(1, size.height // (THUMB.height + 2))
    fits = [one for one in range(1, most + 1) if one * down >= count] or [most]
    across = min(fits, key=lambda one: max(one / most, -(-count // one) / down))
    down = min(down, max(1, -(-count // across)))
    thumb = Size(size.width // across - 2, max(3, size.height // down - 2))
    return Grid(across, down, thumb)


def overview(
    typesetter: Typesetter, chosen: int, size: Size, language: str, marks: Mapping[int, str]
) -> Canvas:
    """The small pages around the chosen slide, some with a word beside their numbers.

    Every row is exactly as wide as the size.
    """
    laid = grid(size, len(typesetter.deck.slides))
    first = laid.first(chosen)
    rows: list[tuple[Run, ...]] = []
    for line in range(laid.down):
        start = first + line * laid.across
        numbers = range(start, min(start + laid.across, len(typesetter.deck.slides)))
        boxes = [
            _box(typesetter, one, laid.thumb, language, one == chosen, marks.get(one, ""))
            for one in numbers
        ]
        used = len(boxes) * (laid.thumb.width + 2)
        rest = (Run(" " * (size.width - used), BLANK),) if used < size.width else ()
        for at in range(laid.thumb.height + 2):
            runs = tuple(run for box in boxes for run in box[at])
            rows.append((*runs, *rest))
    blank = (Run(" " * size.width, BLANK),)
    rows += [blank] * (size.height - len(rows))
    return Canvas(size.width, size.height, tuple(rows[: size.height]))


def _box(
    typesetter: Typesetter, number: int, size: Size, language: str, chosen: bool, mark: str
) -> list[tuple[Run, ...]]:
    """A small page in a frame with its number; the chosen one's frame is double."""
    laid = typesetter.laid(number, size, language)
    canvas = laid.canvas(0, laid.steps)
    look = Look(Role.ACCENT if chosen else Role.RULE, bold=chosen)
    left, line, right, side, low_left, low_right = "╔═╗║╚╝" if chosen else "╭─╮│╰╯"
    name = " · ".join(filter(None, (str(number + 1), mark)))
    name = f" {shortened(name, size.width - 3)} "
    top = f"{left}{line}{name}{line * (size.width - 1 - cells(name))}{right}"
    edge = Run(side, look)
    return [
        (Run(top, look),),
        *((edge, *row, edge) for row in canvas.rows),
        (Run(f"{low_left}{line * size.width}{low_right}", look),),
    ]
