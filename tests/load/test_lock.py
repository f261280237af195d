"""The lock file: what each translation was made from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.load.lock import (
    NAME,
    Lock,
    Pair,
    fingerprint,
    pairs_of,
    read_lock,
    stale,
    write_lock,
)
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH

WORDS = st.sampled_from(["roos", "tulp", "iris", "kers"])
TEXTS = st.lists(
    st.builds(lambda one, other: Text({DUTCH: one, ENGLISH: other}), WORDS, WORDS), max_size=6
)


def every(texts: list[Text]) -> frozenset[Pair]:
    return frozenset(pair for text in texts for pair in pairs_of(text))


@given(TEXTS)
def test_what_was_accepted_is_not_stale(texts: list[Text]) -> None:
    """Nor is what stands elsewhere by now."""
    assert stale(every(texts), every(texts)) == frozenset()
    assert stale(every(texts[::-1]), every(texts)) == frozenset()


def test_a_translation_is_stale_when_only_its_original_changed() -> None:
    """When both changed, somebody translated it."""
    before = every([Text({DUTCH: "roos", ENGLISH: "rose"})])
    changed = every([Text({DUTCH: "tulp", ENGLISH: "rose"})])
    assert stale(changed, before) == changed
    assert stale(every([Text({DUTCH: "tulp", ENGLISH: "tulip"})]), before) == frozenset()
    assert stale(every([Text({DUTCH: "roos", ENGLISH: "a rose"})]), before) == frozenset()


def test_two_originals_may_have_the_same_translation() -> None:
    """A second one is new, not stale, as long as the first is there."""
    first, second = Text({DUTCH: "ja", ENGLISH: "yes"}), Text({DUTCH: "jawel", ENGLISH: "yes"})
    assert stale(every([first, second]), every([first])) == frozenset()


def test_how_lines_are_broken_changes_no_fingerprint() -> None:
    """An editor may wrap them."""
    assert fingerprint("een  roos\nis\n") == fingerprint("een roos is")
    assert fingerprint("een roos") != fingerprint("een rood")


@given(texts=TEXTS)
def test_what_is_written_is_read_back(
    texts: list[Text], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same pairs, in an order that never changes."""
    folder = tmp_path_factory.mktemp("deck")
    write_lock(folder, every(texts))
    assert read_lock(folder) == Lock(every(texts))
    assert [path.name for path in folder.iterdir()] == [NAME]
    lines = (folder / NAME).read_text("utf-8").splitlines()[1:]
    assert lines == sorted(lines)


def test_a_text_for_every_language_is_no_translation() -> None:
    """There is nothing that could grow old."""
    assert list(pairs_of(Text("roos"))) == []


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("tweespraak translations 2\nwhatever\n", "lock-newer", 1),
        ("something else\n", "lock-unreadable", 1),
        ("tweespraak translations 1\nen 12 34\n", "lock-unreadable", 2),
    ],
)
def test_a_file_that_cannot_be_used_says_why(
    text: str, code: str, line: int, write: Callable[..., Path]
) -> None:
    """With the line, and without any pair."""
    lock = read_lock(write(text, NAME).parent)
    assert lock.pairs == frozenset()
    assert lock.problem is not None
    assert (lock.problem.code, lock.problem.mark.line) == (code, line)


def test_without_a_file_nothing_was_accepted(tmp_path: Path) -> None:
    """And that is no mistake."""
    assert read_lock(tmp_path) == Lock()
