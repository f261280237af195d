"""Whatever a deck holds and however large the screen is, every word is shown, once and whole."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import Canvas
from presenter.layout.page import Laid, Size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from tests.any_decks import decks, sure_texts
from tests.canvases import faults, lost, row_faults
from tests.decks import LANGUAGES, slide_texts

sizes = st.builds(Size, st.integers(40, 300), st.integers(12, 100))
zooms = st.integers(-2, 3)
languages = st.sampled_from(LANGUAGES)


def laid_slides(deck: Deck, size: Size, language: str, zoom: int = 0) -> list[Laid]:
    return slides_of(Typesetter(deck), size, language, zoom)


def slides_of(typesetter: Typesetter, size: Size, language: str, zoom: int) -> list[Laid]:
    numbers = range(len(typesetter.deck.slides))
    return [typesetter.laid(number, size, language, zoom) for number in numbers]


def canvases(laid: Laid, step: int) -> list[Canvas]:
    return [laid.canvas(page, step) for page in range(laid.pages)]


@given(decks(), sizes, languages, zooms)
def test_words_stand_on_the_page_beside_each_other(
    deck: Deck, size: Size, language: str, zoom: int
) -> None:
    """At every step of every page, rows are exactly as wide as the page and words never collide."""
    for laid in laid_slides(deck, size, language, zoom):
        for step in range(laid.steps + 1):
            for canvas in canvases(laid, step):
                assert faults(canvas) == []


@given(decks(), sizes, languages, zooms)
def test_no_word_is_lost(deck: Deck, size: Size, language: str, zoom: int) -> None:
    """The pages of a slide at its last step hold every word of it, in the order of each text."""
    for slide, laid in zip(deck.slides, laid_slides(deck, size, language, zoom), strict=True):
        shown = [word.text for canvas in canvases(laid, laid.steps) for word in canvas.words]
        assert lost(slide_texts(deck, slide, language), shown) == []


@given(decks(), sizes, languages)
def test_earlier_steps_show_some_of_the_words_of_the_last(
    deck: Deck, size: Size, language: str
) -> None:
    """A step only ever adds: what is on the page stays where it is."""

    def places(laid: Laid, page: int, step: int) -> set[tuple[str, int, int, int]]:
        return {(word.text, *word[1:4]) for word in laid.canvas(page, step).words}

    for laid in laid_slides(deck, size, language):
        for page in range(laid.pages):
            for step in range(laid.steps):
                assert places(laid, page, step) <= places(laid, page, step + 1)


@given(decks(sure_texts), sizes, zooms)
def test_the_language_key_keeps_the_size_of_the_text(deck: Deck, size: Size, zoom: int) -> None:
    """The letters on a slide have the same heights in one language as in the other."""
    typesetter = Typesetter(deck)
    heights = [
        [
            {word.height for canvas in canvases(laid, laid.steps) for word in canvas.words}
            for laid in slides_of(typesetter, size, language, zoom)
        ]
        for language in LANGUAGES
    ]
    assert heights[0] == heights[1]


@given(decks(), st.builds(Size, st.integers(20, 40), st.integers(6, 12)), languages)
def test_a_quarter_of_a_screen_shows_all_of_it_too(deck: Deck, size: Size, language: str) -> None:
    """What holds for a screen holds for a pane beside it: it only takes more pages."""
    for slide, laid in zip(deck.slides, laid_slides(deck, size, language), strict=True):
        pages = canvases(laid, laid.steps)
        assert [fault for canvas in pages for fault in faults(canvas)] == []
        shown = [word.text for canvas in pages for word in canvas.words]
        assert lost(slide_texts(deck, slide, language), shown) == []


@given(decks(), st.builds(Size, st.integers(8, 45), st.integers(4, 14)), languages, zooms)
def test_no_size_is_too_small(deck: Deck, size: Size, language: str, zoom: int) -> None:
    """Even on a thumbnail every row is as wide as the page."""
    for laid in laid_slides(deck, size, language, zoom):
        for step in {0, laid.steps}:
            for canvas in canvases(laid, step):
                assert [*row_faults(canvas.lines(), size.width, size.height)] == []
