"""What to leave out to reach a target."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.model.slide import Block, Priority
from presenter.rehearsal.cutting import cut_to
from tests.rehearsal.made import COVER, deck, slide

PLAN = deck(
    slide("hek", priority=Priority.MUST),
    slide("pad"),
    slide("vijver"),
    slide("bank", priority=Priority.SKIP),
    slide("boom", priority=Priority.SKIP),
).replace(opening=COVER)
TIMES = {"title": 300.0, "hek": 500.0, "pad": 60.0, "vijver": 90.0, "bank": 40.0, "boom": 70.0}


def test_what_may_be_skipped_goes_first_and_of_that_the_longest() -> None:
    """1060 seconds to 1000: boom is enough, though vijver saves more."""
    found = cut_to(PLAN, TIMES, 1000)
    assert found.left_out == (("boom", 70.0),)
    assert (found.before, found.after, found.enough) == (1060.0, 990.0, True)


def test_what_should_be_there_goes_when_that_is_not_enough() -> None:
    assert [name for name, _ in cut_to(PLAN, TIMES, 900).left_out] == ["boom", "bank", "vijver"]


def test_what_must_be_there_and_titles_never_go_even_when_it_is_not_enough() -> None:
    found = cut_to(PLAN, TIMES, 300)
    assert {name for name, _ in found.left_out} == {"boom", "bank", "vijver", "pad"}
    assert not found.enough
    assert found.after == 800.0


def test_a_break_stays_though_it_would_save_most() -> None:
    slides = (slide("hek"), slide("pauze").replace(kind=Block.BREAK))
    assert cut_to(deck(*slides), {"hek": 60.0, "pauze": 900.0}, 900).left_out == (("hek", 60.0),)


def test_a_deck_that_is_short_enough_loses_nothing() -> None:
    assert cut_to(PLAN, TIMES, 1060).left_out == ()


@given(st.lists(st.tuples(st.sampled_from(Priority), st.integers(1, 300)), max_size=8), st.data())
def test_it_stops_as_soon_as_it_is_enough(
    made: list[tuple[Priority, int]], data: st.DataObject
) -> None:
    """Without the last that goes it is not enough, and where it is not enough all has gone."""
    slides = [slide(str(at), priority=priority) for at, (priority, _) in enumerate(made)]
    times = {str(at): float(seconds) for at, (_, seconds) in enumerate(made)}
    found = cut_to(deck(*slides), times, data.draw(st.integers(0, 900)))
    if found.left_out:
        assert not found._replace(left_out=found.left_out[:-1]).enough
    if not found.enough:
        assert len(found.left_out) == sum(one.priority is not Priority.MUST for one in slides)
