"""The typesetter: every slide of a deck at any size, in letters alike where they can be."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from presenter.layout.arrange import arranged
from presenter.layout.beside import LEAST, Beside, Halves, columns, storeys
from presenter.layout.canvas import Canvas
from presenter.layout.content import ContentPage, title_fits
from presenter.layout.covers import cover
from presenter.layout.kept import Kept
from presenter.layout.page import Alone, Laid, Size
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, SCALE
from presenter.model.beside import parts
from presenter.model.deck import Deck
from presenter.model.moment import FULL, START, Moment
from presenter.model.place import Place
from presenter.model.shapes import Shape
from presenter.model.slide import COVERS, Layout

SAMPLE = 16
"""How many slides are looked at to choose the size of a deck's text: more would not change it."""

MIDDLING, HIGH = 20, 36
"""Rows of a page from which titles, and all text, are drawn wherever they can be.

Nobody at the back of a room reads the terminal's own letters on a page as high as that.
"""

KEPT = 160
"""How many slides, laid out, are kept for the next time."""

PASSING = 8
"""How many moments of slides that change: each is shown for a second, in a pane or two."""

SMALLEST = Size(8, 3)

BEST = (-1, True, True, True)
"""How well a slide is read that nothing is the matter with: no other way has to be tried."""

Arranged = tuple[Layout, tuple[Shape, ...]]
"""The layout of a slide, and the shapes of its body as they stand in it."""


class Choice(NamedTuple):
    """What is the same through a deck for one page size: heights of letters, in rows."""

    title: int
    body: int


class Fit(NamedTuple):
    """How a slide fits on a page: the height of its running text in rows, None for a title alone;
    its pages in each language; whether a table on it has no room for its columns, and whether no
    word has to be broken.
    """

    rows: int | None
    pages: Mapping[str, int]
    folds: bool = False
    whole: bool = True


class View(NamedTuple):
    """What of a deck is shown: a place, in a language, larger by `zoom` steps of the type scale,
    at a moment.
    """

    place: Place
    language: str
    zoom: int = 0
    moment: Moment = START


class Typesetter:
    """Lays out the slides of one deck, and remembers what it laid out."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self._laid = Kept[tuple[int, Size, str, int], Alone](KEPT)
        self._passing = Kept[tuple[int, Size, str, int, Moment], Alone](PASSING)
        self._fitted = Kept[tuple[Arranged, int, Size, int], tuple[ContentPage, Style]](PASSING)
        """Slides that change, as they were fitted to a page with what takes the most room."""
        self._canvases = Kept[tuple[View, Size], Canvas](KEPT)
        self._changing = Kept[tuple[View, Size], Canvas](PASSING)
        self._choices: dict[Size, Choice] = {}
        self._halves: dict[tuple[int, Size], Halves] = {}
        self._arranged: dict[int, Arranged] = {}

    def laid(
        self, number: int, size: Size, language: str, zoom: int = 0, moment: Moment = START
    ) -> Laid:
        """The slide with this number (from 0) on a page of this size, at a moment.

        `zoom` is the steps of the type scale by which the speaker made the text larger.
        """
        size = Size(max(size.width, SMALLEST.width), max(size.height, SMALLEST.height))
        one, *others = parts(language)
        if not others or size.width < LEAST.width or size.height < LEAST.height:
            return self._alone(number, size, one, zoom, moment)
        halves = self.halves(number, size)
        both = [self._alone(number, halves.size, said, zoom, moment) for said in (one, others[0])]
        return Beside(size, halves, (one, others[0]), (both[0], both[1]))

    def _alone(self, number: int, size: Size, language: str, zoom: int, moment: Moment) -> Alone:
        key = (number, size, language, zoom)
        if not self.deck.slides[number].changes:
            return self._laid.find(key, lambda: self._lay_out(*key))
        return self._passing.find((*key, moment), lambda: self._lay_out_at(*key, moment))

    def _lay_out(self, number: int, size: Size, language: str, zoom: int) -> Alone:
        slide = self.deck.slides[number]
        if slide.layout in COVERS:
            return cover(self.deck, slide, size, language)
        choice = self.choice(size)
        page = self._content(number, size, choice.title)
        return page.lay_out(page.style(choice.body, zoom), language)

    def _lay_out_at(
        self, number: int, size: Size, language: str, zoom: int, moment: Moment
    ) -> Alone:
        """A slide that changes: where all stands is chosen for what takes the most room."""
        widest = self._measured(number, moment)
        key = (widest, number, size, zoom)
        page, style = self._fitted.find(key, lambda: self._fit_to(*key))
        laid = page.lay_out(style, language)
        shown = arranged(self.deck, self.deck.slides[number], moment)
        return laid if shown == widest else page.standing(laid, style, language, shown[1])

    def _fit_to(
        self, widest: Arranged, number: int, size: Size, zoom: int
    ) -> tuple[ContentPage, Style]:
        choice = self.choice(size)
        page = self._content_of(widest, number, size, choice.title)
        return page, page.style(choice.body, zoom)

    def halves(self, number: int, size: Size) -> Halves:
        """How two languages share a page: with the fewest pages, words whole, and letters drawn.

        Where it makes no difference they are columns, in which a line is found in both.
        """
        found = self._halves.get((number, size))
        if found is None:
            found, other = columns(size), storeys(size)
            read = self._legible(number, found.size)
            if read < BEST and read < self._legible(number, other.size):
                found = other
            self._halves[number, size] = found
        return found

    def _legible(self, number: int, size: Size) -> tuple[int, bool, bool, bool]:
        """How well a slide is read on a page: what is greater is better."""
        fit = self.fit(number, size)
        return -max(fit.pages.values()), fit.whole, not fit.folds, fit.rows != 1

    def page(self, view: View, size: Size) -> Canvas:
        """The canvas of a view, without the footer."""
        place = view.place
        if not self.deck.slides[place.slide].changes:
            view = view._replace(moment=START)
            kept = self._canvases
        else:
            kept = self._changing
        return kept.find(
            (view, size),
            lambda: self.laid(place.slide, size, *view[1:]).canvas(place.page, place.step),
        )

    def choice(self, size: Size) -> Choice:
        """The heights of titles and of running text on a page of this size."""
        found = self._choices.get(size)
        if found is None:
            found = self._choices[size] = self._choose(size)
        return found

    def body(self, number: int, size: Size) -> int | None:
        """The height of the running text of a slide, in rows; None where it is a title alone."""
        if self.deck.slides[number].layout in COVERS:
            return None
        choice = self.choice(size)
        return self._content(number, size, choice.title).style(choice.body, 0).rows

    def fit(self, number: int, size: Size) -> Fit:
        """How a slide fits on a page, in every language; what it takes is not kept."""
        slide, languages = self.deck.slides[number], self.deck.languages
        whole = dict.fromkeys(languages, 1)
        if slide.layout in COVERS:
            if cover(self.deck, slide, size, languages[0]).body.row:  # there is room in all
                return Fit(None, whole)
            pages = {one: cover(self.deck, slide, size, one).pages for one in languages}
            return Fit(None, pages)
        choice = self.choice(size)
        found = self._fit(self._content(number, size, choice.title), choice.body)
        if slide.changes:  # both as it comes on and when everything has happened
            full = self._content_of(self._measured(number, FULL), number, size, choice.title)
            found = _tighter(found, self._fit(full, choice.body))
        return found

    def _fit(self, page: ContentPage, body: int) -> Fit:
        rows = page.largest(body)
        if rows > 1:  # larger than the terminal's own only where it fits
            return Fit(rows, dict.fromkeys(self.deck.languages, 1))
        return Fit(
            rows, {one: page.pages(one) for one in self.deck.languages}, page.folds, page.whole
        )

    def _choose(self, size: Size) -> Choice:
        slides = self.deck.slides
        numbers = [at for at, slide in enumerate(slides) if slide.layout not in COVERS]
        numbers = numbers[:: -(-len(numbers) // SAMPLE) or 1]
        title = _largest_for(
            [rows for rows in SCALE if rows <= max(1, size.height * 0.22)],
            lambda at, rows: title_fits(self.deck, slides[at], size, rows),
            numbers,
            share=10,
            drawn=size.height >= MIDDLING,
        )
        pages = [self._content(number, size, title) for number in numbers]
        scale = BODY_SCALE if title == 1 else BODY_SCALE[: below(title) + 1]
        body = _largest_for(
            scale,
            lambda at, rows: pages[at].fits(rows),
            range(len(pages)),
            share=5,
            drawn=size.height >= HIGH,
        )
        return Choice(title, body)

    def _content(self, number: int, size: Size, title: int) -> ContentPage:
        return self._content_of(self.arranged(number), number, size, title)

    def _content_of(self, arranged: Arranged, number: int, size: Size, title: int) -> ContentPage:
        layout, shapes = arranged
        return ContentPage(self.deck, self.deck.slides[number], shapes, size, title, layout)

    def arranged(self, number: int) -> Arranged:
        """The layout of a slide, and its shapes where they take the most room as it comes on."""
        found = self._arranged.get(number)
        if found is None:
            found = self._arranged[number] = self._measured(number, START)
        return found

    def _measured(self, number: int, moment: Moment) -> Arranged:
        return arranged(self.deck, self.deck.slides[number], moment._replace(measured=True))


def _tighter(one: Fit, other: Fit) -> Fit:
    """Two fits of a slide that changes as one: what it is when there is least room."""
    pages = {language: max(count, other.pages[language]) for language, count in one.pages.items()}
    found = [fit.rows for fit in (one, other) if fit.rows is not None]
    rows = min(found, default=None)
    return Fit(rows, pages, one.folds or other.folds, one.whole and other.whole)


def below(rows: int) -> int:
    """Where in the scale of running text a step stands that is smaller than a title's."""
    return max(0, min(len(BODY_SCALE), SCALE.index(rows)) - 1)


def _largest_for(
    scale: Sequence[int],
    fits: Callable[[int, int], bool],
    slides: Sequence[int],
    share: int,
    drawn: bool = False,
) -> int:
    """The largest letters for which all slides fit, save one in `share`: those are set smaller.

    Where text has to be `drawn` if it can be, slides that fit in no drawn letters have no say.
    """
    able = [slide for slide in slides if fits(slide, scale[1])] if len(scale) > 1 else []
    if not able or not (drawn or (len(slides) - len(able)) * share <= len(slides)):
        return scale[0]
    low, high = 1, len(scale) - 1
    while low < high:  # smaller text fits where larger text did
        middle = (low + high + 1) // 2
        misses = 0
        for slide in able:
            misses += not fits(slide, scale[middle])
            if misses * share > len(able):
                high = middle - 1
                break
        else:
            low = middle
    return scale[low]
