"""Timelines, processes, diagrams and formulas as lines to read: what they show, then each part."""

from collections.abc import Callable, Iterator
from typing import assert_never

from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
from presenter.model.text import Text
from presenter.model.timeline import Timeline
from presenter.words import Words as Said

Line = Callable[[Text | None], str]


def plain_flow(
    shape: Timeline | Process | Diagram | Formula, line: Line, say: Said
) -> Iterator[str]:
    """The lines of a drawing; `line` makes one of a text."""
    match shape:
        case Timeline():
            yield say("cli.timeline", alt=line(shape.alt))
            yield from (f"- {line(one.when)}: {line(one.text)}" for one in shape.moments)
        case Process():
            yield say("cli.process", alt=line(shape.alt))
            yield from _process(shape, line)
        case Diagram():
            yield say("cli.diagram", alt=line(shape.alt))
            yield from _diagram(shape, line)
        case Formula():
            yield say("cli.formula", alt=line(shape.alt) or " ".join(shape.source.split()))
        case _:
            assert_never(shape)


def _process(shape: Process, line: Line) -> Iterator[str]:
    for number, one in enumerate(shape.stages, 1):
        by = f"{line(shape.lanes[one.lane])}: " if one.lane >= 0 else ""
        yield f"{number}. {by}{line(one.text)}"


def _diagram(shape: Diagram, line: Line) -> Iterator[str]:
    for arrow in shape.arrows:
        ends = f"{line(shape.nodes[arrow.source])} → {line(shape.nodes[arrow.target])}"
        yield f"- {ends}: {line(arrow.label)}" if arrow.label else f"- {ends}"
    yield from (f"- {line(node)}" for node in shape.alone)
