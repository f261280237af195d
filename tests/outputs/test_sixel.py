"""Sixels: a terminal makes of them the image that they were made from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PIL", reason="Pillow is an extra")

from PIL import Image as Pillow

from presenter.outputs.sixel import COLOURS, in_colours, sixels
from tests.sixels import pixels_of, size_of


@st.composite
def images(draw: st.DrawFn) -> Pillow.Image:
    """Small images of a few colours, with stretches that are alike."""
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 20))
    several = st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=1, max_size=9)
    colours, more = draw(several), draw(st.randoms(use_true_random=False))
    image = Pillow.new("RGB", (width, height), colours[0])
    for colour in colours[1:]:
        left, top = more.randrange(width), more.randrange(height)
        image.paste(colour, (left, top, left + more.randrange(1, 20), top + more.randrange(1, 9)))
    return image


def shares(colour: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(round(channel * 100 / 255) for channel in colour)


@given(images())
def test_every_pixel_has_its_colour(image: Pillow.Image) -> None:
    """In hundredths, which is all that sixels can say; and none is set outside the image."""
    said = sixels(in_colours(image)).encode()
    assert size_of(said) == image.size
    assert pixels_of(said) == {
        (x, y): shares(image.getpixel((x, y)))  # type: ignore[arg-type]  # of an RGB image
        for x in range(image.width)
        for y in range(image.height)
    }


def test_an_image_of_many_colours_has_as_many_as_there_are_registers() -> None:
    """Each pixel is near its own; and what stands beside each other comes to it together."""
    across = Pillow.linear_gradient("L")
    image = Pillow.merge("RGB", (across, across.rotate(90), Pillow.new("L", across.size, 128)))
    fewer = in_colours(image)
    assert len(set(fewer.tobytes())) <= COLOURS
    mean = fewer.convert("RGB").resize((1, 1), Pillow.Resampling.BOX).getpixel((0, 0))
    assert isinstance(mean, tuple)
    assert all(abs(one - 128) < 4 for one in mean)


def test_the_cursor_is_not_moved_below_the_last_band() -> None:
    """At the end of a screen that would scroll it."""
    said = sixels(in_colours(Pillow.new("RGB", (4, 12), "red")))
    assert said.count("-") == 1
