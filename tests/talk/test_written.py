"""What the journal writes can be read again, by this version and by another."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.model.text import Text
from presenter.room.draw import Draw
from presenter.talk import Act, Clock, Intent, Names, Talk
from presenter.talk.written import read, written
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.talk.outlines import sketches, talks_over

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(
    sketches.flatmap(talks_over),
    st.none() | st.floats(0, 1e9),
    st.lists(st.tuples(st.text(), st.floats(0, 1e9))).map(tuple),
)
def test_every_talk_comes_back_as_it_was(
    talk: Talk, end: float | None, spent: tuple[tuple[str, float], ...]
) -> None:
    """To the last bit of its times."""
    talk = talk._replace(end=end, spent=spent)
    assert read(Talk, written(talk)) == talk


@pytest.mark.parametrize("act", Act)
def test_every_intent_comes_back_as_it_was(act: Act) -> None:
    """With its slide, what is to be skipped and what was drawn."""
    draw = Draw(4821, 3, 2, 4, ("Anna", "Bo", "Zoë"))
    intent = Intent(act, 3, ("rozen", "vijver"), draw=draw)
    assert read(Intent, written(intent)) == intent


@pytest.mark.parametrize("text", [Text("Tuin"), Text({DUTCH: "é\n🌷\ud800", ENGLISH: ""})])
def test_every_text_comes_back_as_it_was(text: Text) -> None:
    """In all its languages; what is written is plain ASCII."""
    assert read(Text, written(text)) == text
    assert written(text).isascii()
    assert read(tuple[str, ...], written(LANGUAGES)) == LANGUAGES


def test_what_another_version_wrote_can_be_read() -> None:
    """It may have more fields than this one, and fewer where these have a default."""
    said = json.loads(written(Talk(Place(2, 1), DUTCH, ENGLISH, Clock(5, 2, True))))
    said["weather"] = {"rain": True}
    del said["skipped"], said["clock"]["begun"]
    assert read(Talk, json.dumps(said)) == Talk(Place(2, 1), DUTCH, ENGLISH, Clock(5, 2))


def test_whole_seconds_are_seconds() -> None:
    """JSON knows one kind of number."""
    assert type(read(Clock, '{"gathered": 5}').gathered) is float


@pytest.mark.parametrize("kind", [Talk, Intent, Names, Text])
@given(anything)
def test_what_nobody_wrote_is_refused_or_is_a_value(kind: type[Any], said: object) -> None:
    """Whatever stands in the file, nothing else than a ValueError comes of it."""
    try:
        found = read(kind, json.dumps(said))
    except ValueError:
        return
    assert type(found) is kind


@pytest.mark.parametrize("said", ["", "{", "[" * 100_000, f"{10**400}"])
def test_what_is_no_json_is_refused(said: str) -> None:
    """Half a row, or far too deep."""
    with pytest.raises(ValueError, match=r".*"):
        read(Talk, said)
