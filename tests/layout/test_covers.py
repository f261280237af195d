"""The slides that open a deck or a section."""

from presenter.layout.page import Laid, Size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from presenter.model.text import Text
from tests.decks import LANGUAGES, deck_of

TITLE, SECTION = 0, 1


def laid_out(deck: Deck, number: int, size: tuple[int, int], language: str = "nl") -> Laid:
    return Typesetter(deck).laid(number, Size(*size), language)


def sizes(laid: Laid) -> dict[str, int]:
    return {word.text: word.height for word in laid.canvas(0, 0).words}


def test_a_title_is_as_large_as_it_goes() -> None:
    """A word fills the page, a sentence less of it."""
    short, long = (
        sizes(laid_out(deck_of(title=title), TITLE, (100, 30)))["Tuin"]
        for title in ("Tuin", "Tuin en bos en hei en vijver door alle jaargetijden")
    )
    assert short == 12
    assert 1 < long < short


def test_a_subtitle_is_much_smaller_and_the_same_in_each_language() -> None:
    """Even where it is short in one of them."""
    subtitle = Text({"nl": "Rozen", "en": "Roses and tulips and violets all year round" * 3})
    deck = deck_of(subtitle=subtitle)
    found = [sizes(laid_out(deck, TITLE, (100, 40), language)) for language in LANGUAGES]
    assert found[0]["Rozen"] == found[1]["Roses"] < found[0]["Tuin"]


def test_a_section_has_its_letter_above_its_title() -> None:
    """On a page that is high enough the letter is the larger of the two."""
    deck = deck_of(title="De tuin in het voorjaar", label="A")
    small, large = (
        laid_out(deck, SECTION, size).canvas(0, 0).words for size in ((60, 20), (160, 45))
    )
    assert [word.text for word in small] == ["A", "De", "tuin", "in", "het", "voorjaar"]
    assert small[0].row < small[1].row
    assert large[0].height > large[1].height


def test_an_empty_title_leaves_room_for_the_letter() -> None:
    """Nothing is larger than the page."""
    (word,) = laid_out(deck_of(title="", label="A"), SECTION, (40, 12)).canvas(0, 0).words
    assert word.row + word.height <= 12


def test_a_title_that_is_a_whole_story_takes_pages() -> None:
    """All of it is there."""
    laid = laid_out(deck_of(title="woord " * 300), TITLE, (40, 12))
    words = [word for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert len(words) == 300
