"""How a slide uses its page: the layout that it names, or one that suits what it holds."""

from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.picture import Picture
from presenter.model.shapes import Box, Column, Edge, Figure, Grid, Items, Row, Shape, Words
from presenter.model.slide import Layout, Slide

Parts = tuple[tuple[Shape, ...], ...]
"""The shapes of a slide, an element at a time."""

HEADS = {Layout.FIGURE: (2, 3), Layout.PICTURE: (3, 2), Layout.COLUMNS: (1, 1)}
"""Layouts of two columns, with the weights of the first and of the second."""


def arranged(deck: Deck, slide: Slide, moment: Moment = START) -> tuple[Layout, tuple[Shape, ...]]:
    """The layout of a slide that is no cover, and its shapes at a moment as they stand in it."""
    parts = slide.parts(deck, moment)
    layout = slide.layout or chosen(parts)
    shapes = tuple(shape for part in parts for shape in part)
    if layout is Layout.STATEMENT:
        return layout, tuple(_large(shape) for shape in shapes)
    if layout is Layout.TABLE:
        return layout, tuple(_wide(shape) for shape in shapes)
    if layout in HEADS and len(parts) > 1:
        return layout, (_two_columns(parts, layout),)
    return layout, shapes


def chosen(parts: Parts) -> Layout:
    """The layout that suits the elements of a slide."""
    match parts:
        case ((Words(large=True),),):
            return Layout.STATEMENT
        case ((Box(edge=Edge.BAR, shapes=(Words(large=True), *_)),),):
            return Layout.QUOTE
        case ((Figure(whole=0), *_), (Items(), *_), *_):
            return Layout.FIGURE
        case ((Picture(), *_), _, *_):
            return Layout.PICTURE
        case ((Grid(), *_),):
            return Layout.TABLE
        case _:
            return Layout.CONTENT


def _large(shape: Shape) -> Shape:
    return shape.replace(large=True) if isinstance(shape, Words) and not shape.small else shape


def _wide(shape: Shape) -> Shape:
    return shape.replace(wide=True) if isinstance(shape, Grid) else shape


def _two_columns(parts: Parts, layout: Layout) -> Row:
    """The first element beside the others; without one that leads, the halves of the slide."""
    split = (len(parts) + 1) // 2 if layout is Layout.COLUMNS else 1
    left, right = HEADS[layout]
    return Row((_column(parts[:split], left), _column(parts[split:], right)))


def _column(parts: Parts, weight: int) -> Column:
    return Column(tuple(shape for part in parts for shape in part), weight)
