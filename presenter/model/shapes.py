"""Shapes: the small closed set that every element becomes and every output draws.

A `match` over Shape ends in `assert_never`, so that the type checker names the output that
forgot one. `step` is the step of the slide at which a shape, an item or a row appears; 0 is from
the start.
"""

from enum import StrEnum

from presenter.model.chart import Chart
from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
from presenter.model.map import Map
from presenter.model.picture import Picture
from presenter.model.qr import Qr
from presenter.model.record import Record
from presenter.model.role import Role
from presenter.model.text import Text
from presenter.model.timeline import Timeline


class Align(StrEnum):
    """Where lines stand in their width."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Words(Record):
    """Running text; `large` is two steps of the type scale above the body."""

    text: Text
    role: Role = Role.TEXT
    large: bool = False
    small: bool = False
    align: Align = Align.LEFT
    step: int = 0
    sources: tuple[str, ...] = ()
    """The keys of the sources that the text names."""


class Item(Record):
    """One entry of a list; `level` 0 is the outermost, `marker` is its number (`2.`) or empty."""

    text: Text
    level: int = 0
    marker: str = ""
    step: int = 0


class Items(Record):
    """A list, nested lists flattened in their order."""

    items: tuple[Item, ...]


class Focus(Record):
    """Lines of code (counted from 1) that are bright from a step on, the others dimmed."""

    lines: frozenset[int]
    step: int


class Verbatim(Record):
    """Lines that keep their spaces, with a programming language to highlight them by."""

    lines: tuple[str, ...]
    language: str = ""
    numbers: bool = False
    focus: tuple[Focus, ...] = ()
    step: int = 0


class GridRow(Record):
    """One row of a grid."""

    cells: tuple[Text, ...]
    step: int = 0


class Grid(Record):
    """A table: a header and rows, as many cells in each as there are columns.

    With `wide` its columns may stand further apart than they have to.
    """

    header: tuple[Text, ...]
    rows: tuple[GridRow, ...]
    aligns: tuple[Align, ...]
    step: int = 0
    wide: bool = False


class Show(StrEnum):
    """How the part of a whole is drawn."""

    DOTS = "dots"
    BAR = "bar"
    PEOPLE = "people"


class Compared(Record):
    """A second number, to measure the first by."""

    number: Text
    label: Text


class Figure(Record):
    """A number to look at: words before it, the number, its unit, what it counts.

    `part` of a `whole` is drawn below or beside it as `show` says; 0 means no whole.
    """

    number: Text
    label: Text
    prefix: Text | None = None
    part: float = 0
    whole: int = 0
    step: int = 0
    show: Show = Show.DOTS
    compared: Compared | None = None


class Phase(StrEnum):
    """How far a time is."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    LAST = "last"
    OVER = "over"


class Countdown(Record):
    """A time to be read from afar: digits between words, beside what is done meanwhile.

    `widest` is as wide as the digits may come to be, and `others` are the words that may come to
    stand in the place of `word`, by waiting alone. `share` is the part of the time that is left,
    from 0 to 1; None where that is not shown.
    """

    digits: str
    widest: str
    word: Text
    phase: Phase
    others: tuple[Text, ...] = ()
    lead: Text | None = None
    count: Text | None = None
    share: float | None = None
    shapes: "tuple[Shape, ...]" = ()
    step: int = 0


class Column(Record):
    """A share of a row's width, by weight."""

    shapes: "tuple[Shape, ...]"
    weight: int = 1
    step: int = 0


class Row(Record):
    """Columns side by side."""

    columns: tuple[Column, ...]


class Edge(StrEnum):
    """What sets a box apart from the page."""

    BAR = "bar"
    PANEL = "panel"


class Box(Record):
    """Shapes that belong together, behind a bar or on a panel, in the colour of a role."""

    shapes: "tuple[Shape, ...]"
    edge: Edge
    role: Role
    step: int = 0


Shape = (
    Words
    | Items
    | Verbatim
    | Grid
    | Figure
    | Chart
    | Map
    | Picture
    | Qr
    | Row
    | Box
    | Timeline
    | Process
    | Diagram
    | Formula
    | Countdown
)
