"""A chart: numbers with their labels, to be drawn, listed or read aloud."""

from collections.abc import Iterator
from enum import StrEnum

from presenter.model.record import Record
from presenter.model.text import EVERY, Text


class Form(StrEnum):
    """How a chart is drawn."""

    BAR = "bar"
    COLUMN = "column"
    STACKED = "stacked"
    LINE = "line"
    SLOPE = "slope"


class Value(Record):
    """A number, and how each language writes it, unit and all."""

    number: float
    said: Text


class Category(Record):
    """What values belong to: a bar, a column, or a moment of a line."""

    label: Text | None = None
    lit: bool = False
    step: int = 0


class Series(Record):
    """Values that belong together, one for each category: a line, or one part of every bar."""

    values: tuple[Value, ...]
    name: Text | None = None
    lit: bool = False
    step: int = 0


class Chart(Record):
    """Numbers to look at; `alt` stands for them, `whole` is what they are parts of (0: nothing).

    Where it is `read`, its labels are what the slide says, and as large as the text around it.
    """

    form: Form
    alt: Text
    categories: tuple[Category, ...]
    series: tuple[Series, ...]
    whole: float = 0
    read: bool = False

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every number of the chart."""
        return tuple(value.number for one in self.series for value in one.values)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that any of its texts was written in."""
        return frozenset(name for text in self.texts() for name in text.versions) - {EVERY}

    def texts(self) -> Iterator[Text]:
        """Labels, names and values, in reading order; `alt` is not among them."""
        yield from (one.label for one in self.categories if one.label)
        for one in self.series:
            if one.name:
                yield one.name
            yield from (value.said for value in one.values)

    def rows(self) -> Iterator[tuple[Category, tuple[tuple[Series, Value], ...]]]:
        """Each category with its value in each series."""
        for at, category in enumerate(self.categories):
            yield category, tuple((one, one.values[at]) for one in self.series)
