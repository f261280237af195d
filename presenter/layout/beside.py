"""A slide in two languages at once: two pages in step, beside each other or under each other."""

from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, Run, Word, compose, joined
from presenter.layout.cells import cells, shortened
from presenter.layout.page import Laid, Size, margins
from presenter.model.record import Record
from presenter.model.role import Role

LEAST = Size(40, 11)
"""The smallest page for two languages: on a smaller one, such as a thumbnail, stands the first."""

LIGHTER = dict.fromkeys((Role.TEXT, Role.TITLE, Role.STRONG, Role.QUOTE, Role.HEADER), Role.SECOND)
"""What the second language is set in, where the first is set in these."""


class Halves(NamedTuple):
    """Where two languages stand on a page: the size of each half, and whether they are columns."""

    size: Size
    columns: bool


def columns(size: Size) -> Halves:
    """Halves beside each other, with a rule between and a row at their heads."""
    return Halves(Size((size.width - 1) // 2, size.height - 1), True)


def storeys(size: Size) -> Halves:
    """Halves under each other, a row at the head of each."""
    return Halves(Size(size.width, (size.height - 2) // 2), False)


class Beside(Record):
    """A slide in two languages on a page of a size; the second is lighter.

    Both are at the same step. A page is one of each: where a step takes more pages in one language,
    the other keeps the last that it has.
    """

    size: Size
    halves: Halves
    languages: tuple[str, str]
    both: tuple[Laid, Laid]

    @property
    def steps(self) -> int:
        """How many steps the slide has."""
        return self.both[0].steps

    @cached_property
    def _shown(self) -> tuple[tuple[tuple[int, int], int], ...]:
        """Everything that is shown one after the other: the page of each language, and the step."""
        one, other = (_by_step(laid) for laid in self.both)
        return tuple(
            ((mine[min(at, len(mine) - 1)], theirs[min(at, len(theirs) - 1)]), step)
            for step, (mine, theirs) in enumerate(zip(one, other, strict=True))
            for at in range(max(len(mine), len(theirs)))
        )

    @cached_property
    def leaves(self) -> tuple[tuple[int, int], ...]:
        """The page of each language on every page of both."""
        return tuple(dict.fromkeys(leaf for leaf, _ in self._shown))

    @property
    def pages(self) -> int:
        """How many pages the slide takes."""
        return len(self.leaves)

    @cached_property
    def frames(self) -> tuple[tuple[int, int], ...]:
        """Everything that the slide shows one after the other, as (page, step)."""
        return tuple((self.leaves.index(leaf), step) for leaf, step in self._shown)

    def canvas(self, page: int, step: int) -> Canvas:
        """The page at a step; a page that the slide does not have is its last."""
        leaf = self.leaves[max(0, min(page, self.pages - 1))]
        one, other = (laid.canvas(at, step) for laid, at in zip(self.both, leaf, strict=True))
        other = _lighter(other)
        wide, high = self.halves.size
        if self.halves.columns:
            heads = _head(self.languages[0], wide), _head(self.languages[1], wide)
            down = [Piece(row, 0, "│", 1, Look(Role.RULE)) for row in range(self.size.height)]
            rule = compose(1, self.size.height, down, (), 0)
            right = wide + 1
            placed = [(heads[0], 0, 0), (one, 1, 0), (rule, 0, wide)]
            placed += [(heads[1], 0, right), (other, 1, right)]
        else:
            head, rule = (_head(said, wide, at > 0) for at, said in enumerate(self.languages))
            placed = [(head, 0, 0), (one, 1, 0), (rule, high + 1, 0), (other, high + 2, 0)]
        return joined(placed, *self.size)


def _by_step(laid: Laid) -> list[list[int]]:
    """The pages that are shown at each step."""
    return [[page for page, _ in some] for _, some in groupby(laid.frames, lambda one: one[1])]


def _head(language: str, width: int, ruled: bool = False) -> Canvas:
    """A row with the code of a language, in a rule or not."""
    start = margins(Size(width, 0)).side
    said = shortened(language.upper(), width - start - 1)
    pieces = [Piece(0, start, said, cells(said), Look(Role.CITE, bold=True))]
    if ruled:
        end = start + cells(said) + 1
        pieces += [
            Piece(0, 0, "─" * (start - 1), start - 1, Look(Role.RULE)),
            Piece(0, end, "─" * (width - end), width - end, Look(Role.RULE)),
        ]
    return compose(width, 1, pieces, (Word(said, 0, start, 1, cells(said)),), 0)


def _lighter(canvas: Canvas) -> Canvas:
    """The canvas in the role of the second language."""
    rows = tuple(tuple(_run(run) for run in row) for row in canvas.rows)
    return Canvas(canvas.width, canvas.height, rows, canvas.words)


def _run(run: Run) -> Run:
    role = LIGHTER.get(run.look.role)
    return run if role is None else Run(run.text, run.look._replace(role=role))
