"""Catching up: the fewest slides that matter least, and what comes of skipping them."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.deck import Deck, Section
from presenter.model.place import Place
from presenter.model.slide import Priority, Slide
from presenter.model.text import Text
from presenter.talk.catch_up import ENOUGH, Proposal, catch_up
from presenter.talk.progress import progress
from tests.decks import LANGUAGES
from tests.talk.running import SOON, STEPS, Running, deck_of_sections, running, slides_of, talks

MUST, SHOULD, SKIP = Priority.MUST, Priority.SHOULD, Priority.SKIP


def proposal_of(found: Running) -> Proposal:
    return catch_up(found.talk, found.deck, found.plan, STEPS, found.now)


def late_with(found: Running, skipped: tuple[str, ...]) -> float:
    talk = found.talk._replace(skipped=skipped)
    return progress(talk, found.deck, found.plan, STEPS, found.now, SOON).late


def behind(deck: Deck, seconds: float, **state: object) -> Running:
    """A talk whose first slide comes too late by so many seconds."""
    found = running(deck, Place(), seconds)
    return found._replace(talk=found.talk._replace(came=seconds, **state))  # type: ignore[arg-type]  # fields of a talk


def ranked(*slides: tuple[float, Priority]) -> Deck:
    """A deck of one section without a slide of its own."""
    return deck_of_sections(
        tuple(
            Slide(f"s{number}", duration=seconds, priority=priority)
            for number, (seconds, priority) in enumerate(slides)
        )
    )


def test_a_talk_in_time_skips_nothing() -> None:
    """Nor one that is a moment late."""
    deck = ranked((60, SKIP), (60, SKIP), (60, SKIP))
    assert proposal_of(behind(deck, 0)).skipped == ()
    assert proposal_of(behind(deck, ENOUGH)).skipped == ()


def test_slides_to_skip_go_before_those_that_should_be_shown() -> None:
    """Even where more of them are needed."""
    deck = ranked((60, SHOULD), (90, SHOULD), (30, SKIP), (30, SKIP), (60, SHOULD))
    assert proposal_of(behind(deck, 50)).added == ("s2", "s3")
    assert proposal_of(behind(deck, 80)).added == ("s1", "s2", "s3")


def test_the_fewest_slides_go_and_the_least_of_them() -> None:
    """One of fifty seconds, and neither two shorter ones nor a longer one."""
    deck = ranked((60, MUST), (30, SKIP), (50, SKIP), (90, SKIP), (30, SKIP), (60, MUST))
    got = proposal_of(behind(deck, 45))
    assert (got.added, got.saved, got.enough) == (("s2",), 50, True)
    assert got.late == -5


def test_of_equal_slides_the_later_go() -> None:
    """There is time to think better of it."""
    deck = ranked(*[(60, SHOULD)] * 6)
    assert proposal_of(behind(deck, 100)).added == ("s3", "s4")


def test_what_must_be_shown_stays_and_so_do_the_slide_on_the_stage_and_the_last() -> None:
    """Then it is not enough, and that is said."""
    deck = ranked((60, SKIP), (60, MUST), (40, SHOULD), (60, SKIP))
    got = proposal_of(behind(deck, 100))
    assert (got.added, got.enough, got.late) == (("s2",), False, 60)


def test_a_sections_own_slide_goes_with_the_last_slide_under_it() -> None:
    """And not before, nor when it must be shown."""
    parts = (slides_of(60), *[tuple(one.replace(id=f"{n}") for one in slides_of(30)) for n in "ab"])
    own = [Slide(f"own-{n}", duration=20) for n in "ab"]
    sections = (
        Section(None, parts[0]),
        Section(Text("A"), (own[0], *parts[1])),
        Section(Text("B"), (own[1].replace(priority=MUST), *parts[2])),
        Section(None, (Slide("end", duration=30),)),
    )
    deck = Deck(Text("Tuin"), LANGUAGES, sections)
    assert proposal_of(behind(deck, 45)).added == ("own-a", "a")
    got = proposal_of(behind(deck, 100))
    assert (got.added, got.saved) == (("own-a", "a", "b"), 80)


def test_what_is_skipped_already_counts() -> None:
    """It stays, and only what is still needed comes to it."""
    deck = ranked((60, MUST), (30, SHOULD), (50, SKIP), (90, SKIP), (60, MUST))
    got = proposal_of(behind(deck, 100, skipped=("s2",)))
    assert (got.skipped, got.added, got.restored) == (("s2", "s3"), ("s3",), ())


def test_what_there_is_time_for_again_comes_back() -> None:
    """What matters most first; what was passed already stays as it was."""
    deck = ranked((60, MUST), (40, SHOULD), (50, SKIP), (90, SHOULD), (60, MUST))
    got = proposal_of(behind(deck, 40, skipped=("s1", "s2", "s3")))
    assert (got.skipped, got.restored) == (("s2",), ("s1", "s3"))
    assert (got.saved, got.enough) == (-130, True)
    found = running(deck, Place(3), 60)
    talk = found.talk._replace(came=60, skipped=("s1", "weg"))
    assert proposal_of(found._replace(talk=talk)).skipped == ("s1",)


def test_a_talk_with_half_of_its_time_is_told_what_to_leave_out() -> None:
    """Before it has begun: nobody can speak twice as fast."""
    deck = ranked(*[(60, SHOULD)] * 10)
    got = proposal_of(behind(deck, 0, duration=300.0))
    assert len(got.added) == 4
    assert got.enough


@given(talks())
def test_a_proposal_keeps_to_its_rules(found: Running) -> None:
    """Whatever the talk, and with the same answer twice."""
    got = proposal_of(found)
    assert got == proposal_of(found)
    deck, here = found.deck, found.talk.place.slide
    added = [deck.numbers[name] for name in got.added]
    covers = {
        start for start, one in zip(deck.section_starts, deck.sections, strict=True) if one.title
    }
    for at in added:
        assert here < at
        assert deck.slides[at].priority is not MUST
        assert at < len(deck.slides) - 1 or at in covers
    assert set(got.skipped) == (set(found.talk.skipped) | set(got.added)) - set(got.restored)


@given(talks())
def test_a_proposal_says_what_comes_of_it(found: Running) -> None:
    """As progress tells it when it has been accepted."""
    got, before = proposal_of(found), late_with(found, found.talk.skipped)
    assert got.late == pytest.approx(late_with(found, got.skipped), abs=1e-6)
    assert before - got.late == pytest.approx(got.saved, abs=1e-6)
    assert got.saved >= -1e-6 if before > ENOUGH else got.enough


@given(talks())
def test_an_accepted_proposal_proposes_nothing_more(found: Running) -> None:
    """Until time has gone on."""
    accepted = found.talk._replace(skipped=proposal_of(found).skipped)
    assert proposal_of(found._replace(talk=accepted)).skipped == accepted.skipped


@given(st.lists(st.integers(10, 90), min_size=2, max_size=7), st.integers(2, 300))
def test_no_fewer_slides_would_do_nor_a_shorter_one(slides: list[int], late: int) -> None:
    """Among slides of one priority, tried one and all."""
    deck = ranked((60, MUST), *((one, SHOULD) for one in slides), (60, MUST))
    found = behind(deck, late)
    got = proposal_of(found)
    free = [f"s{number}" for number in range(1, len(slides) + 1)]
    if not got.enough:
        assert got.added == tuple(free)
        return
    fewer = combinations(free, len(got.added) - 1)
    assert all(late_with(found, one) > ENOUGH for one in fewer)
    for out in got.added:
        kept = tuple(one for one in got.added if one != out)
        shorter = (one for one in free if lasting(deck, one) < lasting(deck, out))
        assert all(late_with(found, (*kept, one)) > ENOUGH for one in shorter if one not in kept)


def lasting(deck: Deck, name: str) -> float:
    return deck.slides[deck.numbers[name]].duration or 0.0
