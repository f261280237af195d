"""Slides that change while they stand: they are filled in, and nothing on them moves."""

from typing import Self

from presenter.elements.element import Kind
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter, View
from presenter.model.deck import Deck
from presenter.model.moment import FULL, START, Moment
from presenter.model.place import Place
from presenter.model.shapes import Shape, Words
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import deck_of, paragraph, slide_of

NUMBER = 2
SIZE = Size(80, 24)


class Tally(Kind):
    """So many strokes, each on a line; it may come to five by waiting."""

    strokes: int = 1

    @property
    def changes(self) -> bool:
        """Whenever somebody counts."""
        return True

    def at(self, slide: Slide, moment: Moment) -> Self:
        """As many as are counted."""
        return self.replace(strokes=max(moment.done, 5) if moment.measured else moment.done)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The strokes."""
        return tuple(Words(Text("stroke")) for _ in range(self.strokes))


def words_at(typesetter: Typesetter, moment: Moment, size: Size = SIZE) -> dict[str, int]:
    """How often each word stands on the slide."""
    words = [
        word.text for word in typesetter.page(View(Place(NUMBER), "nl", 0, moment), size).words
    ]
    return {word: words.count(word) for word in words}


def test_a_slide_shows_its_moment() -> None:
    """And as it comes on where there is none."""
    typesetter = Typesetter(deck_of(slide_of(Tally(), paragraph("after"))))
    assert words_at(typesetter, Moment(done=3)) == {"stroke": 3, "after": 1}
    assert words_at(typesetter, START) == {"after": 1}


def test_letters_keep_their_size_while_a_slide_changes() -> None:
    """They are chosen for the most that may come."""
    typesetter = Typesetter(deck_of(slide_of(Tally(), title="Tally")))
    heights, tops = set(), set()
    for count in range(1, 6):
        words = typesetter.page(View(Place(NUMBER), "nl", 0, Moment(done=count)), SIZE).words
        heights |= {word.height for word in words if word.text == "stroke"}
        tops.add(next(word.row for word in words if word.text == "stroke"))
    assert (len(heights), len(tops)) == (1, 1)


def test_columns_hand_the_moment_on() -> None:
    """What changes may stand beside what does not."""
    from presenter.elements.kinds.columns import Column, Columns

    both = Columns(columns=(Column(body=(Tally(),)), Column(body=(paragraph("beside"),))))
    assert both.changes
    typesetter = Typesetter(deck_of(slide_of(both)))
    assert words_at(typesetter, Moment(done=2)) == {"stroke": 2, "beside": 1}


def test_a_slide_that_does_not_change_is_one_canvas_at_all_moments() -> None:
    """A second that passes makes nothing anew."""
    typesetter = Typesetter(deck_of(slide_of(paragraph("still"))))
    canvases = [
        typesetter.page(View(Place(NUMBER), "nl", 0, Moment(left=left)), SIZE) for left in range(3)
    ]
    assert canvases[0] is canvases[1] is canvases[2]


def test_moments_that_pass_do_not_push_other_slides_out() -> None:
    """However many seconds a slide stands."""
    typesetter = Typesetter(deck_of(slide_of(Tally()), slide_of(paragraph("still"))))
    still = View(Place(NUMBER + 1), "nl")
    before = typesetter.page(still, SIZE)
    for left in range(200):
        typesetter.page(View(Place(NUMBER), "nl", 0, Moment(left=left, done=1)), SIZE)
    assert typesetter.page(still, SIZE) is before


def test_the_fit_is_that_of_a_slide_on_which_everything_has_happened() -> None:
    """Ninety-nine strokes fit on no page of 24 rows."""
    assert FULL.done == 99
    fit = Typesetter(deck_of(slide_of(Tally()))).fit(NUMBER, SIZE)
    assert fit.pages["nl"] > 1
