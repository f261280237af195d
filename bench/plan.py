"""Who is measured how often, and what one measurement says."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.contestants import Contestant
from bench.decks import Shape, deck
from bench.terminal import Terminal

SLIDES = 300  # of the deck that is shown, save where its size is what is measured
READY = 1.0  # seconds that a presenter gets for what it does behind its first slides
WATCHED = 10.0  # seconds of doing nothing


class Sample(NamedTuple):
    """One measurement in ms, MB or % of a core; what never came has no value."""

    figure: str
    contestant: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is measured how often, in which folder."""

    contestants: list[Contestant]
    rounds: int
    changes: int
    folder: Path

    def turns(self, rounds: int) -> Iterator[Contestant]:
        """Everyone in turn, so often."""
        for _ in range(rounds):
            yield from self.contestants

    @contextmanager
    def terminal(
        self,
        contestant: Contestant,
        slides: int = SLIDES,
        shape: Shape | None = None,
        home: Path | None = None,
        verb: tuple[str, ...] = (),
    ) -> Iterator[Terminal]:
        """One in a terminal: in a new home, which remembers nothing, or in a kept one."""
        shapes = (shape,) if shape else contestant.shapes[:1]
        decks = (str(deck(self.folder, slides, one)) for one in shapes)
        with (
            TemporaryDirectory(dir=self.folder, ignore_cleanup_errors=True) as new,
            Terminal(
                [*contestant.command, *verb, *decks], home or Path(new), contestant.environment
            ) as terminal,
        ):
            yield terminal
