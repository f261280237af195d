"""The bar of sections: their lengths, how much is over, and what stands under them."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.sections import Stretch, bar

labels = st.lists(st.text("ABC 1:23", max_size=40), max_size=3).map(tuple)
stretches = st.builds(Stretch, st.floats(0, 4000), st.floats(-1, 2), labels)


def lines(*found: Stretch, width: int = 40) -> list[str]:
    return [line.rstrip() for line in bar(found, width).lines()]


def test_sections_are_as_long_as_they_are_planned() -> None:
    """What is over is drawn heavier: colour is not the only sign."""
    found = lines(
        Stretch(60, 1, ("A 1:10 of 1:00", "A 1:10", "A")),
        Stretch(180, 0.5, ("B 1:20 of 3:00", "B")),
        Stretch(60, 0, ("C 1:00", "C")),
    )
    assert found == [
        " ━━━━━━━━ ━━━━━━━━━━───────── ────────",
        " A 1:10   B 1:20 of 3:00      C 1:00",
    ]


@given(st.lists(stretches, max_size=60).map(tuple), st.integers(40, 240))
def test_the_bar_is_as_wide_as_its_screen(found: tuple[Stretch, ...], width: int) -> None:
    """Whatever the plan: sections without any time, and more of them than there are cells."""
    canvas = bar(found, width)
    assert [len(line) for line in canvas.lines()] == [width, width]


def test_a_label_that_fits_nowhere_is_left_out() -> None:
    """Nothing runs into the next section."""
    found = lines(*(Stretch(1, 0, (f"section-{number}",)) for number in range(8)))
    assert len(found[0].split()) == 8
    assert found[1] == ""
