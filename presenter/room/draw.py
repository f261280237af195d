"""A draw: of whom, and by which number, so that it is the same wherever it is shown."""

from typing import NamedTuple

MOST_PEOPLE = 10_000
MOST_ROUNDS = 50
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
