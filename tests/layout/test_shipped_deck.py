"""The deck that is shipped: every word of it on every screen, in both languages, at every step."""

from functools import cache
from pathlib import Path

import pytest

from presenter.layout.page import Size
from presenter.layout.stage import slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.load import load
from presenter.model.deck import COVERS, Deck
from presenter.model.place import Place
from presenter.shipped import shipped
from tests.canvases import faults, lost, touching
from tests.decks import slide_texts

SIZES = [Size(60, 20), Size(80, 24), Size(100, 30), Size(160, 45), Size(240, 70)]
LANGUAGES = ["nl", "en"]

at_every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def the_deck() -> Deck:
    deck = load(Path(shipped("deck"))).deck
    assert deck is not None
    return deck


@cache
def typesetter() -> Typesetter:
    return Typesetter(the_deck())


@at_every_size
@in_every_language
def test_nothing_leaves_the_screen_and_no_words_touch(size: Size, language: str) -> None:
    """On the stage, with its footer, at every page and step of every slide."""
    found: list[str] = []
    for number in range(len(the_deck().slides)):
        laid = typesetter().laid(number, slide_size(size), language)
        for page, step in laid.frames:
            view = View(Place(slide=number, page=page, step=step), language)
            canvas = stage(typesetter(), view, size, "12:05")
            wrong = [*faults(canvas), *touching(canvas.words)]
            found += [f"slide {number + 1}: {fault}" for fault in wrong]
    assert found == []


@at_every_size
@in_every_language
def test_no_word_is_lost(size: Size, language: str) -> None:
    """The pages of a slide at its last step say all that the slide says."""
    found: list[str] = []
    for number, slide in enumerate(the_deck().slides):
        laid = typesetter().laid(number, slide_size(size), language)
        canvases = [laid.canvas(page, laid.steps) for page in range(laid.pages)]
        shown = [word.text for canvas in canvases for word in canvas.words]
        missing = lost(slide_texts(the_deck(), slide, language), shown)
        found += [f"slide {number + 1}: {text}" for text in missing]
    assert found == []


@at_every_size
def test_titles_stand_at_one_place_in_one_line(size: Size) -> None:
    """The eye finds them where they were on the slide before."""
    places = set()
    for number, slide in enumerate(the_deck().slides):
        for language in LANGUAGES:
            words = typesetter().laid(number, slide_size(size), language).canvas(0, 0).words
            if slide.layout not in COVERS and slide.title:
                title = words[: len(slide.title.plain(language).split())]
                places.add((words[0].column, frozenset((word.row, word.height) for word in title)))
    assert len(places) == 1
    assert len(next(iter(places))[1]) == 1


@at_every_size
def test_only_the_list_of_sources_may_go_on_to_another_page(size: Size) -> None:
    """Every other slide is seen as a whole."""
    long = {
        slide.id
        for number, slide in enumerate(the_deck().slides)
        for language in LANGUAGES
        if typesetter().laid(number, slide_size(size), language).pages > 1
    }
    assert long <= {"sources"}
