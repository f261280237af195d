"""`chart`: numbers drawn as bars, columns, parts of bars, or lines."""

from collections.abc import Iterator
from math import fsum
from typing import Any, Self

from presenter.elements.amount import EXACT, Amount, with_unit
from presenter.elements.element import Kind, kind
from presenter.elements.fields import (
    FLAG,
    SOURCE,
    TEXT,
    Entry,
    Reader,
    choice,
    field,
    listing,
    nested,
)
from presenter.elements.scope import Scope
from presenter.model import chart
from presenter.model.chart import Category, Form
from presenter.model.citing import citation
from presenter.model.deck import Deck
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Sequence

MOST_ROWS = 200
ROUNDING = 1e-9
"""How far a sum of decimals may be off for being kept as binary fractions."""
MOST_SERIES = 6
"""As many fills and markers can be told apart."""


class Row(Entry, kw_only=True):
    """A number with its label: one bar, one column, one part, or one moment of a line."""

    label: Text = field(TEXT, "What it is.")
    value: Amount = field(EXACT, "The number.")
    highlight: bool = field(FLAG, "Whether it stands out, and the others are quiet.", default=False)


def _read_values(node: Node, scope: Scope) -> tuple[Amount, ...] | None:
    """Numbers, or nothing at all when one of them is none: the others would change places."""
    found: tuple[Amount, ...] | None = listing(EXACT).read(node, scope)
    whole = isinstance(node, Sequence) and found is not None and len(found) == len(node.items)
    return found if whole else None


class Line(Entry, kw_only=True):
    """A series: a line, or the same part of every bar, with a number for every label."""

    label: Text = field(TEXT, "What it is.")
    values: tuple[Amount, ...] = field(
        Reader("list of: number", _read_values, schema=listing(EXACT).schema),
        "Its numbers, in the order of `labels`.",
    )
    highlight: bool = field(FLAG, "Whether it stands out, and the others are quiet.", default=False)


_TAKES = {Form.BAR: "rows", Form.COLUMN: "rows", Form.SLOPE: "series"}
"""What has the numbers of a type; the other types take either."""


def _entries(node: Node, key: str) -> tuple[Node, ...]:
    """The entries of a list under a key; none where there is no list."""
    found = node.entries.get(key) if isinstance(node, Mapping) else None
    return tuple(found.items) if isinstance(found, Sequence) else ()


def _place(node: Node, *path: str | int) -> Node:
    """What stands at a path, or as near to it as there is something."""
    for part in path:
        inside = node.entries if isinstance(node, Mapping) else {}
        items = node.items if isinstance(node, Sequence) else ()
        if isinstance(part, str) and part in inside:
            node = inside[part]
        elif isinstance(part, int) and part < len(items):
            node = items[part]
    return node


@kind("chart")
class Chart(Kind, kw_only=True):
    """Numbers drawn; with `reveal` bars come one by one, and lines too.

    A `bar` and a `column` chart have `rows`; a `slope` has two `labels`, and `series`; the others
    have the one or the other. Bars and columns always begin at nought.
    """

    type: Form = field(choice(Form), "How it is drawn.")
    alt: Text = field(TEXT, "What the chart shows, for those who do not see it.")
    source: str = field(SOURCE, "Where the numbers come from.")
    rows: tuple[Row, ...] = field(
        listing(nested(Row, "row: `label` and `value`")), "The numbers.", default=()
    )
    labels: tuple[Text, ...] = field(
        listing(TEXT), "What the numbers of every series stand for, such as years.", default=()
    )
    series: tuple[Line, ...] = field(
        listing(nested(Line, "series: `label` and `values`")),
        "Lines, or the parts of the bars.",
        default=(),
    )
    unit: Text | None = field(TEXT, "What follows each number, such as “%”.", default=None)
    of: Amount | None = field(
        EXACT, "The whole that the numbers are parts of; a full bar.", default=None
    )

    def steps(self) -> int:
        """One for each bar, or for each line."""
        come = (self.series or (None,)) if self._by_series else self.rows or self.labels
        return len(come) * self.reveal

    def checked(self, node: Mapping, scope: Scope) -> Self | None:
        """Without the series that lack a number, and without a whole that it is no part of."""
        made = self._of_its_type(node, scope)
        if made is None or not (made.rows or made.series):
            return None  # and why was reported
        for key, most in (("rows", MOST_ROWS), ("labels", MOST_ROWS), ("series", MOST_SERIES)):
            if len(getattr(made, key)) > most:
                scope.report(node.keys[key], "chart-too-many", word=key, most=most)
        made = made._complete(node, scope)
        return made._within_whole(node, scope) if made.rows or made.series else None

    def _of_its_type(self, node: Mapping, scope: Scope) -> Self | None:
        """With what its type takes, and nothing else."""
        wanted = _TAKES.get(self.type) or ("series" if "series" in node.entries else "rows")
        others = {"rows": ("series", "labels"), "series": ("rows",)}[wanted]
        wrong = [key for key in others if key in node.entries]
        for key in wrong:
            scope.report(node.keys[key], "chart-takes", type=self.type, word=key, wanted=wanted)
        needed = ("rows",) if wanted == "rows" else ("labels", "series")
        if not wrong and not all(_entries(node, key) for key in needed):
            scope.report(node, "chart-empty", keys=", ".join(needed))
        read = len(self.labels) == len(_entries(node, "labels"))
        if not read or not all(getattr(self, key) for key in needed):
            return None  # what is missing was reported where it could not be read
        if self.type is Form.SLOPE and len(self.labels) != 2:
            scope.report(node.entries["labels"], "slope-labels", n=len(self.labels))
            return None
        return self.replace(**dict.fromkeys(wrong, ()))

    def _complete(self, node: Mapping, scope: Scope) -> Self:
        """Without the series that have not as many numbers as there are labels."""
        whole: list[Line] = []
        for at, one in enumerate(self.series):
            if len(one.values) == len(self.labels):
                whole.append(one)
                continue
            place = _place(node, "series", at, "values")
            count, labels = len(one.values), len(self.labels)
            scope.report(place, "values-count", n=count, labels=labels)
        return self.replace(series=tuple(whole))

    def _within_whole(self, node: Mapping, scope: Scope) -> Self:
        """Without its whole where the numbers are no parts of it."""
        whole = self.of.number if self.of else None
        if whole is not None and whole <= 0:
            scope.report(node.entries["of"], "whole-not-positive")
            return self.replace(of=None)
        fits = [
            *self._check_signs(node, scope),
            *([] if whole is None else self._check_sums(node, scope, whole)),
        ]
        return self if all(fits) else self.replace(of=None)

    def _check_signs(self, node: Mapping, scope: Scope) -> Iterator[bool]:
        if self.type is not Form.STACKED and self.of is None:
            return
        for path, value in self._numbers():
            if value < 0:
                scope.report(_place(node, *path), "part-negative", part=f"{value:.15g}")
                yield False

    def _check_sums(self, node: Mapping, scope: Scope, whole: float) -> Iterator[bool]:
        sums: list[tuple[tuple[str | int, ...], float]] = list(self._numbers())
        if self.type is Form.STACKED and self.rows:
            sums = [(("rows",), fsum(row.value.number for row in self.rows))]
        elif self.type is Form.STACKED:
            columns = zip(*(one.values for one in self.series), strict=True)
            sums = [
                (("labels", at), fsum(value.number for value in column))
                for at, column in enumerate(columns)
            ]
        for path, total in sums:
            if total > whole * (1 + ROUNDING):
                said = f"{total:.15g}"
                scope.report(_place(node, *path), "part-exceeds", part=said, whole=f"{whole:.15g}")
                yield False

    def _numbers(self) -> Iterator[tuple[tuple[str | int, ...], float]]:
        """Every number with where it stands."""
        for at, row in enumerate(self.rows):
            yield ("rows", at, "value"), row.value.number
        for at, one in enumerate(self.series):
            for number, value in enumerate(one.values):
                yield ("series", at, "values", number), value.number

    @property
    def _by_series(self) -> bool:
        """Whether the series come one by one, rather than what they have values for."""
        return self.type in (Form.LINE, Form.SLOPE)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The chart and its source."""
        categories, series = self._of_rows(deck, first) if self.rows else self._of(deck, first)
        whole = self.of.number if self.of else 0
        drawn = chart.Chart(self.type, self.alt, categories, series, whole)
        return (drawn, *citation(deck, (self.source,), first + 1 if self.reveal else 0))

    def _value(self, value: Amount, deck: Deck) -> chart.Value:
        return chart.Value(value.number, with_unit(value, self.unit, deck.languages))

    def _of_rows(self, deck: Deck, first: int) -> Any:
        """One bar of parts for a stacked chart, else one series without a name."""
        steps = [(first + at) * self.reveal for at in range(1, len(self.rows) + 1)]
        values = [self._value(row.value, deck) for row in self.rows]
        rows = list(zip(self.rows, values, steps, strict=True))
        if self.type is Form.STACKED:
            parts = (
                chart.Series((value,), row.label, row.highlight, at) for row, value, at in rows
            )
            return (Category(),), tuple(parts)
        if self.type is Form.LINE:
            steps = steps[:1] * len(steps)
        moments = zip(self.rows, steps, strict=True)
        categories = (Category(row.label, row.highlight, at) for row, at in moments)
        return tuple(categories), (chart.Series(tuple(values)),)

    def _of(self, deck: Deck, first: int) -> Any:
        def step(at: int, comes: bool) -> int:
            return first + at if self.reveal and comes else 0

        categories = (
            Category(label, step=step(at, not self._by_series))
            for at, label in enumerate(self.labels, 1)
        )
        series = (
            chart.Series(
                tuple(self._value(value, deck) for value in one.values),
                one.label,
                one.highlight,
                step(at, self._by_series),
            )
            for at, one in enumerate(self.series, 1)
        )
        return tuple(categories), tuple(series)
