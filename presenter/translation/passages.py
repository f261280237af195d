"""The texts of a deck as translators see them, each under a name that outlives reordering."""

import os
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from presenter.elements.origins import Origin, Origins, Written
from presenter.load import Loaded
from presenter.load.lock import Lock, Pair, pairs_of, stale
from presenter.model.deck import Deck
from presenter.model.problem import Mark
from presenter.model.record import Record
from presenter.model.text import EVERY, Text
from presenter.reading import Trail
from presenter.translation.notes import flowed

SLIDES: Trail = (None, "slides")


class State(StrEnum):
    """How far a text is in a language."""

    MISSING = "missing"
    STALE = "stale"
    DONE = "done"
    SHARED = "shared"
    """Written once, for every language."""


OPEN = (State.MISSING, State.STALE)
"""What waits for a translator."""


class Passage(Record):
    """A text to be translated: what it says in the one language, and in the other so far.

    `context` names it by its slide and its keys, without numbers that change when something is
    moved; two with the same words there differ by a number behind it. Notes have each paragraph on
    one line. `slide` is the number (from
    0) of its slide, None for a text on none.
    """

    context: str
    original: str
    translation: str
    state: State
    text: Text
    trail: Trail
    mark: Mark
    slide: int | None

    @property
    def is_notes(self) -> bool:
        """Whether it is notes: paragraphs, whose lines may end anywhere."""
        return self.context.partition(": ")[2].partition(" ")[0] == "notes"

    @property
    def is_said(self) -> bool:
        """Whether it is for the speaker, and nobody sees it."""
        return self.is_notes or self.context.partition(": ")[2].startswith("cue")


def passages(loaded: Loaded, source: str, target: str, lock: Lock) -> tuple[Passage, ...]:
    """The texts of a deck, read with its origins, in the order of its files.

    Texts without a letter in them are left out: nobody translates a number.
    """
    deck, origins = loaded.deck, loaded.origins
    if deck is None or origins is None:
        return ()
    slides = _slides(deck, origins)
    old = _stale(origins, lock)
    seen: Counter[tuple[str, str]] = Counter()
    found: list[Passage] = []
    for one in _once(origins):
        version = source if source in one.text.versions else EVERY
        original = one.text.versions.get(version, "")
        if any(letter.isalpha() for letter in original):
            slide = slides.get(_holder(one.origin))
            context = _context(deck, one.origin, slide)
            said = one.text.versions.get(target, "")
            if context.endswith(": notes"):
                original, said = flowed(original), flowed(said)
            seen[context, original] += 1
            if seen[context, original] > 1:
                context = f"{context} #{seen[context, original]}"
            state = _state(one.text, target, old)
            place = one.origin
            found.append(
                Passage(
                    context, original, said, state, one.text, place.node.trail, place.mark, slide
                )
            )
    return tuple(found)


def _once(origins: Origins) -> Iterable[Written]:
    """Every text, although some are read more than once; the last reading is the deck's."""
    return {(one.origin.file, one.origin.node.path): one for one in origins.texts}.values()


def slide_of(context: str) -> str:
    """The id of the slide in a context, or the name of the file."""
    return context.partition(": ")[0]


def _slides(deck: Deck, origins: Origins) -> dict[tuple[str, Trail], int]:
    """The numbers of the slides by where they stand."""
    places = ((one.file, one.node.trail) for one in origins.slides)
    return {place: number for number, place in zip(range(len(deck.slides)), places, strict=False)}


def _holder(origin: Origin) -> tuple[str, Trail]:
    """Where the slide of a text stands: itself in a list of slides, or the whole file."""
    trail = origin.node.trail
    while trail is not None and trail[0] != SLIDES:
        trail = trail[0]
    return origin.file, trail


def _context(deck: Deck, origin: Origin, slide: int | None) -> str:
    """The slide or the file of a text, and the keys on the way to it."""
    file, holder = _holder(origin)
    keys: list[str] = []
    trail = origin.node.trail
    while trail is not None and trail != holder:
        trail, step = trail
        if isinstance(step, str):
            keys.append(step)
    within = deck.slides[slide].id if holder and slide is not None else _name(deck, file)
    return f"{within}: {'.'.join(reversed(keys))}"


def _name(deck: Deck, file: str) -> str:
    """A file as seen from the folder of its deck."""
    return os.path.relpath(file, deck.folder).replace(os.sep, "/")


def _stale(origins: Origins, lock: Lock) -> frozenset[Pair]:
    now = frozenset(pair for one in origins.texts for pair in pairs_of(one.text))
    return stale(now, lock.pairs)


def _state(text: Text, target: str, old: frozenset[Pair]) -> State:
    if target not in text.versions:
        return State.SHARED if EVERY in text.versions else State.MISSING
    pairs = (pair for pair in pairs_of(text) if pair.language == target)
    return State.STALE if any(pair in old for pair in pairs) else State.DONE
