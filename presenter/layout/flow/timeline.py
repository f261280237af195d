"""A timeline: a line with moments along it, across where they have room, else down."""

from presenter.layout.blocks import Block, Side
from presenter.layout.flow.lying import Lying
from presenter.layout.flow.standing import standing
from presenter.layout.style import Style
from presenter.layout.type import SCALE, Type, type_of
from presenter.model.timeline import Timeline


def timeline_block(shape: Timeline, width: int, style: Style) -> Block:
    """The line across, with the moments on one side of it or on both in turn; or the line down.

    It is drawn to scale where it lies, for which its letters are made smaller. Where years are too
    near to each other even then, it stands.
    """
    if len(shape.moments) > 1:
        for sides in (1, 2):
            for type_ in _types(style):
                lying = Lying(shape, width, style, sides, type_)
                if lying.has_room:
                    return lying.board()
    made = standing(shape, width, style)
    return Side(((0, made),), cramped=True) if shape.scale and style.rows > 1 else made


def _types(style: Style) -> tuple[Type, ...]:
    """What the moments may be set in: a step of the scale above the text where there is air."""
    larger = SCALE[min(SCALE.index(style.rows) + 1, len(SCALE) - 1)]
    return (type_of(larger), style.type) if style.airy else (style.type,)
