"""Whatever a map shows and however much room it has, every name is there, once and whole."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.elements.element import Kind
from presenter.layout.page import Laid, Size
from presenter.layout.typesetter import Typesetter
from tests.any_decks import any_texts, sure_texts
from tests.any_maps import maps
from tests.canvases import faults, lost, row_faults
from tests.decks import LANGUAGES, deck_of, slide_of, slide_texts

sizes = st.builds(Size, st.integers(20, 300), st.integers(6, 100))
thumbnails = st.builds(Size, st.integers(8, 45), st.integers(4, 14))
languages = st.sampled_from(LANGUAGES)
SLIDE = 2


def laid(map_: Kind, size: Size, *languages: str) -> list[Laid]:
    typesetter = Typesetter(deck_of(slide_of(map_)))
    return [typesetter.laid(SLIDE, size, language) for language in languages]


@given(maps(any_texts), sizes, languages)
def test_every_name_stands_on_the_page_beside_the_others(
    map_: Kind, size: Size, language: str
) -> None:
    """No name is lost, cut off, covered or outside, at the last step."""
    deck = deck_of(slide_of(map_))
    (found,) = laid(map_, size, language)
    canvases = [found.canvas(page, found.steps) for page in range(found.pages)]
    assert [fault for canvas in canvases for fault in faults(canvas)] == []
    shown = [word.text for canvas in canvases for word in canvas.words]
    assert lost(slide_texts(deck, deck.slides[SLIDE], language), shown) == []


@given(maps(any_texts), sizes, languages)
def test_a_step_only_adds_names(map_: Kind, size: Size, language: str) -> None:
    """What is on the map stays where it is."""
    (found,) = laid(map_, size, language)
    for page in range(found.pages):
        before: set[tuple[str, int, int, int]] = set()
        for step in range(found.steps + 1):
            canvas = found.canvas(page, step)
            assert faults(canvas) == []
            now = {(word.text, word.row, word.column, word.height) for word in canvas.words}
            assert before <= now
            before = now


@given(maps(sure_texts), st.builds(Size, st.integers(60, 300), st.integers(20, 100)))
def test_the_language_key_moves_no_point(map_: Kind, size: Size) -> None:
    """The points are the same, and the letters as large; only a list under a map may go on."""
    canvases = [one.canvas(0, one.steps) for one in laid(map_, size, *LANGUAGES)]
    heights = [{word.height for word in canvas.words} for canvas in canvases]
    assert heights[0] == heights[1]
    marks = [
        {
            (row, column)
            for row, line in enumerate(canvas.lines())
            for column, glyph in enumerate(line)
            if glyph == "●"
        }
        for canvas in canvases
    ]
    assert marks[0] == marks[1]


@given(maps(any_texts), thumbnails, languages)
def test_no_size_is_too_small_for_a_map(map_: Kind, size: Size, language: str) -> None:
    """On a thumbnail there is a list at the least."""
    (found,) = laid(map_, size, language)
    for page in range(found.pages):
        lines = found.canvas(page, found.steps).lines()
        assert [*row_faults(lines, size.width, size.height)] == []
