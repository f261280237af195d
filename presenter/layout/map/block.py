"""A map as a block: in the largest letters with which every name finds a place beside its point."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.layout.blocks import Block, Side
from presenter.layout.charts.drawing import Drawing, Put
from presenter.layout.charts.lettering import Lettering
from presenter.layout.map.ink import inks
from presenter.layout.map.land import ground
from presenter.layout.map.legend import Legend, legend, listed, sign
from presenter.layout.map.places import Placed
from presenter.layout.map.plan import Plan, Unplaced, planned
from presenter.layout.painter import Painter
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE
from presenter.model.map import MOST, Map
from presenter.model.role import Role
from presenter.model.text import Text

LEAST = 9
"""Rows; a lower map beside large text does not count as fitting."""
TRIES = 6
"""How often what found no place is moved under the map, before everything is."""
LARGEST = 4
"""Rows of the largest names: with larger ones a map is nothing but names."""


def map_block(shape: Map, width: int, style: Style) -> Block:
    """The map in the room of the style.

    Where it cannot be drawn it is a list; beside large text that does not count as fitting, so that
    smaller text is tried first.
    """
    languages = tuple(sorted(shape.languages | {style.language}))
    if max(len(shape.points), len(shape.arcs)) <= MOST:
        for rows in _sizes(style):
            # one style for all languages, and for all airs, so that a plan serves each of them
            plain = style.replace(language=languages[0], air=1, largest=0)
            drawn = _drawn(shape, width, Lettering(plain, rows, languages))
            if drawn and (rows == 1 or drawn.whole):
                return drawn.in_language(style.language)
    block = listed(shape, width, Lettering(style, style.rows, languages))
    return block if style.rows == 1 else Side(((0, block),), cramped=True)


def _sizes(style: Style) -> Iterator[int]:
    """The heights of letters to try: those of the page, if it has room for six lines of them."""
    most = min(style.rows, LARGEST, style.room // 6)
    yield from (rows for rows in reversed(BODY_SCALE) if 1 < rows <= most)
    yield 1


class MapBlock(NamedTuple):
    """A planned map with its legend, in a language."""

    shape: Map
    width: int
    plan: Plan
    legend: Legend

    @property
    def whole(self) -> bool:
        """Whether every name stands on the map itself."""
        return not self.legend.height

    @property
    def top(self) -> int:
        """The first row of the legend."""
        return self.plan.frame.rows + (1 if self.legend.height else 0)

    @property
    def height(self) -> int:
        """The rows of the map, and of what is under it."""
        return self.top + self.legend.height

    @property
    def fits(self) -> bool:
        """Whether the map is no less than it would be beside terminal text."""
        small = self.plan.letters.style.rows == 1
        return small or (self.whole and self.plan.frame.rows >= LEAST)

    def in_language(self, language: str) -> "MapBlock":
        """The same map in another language, with all its words in their places."""
        letters = self.plan.letters
        style = letters.style.replace(language=language)
        plan = self.plan._replace(letters=letters._replace(style=style))
        numbers, arcs = plan.numbers, plan.under.arcs
        return self._replace(
            plan=plan, legend=legend(self.shape, numbers, arcs, self.width, plan.letters)
        )

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint the map in the middle of its width, and the legend under it."""
        frame = self.plan.frame
        puts = tuple(self._puts())
        drawing = Drawing(frame.rows, tuple(inks(self.shape, self.plan, ground(frame), puts)), puts)
        drawing.paint(painter, row, column + (self.width - frame.columns) // 2)
        cuts = self.legend.cuts[1:]
        if self.legend.height:
            painter.rest(row + self.top)
            under = Drawing(self.legend.height, (), self.legend.puts, cuts)
            under.paint(painter, row + self.top, column)

    def _puts(self) -> Iterator[Put]:
        """Numbers, names and labels on the map."""
        plan = self.plan
        steps: dict[int, int] = {}
        for at, number in plan.numbers.items():
            steps[number] = min(self.shape.points[at].step, steps.get(number, 1 << 30))
        for at, number in plan.numbers.items():
            if number in steps:
                mark = plan.marks[at]
                block = plan.letters.block(sign(number), mark.width, Role.MARKER)
                yield Put(mark.row, mark.column, block, steps.pop(number))
        for at, place in plan.names.items():
            point = self.shape.points[at]
            yield self._put(point.name, place, point.step, Role.TEXT)
        for at, place in plan.labels.items():
            arc = self.shape.arcs[at]
            if arc.label:
                yield self._put(arc.label, place, arc.step, Role.ARC)

    def _put(self, text: Text, place: Placed, step: int, role: Role) -> Put:
        rect = place.rect
        block = self.plan.letters.block(text, rect.width, role, place.align)
        free = rect.height - block.height
        return Put(rect.row + free * place.sink // 2, rect.column, block, step)


def _drawn(shape: Map, width: int, letters: Lettering) -> MapBlock | None:
    """The map with as many names on it as there is room for, the others under it."""
    under = Unplaced()
    for tries in range(TRIES + 1):
        if tries == TRIES:
            under = Unplaced(frozenset(range(len(shape.points))), frozenset(range(len(shape.arcs))))
        plan = _over_legend(shape, width, letters, under)
        if plan is None or (letters.rows > 1 and any(plan.missing)):
            return None
        if not any(plan.missing):
            beneath = legend(shape, plan.numbers, under.arcs, width, letters)
            return MapBlock(shape, width, plan, beneath)
        under = under.joined(plan.missing)
    return None


def _over_legend(shape: Map, width: int, letters: Lettering, under: Unplaced) -> Plan | None:
    """The map in the room that its legend leaves; if that is too little, on a page of its own."""
    room = letters.style.room
    numbers = dict.fromkeys(under.points, len(under.points))
    beneath = legend(shape, numbers, under.arcs, width, letters).height
    left = max(room - beneath - 1, room * 2 // 5) if beneath else room
    plan = planned(shape, width, left, letters, under)
    return plan or planned(shape, width, room, letters, under)
