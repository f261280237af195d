"""A deck under proof: its texts with their places, and the slides that they belong to."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from presenter.elements.origins import Origin, Origins
from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.problem import Mark, Problem
from presenter.model.slide import Slide
from presenter.model.text import EVERY, Text
from presenter.reading import Mapping
from presenter.rehearsal.speech import NEVER, Speaking

UNSEEN = ("alt", "credit")
"""Keys of texts that are read aloud, or are no part of what a slide says."""


class Wording(NamedTuple):
    """A text where it is written. `slide` is the number (from 0) of its slide, None of no slide."""

    origin: Origin
    text: Text
    path: str
    slide: int | None

    @property
    def key(self) -> str:
        """The outermost key of its slide that holds it: `title`, `body`, `notes`, `cue`, …"""
        inner = self.path.partition(".")[2] if self.path.startswith("slides[") else self.path
        return inner.partition(".")[0].partition("[")[0]

    @property
    def shown(self) -> bool:
        """Whether it is there to be read on a slide."""
        last = self.path.rpartition(".")[2]
        seen = self.key in ("title", "subtitle", "section", "body") and last not in UNSEEN
        return seen and self.slide is not None

    @property
    def versions(self) -> Iterator[tuple[str, str]]:
        """Each language that it was written in, with what was written."""
        return ((one, said) for one, said in self.text.versions.items() if one != EVERY)

    def mark(self, language: str) -> Mark:
        """Where it is written in a language."""
        node = self.origin.node
        version = node.entries.get(language) if isinstance(node, Mapping) else None
        return self.origin._replace(node=version or node).mark

    def report(self, language: str, code: str, **values: object) -> Problem:
        """Something wrong with it in a language."""
        path = f"{self.path}.{language}" if isinstance(self.origin.node, Mapping) else self.path
        return problem(self.mark(language), path, code, **values)


def problem(mark: Mark, path: str, code: str, **values: object) -> Problem:
    """Something wrong at a place; what its sentence names is words from here on."""
    return Problem(mark, path, code, {name: str(value) for name, value in values.items()})


class Proof:
    """What the checks look at: a deck, where all of it stands, and how languages were spoken."""

    def __init__(self, deck: Deck, origins: Origins, spoken: Speaking) -> None:
        self.deck = deck
        self.origins = origins
        self.spoken = spoken

    @cached_property
    def _slides(self) -> dict[tuple[str, str], int]:
        """The number of each slide by its file and its path there."""
        places = ((one.file, one.node.path) for one in self.origins.slides)
        return {place: number for number, place in enumerate(places)}

    def slide_of(self, file: str, path: str) -> int | None:
        """The number (from 0) of the slide that a path in a file is a part of."""
        first = path.partition(".")[0]
        return self._slides.get((file, first if first.startswith("slides[") else ""))

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """Every text of the deck, each once, in the order of its files."""
        found = {}
        for origin, text in self.origins.texts:
            path = origin.node.path
            own = Wording(origin, text, path, self.slide_of(origin.file, path))
            found[origin.file, path] = own
        return tuple(found.values())

    @cached_property
    def slides(self) -> tuple[tuple[Slide, Origin], ...]:
        """Every slide with its place."""
        return tuple(zip(self.deck.slides, self.origins.slides, strict=True))

    def of_slide(self, number: int) -> tuple[Wording, ...]:
        """The texts of a slide that are there to be read."""
        return self._shown.get(number, ())

    @cached_property
    def _shown(self) -> dict[int, tuple[Wording, ...]]:
        found: dict[int, tuple[Wording, ...]] = {}
        for one in self.wordings:
            if one.shown and one.slide is not None:
                found[one.slide] = (*found.get(one.slide, ()), one)
        return found

    def report(self, number: int, code: str, **values: object) -> Problem:
        """Something wrong with a slide as a whole."""
        origin = self.origins.slides[number]
        return problem(origin.mark, origin.node.path, code, **values)


def proof_of(loaded: Loaded, spoken: Speaking = NEVER) -> Proof | None:
    """The proof of a deck; None where a part of it could not be read, or nobody kept its places."""
    whole = loaded.deck is not None and not loaded.broken
    if not whole or not loaded.deck or not loaded.origins:
        return None
    return Proof(loaded.deck, loaded.origins, spoken)
