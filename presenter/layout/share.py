"""The part of a whole, drawn: as dots, as people, or as a bar."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.canvas import Look
from presenter.layout.charts.scale import rightwards
from presenter.layout.painter import Painter
from presenter.model.role import Role
from presenter.model.shapes import Show

MOST_DOTS = 1000
BAR_SHARE = 5
"""How many times as wide as high a bar is, at the least, in cells and rows."""

TRACK = "░"


class Dot(NamedTuple):
    """A way to draw one of many: full, partly full and empty, and the cells to the next."""

    full: tuple[str, ...]
    partly: tuple[str, ...]
    empty: tuple[str, ...]
    across: int
    down: int


HUGE = Dot(
    (" ▄██▄ ", "██████", "██████", " ▀██▀ "),
    (" ▄█▀▄ ", "███  █", "███  █", " ▀█▄▀ "),
    (" ▄▀▀▄ ", "█    █", "█    █", " ▀▄▄▀ "),
    8,
    5,
)
LARGE = Dot(("▟██▙", "▜██▛"), ("▟█─╮", "▜█─╯"), ("╭──╮", "╰──╯"), 6, 3)
MIDDLE = Dot(("██",), ("█░",), ("░░",), 4, 2)
SMALL = Dot(("●",), ("◐",), ("○",), 2, 1)
DENSE = SMALL._replace(across=1)
DOTS = (HUGE, LARGE, MIDDLE, SMALL, DENSE)

TALL = Dot(
    ("  ▟█▙  ", "  ▀▀▀  ", " ▟███▙ ", " █████ "),
    ("  ▟█╮  ", "  ▀▀╯  ", " ▟██─╮ ", " ███ │ "),
    ("  ╭─╮  ", "  ╰─╯  ", " ╭───╮ ", " │   │ "),
    9,
    5,
)
SHORT = Dot((" ● ", "▟█▙"), (" ◐ ", "▟█╮"), (" ○ ", "╭─╮"), 4, 3)
CLOSE = SHORT._replace(down=2)
PEOPLE = (TALL, SHORT, CLOSE)


class Dots(NamedTuple):
    """Dots in rows: `part` of them full, and the next one partly if there is a rest."""

    part: float
    whole: int
    across: int
    dot: Dot

    @property
    def width(self) -> int:
        """The cells of a row of dots."""
        return self.across * self.dot.across - (self.dot.across - len(self.dot.full[0]))

    @property
    def height(self) -> int:
        """The rows of all dots."""
        lines = -(-self.whole // self.across)
        return lines * self.dot.down - (self.dot.down - len(self.dot.full))

    @property
    def fits(self) -> bool:
        """Dots are only made where they fit."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint full dots and empty ones, which differ in form as well as in colour."""
        painter.keep(row, self.height)
        for number in range(self.whole):
            top = row + number // self.across * self.dot.down
            left = column + number % self.across * self.dot.across
            look = Look(Role.DOT if number < self.part else Role.DOT_EMPTY)
            for at, cells in enumerate(self._form(number)):
                painter.put(top + at, left, cells, len(cells), look)

    def _form(self, number: int) -> tuple[str, ...]:
        if number + 1 <= self.part:
            return self.dot.full
        return self.dot.partly if number < self.part else self.dot.empty


class ShareBar(NamedTuple):
    """A bar of the whole, filled as far as the part goes, to an eighth of a cell."""

    part: float
    whole: int
    width: int
    height: int

    @property
    def fits(self) -> bool:
        """A bar is as wide as it is given."""
        return True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the part, and the rest in another form."""
        painter.keep(row, self.height)
        eighths = round(self.part / self.whole * self.width * 8)
        full = rightwards(max(int(self.part > 0), eighths))
        rest = TRACK * (self.width - len(full))
        for at in range(row, row + self.height):
            painter.put(at, column, full, len(full), Look(Role.DOT))
            painter.put(at, column + len(full), rest, len(rest), Look(Role.DOT_EMPTY))


def forms_of(whole: int, show: Show) -> tuple[Dot, ...]:
    """How one of a whole may be drawn, the best first; not at all where all are to be a bar.

    What nobody would count is a bar; people for whom there is no room are dots.
    """
    if show is Show.BAR or whole > MOST_DOTS:
        return ()
    return (*PEOPLE, *DOTS) if show is Show.PEOPLE else DOTS


def sizes(
    part: float, whole: int, width: int, room: int, forms: tuple[Dot, ...] = DOTS
) -> Iterator[Dots]:
    """Dots for a part of a whole that fit in so many cells and rows, the largest first."""
    if not 0 < whole <= MOST_DOTS:
        return
    full = round(min(float(whole), max(0.0, part)), 6)
    for dot in forms:
        for across in _rows_of(whole, fives=dot in PEOPLE):
            made = Dots(full, whole, across, dot)
            if made.width <= width and made.height <= room:
                yield made


def dots(
    part: float, whole: int, width: int, room: int, forms: tuple[Dot, ...] = DOTS
) -> Dots | None:
    """The largest dots for a part of a whole in so many cells and rows, if any fit."""
    return next(sizes(part, whole, width, room, forms), None)


def share(
    part: float, whole: int, width: int, room: int, forms: tuple[Dot, ...]
) -> Dots | ShareBar | None:
    """A part of a whole in so many cells and rows, if it fits; without forms of dots as a bar."""
    if not whole or room < 1:
        return None
    return dots(part, whole, width, room, forms) if forms else bar(part, whole, width, room)


def bar(part: float, whole: int, width: int, room: int) -> ShareBar | None:
    """A bar over the whole width, and as high as suits its length."""
    height = min(room, max(1, width // (4 * BAR_SHARE)))
    return ShareBar(min(float(whole), max(0.0, part)), whole, width, height) if width else None


def _rows_of(whole: int, fives: bool) -> tuple[int, ...]:
    """Handsome lengths for a row of dots: ten and its kin first, for the eye counts in tens."""
    if whole <= 10:
        return (whole, 5) if fives and whole > 5 else (whole,)
    return (*(length for length in (10, 20, 25, 50) if length < whole), whole)
