"""A draw: by whom and by which number it was made, so that it is the same wherever it is shown."""

from functools import lru_cache
from random import Random
from typing import NamedTuple

from presenter.room.rounds import Round, rounds, shuffled

MOST_PEOPLE = 10_000
MOST_ROUNDS = 50
SEEDS = range(1000, 10_000)
"""Where a number to draw by comes from when nobody gives one: four digits are quickly said."""

MOST_SEED = 10**9


class Draw(NamedTuple):
    """What is drawn; without groups it is an order of speaking."""

    seed: int
    many: int
    """The people, at least one."""
    groups: int = 0
    rounds: int = 1
    names: tuple[str, ...] = ()
    """The people's names, as many as there are people; without any they have numbers from 1."""

    @property
    def people(self) -> tuple[str, ...]:
        """What the people are called, in the order of the list."""
        return self.names or tuple(str(number + 1) for number in range(self.many))

    @property
    def is_sound(self) -> bool:
        """Whether it can be drawn."""
        return (
            1 <= self.many <= MOST_PEOPLE
            and 0 <= self.groups <= self.many
            and 1 <= self.rounds <= MOST_ROUNDS
            and 0 <= self.seed <= MOST_SEED
            and len(self.names) in (0, self.many)
        )


@lru_cache(maxsize=4)
def drawn(draw: Draw) -> tuple[Round, ...]:
    """The groups of each round, people by their numbers (from 0)."""
    return rounds(draw.many, draw.groups, draw.rounds, draw.seed)


def named(draw: Draw) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The groups of each round, people by their names."""
    people = draw.people
    return tuple(
        tuple(tuple(people[one] for one in group) for group in round_) for round_ in drawn(draw)
    )


def order(draw: Draw) -> tuple[str, ...]:
    """All people once, in the order in which they speak."""
    people = draw.people
    return tuple(people[one] for one in shuffled(draw.many, Random(draw.seed)))
