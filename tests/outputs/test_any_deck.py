"""Whatever a deck holds, its dump is the whole stage: every word, in its cells, over the footer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.layout.canvas import Word
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from presenter.outputs.dump import pages
from presenter.outputs.plain import plain_slide
from tests.any_decks import decks
from tests.canvases import lost, page_faults
from tests.decks import LANGUAGES, slide_texts

few = settings(max_examples=settings().max_examples // 3)
"""What pages hold is a rule of the layout, and tried there: here it is that nothing is added."""

sizes = st.builds(Size, st.integers(40, 300), st.integers(12, 100))


@few
@given(decks(), sizes, st.sampled_from(LANGUAGES))
def test_a_dump_shows_every_word_once_and_whole(deck: Deck, size: Size, language: str) -> None:
    """Footer included, words stand beside each other in the cells where the dump says they are."""
    typesetter = Typesetter(deck)
    for number, slide in enumerate(deck.slides):
        shown: list[str] = []
        for page in pages(typesetter, number, size, language):
            words = [Word(**word) for word in page.words]
            assert page_faults(page.lines, words, size.width, size.height) == []
            shown += [word.text for word in words]
        assert lost(slide_texts(deck, slide, language), shown) == []


@few
@given(decks(), st.sampled_from(LANGUAGES))
def test_plain_text_says_every_word(deck: Deck, language: str) -> None:
    """Whatever stands on a slide is read aloud too."""
    for number, slide in enumerate(deck.slides):
        said = "".join("".join(plain_slide(deck, number, language)).split())
        for text in slide_texts(deck, slide, language):
            assert "".join(text.split()) in said
