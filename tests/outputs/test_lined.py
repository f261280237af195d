"""Tables as lines of text."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.cells import cells
from presenter.outputs.lined import lined

names = st.text(st.sampled_from("ab 漢字é-"), max_size=60)
numbers = st.text(st.sampled_from("0123:–"), max_size=6)


def test_a_name_goes_over_several_lines_and_columns_stand_under_their_heads() -> None:
    rows = [("a long name of a slide", "1:00"), (), ("all", "61:00")]
    assert list(lined(("slide", "time"), rows, 18)) == [
        "slide         time",
        "──────────────────",
        "a long name   1:00",
        "of a slide",
        "──────────────────",
        "all          61:00",
    ]


@given(st.lists(st.tuples(names, numbers, numbers), min_size=1, max_size=5))
def test_no_line_is_longer_than_the_table_is_wide(rows: list[tuple[str, str, str]]) -> None:
    """Whatever stands in it; and no word of a name is lost."""
    lines = list(lined(("naam", "tijd", "keer"), rows, 40))
    assert max(map(cells, lines)) <= 40
    said = "".join("".join(lines).split())
    assert all(letter in said for name, *_ in rows for letter in name if letter != " ")
