"""The shapes that are drawn with boxes and lines, as blocks."""

from typing import assert_never

from presenter.layout.blocks import Block, Stepped
from presenter.layout.flow.diagram import diagram_block
from presenter.layout.flow.process import process_block
from presenter.layout.flow.timeline import timeline_block
from presenter.layout.formula.formula import formula_block
from presenter.layout.style import Style
from presenter.model.flow import Diagram, Process
from presenter.model.formula import Formula
from presenter.model.timeline import Timeline


def drawing(shape: Timeline | Process | Diagram | Formula, width: int, style: Style) -> Block:
    """A drawing in a width of so many cells."""
    match shape:
        case Timeline():
            return timeline_block(shape, width, style)
        case Process():
            return process_block(shape, width, style)
        case Diagram():
            return _stepped(diagram_block(shape, width, style), shape.step)
        case Formula():
            return _stepped(formula_block(shape, width, style), shape.step)
        case _:
            assert_never(shape)


def _stepped(made: Block, step: int) -> Block:
    return Stepped(made, step) if step else made
