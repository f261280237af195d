"""A drawing: ink and blocks at fixed places, which is what every form of chart becomes."""

from collections.abc import Iterable
from typing import NamedTuple

from presenter.layout.blocks import Block
from presenter.layout.canvas import FOREVER, Look
from presenter.layout.painter import Painter


class Ink(NamedTuple):
    """Glyphs of one cell each in a row, there from step `since` to before step `until`."""

    row: int
    column: int
    text: str
    look: Look
    since: int = 0
    until: int = FOREVER


class Put(NamedTuple):
    """A block with its place and its step."""

    row: int
    column: int
    block: Block
    step: int = 0


class Drawing(NamedTuple):
    """Ink and blocks; the rows in `cuts` are those before which a page may end, if it must."""

    height: int
    inks: tuple[Ink, ...]
    puts: tuple[Put, ...]
    cuts: tuple[int, ...] = ()
    fits: bool = True

    def paint(self, painter: Painter, row: int, column: int) -> None:
        """Paint everything; a bar is never parted from its label."""
        starts = (0, *self.cuts)
        for start, end in zip(starts, (*self.cuts, self.height), strict=True):
            painter.keep(row + start, end - start)
        for cut in self.cuts:
            painter.rest(row + cut)
        for ink in self.inks:
            shown = painter.between(ink.since, ink.until)
            shown.put(row + ink.row, column + ink.column, ink.text, len(ink.text), ink.look)
        for put in self.puts:
            put.block.paint(painter.between(put.step), row + put.row, column + put.column)


def sign(glyphs: tuple[str, ...], row: int, column: int, look: Look, step: int) -> Iterable[Ink]:
    """A small picture in rows of glyphs."""
    return (Ink(row + at, column, line, look, step) for at, line in enumerate(glyphs))


def runs(cells: Iterable[tuple[int, int, str, Look]]) -> Iterable[Ink]:
    """Cells, each with its row and column, as ink: neighbours of one look go together."""
    last: Ink | None = None
    for row, column, text, look in sorted(cells, key=lambda cell: cell[:2]):
        if last and (last.row, last.look) == (row, look) and last.column + len(last.text) == column:
            last = last._replace(text=last.text + text)
            continue
        if last:
            yield last
        last = Ink(row, column, text, look)
    if last:
        yield last
