"""A deck to what stands on paper."""

from collections.abc import Iterator

from presenter.elements.kinds.agenda import Agenda
from presenter.elements.kinds.sources import Sources
from presenter.model.citing import citation
from presenter.model.deck import Deck, Section, Source
from presenter.model.notes import Withheld
from presenter.model.shapes import Shape
from presenter.model.slide import Block, Layout, Slide
from presenter.outputs.paper.paper import Aside, Kind, Paper, Part, Sheet, Timing, Wish
from presenter.talk.plan import Plan, plan_of

LINES, MANY = 5, 9
"""Lines to write on under a question, and under what a room works on."""

WORK = (Block.EXERCISE, Block.DISCUSSION)
PAUSE = (Block.BREAK, Block.WAITING)
"""What a handout has nothing to say of."""


def handout(deck: Deck, wish: Wish) -> Paper:
    """What the audience takes home: the slides, and of what is the speaker's only what is asked."""
    return _Making(deck, Kind.HANDOUT, wish).paper()


def guide(deck: Deck, wish: Wish) -> Paper:
    """What whoever leads the session holds: when what comes, cues and notes, and the slides."""
    begins = deck.start if wish.begins is None else wish.begins
    return _Making(deck, Kind.GUIDE, wish.replace(space=False, begins=begins)).paper()


class _Making:
    """One paper that is being made of a deck."""

    def __init__(self, deck: Deck, kind: Kind, wish: Wish) -> None:
        self.deck, self.kind, self.wish = deck, kind, wish
        self.plan = plan_of(deck, wish.languages[0])

    def paper(self) -> Paper:
        """All of it."""
        deck = self.deck
        parts = tuple(
            self._part(section, number, first)
            for number, (section, first) in enumerate(
                zip(deck.sections, deck.section_starts, strict=True), 1
            )
        )
        return Paper(
            kind=self.kind,
            wish=self.wish,
            title=deck.title,
            subtitle=deck.opening.subtitle if deck.opening else deck.subtitle,
            parts=tuple(part for part in parts if part.title or part.sheets),
            sources=_sources(deck),
            aside=self._aside(deck.opening, 0) if deck.opening else None,
            total=self.plan.total,
        )

    def _part(self, section: Section, number: int, first: int) -> Part:
        """A section; its own slide is its heading and no sheet."""
        own = bool(section.slides) and section.slides[0].layout is Layout.SECTION
        numbered = list(enumerate(section.slides, first))
        sheets = tuple(
            self._sheet(slide, at)
            for at, slide in numbered[own:]
            if self.kind is Kind.GUIDE or slide.kind not in PAUSE
        )
        return Part(
            name=f"part-{number}",
            title=section.title,
            label=section.label,
            sheets=tuple(sheet for sheet in sheets if sheet.title or sheet.parts or sheet.aside),
            aside=self._aside(section.slides[0], first) if own else None,
        )

    def _sheet(self, slide: Slide, number: int) -> Sheet:
        parts, aside = tuple(_parts(slide, self.deck)), self._aside(slide, number)
        lines = _lines(slide) if self.wish.space else 0
        empty = slide.body and not parts and not aside
        return Sheet(slide.id, None if empty else slide.title, slide.kind, parts, lines, aside)

    def _aside(self, slide: Slide, number: int) -> Aside | None:
        """What is not for the audience; on a handout only what was asked for."""
        guide, wish = self.kind is Kind.GUIDE, self.wish
        languages = wish.languages if guide or wish.notes else ()
        notes = {one: said for one in languages if (said := slide.spoken(one))}
        withheld = slide.withheld if guide or wish.answers else Withheld()
        if guide:
            return Aside(notes, slide.cues, withheld, _timing(self.plan, number))
        return Aside(notes, withheld=withheld) if notes or any(withheld) else None


def _parts(slide: Slide, deck: Deck) -> Iterator[tuple[Shape, ...]]:
    """What each element became; the contents and the list of sources have places of their own."""
    cited: set[str] = set()
    for element, shapes in zip(slide.body, slide.parts(deck), strict=True):
        cited |= set(element.cited())
        if not isinstance(element, Agenda | Sources):
            yield shapes
    if rest := citation(deck, tuple(key for key in slide.sources if key not in cited)):
        yield rest


def _sources(deck: Deck) -> tuple[Source, ...]:
    """What the slides cite, in their order; then what is only there to be read."""
    return tuple(dict.fromkeys([*deck.cited, *deck.sources.values()]))


def _lines(slide: Slide) -> int:
    """The lines to write on under a slide: of work, or of a question in whichever language."""
    if slide.kind in WORK:
        return MANY
    versions = slide.title.versions.values() if slide.title else ()
    return LINES if any(written.rstrip().endswith("?") for written in versions) else 0


def _timing(plan: Plan, number: int) -> Timing:
    return Timing(plan.starts[number], plan.slides[number])
