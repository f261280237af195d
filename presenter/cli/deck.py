"""What the verbs share: finding the deck, the slide, the language that somebody asked for."""

import re
from pathlib import Path

from presenter.cli.settings import own_language
from presenter.cli.verbs import VERBS
from presenter.exits import PROBLEMS, CommandError
from presenter.load import Loaded
from presenter.model.beside import is_known, named
from presenter.model.deck import Deck
from presenter.model.problem import nearest
from presenter.outputs.problem import shown
from presenter.shipped import unnamed_deck
from presenter.words import Words, speak


def own_words() -> Words:
    """The words of the person at the keyboard, as their settings or the environment tell."""
    return speak(own_language())


def deck_path(deck: Path | None) -> Path:
    """The path of the deck; that in this folder, or the shipped one. Raises CommandError."""
    path = deck or Path(unnamed_deck())
    if path.is_relative_to(Path.cwd()):  # problems name files as shortly as they can
        path = path.relative_to(Path.cwd())
    if not path.exists():
        raise CommandError(_no_such(path))
    return path


def _no_such(path: Path) -> str:
    """That there is no such deck, or which verb was probably meant."""
    say = own_words()
    verb = nearest(str(path), VERBS) if not path.suffix and len(path.parts) == 1 else None
    if verb:
        return say("cli.no-such-verb", word=path, verb=verb)
    return say("cli.no-such-deck", path=path)


def readable(loaded: Loaded) -> Deck:
    """The deck. Raises CommandError with its problems where there is nothing to present."""
    deck = loaded.deck
    if deck is not None and not (loaded.broken and deck.is_bare):
        return deck
    say = own_words()
    lines = [
        say("cli.unreadable"),
        *(shown(one, loaded.documents, say, deck=deck) for one in loaded.problems),
    ]
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


def seen_in(deck: Deck, wanted: str | None) -> str:
    """The language asked for, or two to stand beside each other: `nl,en` or `nl|en`."""
    if wanted is None:
        return deck.languages[0]
    asked = [part.strip() for part in re.split("[,|]", wanted)]
    if is_known(named(asked), deck.languages):
        return named(asked)
    return language_of(deck, next((one for one in asked if one not in deck.languages), wanted))
