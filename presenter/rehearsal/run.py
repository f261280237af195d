"""A run: a deck spoken once, as a rehearsal or to an audience. All times in seconds."""

from typing import NamedTuple

from presenter.model.text import Text
from presenter.talk.occasion import Occasion
from presenter.talk.practice import Manner, Stumble


class SlideRun(NamedTuple):
    """A slide in one run, questions and pauses left out."""

    id: str
    title: Text | None
    planned: float | None
    """As it was meant to take at the time; None where the plan did not have it."""
    seconds: float
    """In all its turns together."""
    steps: tuple[tuple[int, float], ...]
    """By the number of the step, 0 as the slide comes; in that order."""
    languages: tuple[tuple[str, float], ...]
    """By the language that was spoken, the longest first."""
    turns: int
    """How often it came on the stage."""
    stumbles: tuple[Stumble, ...]
    peeks: int
    """How often the notes were looked at though they were covered."""
    words: tuple[tuple[str, int], ...]
    """The words of its notes at the time, by language."""
    fingerprint: str
    """Of what the slide said at the time."""
    finished: bool
    """Whether it was left: the last slide of a run that was broken off was not."""

    @property
    def language(self) -> str:
        """The language that was spoken most; empty where it took no time."""
        return self.languages[0][0] if self.languages else ""


class Run(NamedTuple):
    """A deck spoken once. The slides are those that came, in the order of the plan."""

    occasion: Occasion
    slides: tuple[SlideRun, ...]
    whole: bool
    """Whether every slide that was planned came and was finished, save those passed over."""
    part: bool = False
    """Whether no more than a part of the deck was planned."""

    @property
    def id(self) -> str:
        """The run's own name."""
        return self.occasion.id

    @property
    def manner(self) -> Manner:
        """How it was spoken."""
        return self.occasion.manner

    @property
    def seconds(self) -> float:
        """What all its slides took."""
        return sum(one.seconds for one in self.slides)

    @property
    def language(self) -> str:
        """The language that was spoken most."""
        spoken: dict[str, float] = {}
        for slide in self.slides:
            for language, seconds in slide.languages:
                spoken[language] = spoken.get(language, 0.0) + seconds
        return max(spoken, key=lambda one: spoken[one], default="")
