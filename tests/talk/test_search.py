"""Search: blind to accents and capitals, over everything that is said, titles first."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk.search import AROUND, MOST, Hit, Index, composed, folded
from tests.decks import DUTCH, ENGLISH, deck_of, paragraph


def found(wanted: str, *slides: Slide) -> list[str]:
    """The ids of the slides that are found, in order."""
    deck = deck_of(*slides, title="Tuin")
    return [deck.slides[hit.slide].id for hit in Index(deck).find(wanted)]


def slide(id_: str, words: str = "", title: str = "") -> Slide:
    return Slide(id_, Text(title) if title else None, (paragraph(words),))


COORDINATION = slide("work", "De coördinatie ligt bij één bureau.")


@pytest.mark.parametrize(
    "wanted",
    ["coordinatie", "COÖRDINATIE", "coördinatie", normalize("NFD", "coördinatie"), "Een b"],
)
def test_accents_and_capitals_make_no_difference(wanted: str) -> None:
    """What is typed without them, with them, or composed in another way finds the same."""
    assert found(wanted, COORDINATION) == ["work"]


def test_accents_that_are_written_apart_are_found_too() -> None:
    """A text whose letters and accents are characters of their own, as some editors save it."""
    text = normalize("NFD", "ééé één twee drie coördinatie")
    assert found("coordinatie", slide("work", text)) == ["work"]
    hit = Index(deck_of(slide("work", "é" * 50 + " doel"))).find("doel")[0]
    apart = Index(deck_of(slide("work", normalize("NFD", "é" * 50 + " doel")))).find("doel")[0]
    assert apart == hit


def test_nothing_found_is_an_empty_list() -> None:
    """Nor is anything found for nothing, or for spaces."""
    assert found("zeppelin", COORDINATION) == []
    assert found("", COORDINATION) == []
    assert found("   ", COORDINATION) == []


@pytest.mark.parametrize("sign", ["[/]", "[b]", ".*", "(", "\\", "a|b", "$", "{n}", "%s"])
def test_signs_are_ordinary_text(sign: str) -> None:
    """Markup and the marks of regular expressions mean only themselves."""
    assert found(sign, slide("signs", f"voor {sign} na"), slide("other", "gewoon")) == ["signs"]


def test_markdown_is_found_by_its_words() -> None:
    """What is searched is what is read: without the marks, over the ends of lines."""
    assert found("zeer groot huis", slide("work", "Een **zeer** *groot*\n  huis")) == ["work"]


def test_all_languages_and_notes_and_tags_are_searched() -> None:
    """Whichever language is on the stage."""
    both = Slide("both", Text({DUTCH: "Fiets", ENGLISH: "Bicycle"}))
    notes = Slide("noted", Text("Kaart"), notes=Text({DUTCH: "Vertel van de sluis."}))
    tagged = Slide("tagged", Text("Weg"), tags=("uitweiding",))
    slides = (both, notes, tagged)
    assert found("bicycle", *slides) == ["both"]
    assert found("sluis", *slides) == ["noted"]
    assert found("uitweiding", *slides) == ["tagged"]
    assert found("noted", *slides) == ["noted"]


def test_titles_come_first() -> None:
    """A slide about something comes before those that name it, though it stands behind them."""
    slides = [slide(f"named-{at}", "ergens een fiets") for at in range(3)]
    slides.append(slide("about", "niets", title="De fiets"))
    assert found("fiets", *slides) == ["about", "named-0", "named-1", "named-2"]


def test_a_title_comes_first_in_a_large_deck_too() -> None:
    """However many slides name it: those that are left out are the last of them."""
    slides = [slide(f"named-{at}", "ergens een fiets") for at in range(2 * MOST)]
    slides.append(slide("about", "niets", title="De fiets"))
    ids = found("fiets", *slides)
    assert len(ids) == MOST
    assert ids[:2] == ["about", "named-0"]


def test_a_hit_shows_the_words_around_it() -> None:
    """Cut with dots where there is more."""
    words = "x" * 100 + " doel " + "y" * 100
    hit = Index(deck_of(slide("work", words))).find("doel")[0]
    assert hit == Hit(2, f"…{'x' * (AROUND - 1)} doel {'y' * (AROUND - 1)}…")


@given(st.text(max_size=40))
def test_folding_keeps_the_length(text: str) -> None:
    """So that a place in the folded text is a place in the text."""
    assert len(folded(text)) == len(composed(text))


@given(st.text(max_size=30), st.text(max_size=5))
def test_any_text_can_be_searched_for(words: str, wanted: str) -> None:
    """Nothing that is typed breaks the search, and every hit shows something."""
    hits = Index(deck_of(slide("any", words))).find(wanted)
    assert all(hit.words for hit in hits)
