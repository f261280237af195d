"""What a facilitator types of a poll, and the votes that it makes."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.poll import MOST_ANSWERS, MOST_VOTES, Asked, Ballot, Count, Form, Option, tally
from presenter.model.text import Text
from presenter.talk.counting import UncountableError, counted


def asked(count: int, form: Form = Form.SINGLE) -> Asked:
    """A poll with so many options."""
    return Asked(Text("?"), form, tuple(Option(f"o{at}", Text(str(at))) for at in range(count)))


THREE = asked(3)
ANSWERS = asked(0, Form.ANSWERS)
NOBODY = Ballot("slide")


def votes(poll: Asked, *lines: str) -> list[int]:
    """The votes for each option after these lines."""
    ballot = NOBODY
    for line in lines:
        ballot = counted(poll, ballot, line)
    return [row.votes for row in tally(poll, ballot).rows]


def answers(*lines: str) -> tuple[Count, ...]:
    """The groups of short answers after these lines."""
    ballot = NOBODY
    for line in lines:
        ballot = counted(ANSWERS, ballot, line)
    return ballot.counts


def amiss(poll: Asked, line: str, ballot: Ballot = NOBODY) -> tuple[str, dict[str, object]]:
    """Why a line is not taken."""
    with pytest.raises(UncountableError) as found:
        counted(poll, ballot, line)
    return found.value.key, found.value.values


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["a5 b9"], [5, 9, 0]),
        (["a5b9"], [5, 9, 0]),
        (["A 5, B 9; c=1"], [5, 9, 1]),
        (["aab"], [2, 1, 0]),
        (["a5", "a+1"], [6, 0, 0]),
        (["a5", "a4"], [4, 0, 0]),
        (["a5", "a-2 b"], [3, 1, 0]),
        (["a5", "a0"], [0, 0, 0]),
        (["a٣"], [3, 0, 0]),
        (["  "], [0, 0, 0]),
    ],
)
def test_letters_are_votes_and_numbers_are_counts(lines: list[str], expected: list[int]) -> None:
    """A letter alone is one vote more; with a number it is all votes for that option."""
    assert votes(THREE, *lines) == expected


@pytest.mark.parametrize("line", ["5 5 4", "554", "5=2 4", "5+2, 4+1"])
def test_marks_of_a_scale_are_their_own_names(line: str) -> None:
    """Each digit is a vote for that mark."""
    assert votes(asked(5, Form.SCALE), line) == [0, 0, 0, 1, 2]


def test_more_options_than_letters_go_by_their_numbers() -> None:
    """Thirty options: the twelfth and the thirtieth."""
    found = votes(asked(30), "12 30=4")
    assert (found[11], found[29], sum(found)) == (1, 4, 5)


def test_of_a_poll_with_several_votes_each_people_are_counted_apart() -> None:
    """Then shares are of people; before that nobody knows of what."""
    poll = asked(2, Form.MULTIPLE)
    known = tally(poll, counted(poll, NOBODY, "a5 b9 /10"))
    assert [known.share(row) for row in known.rows] == [50, 90]
    unknown = tally(poll, counted(poll, NOBODY, "a5 b9"))
    assert [unknown.share(row) for row in unknown.rows] == [None, None]
    more = tally(poll, counted(poll, NOBODY, "b12 /10"))
    assert more.share(more.rows[1]) == 100


@pytest.mark.parametrize(
    ("line", "key", "word"),
    [
        ("a5 x", "stray", "x"),
        ("a5 d2", "stray", "d"),
        ("5", "stray", "5"),
        ("a5 !b", "stray", "!b"),
        ("a1000000000", "too-many", "1000000000"),
        ("a" + "9" * 5000, "too-many", "9" * 12),
        ("/10", "stray", "/10"),
    ],
)
def test_what_is_no_option_or_no_number_is_told(line: str, key: str, word: str) -> None:
    """With the word that is wrong."""
    found = amiss(THREE, line)
    assert (found[0], found[1]["word"]) == (key, word)


def test_no_option_has_fewer_votes_than_none() -> None:
    """Nor more than a room can hold."""
    assert amiss(THREE, "a-1") == ("too-few", {"name": "a", "votes": 0})
    full = Ballot("slide", (Count("o0", MOST_VOTES),))
    assert amiss(THREE, "a", full)[0] == "too-many"


def test_a_poll_without_options_says_so() -> None:
    """As when the earlier poll is gone whose options it asks again."""
    assert amiss(asked(0), "a") == ("no-options", {})


def test_the_same_answer_counts_one_more() -> None:
    """Case and spaces do not matter; it is shown as it was typed first."""
    typed = answers("Meer  tijd", "meer tijd ", "geld", "MEERTIJD", "")
    assert typed == (Count("Meer tijd", 3), Count("geld", 1))


def test_answers_of_any_script_are_grouped() -> None:
    """Composed or not, and from right to left."""
    assert answers("café", "cafe\u0301", "وقت", "وقت", "🙂") == (
        Count("café", 2),
        Count("وقت", 2),
        Count("🙂", 1),
    )


def test_groups_are_put_together_and_put_right() -> None:
    """`#2=1` puts the second with the first; without votes a group is gone."""
    assert answers("tijd", "uren", "geld", "#2=1") == (Count("tijd", 2), Count("geld", 1))
    assert answers("tijd", "#1+3", "#1-1") == (Count("tijd", 3),)
    assert answers("tijd", "geld", "#1-1") == (Count("geld", 1),)
    assert answers("tijd", "#1=1") == (Count("tijd", 1),)
    assert amiss(ANSWERS, "#3=1") == ("no-group", {"number": 3, "n": 0})
    assert amiss(ANSWERS, "#x")[0] == "stray-group"


def test_there_are_no_more_groups_than_anybody_reads() -> None:
    """A hundred; one of those can still have more votes."""
    full = Ballot("slide", tuple(Count(str(at), 1) for at in range(MOST_ANSWERS)))
    assert amiss(ANSWERS, "new", full)[0] == "too-many-answers"
    assert counted(ANSWERS, full, "7").counts[7] == Count("7", 2)


@given(st.text(), st.sampled_from((THREE, asked(5, Form.SCALE), asked(30), ANSWERS)))
def test_whatever_is_typed_is_taken_or_told(line: str, poll: Asked) -> None:
    """And a line that is taken leaves a sound ballot."""
    with suppress(UncountableError):
        assert counted(poll, NOBODY, line).is_sound


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 999))))
def test_the_last_count_of_an_option_holds(typed: list[tuple[str, int]]) -> None:
    """In one line or in many."""
    last = dict(typed)
    expected = [last.get(name, 0) for name in "abc"]
    lines = [f"{name}{count}" for name, count in typed]
    assert votes(THREE, *lines) == votes(THREE, " ".join(lines)) == expected


def test_votes_stay_with_their_option_when_the_poll_is_changed() -> None:
    """They are kept by key: also those of an option that is gone, and comes back."""
    before = counted(THREE, NOBODY, "a1 b2 c3")
    turned = THREE._replace(options=THREE.options[::-1])
    assert [row.votes for row in tally(turned, before).rows] == [3, 2, 1]
    fewer = tally(THREE._replace(options=THREE.options[:2]), before)
    assert (fewer.votes, fewer.whole) == (3, 3)
    after = counted(fewer.asked, before, "a7")
    assert [row.votes for row in tally(THREE, after).rows] == [7, 2, 3]


def test_shares_are_rounded_half_up_and_a_scale_has_a_mean() -> None:
    """An eighth is 13 per cent."""
    found = tally(THREE, counted(THREE, NOBODY, "a1 b7"))
    assert [found.share(row) for row in found.rows] == [13, 88, 0]
    marks = asked(5, Form.SCALE)
    assert tally(marks, counted(marks, NOBODY, "5 4 4")).mean == pytest.approx(13 / 3)
    assert tally(marks, None).mean is None
    assert tally(THREE, None).share(tally(THREE, None).rows[0]) is None
