"""Where what stands in layers goes across them: as straight under each other as it can."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from presenter.layout.flow.graph import Link, Plan

SWEEPS = 6
STRAIGHT = 6.0
"""How much more an edge that only passes pulls than one at a node."""


class Ports(NamedTuple):
    """Where links meet what they join, in cells from its start: per link at each end."""

    upper: Mapping[Link, int]
    lower: Mapping[Link, int]


def ports(plan: Plan, sizes: Sequence[int]) -> Ports:
    """The links of a vertex spread over its side, in the order of where they go.

    `sizes` are those of the vertices across the layers, in cells.
    """
    at = {vertex: place for layer in plan.layers for place, vertex in enumerate(layer)}
    upper: dict[Link, int] = {}
    lower: dict[Link, int] = {}
    for channel in plan.links:
        for vertex in {link.upper for link in channel}:
            links = [link for link in channel if link.upper == vertex]
            links.sort(key=lambda link: (at[link.lower], link.edge))
            upper |= zip(links, spread(sizes[vertex], len(links)), strict=True)
        for vertex in {link.lower for link in channel}:
            links = [link for link in channel if link.lower == vertex]
            links.sort(key=lambda link: (at[link.upper], link.edge))
            lower |= zip(links, spread(sizes[vertex], len(links)), strict=True)
    return Ports(upper, lower)


def spread(size: int, count: int) -> list[int]:
    """So many places between the two ends of a side, evenly; all different where there is room."""
    inner = max(1, size - 2)
    edge = 1 if size > 2 else 0
    return [edge + (2 * one + 1) * inner // (2 * count) for one in range(count)]


def places(
    plan: Plan, sizes: Sequence[int], gaps: Mapping[tuple[bool, bool], int], met: Ports, room: int
) -> list[int] | None:
    """The first cell of each vertex across the layers; None where a layer is longer than the room.

    `gaps` are the cells between two vertices, by whether each is a node.
    """
    starts = [_packed(layer, plan, sizes, gaps) for layer in plan.layers]
    free: list[int] = []
    for layer, packed in zip(plan.layers, starts, strict=True):
        free.append(room - packed[-1] - sizes[layer[-1]])
    if min(free) < 0:
        return None
    at = [0] * len(plan.vertices)
    widest = min(free)
    for layer, packed, left in zip(plan.layers, starts, free, strict=True):
        for vertex, start in zip(layer, packed, strict=True):
            at[vertex] = start + (left - widest) // 2
    pulls = _pulls(plan, met)
    count = len(plan.layers)
    for sweep in range(SWEEPS):
        last = sweep >= SWEEPS - 2
        for number in range(count) if sweep % 2 == 0 else range(count - 1, -1, -1):
            sides = (0, 1) if last else (0,) if sweep % 2 == 0 else (1,)
            layer, packed = plan.layers[number], starts[number]
            wished = [_wish(vertex, pulls, sides, at) for vertex in layer]
            set_at = _settled(packed, wished, free[number])
            for vertex, place in zip(layer, set_at, strict=True):
                at[vertex] = place
    first = min(at)
    return [one - first for one in at]


def _packed(
    layer: Sequence[int], plan: Plan, sizes: Sequence[int], gaps: Mapping[tuple[bool, bool], int]
) -> list[int]:
    """Where the vertices of a layer stand when they stand as near to each other as they may."""
    found = [0]
    for before, after in pairwise(layer):
        boxes = (plan.vertices[before].node >= 0, plan.vertices[after].node >= 0)
        found.append(found[-1] + sizes[before] + gaps[boxes])
    return found


Pulls = tuple[dict[int, list[tuple[int, int, float]]], dict[int, list[tuple[int, int, float]]]]
"""Per vertex what pulls at it from the layer before and from that after: who, how far off it
wants to be, and how strongly."""


def _pulls(plan: Plan, met: Ports) -> Pulls:
    before: dict[int, list[tuple[int, int, float]]] = {}
    after: dict[int, list[tuple[int, int, float]]] = {}
    for channel in plan.links:
        for link in channel:
            off = met.upper[link] - met.lower[link]
            ends = (plan.vertices[link.upper], plan.vertices[link.lower])
            weight = STRAIGHT if all(end.node < 0 for end in ends) else 1.0
            before.setdefault(link.lower, []).append((link.upper, off, weight))
            after.setdefault(link.upper, []).append((link.lower, -off, weight))
    return before, after


def _wish(
    vertex: int, pulls: Pulls, sides: tuple[int, ...], at: Sequence[int]
) -> tuple[float, float]:
    """Where a vertex wants to be, and how much."""
    found = [pull for side in sides for pull in pulls[side].get(vertex, ())]
    if not found:
        return at[vertex], 0.1
    total = sum(weight for _, _, weight in found)
    return sum((at[other] + off) * weight for other, off, weight in found) / total, total


def _settled(packed: Sequence[int], wished: Sequence[tuple[float, float]], free: int) -> list[int]:
    """Places as near to the wished ones as order and gaps allow (pool adjacent violators)."""
    pools: list[tuple[float, float, int]] = []
    for start, (wish, weight) in zip(packed, wished, strict=True):
        pool = (wish - start, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            mean, heavy, count = pools.pop()
            total = heavy + pool[1]
            pool = ((mean * heavy + pool[0] * pool[1]) / total, total, count + pool[2])
        pools.append(pool)
    shifts = [min(max(0, round(mean)), free) for mean, _, count in pools for _ in range(count)]
    return [start + shift for start, shift in zip(packed, shifts, strict=True)]
