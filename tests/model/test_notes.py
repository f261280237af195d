"""Notes: which step a paragraph belongs to, by its marker or by its turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.notes import markers, paragraphs, seconds_to_say, unmarked
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, points


def told(written: str, steps: int) -> list[str]:
    """Each paragraph behind its steps."""
    said, marks = unmarked(written)
    return [
        f"{''.join(map(str, one.steps))}: {one.text.written('')}"
        for one in paragraphs(said, marks, steps)
    ]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("[0] a\n\n[2] b", ["0: a", "2: b"]),
        ("[1-3] a\n\n[0–1] b", ["123: a", "01: b"]),
        ("[3 - 1] a", ["123: a"]),
        ("[1]\na\nb", ["1: a\nb"]),
        ("a\n\n[2] b\n\nc", ["01: a", "2: b", "2: c"]),
        ("a\n\n[0] b", ["0: a", "0: b"]),
        ("a\n \n\n[1]\n\nb", ["0: a", "1: b"]),
        ("[2]", []),
        ("[9] a\n\n[2-9] b", ["3: a", "23: b"]),
    ],
)
def test_a_marker_gives_a_paragraph_its_step(written: str, found: list[str]) -> None:
    """The paragraphs after it too; those before the first have the steps before it."""
    assert told(written, 3) == found


@pytest.mark.parametrize(
    "written",
    [
        "[2](https://example.org) a",
        "[2]: https://example.org",
        "[2][a]",
        "[^2] a",
        "[2]a",
        r"\[2] a",
        "[twee] a",
        "[1.2] a",
        "[] a",
        "a [2] b",
        "a\n[2] b",
        "[1234] a",
    ],
)
def test_what_only_looks_like_a_marker_is_text(written: str) -> None:
    """Links, footnotes, brackets elsewhere than at the beginning, and those behind a backslash."""
    assert unmarked(written) == (written, ())
    assert list(markers(written)) == []


def test_paragraphs_as_many_as_states_have_a_step_each() -> None:
    """Before the first step, and at every step."""
    assert told("a\n\nb\n\nc", 2) == ["0: a", "1: b", "2: c"]


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_other_paragraphs_belong_to_every_step(steps: int) -> None:
    """Nobody said where they belong."""
    every = "".join(map(str, range(steps + 1)))
    assert told("a\n\nb\n\nc", steps) == [f"{every}: {one}" for one in "abc"]


def test_each_language_has_steps_of_its_own() -> None:
    """A translation may have more paragraphs; a missing one has those of the original."""
    notes = Text({DUTCH: "a\n\nb\n\nc", ENGLISH: "a\n\nb"})
    marks = {DUTCH: (None, range(1, 2), range(1, 2))}
    slide = Slide("s", notes=notes, marks=marks, body=(points("een", reveal=True),))
    assert [list(one.steps) for one in slide.spoken(DUTCH)] == [[0], [1], [1]]
    assert [list(one.steps) for one in slide.spoken(ENGLISH)] == [[0], [1]]
    assert slide.spoken("fy") == slide.spoken(DUTCH)
    assert Slide("s").spoken(DUTCH) == ()


pieces = st.lists(
    st.sampled_from(
        ["[0] ", "[2] ", "[1-2]\n", "[7] ", "een", " twee", "\n", "\n\n", "[2](x)", "  "]
    )
).map("".join)


@given(pieces, st.integers(0, 4))
def test_no_word_is_lost_and_every_paragraph_has_a_step(written: str, steps: int) -> None:
    """Whatever the marks."""
    said, marks = unmarked(written)
    found = paragraphs(said, marks, steps)
    assert all(one.steps and one.steps[-1] <= steps for one in found)
    kept = " ".join(one.text.written("") for one in found)
    assert kept.split() == said.split()
    for word in ("een", "twee", "[2](x)"):
        assert said.count(word) == written.count(word)


def test_a_minute_is_a_hundred_and_thirty_words() -> None:
    """Of the language that is spoken."""
    text = Text({DUTCH: "woord " * 130, ENGLISH: "word " * 65})
    assert (seconds_to_say(text, DUTCH), seconds_to_say(text, ENGLISH)) == (60, 30)
