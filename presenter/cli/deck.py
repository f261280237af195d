"""What the verbs share: finding the deck, the slide, the language that somebody asked for."""

from collections.abc import Mapping
from pathlib import Path

from presenter.cli.settings import own_language
from presenter.exits import PROBLEMS, CommandError
from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.reading import Document
from presenter.shipped import shipped
from presenter.words import Words, speak


def own_words() -> Words:
    """The words of the person at the keyboard, as their settings or the environment tell."""
    return speak(own_language())


def deck_path(deck: Path | None) -> Path:
    """The path of the deck, the shipped one if there is none. Raises CommandError."""
    path = deck or Path(shipped("deck"))
    if path.is_relative_to(Path.cwd()):  # problems name files as shortly as they can
        path = path.relative_to(Path.cwd())
    if not path.exists():
        raise CommandError(own_words()("cli.no-such-deck", path=path))
    return path


def readable(loaded: Loaded) -> Deck:
    """The deck. Raises CommandError with its problems where there is nothing to present."""
    deck = loaded.deck
    if deck is not None and (not loaded.broken or any(one.slides for one in deck.sections)):
        return deck
    say = own_words()
    lines = [say("cli.unreadable"), *(shown(one, loaded.documents, say) for one in loaded.problems)]
    raise CommandError("\n".join(lines), PROBLEMS)


def slide_number(deck: Deck, wanted: str) -> int:
    """The number (from 0) of a slide by its id or its number on the stage."""
    found = deck.find(wanted)
    if found is None and wanted.isdecimal() and 1 <= int(wanted[:9]) <= len(deck.slides):
        found = int(wanted[:9]) - 1
    if found is None:
        ids = [slide.id for slide in deck.slides]
        listed = ", ".join(ids[:30]) + (", …" if len(ids) > 30 else "")
        say = own_words()
        raise CommandError(say("cli.unknown-slide", slide=wanted, count=len(ids), ids=listed))
    return found


def language_of(deck: Deck, wanted: str | None) -> str:
    """The language asked for, or the original."""
    if wanted is None:
        return deck.languages[0]
    if wanted not in deck.languages:
        say, known = own_words(), ", ".join(deck.languages)
        raise CommandError(say("cli.unknown-language", language=wanted, languages=known))
    return wanted


def shown(problem: Problem, documents: Mapping[str, Document], say: Words) -> str:
    """A problem as people read it: place, path, sentence, then the line and a caret."""
    mark = problem.mark
    place = f"{mark.file}:{mark.line}:{mark.column}" if mark.line else mark.file
    sentence = say(f"problems.{problem.code}", **problem.values)
    head = ": ".join(filter(None, (place, problem.path, sentence)))
    document = documents.get(mark.file)
    if not mark.line or document is None or mark.line > len(document.lines):
        return head
    return f"{head}\n{excerpt(document.lines[mark.line - 1], mark.column)}"


WINDOW = 100
"""Characters of a source line that are shown."""


def excerpt(line: str, column: int) -> str:
    """A source line with a caret under its column (from 1); a long line is shown in part."""
    from presenter.layout.cells import cells  # only problems need it

    start = max(0, column - 1 - WINDOW // 2) if len(line) > WINDOW else 0
    part = line.expandtabs(1)[start : start + WINDOW]
    before = cells(part[: column - 1 - start])
    return f"    {part}\n    {' ' * before}^"
