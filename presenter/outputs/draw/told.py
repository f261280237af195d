"""What is said of a draw in each format that people read."""

from presenter.room.draw import Draw
from presenter.words import Words


def head(draw: Draw, say: Words) -> str:
    """How many people and groups there are, and the number that draws the same again."""
    people = say("groups.people", n=draw.many)
    if not draw.groups:
        return say("groups.order", people=people, seed=draw.seed)
    groups = say("groups.groups", n=draw.groups)
    return say("groups.head", people=people, groups=groups, seed=draw.seed)


def heading(number: int, say: Words) -> str:
    """What a group is called, by its number from 1."""
    return say("groups.group", number=number)
