"""How a break speaks to a room of several languages."""

from enum import StrEnum


class Breaks(StrEnum):
    """In one language after the other, or in two beside each other."""

    IN_TURN = "in-turn"
    BESIDE = "beside"
