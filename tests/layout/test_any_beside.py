"""Whatever a deck holds, both languages are whole beside each other, and in step."""

from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.layout.beside import Beside
from presenter.layout.page import Laid, Size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from tests.any_decks import decks
from tests.canvases import faults, lost
from tests.decks import LANGUAGES, slide_texts

BOTH = "nl|en"
sizes = st.sampled_from((Size(46, 14), Size(80, 23), Size(100, 29), Size(160, 44), Size(200, 59)))
few = settings(max_examples=settings().max_examples // 2)
zooms = st.sampled_from((0, 0, -1, 2))


def beside(deck: Deck, size: Size, zoom: int = 0) -> list[Beside]:
    typesetter = Typesetter(deck)
    numbers = range(len(deck.slides))
    found: list[Laid] = [typesetter.laid(number, size, BOTH, zoom) for number in numbers]
    assert all(isinstance(laid, Beside) for laid in found)
    return [laid for laid in found if isinstance(laid, Beside)]


@few
@given(decks(), sizes, zooms)
def test_no_word_of_either_language_is_lost(deck: Deck, size: Size, zoom: int) -> None:
    for slide, laid in zip(deck.slides, beside(deck, size, zoom), strict=True):
        pages = [laid.canvas(page, laid.steps) for page in range(laid.pages)]
        shown = [word for canvas in pages for word in canvas.words]
        for number, language in enumerate(LANGUAGES):
            own = [word.text for word in shown if _half(word.row, word.column, laid) == number]
            assert lost(slide_texts(deck, slide, language), own) == []


@few
@given(decks(), sizes, zooms)
def test_nothing_collides_or_is_cut_off_at_any_step(deck: Deck, size: Size, zoom: int) -> None:
    for laid in beside(deck, size, zoom):
        for page, step in laid.frames:
            assert faults(laid.canvas(page, step)) == []


@few
@given(decks(), sizes)
def test_each_language_shows_all_that_it_shows_alone_in_its_order(deck: Deck, size: Size) -> None:
    """Every key changes something, no page comes back, and no page of a language is passed over."""
    for laid in beside(deck, size):
        assert laid.frames[0] == (0, 0)
        assert laid.frames[-1] == (laid.pages - 1, laid.steps)
        assert sorted(set(laid.frames)) == list(laid.frames)
        for at, one in enumerate(laid.both):
            shown = [(laid.leaves[page][at], step) for page, step in laid.frames]
            assert list(dict.fromkeys(shown)) == list(one.frames)


def _half(row: int, column: int, laid: Beside) -> int:
    wide, high = laid.halves.size
    return int(column > wide if laid.halves.columns else row > high)
