"""A diagram: boxes in layers with arrows between them, or a list of the arrows."""

from collections.abc import Hashable, Iterator

from presenter.layout.blocks import Block, Side, Stack
from presenter.layout.flow.board import Board, Boxed, Joint, Placed
from presenter.layout.flow.ink import Ink
from presenter.layout.flow.measure import said_width
from presenter.layout.flow.place import spread
from presenter.layout.flow.setting import Air, Setting, Way
from presenter.layout.style import Style
from presenter.model.flow import Arrow, Diagram, Direction
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Span

MOST_LINES = 5
"""Lines in a box."""
MOST_NODES = 24
MOST_ARROWS = 48
"""More than that nobody follows with the eye: it is listed."""
LANDSCAPE = 3
"""From so many cells for each row on, arrows go to the right if they can."""


def diagram_block(shape: Diagram, width: int, style: Style) -> Block:
    """The diagram with as few line breaks as fit; a list where it cannot be drawn at all."""
    if 0 < len(shape.nodes) <= MOST_NODES and len(shape.arrows) <= MOST_ARROWS:
        tried: set[tuple[Hashable, ...]] = set()
        for way in _ways(shape, width, style):
            setting = Setting(shape, way, style, (width, style.room))
            same = (way.across, way.air, way.labels.rows, *setting.texts)
            if same not in tried and setting.fits:
                return _board(setting, width)
            tried.add(same)
    return Side(((0, _listed(shape, width, style)),), cramped=True)


def _ways(shape: Diagram, width: int, style: Style) -> Iterator[Way]:
    """The ways to set it, the best first."""
    landscape = width >= LANDSCAPE * style.room
    directions = [landscape, not landscape]
    if shape.direction is not None:
        right = shape.direction is Direction.RIGHT
        directions = [right] if style.rows > 1 else [right, not right]
    types = (style.type, style.small) if style.rows > style.small.rows else (style.type,)
    texts = [(lines, type_) for lines in range(1, MOST_LINES + 1) for type_ in types]
    for wished in [directions] if shape.direction is None else [[one] for one in directions]:
        for airs in ((Air.ROOMY, Air.TIGHT), (Air.CROWDED,)):
            for lines, type_ in texts:
                yield from (Way(one, lines, type_, air) for one in wished for air in airs)


def _board(setting: Setting, width: int) -> Board:
    along, beside = setting.size
    across = setting.way.across
    high, wide = (beside, along) if across else (along, beside)
    left = max(0, width - wide) // 2
    ink = Ink(across, setting.pen)
    placed: list[Placed] = []
    at = setting.placed or []
    layers, _ = setting.along_the_way
    for layer, vertices in zip(layers, setting.plan.layers, strict=True):
        for vertex in vertices:
            end = layer.start + layer.length
            if setting.plan.vertices[vertex].passes:
                ink.along(layer.start, end, at[vertex])
                continue
            if setting.plan.vertices[vertex].node >= 0:
                row, column = (at[vertex], layer.start) if across else (layer.start, at[vertex])
                placed.append(Placed(row, left + column, _box(setting, vertex, layer.length)))
                continue
            start = layer.start + (layer.length - setting.lengths[vertex]) // 2
            line = at[vertex] + spread(setting.sizes[vertex], 1)[0]
            label = _label(setting, vertex, start, left)
            before, after = _around(setting, vertex, label.block)
            ink.along(layer.start, start + before, line)
            ink.along(start + after, end, line)
            placed.append(label)
    for channel in range(len(setting.plan.links)):
        _draw_links(setting, channel, ink)
    return Board(high, tuple(placed), tuple(ink.marks(left)))


def _label(setting: Setting, vertex: int, start: int, left: int) -> Placed:
    """The words of an arrow, one cell away from its line."""
    width, _ = setting.texts[vertex]
    text = setting.text(vertex)
    assert text is not None
    block = setting.style.words(
        text, width, Role.MUTED, setting.way.labels, align=Align.CENTER, balanced=True
    )
    at = (setting.placed or [])[vertex]
    if setting.way.across:
        return Placed(at, left + start + 1, block)
    return Placed(start, left + at + 1, block)


def _around(setting: Setting, vertex: int, label: Block) -> tuple[int, int]:
    """Where a line stops before a label and goes on after it, from where its place begins."""
    length = setting.lengths[vertex]
    if not setting.way.across:
        return 0, length
    inner = length - 2
    said = said_width(label)
    before = (inner - said) // 2
    return before, before + said + 2


def _box(setting: Setting, vertex: int, length: int) -> Boxed:
    across, size = setting.way.across, setting.sizes[vertex]
    width, height = (length, size) if across else (size, length)
    style, inner = setting.style, width - 2 * setting.pen.inset
    text = setting.text(vertex)
    assert text is not None
    block = style.words(text, inner, align=Align.CENTER, balanced=True)
    own = setting.own.get(setting.plan.vertices[vertex].node)
    if own is not None:
        again = style.words(own, inner, Role.MUTED, setting.way.labels, align=Align.CENTER)
        block = Stack((block, again), 0)
    return Boxed(block, width, height, setting.pen, tuple(_joints(setting, vertex, length)))


def _joints(setting: Setting, vertex: int, length: int) -> Iterator[Joint]:
    """Where arrows leave a box: those that come in end before it, in a point."""
    sides = Ink(setting.way.across, setting.pen).sides
    for channel in setting.plan.links:
        for link in channel:
            turned = link.edge in setting.plan.turned
            if link.upper == vertex and not turned:
                place, side, at = setting.ports.upper[link], sides.on, length - 1
            elif link.lower == vertex and turned:
                place, side, at = setting.ports.lower[link], sides.back, 0
            else:
                continue
            row, column = (place, at) if setting.way.across else (at, place)
            yield Joint(row, column, setting.pen.joints[side])


def _draw_links(setting: Setting, number: int, ink: Ink) -> None:
    channel = setting.along_the_way[1][number]
    vertices = setting.plan.vertices
    for which, (link, (start, end)) in enumerate(
        zip(setting.plan.links[number], setting.ends(number), strict=True)
    ):
        at, beside = channel.start, start
        for turn in (one for one in channel.turns if one.link == which):
            track = channel.tracks[turn.track]
            ink.along(at, track, beside)
            ink.turn(track, turn.start, turn.end)
            at, beside = track + 1, turn.end
        last = channel.start + channel.length
        ink.along(at, last, beside)
        turned = link.edge in setting.plan.turned
        if turned and vertices[link.upper].node >= 0:
            ink.head(channel.start, start, on=False)
        if not turned and vertices[link.lower].node >= 0:
            ink.head(last - 1, end, on=True)


def _listed(shape: Diagram, width: int, style: Style) -> Block:
    """Every arrow in words, and the nodes without any."""
    lines = [style.words(_said(shape, arrow, style.language), width) for arrow in shape.arrows]
    lines += [style.words(node, width) for node in shape.alone]
    return Stack(tuple(lines), style.item_gap)


def _said(shape: Diagram, arrow: Arrow, language: str) -> tuple[Span, ...]:
    """From where to where, and what stands at it."""
    ends = [shape.nodes[end].spans(language) for end in (arrow.source, arrow.target)]
    label = arrow.label.spans(language) if arrow.label else ()
    said = (Span(": "), *label) if label else ()
    return (*ends[0], Span(" → "), *ends[1], *said)
