"""How many groups a room makes, and whether its people can keep meeting others."""


def groups_for(count: int, size: int) -> int:
    """How many groups so many people make; `size` is from 1 to `count`.

    Sizes differ by at most one, and are as near to the one wanted as they can be: of two numbers of
    groups the one that is off by fewer people in its worst group, then in all of them together,
    and then the smaller one. Nobody is alone who was to be with others.
    """
    fewer, more = count // size, -(-count // size)
    if size > 1 and count // more == 1:
        return fewer
    return min((fewer, more), key=lambda groups: (*_off(count, groups, size), groups))


def sizes(count: int, groups: int) -> list[int]:
    """The sizes of so many groups, the larger ones first."""
    size, over = divmod(count, groups)
    return [size + 1] * over + [size] * (groups - over)


def must_repeat(count: int, groups: int, rounds: int) -> bool:
    """Whether some have to meet again, however the rounds are made.

    Everybody would have to meet more others than there are, or a group is larger than there are
    groups to part it over. That it is not so is no promise.
    """
    most, least = -(-count // groups), count // groups
    return rounds > 1 and (most > groups or rounds * (least - 1) > count - 1)


def _off(count: int, groups: int, size: int) -> tuple[int, int]:
    off = [abs(one - size) for one in sizes(count, groups)]
    return max(off), sum(off)
