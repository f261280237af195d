"""Ids of decks: readable, accepted in a deck, and another one each time."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.cli.deck_id import new_id
from presenter.load import load
from presenter.model.text import Text
from presenter.shipped import shipped


def test_an_id_says_which_deck_it_is_and_differs_from_that_of_another() -> None:
    ids = {new_id(Text({"nl": "Een tuin, in mei", "en": "A garden"})) for _ in range(50)}
    assert all(one.startswith("een-tuin-in-mei-") for one in ids)
    assert len(ids) > 25


@pytest.mark.parametrize("title", [None, Text("…!?"), Text("2024"), Text("null")])
def test_a_title_that_makes_no_word_makes_an_id(title: Text | None) -> None:
    assert new_id(title).rpartition("-")[2].isalpha()


def test_the_shipped_deck_has_one() -> None:
    deck = load(Path(shipped("deck"))).deck
    assert deck is not None
    assert deck.id.startswith("grenzeloos-")


@given(st.text())
def test_whatever_the_title_a_deck_takes_its_id(
    tmp_path_factory: pytest.TempPathFactory, title: str
) -> None:
    made = new_id(Text(title))
    path = tmp_path_factory.getbasetemp() / "talk.yaml"
    path.write_text(f"id: {made}\ntitle: Tuin\nslides: [{{title: Hek}}]\n", "utf-8")
    loaded = load(path)
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert loaded.deck.id == made
