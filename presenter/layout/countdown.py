"""A countdown: digits that can be read from the back, beside or under what is to be done.

All that may come to stand on it by waiting has its room from the beginning: nothing moves.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from presenter.layout.blocks import Block, Side, Stack, Stepped
from presenter.layout.canvas import Look
from presenter.layout.digits import Digits, Size, largest_digits
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.model.role import Role
from presenter.model.shapes import Countdown, Phase, Shape
from presenter.model.text import Text

Stacked = Callable[[tuple[Shape, ...], int, Style], Block]
"""What makes a block of shapes in a width."""

SHARES = ((1, 2), (2, 5), (3, 5), (1, 3))
"""How much of the width the task may have beside the digits."""

HIGH, WIDE = 1 / 2, 4 / 5
"""The share of the rows, or of the width, that digits beside drawn text have at the least."""

ROLES = {Phase.READY: Role.NUMBER, Phase.PAUSED: Role.MUTED, Phase.RUNNING: Role.NUMBER}
"""What digits look like while there is time; else they warn, and are heavier."""


class Way(NamedTuple):
    """A way to set a countdown: the cells and rows for its digits, and those for its task."""

    size: Size
    column: int
    """The cells to the left of the digits; 0 where they stand under the task."""
    width: int
    task: int


class Bar(NamedTuple):
    """The share of the time that is left; in other forms when it is nearly over, and when it is."""

    share: float
    phase: Phase
    width: int
    height: int = 1
    fits: bool = True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint what is left, and what has passed."""
        full = min(self.width, -(-int(self.share * self.width * 1000) // 1000))
        mark, rest = ("█", "░") if self.phase is Phase.LAST else ("━", "─")
        if self.phase is Phase.OVER:
            full, mark = self.width, "▒"
        role = Role.BAR if self.phase in ROLES else Role.WARNING
        passed = self.width - full
        height = 1 if self.phase in ROLES else self.height  # two thin lines are no thicker line
        for at in range(row, row + height):
            painter.put(at, column, mark * full, full, Look(role))
            painter.put(at, column + full, rest * passed, passed, Look(Role.BAR_REST))


class Place(NamedTuple):
    """A block with the rows that others may come to take in its place."""

    block: Block
    height: int

    @property
    def fits(self) -> bool:
        """Whether the block fits."""
        return self.block.fits

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the block at the top of its place."""
        self.block.paint(painter, row, column)


class _Setting:
    """A countdown that is being set in a width and a style."""

    def __init__(self, shape: Countdown, width: int, style: Style, stacked: Stacked) -> None:
        self.shape = shape
        self.width = width
        self.style = style
        self.stacked = stacked

    def block(self) -> Block:
        """Its digits in the largest size that there is room for, in whichever language is longest.

        Where there is none the time comes first, in the terminal's letters, and it takes pages.
        """
        style = self.style
        way = max(self._ways(), key=lambda one: one.size.rows, default=None)
        if way is None:
            dial = self._dial(Way(Size(1), 0, self.width, self.width), style)
            small = Stack((dial, *self._task(self.width, style)), style.gap)
            return Side(((0, small),), cramped=True) if style.rows > 1 else small
        dial, task = self._dial(way, style), self._task(way.task, style)
        cramped = style.rows > 1 and not self._is_prominent(way)
        if way.column:
            return Side(((0, task[0]), (way.column, dial)), cramped=cramped)
        under = Stack((*task, dial), style.gap)
        return Side(((0, under),), cramped=True) if cramped else under

    def _is_prominent(self, way: Way) -> bool:
        wide = way.size.width(self.shape.widest) >= self.width * WIDE
        return wide or way.size.rows >= self.style.room * HIGH

    def _ways(self) -> Iterator[Way]:
        """Digits beside the task, then under it."""
        shape, width, room = self.shape, self.width, self.style.room
        gap = max(3, 2 * self.style.rows)
        for part, whole in SHARES if shape.shapes else ():
            left = width * part // whole
            high = self._task_height(left)
            if high is not None and high <= room:
                yield from self._way(left + gap, width - left - gap, left, room)
        high = self._task_height(width) if shape.shapes else -self.style.gap
        if high is not None:
            yield from self._way(0, width, width, room - high - self.style.gap)

    def _way(self, column: int, width: int, task: int, room: int) -> Iterator[Way]:
        around = max(self._around_height(width, said) for said in self.style.spoken())
        size = largest_digits(self.shape.widest, width, room - around)
        if size is not None:
            yield Way(size, column, width, task)

    def _task(self, width: int, style: Style) -> tuple[Block, ...]:
        if not self.shape.shapes:
            return ()
        return (_placed(lambda said: self.stacked(self.shape.shapes, width, said), style),)

    def _task_height(self, width: int) -> int | None:
        """The rows of the task in the language that takes most; None where a word is broken."""
        blocks = [self.stacked(self.shape.shapes, width, said) for said in self.style.spoken()]
        return max(one.height for one in blocks) if all(one.fits for one in blocks) else None

    def _dial(self, way: Way, style: Style) -> Block:
        """The digits, with a bar under them, between their words."""
        shape = self.shape
        heavy = shape.phase not in ROLES
        role = ROLES.get(shape.phase, Role.WARNING)
        digits = Digits(shape.digits, way.size, role, heavy)
        bar: tuple[Block, ...] = ()
        if shape.share is not None:
            wide = min(way.width, max(8, way.size.width(shape.widest)))
            bar = (Bar(shape.share, shape.phase, wide, self._bar_height(way.size.rows)),)
        lead = self._words(shape.lead, way.width, style, Role.MUTED)
        most = max(self._word_height(way.width, said) for said in style.spoken())
        word = Place(style.words(shape.word, way.width, role), most)
        count = self._words(shape.count, way.width, style, Role.TEXT)
        return Stack((*lead, digits, *bar, word, *count), 1 if style.rows > 1 else 0)

    def _bar_height(self, rows: int) -> int:
        return 1 if rows < 12 else 2

    def _words(self, text: Text | None, width: int, style: Style, role: Role) -> tuple[Block, ...]:
        return (_placed(lambda said: said.words(text, width, role), style),) if text else ()

    def _word_height(self, width: int, style: Style) -> int:
        every = (self.shape.word, *self.shape.others)
        return max(style.words(one, width).height for one in every)

    def _around_height(self, width: int, style: Style) -> int:
        """The rows of all but the digits, with the gaps, whichever words may come."""
        shape, gap = self.shape, 1 if style.rows > 1 else 0
        found = [self._word_height(width, style)]
        found += [style.words(one, width).height for one in (shape.lead, shape.count) if one]
        found += [self._bar_height(12)] if shape.share is not None else []
        return sum(found) + gap * len(found)


def _placed(make: Callable[[Style], Block], style: Style) -> Block:
    """A block in the place that it takes in whichever language is longest."""
    return Place(make(style), max(make(said).height for said in style.spoken()))


def countdown_block(shape: Countdown, width: int, style: Style, stacked: Stacked) -> Block:
    """The task and its time."""
    made = _Setting(shape, width, style, stacked).block()
    return Stepped(made, shape.step) if shape.step else made
