"""The typesetter: every slide of a deck at any size, with text of the same size wherever it can be."""

from collections import OrderedDict
from typing import NamedTuple

from presenter.layout.build import stack
from presenter.layout.canvas import Canvas
from presenter.layout.covers import cover
from presenter.layout.page import Laid, Part, Size, cut, margins, paint
from presenter.layout.style import Style
from presenter.layout.type import BODY_SCALE, SCALE, type_of
from presenter.layout.blocks import Block
from presenter.model.citing import citation
from presenter.model.deck import Deck, Layout, Slide
from presenter.model.place import Place
from presenter.model.role import Role
from presenter.model.shapes import Shape, Words

SAMPLE = 48
"""How many slides are looked at to choose the size of a deck's text: more would not change it."""

KEPT = 512
"""How many slides, laid out, are kept for the next time."""

SMALLEST = Size(8, 3)


class Choice(NamedTuple):
    """What is the same through a deck for one page size: heights of letters, in rows."""

    title: int
    body: int


class View(NamedTuple):
    """What of a deck is shown: a place, in a language, larger by `zoom` steps of the type scale."""

    place: Place
    language: str
    zoom: int = 0


class Typesetter:
    """Lays out the slides of one deck, and remembers what it laid out."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self._laid: OrderedDict[tuple[int, Size, str, int], Laid] = OrderedDict()
        self._canvases: OrderedDict[tuple[View, Size], Canvas] = OrderedDict()
        self._choices: dict[Size, Choice] = {}
        self._shapes: dict[int, tuple[Shape, ...]] = {}

    def laid(self, number: int, size: Size, language: str, zoom: int = 0) -> Laid:
        """The slide with this number (from 0) on a page of this size.

        `zoom` is the steps of the type scale by which the speaker made the text larger.
        """
        size = Size(max(size.width, SMALLEST.width), max(size.height, SMALLEST.height))
        key = (number, size, language, zoom)
        found = self._laid.get(key)
        if found is None:
            found = self._laid[key] = self._lay_out(number, size, language, zoom)
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(key)
        return found

    def _lay_out(self, number: int, size: Size, language: str, zoom: int) -> Laid:
        slide = self.deck.slides[number]
        if slide.layout is not Layout.CONTENT:
            return cover(self.deck, slide, size, language)
        page = _Page(self, number, size)
        style = page.style(zoom)
        return page.lay_out(style, language)

    def page(self, view: View, size: Size) -> Canvas:
        """The canvas of a view, without the footer."""
        key = (view, size)
        found = self._canvases.get(key)
        if found is None:
            laid = self.laid(view.place.slide, size, view.language, view.zoom)
            found = self._canvases[key] = laid.canvas(view.place.page, view.place.step)
            if len(self._canvases) > KEPT:
                self._canvases.popitem(last=False)
        return found

    def choice(self, size: Size) -> Choice:
        """The heights of titles and of running text on a page of this size."""
        found = self._choices.get(size)
        if found is None:
            found = self._choices[size] = self._choose(size)
        return found

    def _choose(self, size: Size) -> Choice:
        numbers = [
            number
            for number, slide in enumerate(self.deck.slides)
            if slide.layout is Layout.CONTENT
        ]
        numbers = numbers[:: max(1, len(numbers) // SAMPLE)]
        title = self._choose_title(numbers, size)
        self._choices[size] = Choice(title, BODY_SCALE[-1])
        fitting = sorted(_Page(self, number, size).fitting() for number in numbers)
        # text is as large as four slides in five allow; the fifth is set smaller by itself
        body = fitting[len(fitting) // 5] if fitting else 1
        return Choice(title, body if title == 1 else min(body, BODY_SCALE[below(title)]))

    def _choose_title(self, numbers: list[int], size: Size) -> int:
        """The largest letters in which nine titles in ten take a quarter of the page or less."""
        for rows in reversed(SCALE):
            if rows > size.height * 0.22:
                continue
            wide = sum(
                not title_fits(self.deck, self.deck.slides[number], size, rows)
                for number in numbers
            )
            if wide * 10 <= len(numbers):
                return rows
        return 1

    def shapes(self, number: int) -> tuple[Shape, ...]:
        """The shapes of a slide's body."""
        found = self._shapes.get(number)
        if found is None:
            found = self._shapes[number] = self.deck.slides[number].shapes(self.deck)
        return found


def below(rows: int) -> int:
    """Where in the scale of running text a step stands that is smaller than a title's."""
    return max(0, min(len(BODY_SCALE), SCALE.index(rows)) - 1)


def title_fits(deck: Deck, slide: Slide, size: Size, rows: int) -> bool:
    """Whether a slide's title stays, in every language, in the share of the page that is its."""
    most = max(1, size.height * 0.28, min(7, size.height // 3))
    return all(
        block.fits and block.height <= most
        for block in (title_block(slide, size, language, rows) for language in deck.languages)
    )


def title_block(slide: Slide, size: Size, language: str, rows: int) -> Block:
    """A title in balanced lines."""
    width = size.width - 2 * margins(size).side
    style = Style(language, rows, True, size.height)
    if slide.title is None:
        return stack((), width, style)
    return style.words(slide.title, width, Role.TITLE, type_of(rows), balanced=True)


class _Page:
    """One slide being fitted to a page: what depends on the deck's choice and on all languages."""

    def __init__(self, typesetter: Typesetter, number: int, size: Size) -> None:
        self.deck = typesetter.deck
        self.slide = typesetter.deck.slides[number]
        self.size = size
        self.margins = margins(size)
        self.width = size.width - 2 * self.margins.side
        self.choice = typesetter.choice(size)
        self.shapes = typesetter.shapes(number)
        self.title_rows = self._title_rows()
        self.titles = {
            language: title_block(self.slide, size, language, self.title_rows)
            for language in self.deck.languages
        }
        self.foot = citation(self.deck, self._foot_keys())
        self.flows = self._title_height() > size.height // 2
        if self.flows and self.slide.title:  # a title that fills the page is text like the rest
            self.shapes = (Words(self.slide.title, Role.TITLE), *self.shapes)

    def _foot_keys(self) -> tuple[str, ...]:
        said = {key for element in self.slide.body for key in element.cited()}
        return tuple(key for key in self.slide.sources if key not in said)

    def _title_rows(self) -> int:
        fitting = [rows for rows in SCALE if rows <= self.choice.title]
        for rows in reversed(fitting):
            if title_fits(self.deck, self.slide, self.size, rows):
                return rows
        return 1

    def _title_height(self) -> int:
        return max(block.height for block in self.titles.values())

    @property
    def body_row(self) -> int:
        """The first row under the title, the same in every language."""
        if self.flows or self.slide.title is None:
            return self.margins.top
        gap = 1 if self.size.height < 36 else 2
        return self.margins.top + self._title_height() + gap

    def _foot(self, language: str) -> Block:
        style = Style(language, 1, False, self.size.height)
        return stack(self.foot, self.width, style)

    @property
    def room(self) -> int:
        """The rows that the body has on a page."""
        foot = max(self._foot(language).height for language in self.deck.languages)
        taken = self.body_row + self.margins.bottom + (foot + 1 if foot else 0)
        return max(1, self.size.height - taken)

    def _body(self, style: Style) -> Block:
        return stack(self.shapes, self.width, style)

    def _fits(self, rows: int, airy: bool) -> bool:
        room = self.room
        for language in self.deck.languages:
            block = self._body(Style(language, rows, airy, room))
            if block.height > room or not block.fits:
                return False
        return True

    def fitting(self) -> int:
        """The largest text, in rows, in which the slide stays on one page in every language."""
        fitting = self._scale()
        low, high = 0, len(fitting) - 1
        while low < high:  # smaller text fits where larger text did
            middle = (low + high + 1) // 2
            if self._fits(fitting[middle], airy=False):
                low = middle
            else:
                high = middle - 1
        return fitting[low]

    def _scale(self) -> list[int]:
        """The heights of letters of which a page holds two lines."""
        return [rows for rows in BODY_SCALE if rows <= max(1, self.room // 2)]

    def _unbroken(self, rows: int) -> int:
        """The largest text of at most so many rows in which no word has to be broken."""
        smaller = [one for one in self._scale() if 1 < one <= rows]
        wholes = (
            one
            for one in reversed(smaller)
            if self._body(Style(self.deck.languages[0], one, False, self.room)).fits
        )
        return next(wholes, 1)

    def style(self, zoom: int) -> Style:
        """How the body is set: as large as the deck's text, or as large as it can be."""
        wanted = BODY_SCALE.index(self.choice.body) + zoom
        rows = BODY_SCALE[max(0, min(wanted, len(BODY_SCALE) - 1))]
        rows = min(rows, self.fitting() if zoom <= 0 else self._unbroken(rows))
        language = self.deck.languages[0]
        return Style(language, rows, self._fits(rows, airy=True), self.room)

    def lay_out(self, style: Style, language: str) -> Laid:
        """The slide set in a style, in a language."""
        bodies = {
            one: self._body(Style(one, style.rows, style.airy, style.room))
            for one in dict.fromkeys((*self.deck.languages, language))
        }
        highest = max(body.height for body in bodies.values())
        body = bodies[language]
        sheet = paint(body, self.margins.side)
        free = max(0, self.room - highest)
        fixed: list[Part] = []
        if not self.flows:
            fixed.append(Part(self._title(language), self.margins.top, self.margins.side))
        foot = self._foot(language)
        if foot.height:
            row = self.size.height - self.margins.bottom - foot.height
            fixed.append(Part(foot, row, self.margins.side))
        return Laid(
            self.size,
            tuple(fixed),
            sheet,
            self.body_row + free // 3,
            cut(sheet, body.height, self.room),
            self.slide.steps,
        )

    def _title(self, language: str) -> Block:
        if language in self.titles:
            return self.titles[language]
        return title_block(self.slide, self.size, language, self.title_rows)
