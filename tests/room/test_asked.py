"""What can be asked for in one line."""

import pytest

from presenter.room.asked import Asked, asked

BY, INTO = ("by", "per"), ("in",)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("24", Asked("24")),
        ("24 by 3", Asked("24", size="3")),
        (" 24  per  3 ", Asked("24", size="3")),
        ("names.txt in 6", Asked("names.txt", groups="6")),
        ("names.txt by 3 x 4", Asked("names.txt", size="3", rounds="4")),
        ("24 in 6×2", Asked("24", groups="6", rounds="2")),
        ("people in the room.txt by 3", Asked("people in the room.txt", size="3")),
        ("people in room.txt", Asked("people", groups="room.txt")),
        ("24 by three", Asked("24", size="three")),
        ("24 by six", Asked("24", size="six")),
        ("by 3", Asked("by 3")),
    ],
)
def test_a_line_has_people_and_how_many_together(line: str, wanted: Asked) -> None:
    """And how often; without the rest, it is people alone."""
    assert asked(line, BY, INTO) == wanted
