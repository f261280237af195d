"""A slide on its pages: title, body and sources placed, and the sheet cut where it has to be."""

from functools import cached_property
from typing import NamedTuple, Protocol

from presenter.layout.blocks import Block
from presenter.layout.canvas import Canvas, Piece, Word, compose
from presenter.layout.painter import Painter, Sheet
from presenter.model.record import Record


class Size(NamedTuple):
    """A width in cells and a height in rows."""

    width: int
    height: int


class Margins(NamedTuple):
    """The blank cells and rows around what stands on a page."""

    side: int
    top: int
    bottom: int


def margins(size: Size) -> Margins:
    """Margins in proportion to the page, none at all on a thumbnail."""
    side = min(14, size.width // 16) if size.width >= 40 else 1
    top = max(1, size.height // 14) if size.height >= 11 else 0
    return Margins(side, top, 1 if size.height >= 19 else 0)


class Part(NamedTuple):
    """A block with its place on every page."""

    block: Block
    row: int
    column: int


class Laid(Protocol):
    """A slide laid out for one size: its pages at each step."""

    @property
    def steps(self) -> int:
        """How many steps the slide has."""

    @property
    def pages(self) -> int:
        """How many pages the slide takes."""

    @property
    def frames(self) -> tuple[tuple[int, int], ...]:
        """Everything that the slide shows one after the other, as (page, step)."""

    def canvas(self, page: int, step: int) -> Canvas:
        """The page at a step; a page that the slide does not have is its last."""


class Alone(Record):
    """A slide laid out in one language.

    `fixed` stands on every page. The body is painted when it is first shown, and its rows are cut
    into pages where they are more than the `room`.
    """

    size: Size
    fixed: tuple[Part, ...]
    body: Part
    room: int
    steps: int

    @cached_property
    def _body(self) -> Sheet:
        painter = Painter()
        self.body.block.paint(painter, 0, self.body.column)
        return painter.sheet

    @cached_property
    def cuts(self) -> tuple[int, ...]:
        """The first row of the body on each page."""
        height = self.body.block.height
        return evened(self._body, height, self.room) if height > self.room else (0,)

    @property
    def pages(self) -> int:
        """How many pages the slide takes."""
        return len(self.cuts)

    @cached_property
    def frames(self) -> tuple[tuple[int, int], ...]:
        """Everything that the slide shows one after the other, as (page, step)."""
        found = [(0, 0)]
        page = 0
        for step in range(1, self.steps + 1):
            target = max(page, self._page_of(step, page))
            found += [(between, step - 1) for between in range(page + 1, target)]
            found.append((target, step))
            page = target
        return (*found, *((rest, self.steps) for rest in range(page + 1, self.pages)))

    def _page_of(self, step: int, otherwise: int) -> int:
        """The page on which something comes with a step."""
        if self.pages == 1:
            return 0
        row = self._body.about.get(step)
        if row is None:
            rows = (piece.row for piece in self._body.pieces if piece.since == step)
            row = min(rows, default=None)
        if row is None:
            return otherwise
        return max(page for page, cut in enumerate(self.cuts) if cut <= row)

    @cached_property
    def _fixed(self) -> Sheet:
        painter = Painter()
        for part in self.fixed:
            part.block.paint(painter, part.row, part.column)
        return painter.sheet

    def canvas(self, page: int, step: int) -> Canvas:
        """The page at a step; a page that the slide does not have is its last."""
        page = max(0, min(page, self.pages - 1))
        start = self.cuts[page]
        end = self.cuts[page + 1] if page + 1 < self.pages else 1 << 30
        down = self.body.row - start
        pieces: list[Piece] = list(self._fixed.pieces)
        words: list[Word] = list(self._fixed.words)
        pieces += [
            piece._replace(row=piece.row + down)
            for piece in self._body.pieces
            if start <= piece.row < end
        ]
        words += [
            word._replace(row=word.row + down)
            for word in self._body.words
            if start <= word.row < end
        ]
        return compose(self.size.width, self.size.height, pieces, words, step)


def evened(sheet: Sheet, height: int, room: int) -> tuple[int, ...]:
    """The cuts that make the pages about equally full, as many pages as there have to be.

    Nobody turns a page for its last line.
    """
    best = cut(sheet, height, room)
    kept = {at for row, high in sheet.kept for at in range(row + 1, row + high) if high <= room}
    if not kept.isdisjoint(best):
        return best
    low, high = -(-height // len(best)), room
    while low < high:
        middle = (low + high) // 2
        tried = cut(sheet, height, middle)
        if len(tried) <= len(best) and kept.isdisjoint(tried):
            best, high = tried, middle
        else:
            low = middle + 1
    return best


def cut(sheet: Sheet, height: int, room: int) -> tuple[int, ...]:
    """The rows at which a sheet is cut so that no page is higher than `room`.

    Between two blocks or items where that leaves a page at least half full, else between two
    lines; through a drawn letter only where it is higher than a page.
    """
    cuts = [0]
    kept = {at for row, high in sheet.kept for at in range(row + 1, row + high) if high <= room}
    rests = {row for row in sheet.rests if row not in kept}
    while height - cuts[-1] > room:
        start = cuts[-1]
        rows = range(start + room, start, -1)
        half = start + room // 2
        best = next((row for row in rows if row in rests and row > half), None)
        if best is None:
            best = next((row for row in rows if row not in kept), start + room)
        cuts.append(best)
    return tuple(cuts)
