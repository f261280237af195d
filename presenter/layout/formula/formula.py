"""stub"""

from presenter.layout.blocks import Block
from presenter.layout.style import Style
from presenter.model.formula import Formula
from presenter.model.text import Text


def formula_block(shape: Formula, width: int, style: Style) -> Block:
    return style.words(Text(shape.source), width)
