"""The shipped deck against the brief: every claim, figure and source, in both languages."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from presenter.layout.page import Size
from presenter.layout.stage import slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.load import load
from presenter.model.beside import pairs
from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.slide import COVERS, Slide
from presenter.outputs.dump import pages
from presenter.outputs.plain import plain_slide
from presenter.shipped import shipped
from tests.canvases import faults, lost, touching
from tests.decks import slide_texts

LOADED = load(Path(shipped("deck")))
CLAIMS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "brief" / "claims.yaml").read_text("utf-8")
)
SIZES = (Size(60, 20), Size(80, 24), Size(100, 30), Size(160, 45), Size(200, 60), Size(240, 70))


def shipped_deck() -> Deck:
    assert LOADED.deck is not None
    return LOADED.deck


DECK = shipped_deck()


@cache
def typesetter_for(size: Size) -> Typesetter:
    """What has laid out the deck at a size: each slide once, whatever is asked of it."""
    return Typesetter(DECK)


def slides_with(claim: str) -> list[int]:
    """The numbers of the slides that carry a claim."""
    return [number for number, slide in enumerate(DECK.slides) if claim in slide.tags]


@cache
def said(number: int, language: str) -> str:
    """What stands on a slide, without its notes, on one line."""
    return " ".join(plain_slide(DECK, number, language, notes=False))


def test_the_shipped_deck_has_no_problems() -> None:
    """It is the first deck that anybody sees."""
    assert LOADED.problems == ()


def test_every_claim_has_its_slide_in_order() -> None:
    """The talk follows the brief."""
    tags = [tag for slide in DECK.slides for tag in slide.tags]
    assert tags == [claim["id"] for claim in CLAIMS]


@pytest.mark.parametrize("language", DECK.languages)
def test_every_figure_stands_on_the_slide_of_its_claim(language: str) -> None:
    """Written as the language does."""
    missing = [
        f"{claim['id']}: {figure}"
        for claim in CLAIMS
        for figure in claim.get("figures", {}).get(language, ())
        if not any(figure in said(number, language) for number in slides_with(claim["id"]))
    ]
    assert missing == []


def test_figures_are_those_of_the_brief_and_no_others() -> None:
    """Every number on a slide of a claim is one of that claim, or the year of its source."""
    numbers = re.compile(r"\d[\d.,/]*\d|\d")
    for claim in CLAIMS:
        (at,) = slides_with(claim["id"])
        tags = DECK.slides[at].tags
        known = {
            figure
            for one in CLAIMS
            if one["id"] in tags
            for figures in one.get("figures", {}).values()
            for figure in figures
        }
        years = {source.year for source in DECK.sources.values()}
        counted = ("1", "2", "3", "100", str(at + 1), str(len(DECK.slides)))
        allowed = set(numbers.findall(" ".join((*known, *years, *counted))))
        for language in DECK.languages:
            assert set(numbers.findall(said(at, language))) <= allowed


@pytest.mark.parametrize("language", DECK.languages)
def test_every_claim_cites_its_source(language: str) -> None:
    """On its slide, by its short name."""
    missing = []
    for claim in CLAIMS:
        key = claim.get("source")
        if key is None:
            continue
        (number,) = slides_with(claim["id"])
        short = DECK.sources[key].short
        named = short is not None and short.plain(language) in said(number, language)
        if key not in DECK.slides[number].cited() or not named:
            missing.append(f"{claim['id']}: {key}")
    assert missing == []


@pytest.mark.parametrize("language", DECK.languages)
def test_every_slide_has_notes_that_can_be_said(language: str) -> None:
    """Between sixty and a hundred and fifty words, in each language."""
    lengths = {slide.id: len(notes_of(slide, language).split()) for slide in DECK.slides}
    assert {name: words for name, words in lengths.items() if not 60 <= words <= 150} == {}


def notes_of(slide: Slide, language: str) -> str:
    assert slide.notes is not None
    assert slide.notes.has(language)
    return slide.notes.plain(language)


@pytest.mark.parametrize("language", DECK.languages)
def test_words_to_avoid_are_avoided(language: str) -> None:
    """On slides, in notes, in any spelling."""
    avoided = [word.casefold() for term in DECK.terms for word in term.avoid.get(language, ())]
    text = "\n".join(
        "\n".join(plain_slide(DECK, number, language)) for number in range(len(DECK.slides))
    )
    assert avoided != []
    assert [word for word in avoided if word in " ".join(text.casefold().split())] == []


def test_the_talk_takes_half_an_hour() -> None:
    """The slides' times add up to it exactly, and none of them is nothing."""
    times = [slide.duration for slide in DECK.slides]
    assert DECK.duration == 1800
    assert all(time is not None and time >= 20 for time in times)
    assert sum(time or 0 for time in times) == 1800


def test_the_deck_is_as_long_as_a_talk() -> None:
    """Between twenty-two and thirty slides, title and sections included."""
    assert 22 <= len(DECK.slides) <= 30


def test_every_text_is_there_in_both_languages() -> None:
    """The original is Dutch; nothing waits for its translation."""
    texts = [text for slide in DECK.slides for text in slide.texts()]
    assert len(DECK.languages) == 2
    assert all(text.has(language) for text in texts for language in DECK.languages)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_every_word_is_on_the_stage(size: Size) -> None:
    """On every screen that a room may have, in both languages."""
    typesetter = typesetter_for(size)
    for number, slide in enumerate(DECK.slides):
        for language in DECK.languages:
            shown = [page.words for page in pages(typesetter, number, size, language)]
            words = [word["text"] for page in shown for word in page]
            assert lost(slide_texts(DECK, slide, language), words) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_no_slide_takes_more_than_one_page(size: Size) -> None:
    """But for the list of sources on a small screen."""
    typesetter = typesetter_for(size)
    more = {
        DECK.slides[number].id
        for number in range(len(DECK.slides))
        for language in DECK.languages
        if len(list(pages(typesetter, number, size, language))) > 1
    }
    assert more <= {"sources"}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
@pytest.mark.parametrize("language", [*DECK.languages, *pairs(DECK.languages)])
def test_nothing_leaves_the_stage_and_no_words_touch(size: Size, language: str) -> None:
    """Over the footer, at every page and every step of every slide."""
    typesetter = typesetter_for(size)
    found: list[str] = []
    for number in range(len(DECK.slides)):
        for page, step in typesetter.laid(number, slide_size(size), language).frames:
            view = View(Place(slide=number, page=page, step=step), language)
            canvas = stage(typesetter, view, size, "12:05")
            wrong = [*faults(canvas), *touching(canvas.words)]
            found += [f"slide {number + 1}: {fault}" for fault in wrong]
    assert found == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_two_languages_at_once_seldom_take_more_pages(size: Size) -> None:
    """On a small screen the map does, and the list of sources."""
    typesetter, (both,) = typesetter_for(size), pairs(DECK.languages)
    laid = {
        slide.id: typesetter.laid(number, slide_size(size), both)
        for number, slide in enumerate(DECK.slides)
    }
    more = {name for name, one in laid.items() if one.pages > 1}
    assert len(more) <= 3
    assert more <= {"sources", "images-travel"} or size.width < 80


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_titles_stand_at_one_place_in_one_line(size: Size) -> None:
    """The eye finds them where they were on the slide before, in letters of one height."""
    typesetter = typesetter_for(size)
    places: set[tuple[int, int, int]] = set()
    for number, slide in enumerate(DECK.slides):
        for language in DECK.languages:
            if slide.layout in COVERS or slide.title is None:
                continue
            words = typesetter.laid(number, slide_size(size), language).canvas(0, 0).words
            title = words[: len(slide.title.plain(language).split())]
            places |= {(words[0].column, word.row, word.height) for word in title}
    assert len(places) == 1


@pytest.mark.parametrize("size", SIZES[3:], ids=lambda size: f"{size.width}x{size.height}")
def test_what_is_cited_under_drawn_words_is_drawn_too(size: Size) -> None:
    """Nobody reads terminal text from the back of a room on so high a page."""
    typesetter = typesetter_for(size)
    small = set()
    for number, slide in enumerate(DECK.slides):
        for language in DECK.languages:
            words = typesetter.laid(number, slide_size(size), language).canvas(0, 0).words
            body = typesetter.body(number, slide_size(size)) or 1
            if slide.sources and body > 1 and min(word.height for word in words) == 1:
                small.add(slide.id)
    assert small == set()
