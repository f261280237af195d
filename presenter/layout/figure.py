"""A figure: the number as large as it goes, what it counts, and the part of a whole drawn."""

from presenter.layout.blocks import Block, Lines, Side, Stack, Stepped
from presenter.layout.lines import set_balanced, tokens
from presenter.layout.share import DENSE, Dot, Dots, ShareBar, forms_of, share, sizes
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, SCALE, type_of
from presenter.model.role import Role
from presenter.model.shapes import Compared, Figure
from presenter.model.text import Text, spans

NARROWEST = 30
"""Cells; where the words would get less, dots stand under them."""

TIMES = (3, 2)
"""How many times as high as drawn text a number is: rather three times, at the least twice."""


def figure_block(shape: Figure, width: int, style: Style) -> Block:
    """The number over its label; dots beside them where there is width, else under them.

    The label is smaller than the rest of the slide where the number has no room otherwise.
    """
    made = _set(shape, width, style)
    if made.style.rows > 1:
        return Stepped(made.block(), shape.step)
    # a label this small beside drawn text does not count as fitting, nor a number where air is left
    fits = style.rows == 1 and (made.most >= SCALE[1] or not style.air)
    return Stepped(Side(((0, made.block()),), cramped=not fits), shape.step)


def number_rows(shape: Figure, width: int, style: Style) -> int:
    """The rows of the letters that the number has in a width."""
    return _set(shape, width, style).number(style).type.rows


def _set(shape: Figure, width: int, style: Style) -> "_Setting":
    """A figure in the largest letters beside which its number is the larger one by far."""
    drawn = [rows for rows in reversed(BODY_SCALE) if 1 < rows <= style.rows]
    settings = [_Setting(shape, width, style.replace(rows=rows)) for rows in drawn]
    for times in TIMES:
        for made in settings:
            if made.most >= made.style.rows * times:
                return made
    return _Setting(shape, width, style.replace(rows=1))


class _Setting:
    """A figure in letters of one size: its words, and what is drawn of it beside or under them."""

    def __init__(self, shape: Figure, width: int, style: Style) -> None:
        self.shape = shape
        self.style = style
        self.gap = min(1, style.air)
        self.width = width
        self.free = width
        self.limit = style.room * 2 // 3
        forms = forms_of(shape.whole, shape.show)
        apart = tuple(form for form in forms if form != DENSE)
        self.under: Dots | ShareBar | None = None
        self.dots = self._beside(apart)
        if self.dots is None:
            self.under = self._under(apart)
        if self.dots is None and self.under is None:
            self.dots = self._beside(forms)
        if self.dots is None and self.under is None:
            self.under = self._under(forms)

    def _beside(self, forms: tuple[Dot, ...]) -> Dots | None:
        """The largest dots that leave the words room, whichever the language."""
        gap = max(4, self.style.type.space * 2)
        wide, room = self.width - NARROWEST - gap, self.style.room
        for made in sizes(self.shape.part, self.shape.whole, wide, room - 1, forms):
            self.free = self.width - made.width - gap
            if self.height <= room:
                return made
        self.free = self.width
        return None

    def _under(self, forms: tuple[Dot, ...]) -> Dots | ShareBar | None:
        """What is drawn under the words, whose number is smaller for it: a bar without forms."""
        alone, self.limit = self.limit, self.style.room * 2 // 5
        rows = self.style.room - self.height - self.style.gap
        found = share(self.shape.part, self.shape.whole, self.width, rows, forms)
        if found is None:
            self.limit = alone
        return found

    def block(self) -> Block:
        """All of it, in the language of the style."""
        words = self._words(self.style)
        if self.dots is not None:
            return Side(((0, words), (self.width - self.dots.width, self.dots)), middle=True)
        return words if self.under is None else Stack((words, self.under), self.style.gap)

    @property
    def height(self) -> int:
        """The rows of the words, in whichever language they take most."""
        return max(self._words(said).height for said in self.style.spoken())

    @property
    def most(self) -> int:
        """The rows that there are for the number, in whichever language the rest takes most."""
        around = [(*before, *after) for before, after in map(self._around, self.style.spoken())]
        taken = max(sum(block.height + self.gap for block in blocks) for blocks in around)
        return max(self.style.rows, min(self.style.room - taken, self.limit))

    def _words(self, style: Style) -> Block:
        before, after = self._around(style)
        return Stack((*before, self.number(style), *after), self.gap)

    def number(self, style: Style) -> Lines:
        """The number, no larger than those beside it."""
        limit = min(self.most, style.numeral or self.most)
        return _in_one_line(self.shape.number, self.free, Role.NUMBER, limit, style)[0]

    def _around(self, style: Style) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """What stands over the number, and what stands under it."""
        shape, width = self.shape, self.free
        before = (style.words(shape.prefix, width, Role.MUTED),) if shape.prefix else ()
        label = style.words(shape.label, width, balanced=style.rows > 1)
        compared = (_compared(shape.compared, width, style),) if shape.compared else ()
        return before, (label, *compared)


def _compared(shape: Compared, width: int, style: Style) -> Block:
    """A second number: half as large, quieter, with its label beside it or else under it."""
    limit = max(style.rows, style.room * (1, 3, 4)[style.air] // 20)
    number, wide = _in_one_line(shape.number, width, Role.MUTED, limit, style)
    wide += max(2, number.type.space)
    type_ = style.small if style.small.rows > 1 else style.type  # drawn wherever the first one is
    if width - wide < width // 2:
        label = style.words(shape.label, width, Role.MUTED, type_)
        return Stack((number, label), 0)
    label = style.words(shape.label, width - wide, Role.MUTED, type_)
    return Side(((0, number), (wide, label)), middle=True)


def _in_one_line(
    number: Text, width: int, role: Role, limit: int, style: Style
) -> tuple[Lines, int]:
    """A number in the largest letters of so many rows at most, and the cells that it may take.

    Both are the same in each language.
    """
    for rows in sorted((rows for rows in SCALE if rows <= limit), reverse=True):
        type_ = type_of(rows)
        settings = [
            set_balanced(tokens(spans(written), role, type_), width, type_)
            for written in (*number.versions.values(), number.written(style.language))
        ]
        if all(len(setting.lines) == 1 and setting.whole for setting in settings):
            break
    wide = max((line.width for setting in settings for line in setting.lines), default=0)
    return Lines(settings[-1], width, type_), wide
