"""What only the speaker sees: paragraphs of notes with the steps that they belong to, and cues."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from presenter.model.text import Text

WORDS_A_MINUTE = 130
"""The pace of calm speech to a room, in Dutch as in English (120 to 150 in most studies)."""

_PARTING = re.compile(r"\n[ \t]*\n\s*")
_MARKER = re.compile(r"\[([0-9]{1,3})(?: ?[-–] ?([0-9]{1,3}))?\](?:\s+|\Z)")
"""`[2]` or `[2-3]` with a space after it: `[2](link)`, `[2]: link` and `[^2]` are something else,
and a backslash before it makes it text.
"""

Marks = tuple[range | None, ...]
"""The steps that each paragraph is marked with; None before the first marker."""


class Cue(NamedTuple):
    """Something for the speaker to do, and the step at which: 0 is when the slide comes."""

    text: Text
    step: int = 0


class Withheld(NamedTuple):
    """What only the speaker sees of a slide's body, until it is shown."""

    hints: tuple[Text, ...] = ()
    answers: tuple[Text, ...] = ()


def gathered(found: Iterable[Withheld]) -> Withheld:
    """What several elements withhold, in their order."""
    every = tuple(found)
    hints = tuple(text for one in every for text in one.hints)
    return Withheld(hints, tuple(text for one in every for text in one.answers))


class Paragraph(NamedTuple):
    """A paragraph of notes in one language, and the steps at which it is said."""

    text: Text
    steps: range


def markers(written: str) -> Iterator[tuple[str, range]]:
    """The markers of notes as they were written, each with its steps."""
    for part in _PARTING.split(written.strip()):
        if match := _MARKER.match(part):
            yield match[0].strip(), _steps(match)


def unmarked(written: str) -> tuple[str, Marks]:
    """Notes without their markers, and the steps of each paragraph; none where none is marked.

    A paragraph without a marker belongs with the one before it.
    """
    said: list[str] = []
    marks: list[range | None] = []
    steps: range | None = None
    for part in _PARTING.split(written.strip()):
        match = _MARKER.match(part)
        if match:
            steps = _steps(match)
        words = part[match.end() :] if match else part
        if words.strip():
            said.append(words)
            marks.append(steps)
    if steps is None:
        return written, ()
    return "\n\n".join(said), tuple(marks)


def paragraphs(written: str, marks: Marks, steps: int) -> tuple[Paragraph, ...]:
    """The paragraphs of notes without markers, on a slide of so many steps.

    Those before the first marker belong to the steps before it. Where nothing is marked, and there
    are as many paragraphs as the slide has states, each has its own; otherwise all have all.
    """
    said = [part for part in _PARTING.split(written.strip()) if part]
    if marks:
        first = next((one.start for one in marks if one), 0)
        found = [one or range(max(1, first)) for one in marks]
    elif len(said) == steps + 1:
        found = [range(step, step + 1) for step in range(steps + 1)]
    else:
        found = [range(steps + 1)] * len(said)
    return tuple(
        Paragraph(Text(part), range(min(one.start, steps), min(one.stop, steps + 1)))
        for part, one in zip(said, found, strict=True)
    )


def seconds_to_say(text: Text, language: str, pace: float = WORDS_A_MINUTE) -> float:
    """The seconds that a text takes to be said in a language, at so many words a minute."""
    return len(text.plain(language).split()) * 60 / pace


def _steps(match: re.Match[str]) -> range:
    first, last = int(match[1]), int(match[2] or match[1])
    return range(min(first, last), max(first, last) + 1)
