"""From one canvas to another: what stands on the screen on the way. Fading is for ui."""

from presenter.layout.canvas import Canvas, Run, stretches
from presenter.layout.cells import cells, parted
from presenter.model.deck import Transition

Row = tuple[Run, ...]


def between(
    transition: Transition, before: Canvas, after: Canvas, share: float, forwards: bool = True
) -> Canvas:
    """The canvas on the way: share 0 is the one before, 1 the one after; both of one size.

    Forwards the next canvas comes from the right, backwards from the left.
    """
    edge = round(before.width * share)
    if edge <= 0:
        return before
    if edge >= before.width:
        return after
    row_at = _pushed if transition is Transition.PUSH else _wiped
    rows = tuple(
        old if old == new else row_at(old, new, edge, before.width, forwards)
        for old, new in zip(before.rows, after.rows, strict=True)
    )
    return Canvas(before.width, before.height, rows)


def _wiped(old: Row, new: Row, edge: int, width: int, forwards: bool) -> Row:
    """A row over which an edge has gone so many cells; what it has passed is new."""
    if forwards:
        return (*_part(old, 0, width - edge), *_part(new, width - edge, width))
    return (*_part(new, 0, edge), *_part(old, edge, width))


def _pushed(old: Row, new: Row, edge: int, width: int, forwards: bool) -> Row:
    """A row that the new one has pushed so many cells out of the way."""
    if forwards:
        return (*_part(old, edge, width), *_part(new, 0, edge))
    return (*_part(new, width - edge, width), *_part(old, 0, width - edge))


def _part(row: Row, start: int, end: int) -> Row:
    """The cells from `start` to before `end`; half a wide character is blank.

    So is what is left of an image that began before: only its first columns can be shown.
    """
    found: list[Run] = []
    column = 0
    for cover, runs in stretches(row):
        broken = cover is not None and column < start
        for text, look in runs:
            following = column + cells(text)
            if column < end and start < following:
                kept = parted(parted(text, end - column)[0], max(0, start - column))[1]
                if broken:
                    kept, look = " " * cells(kept), look._replace(cover=None)  # noqa: PLW2901 - see above
                found.append(Run(kept, look))
            column = following
    return tuple(found)
