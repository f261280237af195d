"""The slides that a window shows, as the talk has to know them: it is the talk's `Outline`."""

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from presenter.model.slide import Block
from presenter.talk import Talk
from presenter.talk.advance import Frames
from presenter.talk.moment import still
from presenter.talk.window import Side, Stage
from presenter.ui.programme import Programme, slides_of
from presenter.ui.seat import Seat


class Slides(Seat):
    """The slides of a deck that a talk is over, laid out for the pages of all its windows."""

    def __init__(self, deck: Deck, talk: Talk, side: Side, extra: bool) -> None:
        super().__init__(talk, side, extra)
        self.stages: tuple[Stage, ...] = ()
        """The pages of all windows that the audience sees; without any, this one's own counts."""
        self.go_over(deck)

    def go_over(self, deck: Deck) -> None:
        """Show the slides of this deck that the talk is over."""
        self.programme = Programme(deck, slides_of(self.talk))
        self.typesetter = Typesetter(self.programme.deck)

    @property
    def page_size(self) -> Size:
        """The size of the slide's page in this window."""
        raise NotImplementedError

    @property
    def own_page(self) -> Size:
        """The size of the page that counts where the audience has none."""
        return self.page_size

    @property
    def deck(self) -> Deck:
        """The deck that is shown."""
        return self.typesetter.deck

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self.deck.slides)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the slides, in order."""
        return self.deck.ids

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's languages."""
        return self.deck.languages

    @property
    def versions(self) -> tuple[str, ...]:
        """What the language key goes through: each language, and pairs of them."""
        return self.deck.versions

    def block(self, slide: int) -> tuple[Block, float]:
        """What the room does at a slide, and for how many seconds; 0 where nobody said."""
        there = self.deck.slides[slide]
        return there.kind, there.duration or 0.0

    def frames(self, slide: int, language: str, zoom: int) -> Frames:
        """Everything that a slide shows one after the other, where it takes the most pages."""
        rows = [
            self.frames_on(Size(one.width, one.height), slide, one.language or language, zoom)
            for one in self.stages or (Stage(*self.own_page),)
        ]
        return max(rows, key=len)

    def frames_on(self, size: Size, slide: int, language: str, zoom: int) -> Frames:
        """Everything that a slide shows one after the other on pages of a size."""
        moment = still(self.talk, self.deck.slides[slide])
        return self.typesetter.laid(slide, size, language, zoom, moment).frames
