"""All slides at once: the small pages are as large as there is room for."""

from presenter.layout.overview import grid
from presenter.layout.page import Size


def test_few_slides_use_the_whole_height() -> None:
    laid = grid(Size(100, 32), 3)
    assert (laid.across, laid.down) == (2, 2)
    assert laid.down * (laid.thumb.height + 2) == 32


def test_many_slides_are_as_small_as_can_be_read() -> None:
    laid = grid(Size(100, 32), 80)
    assert (laid.across, laid.down) == (4, 4)


def test_every_slide_has_a_place_as_long_as_there_is_room() -> None:
    for count in range(1, 17):
        laid = grid(Size(100, 32), count)
        assert laid.across * laid.down >= count
