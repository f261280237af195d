"""Hints and answers of an exercise are in nothing that is written for an audience."""

from pathlib import Path

import pytest

from presenter.layout.page import Size
from presenter.layout.stage import slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.load import load
from presenter.model.moment import START, Moment
from presenter.model.place import Place
from presenter.outputs.plain import plain_slide
from presenter.talk.search import Index
from tests.decks import LANGUAGES

DECK = load(Path(__file__).parents[1] / "examples" / "exercise.yaml").deck
HINTS = ("Hoog", "Tall")
FIRST, SECOND = ("stokrozen", "hollyhocks"), ("sneeuwklokjes", "snowdrops")
SECRETS = (*HINTS, *FIRST, *SECOND)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [Size(40, 12), Size(80, 24), Size(200, 60)], ids=str)
def test_no_stage_shows_what_is_withheld(size: Size, language: str) -> None:
    """At no size, no step, no moment but those at which an answer was shown."""
    assert DECK
    typesetter = Typesetter(DECK)
    for moment in (START, Moment(left=-5, whole=600, begun=True, running=True, done=3)):
        for number in range(len(DECK.slides)):
            for page, step in typesetter.laid(number, slide_size(size), language).frames:
                view = View(Place(number, step, page), language, 0, moment)
                canvas = stage(typesetter, view, size, "0:00")
                assert not [word for word in canvas.words if word.text.strip(".") in SECRETS]
                assert not [line for line in canvas.lines() if any(one in line for one in SECRETS)]


def test_an_answer_that_is_shown_is_alone() -> None:
    """Neither the next one nor a hint comes with it."""
    assert DECK
    view = View(Place(1), "nl", 0, Moment(answers=1))
    words = {word.text for word in stage(Typesetter(DECK), view, Size(80, 24), "0:00").words}
    assert FIRST[0] in words
    assert words.isdisjoint({*HINTS, *SECOND})


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_to_be_read_has_nothing_of_it(language: str) -> None:
    """Nor has a search."""
    assert DECK
    said = " ".join(line for number in range(4) for line in plain_slide(DECK, number, language))
    assert not [one for one in SECRETS if one in said]
    index = Index(DECK)
    assert [index.find(one) for one in SECRETS] == [[]] * len(SECRETS)
    assert index.find("Teken")
