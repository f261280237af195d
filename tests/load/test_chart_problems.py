"""Charts and figures whose numbers cannot be right are told, each mistake once and in its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from presenter.model import chart, shapes
from presenter.model.deck import Deck
from tests.load.problems import WHERE, told
from tests.load.test_problems import HEAD

AT = f"7:14: {WHERE}.chart"
CHARTS = [
    ("type: bar, rows: [{label: a, value: 1}]", "7:14: : missing-key"),
    ("type: taart, alt: a, rows: [{label: a, value: 1}]", "7:21: .type: unknown-choice"),
    ("type: bar, alt: a", "7:14: : chart-empty"),
    ("type: bar, alt: a, rows: []", "7:14: : chart-empty"),
    ("type: line, alt: a, labels: [], series: []", "7:14: : chart-empty"),
    ("type: line, alt: a, series: [{label: a, values: [1]}]", "7:14: : chart-empty"),
    ("type: bar, alt: a, rows: [{label: a, value: veel}]", "7:59: .rows[0].value: number-expected"),
    (
        "type: line, alt: a, labels: [a, b], series: [{label: a, values: [1, '2,5']}]",
        "7:83: .series[0].values[1]: number-expected-near",
    ),
    (
        "type: line, alt: a, labels: [a, b], series: [{label: a, values: [1, '1,200']}]",
        "7:83: .series[0].values[1]: number-unclear",
    ),
    (
        "type: line, alt: a, labels: [a, b], series: [{label: a, values: [1, 1.200]}]",
        "7:83: .series[0].values[1]: number-doubtful",
    ),
    (
        "type: bar, alt: a, rows: [{label: a, value: 1234567890.1234567}]",
        "7:59: .rows[0].value: number-too-long",
    ),
    (
        "type: line, alt: a, labels: [a, b], series: [{label: a, values: [1, x]}]",
        "7:83: .series[0].values[1]: number-expected",
    ),
    (
        "type: line, alt: a, labels: [a, b], series: [{label: a, values: [1]}]",
        "7:79: .series[0].values: values-count",
    ),
    (
        "type: slope, alt: a, labels: [a, b, c], series: [{label: a, values: [1, 2, 3]}]",
        "7:44: .labels: slope-labels",
    ),
    ("type: slope, alt: a, rows: [{label: a, value: 1}]", "7:36: .rows: chart-takes"),
    (
        "type: bar, alt: a, rows: [{label: a, value: 1}], series: []",
        "7:64: .series: chart-takes",
    ),
    (
        "type: line, alt: a, rows: [], labels: [a], series: [{label: a, values: [1]}]",
        "7:35: .rows: chart-takes",
    ),
    (
        "type: stacked, alt: a, rows: [{label: a, value: -1}]",
        "7:63: .rows[0].value: part-negative",
    ),
    (
        "type: bar, alt: a, of: 10, rows: [{label: a, value: -1}]",
        "7:67: .rows[0].value: part-negative",
    ),
    (
        "type: bar, alt: a, of: 10, rows: [{label: a, value: 11}]",
        "7:67: .rows[0].value: part-exceeds",
    ),
    (
        "type: stacked, alt: a, of: 10, rows: [{label: a, value: 6}, {label: b, value: 5}]",
        "7:52: .rows: part-exceeds",
    ),
    (
        "type: stacked, alt: a, of: 1, labels: [a, b],"
        " series: [{label: a, values: [1, 0.5]}, {label: b, values: [0, 0.6]}]",
        "7:57: .labels[1]: part-exceeds",
    ),
    ("type: bar, alt: a, of: 0, rows: [{label: a, value: 0}]", "7:38: .of: whole-not-positive"),
    (
        f"type: bar, alt: a, rows: [{', '.join(['{label: a, value: 1}'] * 201)}]",
        "7:34: .rows: chart-too-many",
    ),
    (
        f"type: line, alt: a, labels: [a], series: [{', '.join(['{label: a, values: [1]}'] * 7)}]",
        "7:48: .series: chart-too-many",
    ),
]
FIGURES = [
    ("value: 101, of: 100", ".value: part-exceeds"),
    ("value: -1, of: 100", ".value: part-negative"),
    ("value: de helft, of: 2", ".of: part-unknown"),
    ("value: de helft, of: 2, part: 3", ".part: part-exceeds"),
    ("value: 5, of: 10, part: -2", ".part: part-negative"),
    ("value: 5, of: 10, show: taart", ".show: unknown-choice"),
    ("value: 5, compared: 4", ".compared: mapping-expected"),
    ("value: 5, compared: {value: 4}", ".compared: missing-key"),
]
TEXTS = [f"{HEAD}    - chart: {{{one}, source: atlas}}\n" for one, _ in CHARTS] + [
    f"{HEAD}    - figure: {{{one}, label: a, source: atlas}}\n" for one, _ in FIGURES
]


@pytest.mark.parametrize(("fields", "problem"), CHARTS, ids=[one[:70] for one, _ in CHARTS])
def test_a_mistake_in_a_chart_is_told(
    fields: str, problem: str, write: Callable[..., Path]
) -> None:
    """One mistake, one problem."""
    place, path, code = problem.split(": ")
    text = f"{HEAD}    - chart: {{{fields}, source: atlas}}\n"
    assert told(write(text)) == [f"talk.yaml:{place}: {WHERE}.chart{path}: {code}"]


@pytest.mark.parametrize(("fields", "problem"), FIGURES, ids=[one for one, _ in FIGURES])
def test_a_mistake_in_a_figure_is_told(
    fields: str, problem: str, write: Callable[..., Path]
) -> None:
    """A part that is none is told and not drawn."""
    text = f"{HEAD}    - figure: {{{fields}, label: a, source: atlas}}\n"
    (found,) = told(write(text))
    assert found.split(": ", 1)[1] == f"{WHERE}.figure{problem}"


def shown(path: Path) -> tuple[shapes.Shape, ...]:
    deck = load(path).deck
    assert isinstance(deck, Deck)
    return deck.slides[1].shapes(deck)


def test_a_figure_without_its_whole_still_has_its_number(write: Callable[..., Path]) -> None:
    """What is wrong is left out, and nothing else."""
    text = f"{HEAD}    - figure: {{value: 101, of: 100, label: a, source: atlas}}\n"
    figure = shown(write(text))[0]
    assert isinstance(figure, shapes.Figure)
    assert (figure.number.written("nl"), figure.whole) == ("101", 0)


def test_a_chart_without_its_whole_still_has_its_numbers(write: Callable[..., Path]) -> None:
    """On a scale of their own."""
    fields = "type: bar, alt: a, of: 10, rows: [{label: a, value: 11}]"
    found = shown(write(f"{HEAD}    - chart: {{{fields}, source: atlas}}\n"))[0]
    assert isinstance(found, chart.Chart)
    assert (found.numbers, found.whole) == ((11,), 0)


def test_a_chart_is_told_once_where_a_series_is_left_out(write: Callable[..., Path]) -> None:
    """The others are drawn."""
    fields = (
        "type: line, alt: a, labels: [a, b],"
        " series: [{label: a, values: [1, 2]}, {label: b, values: [1]}]"
    )
    path = write(f"{HEAD}    - chart: {{{fields}, source: atlas}}\n")
    found = shown(path)[0]
    assert isinstance(found, chart.Chart)
    assert len(told(path)) == len(found.series) == 1


def test_tenths_that_make_a_whole_are_not_more_than_it(write: Callable[..., Path]) -> None:
    """Though a computer that adds them up finds a little more."""
    rows = ", ".join(["{label: a, value: 0.1}"] * 10)
    fields = f"type: stacked, alt: a, of: 1, rows: [{rows}]"
    assert told(write(f"{HEAD}    - chart: {{{fields}, source: atlas}}\n")) == []
