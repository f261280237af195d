"""Rounds of groups in which the same people meet again as rarely as can be (the social golfer
problem): by rotation as long as that repeats nothing, then by a search of bounded effort.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from random import Random

from presenter.room.sizes import sizes

Group = tuple[int, ...]
Round = tuple[Group, ...]

EFFORT = 400_000
"""Comparisons in all searched rounds of a small room together, and fewer in a large one, where each
takes longer. No clock is asked: the same draw is the same on a slow computer.
"""

LOOKED_AT = 60
"""People at most who are compared for one place."""


class Meetings:
    """Who has met whom: for each person a number whose bits are the others."""

    def __init__(self, count: int) -> None:
        self.once = [0] * count
        self.again = [0] * count
        """Those who were met more than once."""

    def add(self, round_: Round) -> None:
        """Let those who are in one group meet."""
        for group in round_:
            all_ = mask(group)
            for person in group:
                others = all_ & ~(1 << person)
                self.again[person] |= self.once[person] & others
                self.once[person] |= others

    def known(self, person: int, others: int) -> int:
        """How many of the others somebody has met; who was met before that counts double."""
        return (self.once[person] & others).bit_count() + (self.again[person] & others).bit_count()

    @property
    def repeated(self) -> int:
        """How many pairs met more than once."""
        return sum(others.bit_count() for others in self.again) // 2


def mask(people: Sequence[int]) -> int:
    """People as the bits of a number."""
    return sum(1 << person for person in people)


def shuffled(count: int, chance: Random) -> list[int]:
    """The numbers from 0 in any order.

    It takes nothing of `chance` but `random()`, which is the same in every version of Python.
    """
    return sorted(range(count), key=lambda _: chance.random())


def rounds(count: int, groups: int, number: int, seed: int) -> tuple[Round, ...]:
    """So many rounds of groups of people by their numbers (from 0), in each group in order.

    Everybody is in one group of each round; the sizes of groups differ by at most one.
    """
    chance = Random(seed)
    people = shuffled(count, chance)
    found = list(islice(_rotated(people, groups), number))
    left = number - len(found)
    if left:
        meetings = Meetings(count)
        for one in found:
            meetings.add(one)
        effort = EFFORT // left // (1 + count // 64)
        for _ in range(left):
            found.append(_searched(meetings, count, groups, effort, chance))
            meetings.add(found[-1])
    return tuple(tuple(tuple(sorted(group)) for group in one) for one in found)


def repeated(all_: Sequence[Round], count: int) -> int:
    """How many pairs meet more than once."""
    meetings = Meetings(count)
    for one in all_:
        meetings.add(one)
    return meetings.repeated


def _rotated(people: list[int], groups: int) -> Iterator[Round]:
    """Rounds in which nobody meets anybody twice: as many as rotation gives, at least one.

    People sit in rows as long as there are groups. In each round every row has moved on by one
    place more than the row before it, and a column is a group. At last, where that can be, each
    row, of which nobody has met another, is a room of its own.
    """
    size, over = divmod(len(people), groups)
    if size == 2 and not over:
        yield from _paired(people)
        return
    rows = [people[at : at + groups] for at in range(0, len(people), groups)]
    for turn in range(_turns(groups, len(rows))):
        yield tuple(tuple(_column(rows, group, turn, groups)) for group in range(groups))
    if size > 1 and not over and groups % size == 0:
        within = (_rotated(row, groups // size) for row in rows)
        yield from (tuple(chain(*parts)) for parts in zip(*within, strict=True))


def _column(rows: list[list[int]], group: int, turn: int, groups: int) -> Iterator[int]:
    for number, row in enumerate(rows):
        at = (group - turn * number) % groups
        if at < len(row):
            yield row[at]


def _turns(groups: int, rows: int) -> int:
    """After how many turns two rows come by each other again."""
    shared = (one for one in range(min(groups, rows - 1), 0, -1) if groups % one == 0)
    return groups // next(shared, 1)


def _paired(people: list[int]) -> Iterator[Round]:
    """Everybody with everybody, in pairs: one stays, the others go round, as in a tournament."""
    *ring, stays = people
    half = len(people) // 2
    for turn in range(len(ring)):
        first, *rest = (*ring[turn:], *ring[:turn])
        pairs = zip(rest[: half - 1], reversed(rest[half - 1 :]), strict=True)
        yield ((stays, first), *pairs)


def _searched(meetings: Meetings, count: int, groups: int, effort: int, chance: Random) -> Round:
    """A round in which few meet again: the best for each place, and then exchanges."""
    left, found = shuffled(count, chance), []
    looked_at = max(1, min(LOOKED_AT, effort // count))
    for size in sizes(count, groups):
        group, together = [left.pop()], 0
        while len(group) < size:
            together |= 1 << group[-1]
            near = range(max(0, len(left) - looked_at), len(left))
            group.append(left.pop(min(near, key=lambda at: meetings.known(left[at], together))))
        found.append(group)
    _exchange(meetings, found, effort, chance)
    return tuple(tuple(group) for group in found)


def _exchange(meetings: Meetings, groups: list[list[int]], effort: int, chance: Random) -> None:
    """Let people of two groups change places where they know no more there, so many times."""
    masks = [mask(group) for group in groups]
    known = meetings.known
    rest = sum(known(one, masks[at]) for at, group in enumerate(groups) for one in group)
    tried = 0
    while rest and tried < effort and len(groups) > 1:
        tried += 1
        here, there = int(chance.random() * len(groups)), int(chance.random() * len(groups))
        if here == there:
            continue
        place = int(chance.random() * len(groups[here]))
        other = int(chance.random() * len(groups[there]))
        goes, comes = groups[here][place], groups[there][other]
        without, beside = masks[here] ^ 1 << goes, masks[there] ^ 1 << comes
        more = known(goes, beside) + known(comes, without)
        more -= known(goes, without) + known(comes, beside)
        if more <= 0:
            groups[here][place], groups[there][other] = comes, goes
            masks[here], masks[there] = without | 1 << comes, beside | 1 << goes
            rest += 2 * more
