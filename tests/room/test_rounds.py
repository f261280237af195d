"""Groups in rounds: everybody is somewhere, and the same people meet again as rarely as can be."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.room.rounds import Round, repeated, rounds, shuffled
from presenter.room.sizes import groups_for, must_repeat, sizes

SEED = 4821

WRITTEN_DOWN = (((3, 4, 5, 6), (0, 1, 2)), ((0, 2, 4, 5), (1, 3, 6)))
ORDER = [4, 1, 6, 0, 5, 2, 3]

counts = st.integers(1, 60)


@st.composite
def rooms(draw: st.DrawFn) -> tuple[int, int, int, int]:
    """So many people, groups and rounds, and a number to draw by."""
    count = draw(counts)
    return count, draw(st.integers(1, count)), draw(st.integers(1, 6)), draw(st.integers(0, 9999))


def pairs_met_again(found: tuple[Round, ...]) -> int:
    """Counted one by one, as somebody at the door would."""
    met = [pair for one in found for group in one for pair in combinations(sorted(group), 2)]
    return sum(met.count(pair) > 1 for pair in set(met))


@given(rooms())
def test_everybody_is_in_exactly_one_group_of_each_round(room: tuple[int, int, int, int]) -> None:
    """Nobody is left out, and nobody is in two places."""
    count, groups, number, seed = room
    found = rounds(count, groups, number, seed)
    assert len(found) == number
    for one in found:
        assert len(one) == groups
        assert sorted(person for group in one for person in group) == list(range(count))


@given(rooms())
def test_the_sizes_of_groups_differ_by_at_most_one(room: tuple[int, int, int, int]) -> None:
    """In each round, whether it was rotated or searched."""
    count, groups, number, seed = room
    for one in rounds(count, groups, number, seed):
        assert sorted(map(len, one), reverse=True) == sizes(count, groups)


@given(rooms())
def test_the_same_number_draws_the_same(room: tuple[int, int, int, int]) -> None:
    """All of it, as often as it is drawn."""
    assert rounds(*room) == rounds(*room)


@given(rooms())
def test_those_who_meet_again_are_counted(room: tuple[int, int, int, int]) -> None:
    """And where nobody could help it, there are some."""
    count, groups, number, _ = room
    found = rounds(*room)
    assert repeated(found, count) == pairs_met_again(found)
    if must_repeat(count, groups, number):
        assert repeated(found, count) > 0


@pytest.mark.parametrize(
    ("count", "size", "number"),
    [
        (9, 3, 4),  # everybody has met everybody then, as in the next four
        (25, 5, 6),
        (8, 2, 7),
        (24, 2, 23),
        (49, 7, 8),
        (7, 2, 3),
        (15, 3, 5),
        (20, 4, 5),
        (24, 3, 5),
        (30, 4, 6),
    ],
)
@pytest.mark.parametrize("seed", [0, SEED, 9999])
def test_nobody_meets_again_where_a_way_is_known(
    count: int, size: int, number: int, seed: int
) -> None:
    """By whatever number it is drawn."""
    found = rounds(count, groups_for(count, size), number, seed)
    assert repeated(found, count) == 0


def test_few_meet_again_where_no_way_is_known() -> None:
    """Far fewer than where each round is drawn without looking at those before it."""
    chance = Random(SEED)
    blind = []
    for _ in range(7):
        people = shuffled(15, chance)
        blind.append(tuple(tuple(people[at : at + 3]) for at in range(0, 15, 3)))
    assert repeated(rounds(15, 5, 7, SEED), 15) < repeated(blind, 15) / 1.5


def test_another_number_draws_something_else() -> None:
    """Hardly two of a hundred draws are the same."""
    assert len({rounds(12, 4, 1, seed) for seed in range(100)}) > 95


def test_a_draw_is_the_same_on_every_computer() -> None:
    """What was written down last year can be drawn again: these are known by heart."""
    assert rounds(7, 2, 2, SEED) == WRITTEN_DOWN
    assert shuffled(7, Random(SEED)) == ORDER


def test_a_room_of_thousands_is_drawn_with_a_bounded_effort() -> None:
    """Everybody is somewhere, also where rotation does not go far enough."""
    for groups in (1667, 5, 70):
        found = rounds(5000, groups, 5, SEED)
        assert all(sum(map(len, one)) == 5000 for one in found)


@pytest.mark.parametrize(
    ("count", "size", "wanted"),
    [
        (7, 3, [4, 3]),
        (5, 3, [3, 2]),
        (8, 3, [3, 3, 2]),
        (11, 4, [4, 4, 3]),
        (7, 2, [3, 2, 2]),
        (6, 4, [3, 3]),
        (5, 4, [5]),
        (3, 2, [3]),
        (10, 4, [5, 5]),
        (4, 4, [4]),
        (3, 1, [1, 1, 1]),
    ],
)
def test_odd_ones_are_placed_fairly(count: int, size: int, wanted: list[int]) -> None:
    """As near to the size as can be, and nobody alone."""
    assert sizes(count, groups_for(count, size)) == wanted


@given(st.data(), counts)
def test_nobody_is_alone_who_was_to_be_with_others(data: st.DataObject, count: int) -> None:
    """However many there are."""
    size = data.draw(st.integers(1, count))
    made = sizes(count, groups_for(count, size))
    assert sum(made) == count
    assert min(made) > 1 or size == 1


@given(counts, st.integers(0, 9999))
def test_everybody_speaks_once(count: int, seed: int) -> None:
    """An order is all people, each in one place."""
    assert sorted(shuffled(count, Random(seed))) == list(range(count))
