"""What a draw comes to: groups of people for each round, or an order of them."""

from functools import lru_cache
from random import Random, SystemRandom

from presenter.room.draw import Draw
from presenter.room.rounds import Round, rounds, shuffled

SEEDS = range(1000, 10_000)
"""Where a number to draw by comes from when nobody gives one: four digits are quickly said."""


def fresh_seed() -> int:
    """A number to draw by that nobody can foresee."""
    return SystemRandom().choice(SEEDS)


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
