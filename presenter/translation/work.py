"""A translator's way through the texts of a deck: where they are, and what is left to do."""

from pathlib import Path
from typing import NamedTuple

from presenter.load import Loaded, load
from presenter.load.lock import read_lock
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.model.text import Text
from presenter.reading import ReadingError, clean
from presenter.translation.accept import Translation, remember, translate
from presenter.translation.judge import ended_as, judge
from presenter.translation.passages import OPEN, Passage, State, passages
from presenter.translation.preview import with_text


class Progress(NamedTuple):
    """How many texts are done, of how many; how many are stale or the same in every language."""

    done: int
    total: int
    stale: int
    shared: int


class Work:
    """The passages of a deck, one of which is worked on; each change is written at once."""

    def __init__(self, path: Path, loaded: Loaded, source: str, target: str) -> None:
        self.path = path
        self.source = source
        self.target = target
        self.passages: tuple[Passage, ...] = ()
        self.at = 0
        self._take(loaded)
        self.at = -1
        self.go_on()
        self.at = max(0, self.at)

    def _take(self, loaded: Loaded) -> None:
        assert loaded.deck is not None
        here = self.name
        self.deck: Deck = loaded.deck
        self._loaded, self._lock = loaded, read_lock(loaded.deck.folder)
        self.passages = passages(loaded, self.source, self.target, self._lock)
        names = [(one.context, one.original) for one in self.passages]
        self.at = names.index(here) if here in names else min(self.at, max(0, len(names) - 1))

    @property
    def current(self) -> Passage | None:
        """What is worked on; None in a deck without words."""
        return self.passages[self.at] if self.passages else None

    @property
    def name(self) -> tuple[str, str] | None:
        """What the current passage is known by."""
        return (self.current.context, self.current.original) if self.current else None

    @property
    def progress(self) -> Progress:
        """How far the whole is."""
        states = [one.state for one in self.passages]
        shared = states.count(State.SHARED)
        done, stale = states.count(State.DONE), states.count(State.STALE)
        return Progress(done, len(states) - shared, stale, shared)

    def move(self, by: int) -> None:
        """To a text further on, or back; the last one is followed by the first."""
        if self.passages:
            self.at = (self.at + by) % len(self.passages)

    def go_on(self, by: int = 1) -> bool:
        """To the next missing or stale text, or the one before; False if all are translated.

        Then on to what is the same in every language: it may be so because nobody has come by.
        """
        count = len(self.passages)
        ways = [(self.at + by * step) % count for step in range(1, count + 1)]
        left = [at for at in ways if self.passages[at].state in OPEN]
        found = left or [at for at in ways if self.passages[at].state is State.SHARED]
        if found:
            self.at = found[0]
        return bool(left)

    def read_again(self) -> None:
        """Take the deck as its files are now, unless they cannot be read."""
        loaded = load(self.path, origins=True)
        if loaded.deck is not None and not loaded.broken:
            self._take(loaded)

    def write(self, said: str) -> Problem | None:
        """Put the translation of the current passage in its file; why not, if it could not be."""
        before = self.current
        if before is None:
            return None
        self.read_again()
        here = self.current
        said = ended_as(clean(said), before.original)
        try:
            if here is None or self.name != (before.context, before.original):
                raise ReadingError("text-gone")
            if here.translation != before.translation:
                raise ReadingError("text-changed")
            if not said.strip():
                raise ReadingError("translation-empty")
            judge(here, said)
        except ReadingError as error:
            return error.problem(before.mark.file, before.context)
        return self._put(Translation(here, said))

    def _put(self, one: Translation) -> Problem | None:
        if one.passage.state is State.SHARED and one.said == one.passage.original:
            return None
        if one.passage.state is State.DONE and one.said == one.passage.translation:
            return None
        done, problems = translate([one], self.source, self.target)
        forgotten = remember(done, self._loaded, self._lock, self.source, self.target)
        self.read_again()
        return problems[0] if problems else forgotten

    def preview(self, said: str) -> Deck:
        """The deck as it will be with these words in place of the current translation."""
        here = self.current
        if here is None or here.slide is None or not said.strip() or said == here.translation:
            return self.deck
        new = Text({self.source: here.original, self.target: clean(said)})
        return with_text(self.deck, here.slide, here.text, new)
