"""A problem as people read it: place, path, sentence, then the line and a caret."""

from collections.abc import Mapping

from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.reading import Document, clean
from presenter.words import Words

WINDOW = 100
"""Characters of a source line that are shown."""


def shown(
    problem: Problem,
    documents: Mapping[str, Document],
    say: Words,
    tag: str = "",
    deck: Deck | None = None,
) -> str:
    """A problem with its line, if it has one, and its slide, if that stands in `deck`.

    `tag` stands behind its sentence.
    """
    mark = problem.mark
    place = f"{mark.file}:{mark.line}:{mark.column}" if mark.line else mark.file
    sentence = say(f"problems.{problem.code}", **problem.values)
    path = " ".join(filter(None, (problem.path, slide_of(problem, deck, say))))
    head = ": ".join(filter(None, (place, path, f"{sentence} {tag}".rstrip())))
    document = documents.get(mark.file)
    if not mark.line or document is None or mark.line > len(document.lines):
        return head
    return f"{head}\n{excerpt(document.lines[mark.line - 1], mark.column)}"


def slide_of(problem: Problem, deck: Deck | None, say: Words) -> str:
    """The slide with a problem as the audience knows it, by number and title; empty for none."""
    number = deck.slide_at(problem.mark, problem.path) if deck else None
    if deck is None or number is None:
        return ""
    title = deck.slides[number].title
    if title is None:
        return say("findings.slide", number=number + 1)
    said = " ".join(clean(title.plain(say.language)).split())
    return say("findings.slide-titled", number=number + 1, title=said)


def excerpt(line: str, column: int) -> str:
    """A source line with a caret under its column (from 1); a long line is shown in part."""
    from presenter.layout.cells import cells  # only problems need it

    start = max(0, column - 1 - WINDOW // 2) if len(line) > WINDOW else 0
    part = line.expandtabs(1)[start : start + WINDOW]
    before = cells(part[: column - 1 - start])
    return f"    {part}\n    {' ' * before}^"
