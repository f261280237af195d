"""Two languages under one name."""

import pytest

from presenter.model.beside import is_known, leading, pairs, parts

LANGUAGES = ("nl", "en", "fr")


def test_the_original_stands_beside_each_of_the_others() -> None:
    assert pairs(LANGUAGES) == ("nl|en", "nl|fr")
    assert pairs(("nl",)) == ()


def test_a_language_alone_is_all_that_is_seen() -> None:
    assert (parts("pt-BR"), leading("pt-BR")) == (("pt-BR",), "pt-BR")
    assert (parts("en|nl"), leading("en|nl")) == (("en", "nl"), "en")


@pytest.mark.parametrize("language", ["nl", "nl|en", "en|nl", "en|fr"])
def test_a_stage_can_be_in_a_language_or_in_any_two(language: str) -> None:
    assert is_known(language, LANGUAGES)


@pytest.mark.parametrize("language", ["", "de", "nl|de", "nl|nl", "nl|", "|", "nl|en|fr"])
def test_a_stage_cannot_be_in_what_the_deck_has_not(language: str) -> None:
    assert not is_known(language, LANGUAGES)
