"""What the speaker alone is told: the gravest first, and never more than there is room for."""

import pytest

from presenter.load import Loaded
from presenter.model.problem import Mark, Problem
from presenter.ui.remarks import TOLD, Remarks
from presenter.words import speak
from tests.decks import DUTCH

SAY = speak(DUTCH)


def problem(code: str, line: int = 3) -> Problem:
    return Problem(Mark("/a/deck.yaml", line, 1), "", code, {"word": "x", "nearest": "y"})


@pytest.fixture
def remarks() -> Remarks:
    """Nothing to be told yet."""
    return Remarks()


def test_what_is_told_of_a_subject_gives_way_to_what_is_told_next(remarks: Remarks) -> None:
    """And to nothing; other subjects stay."""
    remarks.set("link", "stage.link-silent")
    remarks.set("journal", "journal.full")
    remarks.set("link", "stage.link-alone")
    assert list(remarks.sentences(SAY)) == [SAY("journal.full"), SAY("stage.link-alone")]
    remarks.set("journal", None)
    remarks.set("journal", None)
    assert list(remarks.sentences(SAY)) == [SAY("stage.link-alone")]


def test_a_broken_deck_comes_before_everything(remarks: Remarks) -> None:
    """Then what is wrong with the talk, the deck and the settings."""
    remarks.settings = (problem("unknown-key-near", 9),)
    remarks.tell(Loaded(None, (problem("unknown-key-near"),), (), {}, broken=True))
    remarks.set("link", "stage.link-silent")
    remarks.kept = True
    broken, link, deck, settings = remarks.sentences(SAY)
    assert (broken, link) == (SAY("stage.broken"), SAY("stage.link-silent"))
    assert deck.startswith("deck.yaml:3: ")
    assert settings.startswith("deck.yaml:9: ")


def test_many_problems_are_counted_and_missing_translations_are_none(remarks: Remarks) -> None:
    """These are told at their slide."""
    found = [problem("unknown-key-near", line) for line in range(TOLD + 2)]
    remarks.tell_also((problem("translation-missing"), *found))
    *told, more = remarks.sentences(SAY)
    assert len(told) == TOLD
    assert "2" in more
    assert "`tweespraak check`" in more


def test_a_deck_that_is_whole_again_has_nothing_to_tell(remarks: Remarks) -> None:
    remarks.tell(Loaded(None, (problem("unknown-key-near"),), (), {}, broken=True))
    assert remarks.broken
    remarks.tell(Loaded(None, (), (), {}, broken=False))
    assert remarks.broken, "there is no deck at all"
    assert list(remarks.sentences(SAY)) == []
