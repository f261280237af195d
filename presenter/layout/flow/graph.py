"""A graph in layers: arrows go from one layer to the next, and cross as little as can be.

After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System
Structures" (1981): turn cycles, longest-path layers, order by barycentres.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

SWEEPS = 8


class Edge(NamedTuple):
    """An arrow between two nodes; `label` is the length of its words in cells, 0 without any."""

    source: int
    target: int
    label: int


class Vertex(NamedTuple):
    """Something in a layer: a node, the label of an edge, or a place where an edge passes."""

    node: int = -1
    label: int = -1

    @property
    def passes(self) -> bool:
        """Whether it is neither a node nor a label."""
        return self.node < 0 and self.label < 0


class Link(NamedTuple):
    """A part of an edge, from a vertex of a layer to one of the next; both by their numbers."""

    edge: int
    upper: int
    lower: int


class Plan(NamedTuple):
    """The layers, what stands in them in its order, and the links to the layer after each."""

    vertices: tuple[Vertex, ...]
    layers: tuple[tuple[int, ...], ...]
    links: tuple[tuple[Link, ...], ...]
    turned: frozenset[int]
    """The edges whose links go against them: they point back."""


@lru_cache(maxsize=64)
def plan(count: int, edges: tuple[Edge, ...]) -> Plan:
    """A graph of so many nodes in layers. No edge may lead from a node to itself."""
    turned = _turned(count, edges)
    ways = [
        (edge.target, edge.source) if number in turned else (edge.source, edge.target)
        for number, edge in enumerate(edges)
    ]
    ranks = _ranks(count, ways)
    vertices = [Vertex(node=number) for number in range(count)]
    at = [2 * rank for rank in ranks]
    links: list[Link] = []
    middles = _middles(edges, [(ranks[upper], ranks[lower]) for upper, lower in ways])
    used = sorted({*at, *middles.values()})
    layer_of = {rank: layer for layer, rank in enumerate(used)}
    for number, (upper, lower) in enumerate(ways):
        before = upper
        for rank in used[layer_of[at[upper]] + 1 : layer_of[at[lower]]]:
            vertices.append(Vertex(label=number if middles.get(number) == rank else -1))
            at.append(rank)
            links.append(Link(number, before, len(vertices) - 1))
            before = len(vertices) - 1
        links.append(Link(number, before, lower))
    layers = [[v for v in range(len(vertices)) if at[v] == rank] for rank in used]
    ordered = _ordered(layers, links)
    channels = [[link for link in links if layer_of[at[link.upper]] == n] for n in range(len(used))]
    return Plan(
        tuple(vertices),
        tuple(map(tuple, ordered)),
        tuple(map(tuple, channels[:-1])),
        frozenset(turned),
    )


def _middles(edges: Sequence[Edge], ranks: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Per edge the rank of its label, between those of nodes, which are twice what is handed in.

    A long edge has a choice: its label stands where it makes the layer longer by least.
    """
    labelled = [number for number, edge in enumerate(edges) if edge.label]
    labelled.sort(key=lambda number: (ranks[number][1] - ranks[number][0], number))
    lengths: dict[int, int] = defaultdict(int)
    found: dict[int, int] = {}
    for number in labelled:
        (upper, lower), length = ranks[number], edges[number].label

        def cost(rank: int, ends: int = upper + lower, length: int = length) -> tuple[int, int]:
            return max(0, length - lengths[rank]), abs(rank - ends)

        rank = min(range(2 * upper + 1, 2 * lower, 2), key=cost)
        lengths[rank] = max(lengths[rank], length)
        found[number] = rank
    return found


def _turned(count: int, edges: Sequence[Edge]) -> set[int]:
    """The edges that close a cycle when the nodes are followed in their order."""
    out: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, edge in enumerate(edges):
        out[edge.source].append((number, edge.target))
    found: set[int] = set()
    done: set[int] = set()
    for start in range(count):
        if start in done:
            continue
        path, ways = [start], [iter(out[start])]
        while path:
            number, target = next(ways[-1], (-1, -1))
            if number < 0:
                done.add(path.pop())
                ways.pop()
            elif target in path:
                found.add(number)
            elif target not in done:
                path.append(target)
                ways.append(iter(out[target]))
    return found


def _ranks(count: int, ways: Sequence[tuple[int, int]]) -> list[int]:
    """Per node the longest way to it; what begins a way stands just before what it leads to."""
    above: dict[int, list[int]] = defaultdict(list)
    below: dict[int, list[int]] = defaultdict(list)
    for upper, lower in ways:
        above[lower].append(upper)
        below[upper].append(lower)
    ranks = [0] * count
    for _ in range(count):
        ranks = [
            max((ranks[upper] + 1 for upper in above[node]), default=0) for node in range(count)
        ]
    return [
        min(ranks[lower] for lower in below[node]) - 1 if below[node] and not above[node] else rank
        for node, rank in enumerate(ranks)
    ]


def _ordered(layers: list[list[int]], links: list[Link]) -> list[list[int]]:
    """The layers in the order with the fewest crossings of several tries."""
    above: dict[int, list[int]] = defaultdict(list)
    below: dict[int, list[int]] = defaultdict(list)
    for link in links:
        above[link.lower].append(link.upper)
        below[link.upper].append(link.lower)
    best, least = [list(layer) for layer in layers], _crossings(layers, below)
    layers = [list(layer) for layer in layers]
    for sweep in range(SWEEPS):
        if least == 0:
            break
        near, order = (below, range(len(layers) - 2, -1, -1))
        if sweep % 2 == 0:
            near, order = above, range(1, len(layers))
        for number in order:
            beside = layers[number + (1 if near is below else -1)]
            place = {vertex: at for at, vertex in enumerate(beside)}
            layers[number] = _sorted(layers[number], near, place)
        count = _crossings(layers, below)
        if count < least:
            best, least = [list(layer) for layer in layers], count
    return best


def _sorted(layer: list[int], near: dict[int, list[int]], place: dict[int, int]) -> list[int]:
    """By the mean of the places of their neighbours; those without any stay where they are."""
    mean = {
        vertex: sum(place[one] for one in near[vertex]) / len(near[vertex])
        for vertex in layer
        if near[vertex]
    }
    movable = iter(sorted(mean, key=lambda vertex: mean[vertex]))
    return [next(movable) if vertex in mean else vertex for vertex in layer]


def _crossings(layers: list[list[int]], below: dict[int, list[int]]) -> int:
    count = 0
    for layer, after in pairwise(layers):
        place = {vertex: at for at, vertex in enumerate(after)}
        ends = [sorted(place[one] for one in below[vertex]) for vertex in layer]
        flat = [end for some in ends for end in some]
        count += sum(
            flat[one] > flat[other]
            for one in range(len(flat))
            for other in range(one + 1, len(flat))
        )
    return count
