"""A content slide on its page: how large its letters can be, and where everything stands."""

from functools import cached_property

from presenter.layout.blocks import Block
from presenter.layout.build import folding, rows_needed, stack
from presenter.layout.canvas import FOREVER
from presenter.layout.page import Alone, Margins, Part, Size, margins
from presenter.layout.style import AIRY, Style
from presenter.layout.type import BODY_SCALE, SCALE, type_of
from presenter.model.citing import citation
from presenter.model.deck import Deck, Layout, Slide
from presenter.model.role import Role
from presenter.model.shapes import Shape, Words

ENOUGH = 36
"""Rows; in more than that large letters do not fill their room from the first row to the last,
and a page as high as that has no source in terminal text under drawn words.
"""

DRAWN_UNDER = 4
"""The rows of the smallest text under which sources are drawn on every page."""

NARROW = Margins(2, 0, 0)
"""The margins of a page that one element fills."""


def title_fits(deck: Deck, slide: Slide, size: Size, rows: int) -> bool:
    """Whether a slide's title stays, in every language, in the share of the page that is its."""
    most = max(1, size.height * 0.28, min(7, size.height // 3))
    return all(
        block.fits and block.height <= most
        for block in (
            title_block(slide, size, language, rows, balanced=False) for language in deck.languages
        )
    )


def title_block(slide: Slide, size: Size, language: str, rows: int, balanced: bool = True) -> Block:
    """A title in balanced lines, which are as many as lines that are not."""
    width = size.width - 2 * margins(size).side
    style = Style(language, rows, AIRY, size.height)
    if slide.title is None:
        return stack((), width, style)
    return style.words(slide.title, width, Role.TITLE, type_of(rows), balanced=balanced)


class ContentPage:
    """A slide being fitted to a page, in letters that serve all its languages."""

    def __init__(
        self,
        deck: Deck,
        slide: Slide,
        shapes: tuple[Shape, ...],
        size: Size,
        title: int,
        layout: Layout = Layout.CONTENT,
    ) -> None:
        self.deck = deck
        self.slide = slide
        self.size = size
        self.layout = layout
        self.margins = margins(size) if layout is not Layout.FULL else NARROW
        self.width = size.width - 2 * self.margins.side
        self.shapes = shapes
        self._bodies: dict[tuple[str, int, int, int], Block] = {}
        self._rooms: dict[int, int] = {}
        self.title_rows = self._title_rows(
            title if layout is not Layout.FULL else 1, rows_needed(shapes, self.width)
        )
        self.foot = citation(self.deck, self._foot_keys())
        self.flows = self._title_height() > size.height // 2
        self._lead: tuple[Shape, ...] = ()
        self._tail: tuple[Shape, ...] = ()
        if self.flows and self.slide.title:  # a title that fills the page is text like the rest
            self._lead = (Words(self.slide.title, Role.TITLE),)
        if (
            size.height < 11 or self._foot_height(1) > size.height // 4
        ):  # sources that crowd the page
            self._tail, self.foot = self.foot, ()
        self.shapes = (*self._lead, *self.shapes, *self._tail)

    def _foot_keys(self) -> tuple[str, ...]:
        said = {key for element in self.slide.body for key in element.cited()}
        return tuple(key for key in self.slide.sources if key not in said)

    def _title_rows(self, most: int, needed: int) -> int:
        """The height of its letters: as large as can be, if that leaves the body what it needs."""
        fitting = [
            rows
            for rows in reversed(SCALE)
            if rows <= most and title_fits(self.deck, self.slide, self.size, rows)
        ]
        free = self.size.height - self.margins.bottom - needed
        leaving = (rows for rows in fitting if not needed or self._above_body(rows) <= free)
        return next(leaving, next(iter(fitting), 1))

    def _above_body(self, rows: int) -> int:
        """The rows above the body when the title has letters of a height."""
        if self.slide.title is None:
            return self.margins.top
        gap = 1 if self.size.height < 36 else 2
        return self.margins.top + self._height_of(rows) + gap

    def _height_of(self, rows: int) -> int:
        """The rows of the title in letters of a height, in whichever language is longest."""
        blocks = (
            title_block(self.slide, self.size, language, rows, balanced=False)
            for language in self.deck.languages
        )
        return max(block.height for block in blocks)

    def _title_height(self) -> int:
        return self._height_of(self.title_rows)

    @cached_property
    def body_row(self) -> int:
        """The first row under the title, the same in every language."""
        return self.margins.top if self.flows else self._above_body(self.title_rows)

    def _foot(self, language: str, rows: int) -> Block:
        """What the slide cites, under text of a height: smaller than that, or both are small.

        It is drawn wherever the text is, on a page so high that terminal text is lost on it.
        """
        rows = max(rows, DRAWN_UNDER) if rows > 1 and self.size.height >= ENOUGH else rows
        style = Style(language, rows, 0, self.size.height)
        return stack(self.foot, self.width, style)

    def _foot_height(self, rows: int) -> int:
        return max(self._foot(language, rows).height for language in self.deck.languages)

    def room(self, rows: int) -> int:
        """The rows that a body in letters of a height has on a page."""
        found = self._rooms.get(rows)
        if found is None:
            foot = self._foot_height(rows)
            taken = self.body_row + self.margins.bottom + (foot + 1 if foot else 0)
            found = self._rooms[rows] = max(1, self.size.height - taken)
        return found

    def _body(self, language: str, rows: int, air: int, largest: int = 0) -> Block:
        key = (language, rows, air, largest)
        found = self._bodies.get(key)
        if found is None:
            found = self._bodies[key] = self._stack(self.shapes, language, rows, air, largest)
        return found

    def _stack(
        self, shapes: tuple[Shape, ...], language: str, rows: int, air: int, largest: int
    ) -> Block:
        style = Style(language, rows, air, self.room(rows), largest, languages=self.deck.languages)
        return stack(shapes, self.width, style)

    def _fits(self, rows: int, air: int, largest: int = 0, room: int = 0) -> bool:
        room = room or self.room(rows)
        for language in self.deck.languages:
            block = self._body(language, rows, air, largest)
            if block.height > room or not block.fits:
                return False
        return True

    def fits(self, rows: int) -> bool:
        """Whether the slide stays on one page in letters of a height, in every language."""
        return rows == 1 or (rows in self._scale() and self._fits(rows, 1))

    def largest(self, most: int) -> int:
        """The largest text of at most so many rows in which the slide stays on one page."""
        return next(rows for rows in reversed(BODY_SCALE) if rows <= most and self.fits(rows))

    def _scale(self) -> list[int]:
        """The heights of letters of which a page holds two lines."""
        return [rows for rows in BODY_SCALE if rows <= max(1, self.room(rows) // 2)]

    def _unbroken(self, rows: int) -> int:
        """The largest text of at most so many rows in which no word has to be broken."""
        smaller = [one for one in self._scale() if 1 < one <= rows]
        wholes = (
            one for one in reversed(smaller) if self._body(self.deck.languages[0], one, 1).fits
        )
        return next(wholes, 1)

    def style(self, body: int, zoom: int) -> Style:
        """How the body is set: in the deck's size, or as near to it as the slide allows.

        `zoom` are steps of the type scale that the speaker asks for; larger text may take pages.
        """
        wanted = BODY_SCALE.index(body) + zoom
        rows = BODY_SCALE[max(0, min(wanted, len(BODY_SCALE) - 1))]
        rows = self.largest(rows) if zoom <= 0 else self._unbroken(rows)
        language = self.deck.languages[0]
        larger = SCALE[SCALE.index(rows) + 1]
        room = self.room(rows)
        # rather less large than crowded
        ways = ((AIRY, 0, _with_air(room)), (AIRY, larger, room), (1, 0, room))
        fitting = (way for way in ways if self._fits(rows, *way))
        air, largest, _ = next(fitting, (0, 0, room))
        largest = self._statement(rows, air) or largest
        return Style(language, rows, air, room, largest)

    def _statement(self, rows: int, air: int) -> int:
        """The largest letters in which a statement, or a quote, has its page with room around."""
        if self.layout not in (Layout.STATEMENT, Layout.QUOTE):
            return 0
        larger = (one for one in reversed(SCALE) if one > rows)
        room = _with_air(self.room(rows))
        return next((one for one in larger if self._fits(rows, air, one, room)), 0)

    def lay_out(self, style: Style, language: str) -> Alone:
        """The slide set in a style, in a language."""
        bodies = {
            one: self._body(one, style.rows, style.air, style.largest)
            for one in dict.fromkeys((*self.deck.languages, language))
        }
        highest = max(body.height for body in bodies.values())
        free = max(0, style.room - highest)
        fixed: list[Part] = []
        if not self.flows:
            fixed.append(Part(self._title(language), self.margins.top, self.margins.side))
        foot = self._foot(language, style.rows)
        if foot.height:
            row = self.size.height - self.margins.bottom - foot.height
            fixed.append(Part(foot, row, self.margins.side))
        body = Part(bodies[language], self.body_row + free // 3, self.margins.side)
        return Alone(self.size, tuple(fixed), body, style.room, self.slide.steps)

    def standing(
        self, laid: Alone, style: Style, language: str, shapes: tuple[Shape, ...]
    ) -> Alone:
        """A slide that was laid out in a style, with other shapes in its body: nothing moves."""
        shapes = (*self._lead, *shapes, *self._tail)
        block = self._stack(shapes, language, style.rows, style.air, style.largest)
        return laid.replace(body=laid.body._replace(block=block))

    def pages(self, language: str) -> int:
        """How many pages the slide takes in a language, in the smallest letters, set tight."""
        if self._body(language, 1, 0).height <= self.room(1):
            return 1
        return self.lay_out(Style(language, 1, 0, self.room(1)), language).pages

    @property
    def whole(self) -> bool:
        """Whether no word has to be broken in the smallest letters, whatever the language."""
        return self._fits(1, 0, room=FOREVER)

    @property
    def folds(self) -> bool:
        """Whether a table has no room for its columns in the smallest letters, in some language."""
        return any(
            folding(self.shapes, self.width, Style(language, 1, 0, self.room(1)))
            for language in self.deck.languages
        )

    def _title(self, language: str, balanced: bool = True) -> Block:
        return title_block(self.slide, self.size, language, self.title_rows, balanced)


def _with_air(room: int) -> int:
    """The rows that large letters may fill of so many."""
    return room - 2 if room > ENOUGH else room
