"""A diagram set one way: its direction, how its texts break, how large its labels are."""

from collections import Counter
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from presenter.layout.flow.graph import Edge, Plan, plan
from presenter.layout.flow.measure import high, narrowest, natural
from presenter.layout.flow.pen import pen_of
from presenter.layout.flow.place import Ports, places, ports
from presenter.layout.flow.route import Turn, tracks
from presenter.layout.style import Style
from presenter.layout.type import Type
from presenter.model.flow import Diagram
from presenter.model.text import Text

AGAIN = "↻"
"""What stands before the label of an arrow from a node to itself."""
MOST_STRETCH = 12
"""Cells by which a channel grows to the side where there is width to spare."""


class Air(IntEnum):
    """How much is left free: beside texts, between arrows at a box, and between boxes."""

    CROWDED = 0
    TIGHT = 1
    ROOMY = 2


class Way(NamedTuple):
    """How a diagram may be set."""

    across: bool
    """Whether layers follow each other to the right, rather than downwards."""
    lines: int
    """How many lines a text may take."""
    labels: Type
    air: Air = Air.ROOMY


class Channel(NamedTuple):
    """What is between two layers: where it begins, its length, its tracks, and its links' turns."""

    start: int
    length: int
    tracks: tuple[int, ...]
    turns: tuple[Turn, ...]


class Layer(NamedTuple):
    """Where a layer begins, and how long it is."""

    start: int
    length: int


def graph_of(shape: Diagram) -> Plan:
    """The diagram in layers; arrows from a node to itself are no part of it."""
    edges = [
        Edge(arrow.source, arrow.target, max(1, natural(arrow.label, 1)) if arrow.label else 0)
        for arrow in shape.arrows
        if arrow.source != arrow.target
    ]
    return plan(len(shape.nodes), tuple(edges))


class Setting:
    """Sizes and places of everything in a diagram, set one way.

    Along is the way that the layers follow each other, across is beside that; both in cells or
    rows, whichever it is.
    """

    def __init__(self, shape: Diagram, way: Way, style: Style, size: tuple[int, int]) -> None:
        self.shape = shape
        self.way = way
        self.style = style
        self.roomy = way.air is Air.ROOMY
        pen = pen_of(style.rows)
        self.pen = pen._replace(inset=pen.inset - (way.air is Air.CROWDED))
        self.along, self.beside = size if way.across else (size[1], size[0])
        self.plan = graph_of(shape)
        self.labels = [arrow.label for arrow in shape.arrows if arrow.source != arrow.target]
        self.own = _own_labels(shape)
        links = [link for channel in self.plan.links for link in channel]
        self._out = Counter(link.upper for link in links)
        self._in = Counter(link.lower for link in links)
        self.texts = [self._text_size(number) for number in range(len(self.plan.vertices))]
        sizes = [self._size(number) for number in range(len(self.plan.vertices))]
        self.lengths = [along for along, _ in sizes]
        self.sizes = [beside for _, beside in sizes]

    def text(self, vertex: int) -> Text | None:
        """What a vertex says."""
        one = self.plan.vertices[vertex]
        if one.node >= 0:
            return self.shape.nodes[one.node]
        return self.labels[one.label] if one.label >= 0 else None

    def _text_size(self, vertex: int) -> tuple[int, int]:
        """The cells and rows of a text."""
        one, text = self.plan.vertices[vertex], self.text(vertex)
        if text is None:
            return 0, 0
        type_ = self.style.type if one.node >= 0 else self.way.labels
        width = max(2, narrowest(text, type_.rows, self.way.lines))
        rows = high(text, width, self.style, type_)
        own = self.own.get(one.node)
        if own is not None:
            most = max(width, narrowest(own, self.way.labels.rows, self.way.lines))
            rows = high(text, most, self.style, type_)
            return most, rows + high(own, most, self.style, self.way.labels)
        return width, max(1, rows)

    def _size(self, vertex: int) -> tuple[int, int]:
        """How much a vertex takes along and beside."""
        one, (width, rows) = self.plan.vertices[vertex], self.texts[vertex]
        if one.passes:
            return 0, 1
        if one.node < 0:
            return (width + 2, rows) if self.way.across else (rows, width + 2)
        links = max(self._out[vertex], self._in[vertex])
        width, rows = width + 2 * self.pen.inset, rows + 2
        if self.way.across:
            return width, max(rows, 2 * links + 1 if self.roomy else links + 2)
        return rows, max(width, (4 if self.roomy else 2) * links + 1)

    def _gaps(self) -> dict[tuple[bool, bool], int]:
        """The cells between two vertices of a layer, by whether each is a node.

        Labels above each other are further apart than the lines of one: else they read as one.
        """
        apart = 1 + self.way.labels.rows // 2
        node, other = (2, apart) if self.way.across else (6, 3)
        if not self.roomy:
            node, other = (1, apart) if self.way.across else (3, 2)
        scale = 1 if self.style.rows == 1 or self.way.across else 2
        return {
            (one, two): scale * (node if one and two else other)
            for one in (True, False)
            for two in (True, False)
        }

    @cached_property
    def fits(self) -> bool:
        """Whether there is room for all of it."""
        layers = sum(self._layer_length(number) for number in range(len(self.plan.layers)))
        if layers + 2 * len(self.plan.links) > self.along:
            return False
        if self.placed is None:
            return False
        ends = [turn.end for _, turns in self._turned for turn in turns]
        return max(ends, default=0) < self.beside and self._least_length <= self.along

    @cached_property
    def ports(self) -> Ports:
        """Where the links meet what they join."""
        return ports(self.plan, self.sizes)

    @cached_property
    def placed(self) -> list[int] | None:
        """The first cell of each vertex beside the way."""
        return places(self.plan, self.sizes, self._gaps(), self.ports, self.beside)

    def ends(self, channel: int) -> list[tuple[int, int]]:
        """For each link of a channel the cell where it starts, and that where it ends."""
        at = self.placed or []
        return [
            (at[link.upper] + self.ports.upper[link], at[link.lower] + self.ports.lower[link])
            for link in self.plan.links[channel]
        ]

    @cached_property
    def _turned(self) -> list[tuple[int, list[Turn]]]:
        """Per channel how many tracks it has, and its turns."""
        made = (tracks(self.ends(number)) for number in range(len(self.plan.links)))
        return [(count, turns) for turns, count in made]

    def _layer_length(self, number: int) -> int:
        return max(self.lengths[vertex] for vertex in self.plan.layers[number])

    def _points(self, number: int) -> tuple[int, int]:
        """Whether arrows point back at the start of a channel, and on at its end: 1, or 0."""
        vertices, turned, links = self.plan.vertices, self.plan.turned, self.plan.links[number]
        back = any(one.edge in turned and vertices[one.upper].node >= 0 for one in links)
        on = any(one.edge not in turned and vertices[one.lower].node >= 0 for one in links)
        return int(back), int(on)

    def _channel_length(self, number: int) -> int:
        """The least length of a channel: for its tracks, and a stroke and a point at each end."""
        count, points = self._turned[number][0], sum(self._points(number))
        if not self.way.across:
            return 2 + count
        return (2 if count else 1) + points + self._tracks_length(count) + (not count)

    def _tracks_length(self, count: int) -> int:
        """The cells that so many tracks take."""
        return self._apart * (count - 1) + 1 if count else 0

    @property
    def _apart(self) -> int:
        """The cells from a track to the next."""
        return 2 if self.way.across else 1

    @cached_property
    def _least_length(self) -> int:
        layers = sum(self._layer_length(number) for number in range(len(self.plan.layers)))
        return layers + sum(self._channel_length(number) for number in range(len(self._turned)))

    @property
    def size(self) -> tuple[int, int]:
        """How long and how wide the whole is."""
        layers, _ = self.along_the_way
        vertices = zip(self.placed or [], self.sizes, strict=True)
        ends = [turn.end + 1 for _, turns in self._turned for turn in turns]
        last = layers[-1]
        return last.start + last.length, max([*ends, *(at + size for at, size in vertices)])

    @cached_property
    def along_the_way(self) -> tuple[list[Layer], list[Channel]]:
        """Where every layer and every channel is, room to spare shared between the channels."""
        channels = len(self._turned)
        most = MOST_STRETCH if self.way.across else 2
        spare = min((self.along - self._least_length) // channels, most) if channels else 0
        layers: list[Layer] = []
        made: list[Channel] = []
        at = 0
        for number in range(len(self.plan.layers)):
            layers.append(Layer(at, self._layer_length(number)))
            at += layers[-1].length
            if number == channels:
                break
            _, turns = self._turned[number]
            length = self._channel_length(number) + spare
            made.append(Channel(at, length, self._tracks(at, number, spare), tuple(turns)))
            at += length
        return layers, made

    def _tracks(self, start: int, number: int, spare: int) -> tuple[int, ...]:
        """Where the tracks of a channel are: in the middle of what its points leave."""
        first = start + 1 + self._points(number)[0] * self.way.across + spare // 2
        return tuple(first + self._apart * track for track in range(self._turned[number][0]))


def _own_labels(shape: Diagram) -> dict[int, Text]:
    """Per node what its arrow to itself says."""
    return {
        arrow.source: Text(
            {one: f"{AGAIN} {said}" for one, said in arrow.label.versions.items()}
            if arrow.label
            else AGAIN
        )
        for arrow in shape.arrows
        if arrow.source == arrow.target
    }
