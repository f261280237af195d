"""The plan: what is given is kept, and the rest is shared out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.deck import Deck, Section
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk.plan import plan_of, share_out
from tests.decks import DUTCH, LANGUAGES

seconds = st.floats(0, 3600)


def slide(name: str, words: int = 0, duration: float | None = None) -> Slide:
    return Slide(name, notes=Text("woord " * words) if words else None, duration=duration)


def deck(*sections: Section, duration: float | None = None) -> Deck:
    return Deck(Text("Tuin"), LANGUAGES, sections, duration=duration)


def test_what_is_given_is_kept() -> None:
    """Of slides and of sections."""
    first = Section(None, (slide("a", 50, 30), slide("b", 50, 90)))
    second = Section(None, (slide("c"), slide("d")), duration=100)
    plan = plan_of(deck(first, second), DUTCH)
    assert plan.slides[:2] == (30, 90)
    assert sum(plan.slides[2:]) == pytest.approx(100)


def test_the_rest_is_shared_out_by_the_words_of_the_notes() -> None:
    """Who has more to say has more time, and together it is what the deck says."""
    part = Section(None, (slide("a", duration=60), slide("b", 20), slide("c", 200)))
    plan = plan_of(deck(part, duration=600), DUTCH)
    assert plan.slides[0] == 60
    assert plan.slides[2] > 3 * plan.slides[1]
    assert plan.total == pytest.approx(600)


def test_a_section_without_a_length_gets_its_share_of_the_deck() -> None:
    """What the others leave."""
    parts = (Section(None, (slide("a"),), duration=120), Section(None, (slide("b"), slide("c"))))
    plan = plan_of(deck(*parts, duration=300), DUTCH)
    assert plan.slides == pytest.approx((120, 90, 90))


def test_a_deck_without_lengths_takes_as_long_as_its_notes() -> None:
    """130 words a minute, and a moment to look at each slide."""
    plan = plan_of(deck(Section(None, (slide("a", 130), slide("b", 260)))), DUTCH)
    assert plan.slides == pytest.approx((68, 128))


def test_parts_that_exceed_the_whole_leave_nothing() -> None:
    """Nothing is ever less than nought."""
    assert share_out(60, [50, 40, None], [1, 1, 1]) == [50, 40, 0]


@given(
    st.none() | seconds,
    st.lists(st.tuples(st.none() | seconds, st.floats(1, 600)), min_size=1, max_size=8),
)
def test_shares_add_up(whole: float | None, parts: list[tuple[float | None, float]]) -> None:
    """To the whole, wherever the parts that are given leave room and a part is open."""
    known = [part for part, _ in parts]
    shares = share_out(whole, known, [weight for _, weight in parts])
    assert all(share >= 0 for share in shares)
    assert [share for share, part in zip(shares, known, strict=True) if part is not None] == [
        part for part in known if part is not None
    ]
    used = sum(part for part in known if part is not None)
    if whole is not None and used <= whole and None in known:
        assert sum(shares) == pytest.approx(whole)
