"""What opens over a talk: keys in columns and pages, none of them hidden."""

import re

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.dialogue import Group, Pair, pages_of
from presenter.layout.page import Size

words = st.text("abc d", min_size=1, max_size=40).map(str.strip).filter(bool)
pairs = st.builds(Pair, st.sampled_from(["→", "Ctrl+T", "g g  Home"]), words)
groups = st.lists(
    st.builds(Group, words, st.lists(pairs, min_size=1, max_size=9).map(tuple)), max_size=6
).map(tuple)


def group(count: int, heading: str = "Moving") -> Group:
    return Group(heading, tuple(Pair(f"k{number}", f"what{number}") for number in range(count)))


@given(groups, st.integers(40, 160), st.integers(12, 50))
def test_nothing_is_hidden(found: tuple[Group, ...], width: int, height: int) -> None:
    """Every word of every key is on one of the pages, and none runs into another."""
    pages = pages_of(found, "Keys", "Esc", Size(width, height))
    said = [word.text for page in pages for word in page.words if 0 < word.row < height - 1]
    wanted = [
        word
        for one in found
        for text in (one.heading, *(f"{pair.key} {pair.words}" for pair in one.pairs))
        for word in text.split()
    ]
    assert sorted(said) == sorted(wanted)
    assert all(len(line) == width for page in pages for line in page.lines())


def test_columns_are_no_higher_than_they_have_to_be() -> None:
    """Two columns of about the same height, instead of one that runs off the page."""
    (page,) = pages_of((group(5), group(5, "More")), "Keys", "Esc closes", Size(100, 30))
    lines = page.lines()
    assert "Moving" in lines[2]
    assert "More" in lines[2]


def test_a_page_that_goes_on_says_so() -> None:
    """With its number, and where more is."""
    pages = pages_of((group(30),), "Keys", "Esc closes", Size(60, 20))
    assert [re.sub(" +", " ", page.lines()[-1]).strip() for page in pages] == [
        "1 / 2 → · Esc closes",
        "2 / 2 → · Esc closes",
    ]


def test_a_heading_is_never_alone_at_the_foot_of_a_column() -> None:
    """It stands over the first of its keys."""
    for height in range(12, 30):
        for page in pages_of((group(7), group(7, "More")), "Keys", "Esc", Size(60, height)):
            rows = [line.strip() for line in page.lines()]
            at = rows.index("More") if "More" in rows else -1
            assert at < 0 or rows[at + 1].startswith("k0")
