"""A draw as values for JSON."""

from typing import Any

from presenter.room.draw import Draw
from presenter.room.drawn import drawn, named, order
from presenter.room.rounds import repeated


def as_json(draw: Draw) -> dict[str, Any]:
    """The groups of each round and how many pairs meet more than once, or the order of speaking."""
    if not draw.groups:
        return {"seed": draw.seed, "people": draw.many, "order": order(draw)}
    return {
        "seed": draw.seed,
        "people": draw.many,
        "rounds": named(draw),
        "repeated": repeated(drawn(draw), draw.many),
    }
