"""Outlines for tests: decks of which only the frames are known, by hand or at random."""

from collections.abc import Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from presenter.model.beside import leading
from presenter.model.place import Place
from presenter.model.slide import Block
from presenter.talk import Clock, Face, Held, Question, Screen, Talk
from tests.decks import DUTCH, ENGLISH, LANGUAGES

Frames = tuple[tuple[int, int], ...]


class Sketch(NamedTuple):
    """A deck of which only the frames are known: per slide and language its (page, step)."""

    slides: tuple[dict[str, Frames], ...]
    languages: tuple[str, ...] = LANGUAGES
    blocks: tuple[tuple[Block, float], ...] = ()
    """What the room does at each slide, and for how many seconds; else a talk at all of them."""
    versions: tuple[str, ...] = LANGUAGES
    """What the language key goes through."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The slides by their numbers."""
        return tuple(str(number) for number in range(len(self.slides)))

    def block(self, slide: int) -> tuple[Block, float]:
        """What the room does at a slide."""
        return self.blocks[slide] if self.blocks else (Block.TALK, 0.0)

    def frames(self, slide: int, language: str, zoom: int = 0) -> Frames:
        """What a slide shows one after the other, at any zoom."""
        return self.slides[slide][leading(language)]


def sketch(*slides: Frames) -> Sketch:
    """An outline whose slides are the same in every language."""
    return Sketch(tuple(dict.fromkeys(LANGUAGES, frames) for frames in slides))


def stepped(*steps: int) -> Sketch:
    """An outline of slides of one page, each with so many steps."""
    return sketch(*(tuple((0, step) for step in range(count + 1)) for count in steps))


def frames_of(moves: Sequence[tuple[int, int]]) -> Frames:
    """Frames that begin at the first page and go on by so many pages and steps each."""
    found = [(0, 0)]
    for pages, steps in moves:
        page, step = found[-1]
        found.append((page + pages, step + steps))
    return tuple(found)


@st.composite
def slides(draw: st.DrawFn) -> dict[str, Frames]:
    """A slide: as many steps in each language, on pages of that language's own."""
    steps = draw(st.integers(0, 4))
    found = {}
    for language in LANGUAGES:
        moves = [(draw(st.integers(0, 1)), 1) for _ in range(steps)]
        for _ in range(draw(st.integers(0, 3))):
            moves.insert(draw(st.integers(0, len(moves))), (1, 0))
        found[language] = frames_of(moves)
    return found


sketches = st.lists(slides(), min_size=1, max_size=5).map(lambda made: Sketch(tuple(made)))


def places_in(outline: Sketch, language: str) -> st.SearchStrategy[Place]:
    """Every place that a talk can be at."""
    return st.sampled_from(
        [
            Place(slide, step, page)
            for slide in range(len(outline.ids))
            for page, step in outline.frames(slide, language)
        ]
    )


@st.composite
def talks_over(draw: st.DrawFn, outline: Sketch) -> Talk:
    """A talk in any state."""
    language, kept = draw(st.sampled_from(LANGUAGES)), draw(st.sampled_from(LANGUAGES))
    held = Held(draw(places_in(outline, kept)), kept) if draw(st.booleans()) else None
    questions = st.builds(Question, st.sampled_from(outline.ids), st.floats(0, 5))
    return Talk(
        draw(places_in(outline, language)),
        language,
        draw(st.sampled_from((DUTCH, ENGLISH))),
        draw(st.sampled_from((Clock(), Clock(5, 0, True), Clock(5, None, True)))),
        draw(st.sampled_from(Face)),
        draw(st.sampled_from(Screen)),
        draw(st.integers(-4, 4)),
        held,
        tuple(draw(st.lists(questions, max_size=2))),
        draw(st.none() | questions),
        skipped=tuple(draw(st.sets(st.sampled_from(outline.ids)))),
    )
