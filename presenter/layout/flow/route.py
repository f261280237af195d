"""How links go from one layer to the next: each turns in a track of its own where they would meet.

A channel router in the manner of A. Hashimoto and J. Stevens (1971), with a dog-leg for what
would wait for itself.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Turn(NamedTuple):
    """From one cell across the layers to another, in a track; `link` says for which link."""

    link: int
    start: int
    end: int
    track: int = 0


def tracks(ends: Sequence[tuple[int, int]]) -> tuple[list[Turn], int]:
    """The turns of links between their ends, in their order, and how many tracks there are.

    All starts must differ, and so must all ends. Links that go straight on make no turn. Two turns
    share a track only where they do not meet, and a turn that starts in the cell where another
    ends comes before that one. A link makes two turns where there is no other way.
    """
    bent = {number: pair for number, pair in enumerate(ends) if pair[0] != pair[1]}
    taken = {cell for pair in ends for cell in pair}
    by_end = {end: number for number, (_, end) in bent.items()}
    waits = {n: by_end[start] for n, (start, _) in bent.items() if start in by_end}
    behind = set(waits.values())
    chains = [list(_chain(number, waits)) for number in bent if number not in behind]
    rings = list(_rings(bent, waits, {n for chain in chains for n in chain}))
    queues = [[Turn(n, *bent[n]) for n in chain] for chain in chains]
    for ring in rings:
        first = ring[0]
        start, end = bent[first]
        between = _free_cell(start, end, taken)
        taken.add(between)
        rest = [Turn(n, *bent[n]) for n in ring[1:]]
        queues.append([Turn(first, start, between), *rest, Turn(first, between, end)])
    made = _assigned(queues)
    made.sort(key=lambda turn: (turn.link, turn.track))
    return made, max((turn.track for turn in made), default=-1) + 1


def _chain(first: int, waits: dict[int, int]) -> Iterator[int]:
    """A link, the one that waits for it, and so on."""
    at: int | None = first
    while at is not None:
        yield at
        at = waits.get(at)


def _rings(
    bent: dict[int, tuple[int, int]], waits: dict[int, int], met: set[int]
) -> Iterator[list[int]]:
    for number in bent:
        if number in met:
            continue
        ring = [number]
        while waits[ring[-1]] != number:
            ring.append(waits[ring[-1]])
        met |= set(ring)
        yield ring


def _free_cell(start: int, end: int, taken: set[int]) -> int:
    """The cell nearest to the middle of two that no link starts or ends in."""
    middle, far = (start + end) // 2, max([*taken, start, end]) + 1
    cells = sorted(range(far + 1), key=lambda cell: (abs(cell - middle), cell))
    return next(cell for cell in cells if cell not in taken)


def _assigned(queues: list[list[Turn]]) -> list[Turn]:
    """Each turn in the first track after that of the one before it where it meets no other."""
    made: list[Turn] = []
    depth = 0
    last = [-1] * len(queues)
    while any(len(queue) > depth for queue in queues):
        ready = [
            (number, queue[depth]) for number, queue in enumerate(queues) if len(queue) > depth
        ]
        for number, turn in sorted(ready, key=lambda one: _order(one[1])):
            track = last[number] + 1
            while any(_meet(turn, other) for other in made if other.track == track):
                track += 1
            last[number] = track
            made.append(turn._replace(track=track))
        depth += 1
    return made


def _order(turn: Turn) -> tuple[bool, int]:
    """What goes down further on turns first, and what goes up nearer by: so they do not cross."""
    down = turn.end > turn.start
    return (down, -turn.start if down else turn.start)


def _meet(one: Turn, other: Turn) -> bool:
    return max(min(one.start, one.end), min(other.start, other.end)) <= min(
        max(one.start, one.end), max(other.start, other.end)
    )
