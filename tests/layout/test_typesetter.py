"""The size of the text: one through the deck where it can be, larger and smaller on demand."""

import pytest

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.text import Text
from tests.decks import LANGUAGES, deck_of, paragraph, points, slide_of
from tests.layout.pictures import heights, laid_out

FULL = "een woord of twaalf die samen een regel of wat vullen op de dia"


def body_heights(typesetter: Typesetter, size: tuple[int, int]) -> list[int]:
    """The height of the word “een” on each slide."""
    found = []
    for number in range(2, len(typesetter.deck.slides)):
        words = typesetter.laid(number, Size(*size), "nl").canvas(0, 0).words
        found.append(next(word.height for word in words if word.text == "een"))
    return found


def test_text_is_of_one_size_through_the_deck() -> None:
    """A slide with little on it is not shouted."""
    deck = deck_of(*[slide_of(points(*[FULL] * count)) for count in (1, 2, 3, 3, 2, 1)])
    assert len(set(body_heights(Typesetter(deck), (120, 40)))) == 1


def test_one_slide_that_is_full_is_smaller_by_itself() -> None:
    """The other slides do not suffer for it."""
    few, many = slide_of(points(FULL)), slide_of(points(*[FULL] * 12))
    deck = deck_of(few, few, many, few, few)
    *others, last = sorted(body_heights(Typesetter(deck), (120, 40)), reverse=True)
    assert len(set(others)) == 1
    assert last < others[0]


def test_slides_that_fit_in_no_drawn_letters_leave_those_of_the_others_alone() -> None:
    """On a high page terminal text is for what cannot be drawn, however much that is."""
    few, many = slide_of(points(FULL)), slide_of(points(*[FULL] * 20))
    found = body_heights(Typesetter(deck_of(few, many, many, few, many)), (200, 60))
    assert found[1] == 1
    assert found[0] == found[3] > 1


def test_one_title_that_is_too_long_does_not_make_the_others_small() -> None:
    """It is terminal text by itself."""
    titles = ("Tuin", "Kas", "woord " * 60, "Vijver")
    deck = deck_of(*[slide_of(paragraph("een"), title=title) for title in titles])
    laid = [Typesetter(deck).laid(number, Size(80, 24), "nl") for number in range(2, 6)]
    assert [one.canvas(0, 0).words[0].height > 1 for one in laid] == [True, True, False, True]


def test_titles_are_larger_than_text() -> None:
    """The eye goes there first."""
    deck = deck_of(slide_of(points(FULL), title="Tuin"))
    words = Typesetter(deck).laid(2, Size(120, 40), "nl").canvas(0, 0).words
    found = {word.text: word.height for word in words}
    assert found["Tuin"] > found["een"]


def test_a_larger_screen_has_larger_text() -> None:
    """Letters are drawn as soon as there is room for them."""
    sizes = [
        heights(laid_out(slide_of(points(*[FULL] * 3)), size))["een"]
        for size in ((60, 20), (100, 30), (200, 60))
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] == 1
    assert sizes[-1] > 1


def test_the_speaker_makes_text_larger_step_by_step() -> None:
    """It takes more pages then, and loses nothing."""
    slide = slide_of(paragraph("woord " * 120))
    laid = [laid_out(slide, (120, 40), zoom=zoom) for zoom in range(4)]
    assert [heights(one)["woord"] for one in laid] == [1, 3, 4, 5]
    assert [one.pages for one in laid] == sorted(one.pages for one in laid)
    assert laid[0].pages == 1 < laid[-1].pages
    for one in laid:
        words = [word for page in range(one.pages) for word in one.canvas(page, 0).words]
        assert len(words) == 120


def test_the_speaker_makes_text_smaller_step_by_step() -> None:
    """Down to terminal text, and no further."""
    found = [
        heights(laid_out(slide_of(paragraph("tuin")), (120, 40), zoom=zoom))["tuin"]
        for zoom in (0, -1, -2, -9)
    ]
    assert found == sorted(found, reverse=True)
    assert found[0] > found[2] > found[3] == 1


def test_text_is_never_so_large_that_a_word_is_broken() -> None:
    """However often the speaker asks."""
    slide = slide_of(paragraph("aansprakelijkheidsverzekering"))
    assert heights(laid_out(slide, (40, 40), zoom=9)) == {"aansprakelijkheidsverzekering": 1}


@pytest.mark.parametrize("size", [(60, 20), (100, 30), (160, 45)])
def test_the_language_with_the_longest_text_decides(size: tuple[int, int]) -> None:
    """The language key changes the words and nothing else."""
    long = Text({"nl": FULL * 4, "en": "a garden"})
    slide = slide_of(paragraph("").replace(words=long), title="Tuin")
    laid = [laid_out(slide, size, language) for language in LANGUAGES]
    sizes = [{word.height for word in one.canvas(0, 0).words} for one in laid]
    rows = [min(word.row for word in one.canvas(0, 0).words[1:]) for one in laid]
    assert sizes[0] == sizes[1]
    assert rows[0] == rows[1]


def test_a_language_that_the_deck_has_not_is_shown_as_the_original() -> None:
    """There is always something to see."""
    slide = slide_of(paragraph("").replace(words=Text({"nl": "tuin", "en": "garden"})))
    assert list(heights(laid_out(slide, (60, 20), "fr"))) == ["tuin"]


def test_what_was_laid_out_is_kept() -> None:
    """The same page is not laid out twice."""
    typesetter = Typesetter(deck_of(slide_of(paragraph("tuin"))))
    one, other = (typesetter.laid(2, Size(60, 20), "nl") for _ in range(2))
    assert one is other
