"""What the speaker alone is told: what is wrong with files, and with the talk's windows."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.words import Words

TOLD = 3
"""The most problems that are told one by one."""


class Notice(NamedTuple):
    """Something that is said until a second of `now`."""

    words: str
    until: float


class Remarks:
    """Problems of the deck, the theme and the settings, and whatever else there is to be told."""

    def __init__(self) -> None:
        self.problems: tuple[Problem, ...] = ()
        """Of the files of the deck and its theme."""
        self.deck: Deck | None = None
        """The deck as it was read with them."""
        self.settings: tuple[Problem, ...] = ()
        """Of the settings: told as long as the talk, however often the deck is read."""
        self.broken = False
        """Whether a file of the deck could not be read as it stands, or has no slides any more."""
        self.kept = False
        """Whether the deck that is shown is an earlier one, since the present one is broken."""
        self._others: dict[str, str] = {}

    def tell(self, loaded: Loaded) -> None:
        """Tell what is wrong with the files, from now on."""
        self.problems, self.broken = loaded.problems, loaded.broken or loaded.deck is None
        self.deck = loaded.deck

    def tell_again(self, loaded: Loaded, shown: Deck) -> None:
        """The same of a deck that is shown already.

        One that lost all its slides is broken: an editor has emptied a file, and is about to write.
        """
        self.tell(loaded)
        if loaded.deck is not None and loaded.deck.is_bare and not shown.is_bare:
            self.broken = True
        self.kept = self.broken

    def tell_also(self, problems: tuple[Problem, ...]) -> None:
        """Tell of these too."""
        self.problems = (*self.problems, *problems)

    def set(self, subject: str, words: str | None) -> None:
        """What is to be told of a subject, by its key in the words; None: nothing any more."""
        self._others.pop(subject, None)
        if words is not None:
            self._others[subject] = words

    @property
    def count(self) -> int:
        """How many problems; a slide without a translation says so itself, at its turn."""
        return len(_told(self.problems))

    def sentences(self, say: Words, most: int = TOLD) -> Iterator[str]:
        """All of it in sentences, the gravest first; of many problems the first, `most` at once."""
        if self.kept:
            yield say("stage.broken")
        yield from (say(words) for words in self._others.values())
        yield from _first(self.problems, "tweespraak check", say, most, self.deck)
        yield from _first(self.settings, "tweespraak config", say, most)


def _first(
    problems: tuple[Problem, ...],
    command: str,
    say: Words,
    most: int,
    deck: Deck | None = None,
) -> Iterator[str]:
    """The first few problems, and the command that tells all of them."""
    told = _told(problems)
    yield from (_sentence(one, say, deck) for one in told[:most])
    if len(told) > most:
        yield say("stage.more-problems", n=len(told) - most, command=command)


def _told(problems: tuple[Problem, ...]) -> list[Problem]:
    return [one for one in problems if one.code != "translation-missing"]


def _sentence(problem: Problem, say: Words, deck: Deck | None) -> str:
    mark = problem.mark
    place = f"{Path(mark.file).name}:{mark.line}" if mark.line else Path(mark.file).name
    number = deck.slide_at(mark, problem.path) if deck else None
    if number is not None:
        place = f"{place} {say('findings.slide', number=number + 1)}"
    return f"{place}: {say(f'problems.{problem.code}', **problem.values)}"
