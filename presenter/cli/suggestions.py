"""What a shell can complete: the slides and languages of the deck at hand, themes, and the like."""

from collections.abc import Callable, Iterable
from pathlib import Path

import click

from presenter.shipped import unnamed_deck

Suggest = Callable[[click.Context, click.Parameter, str], list[str]]
"""What a shell may offer for what has been typed of a word."""


def _of_deck(find: Callable[[Path], Iterable[str]]) -> Suggest:
    """Words that are found in the deck that is named on the line, or in the shipped one."""

    def suggest(ctx: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
        return [word for word in find(_deck(ctx)) if word.startswith(typed)]

    return suggest


def _deck(ctx: click.Context) -> Path:
    """The deck on a line that is not finished: click has yet to tell its words apart."""
    paths = [Path(word) for word in reversed(ctx.args)]
    named = next((path for path in paths if path.exists()), ctx.params.get("deck"))
    return Path(named or unnamed_deck())


def _slides(deck: Path) -> Iterable[str]:
    from presenter.load import load

    found = load(deck).deck
    return found.ids if found else ()


def _languages(deck: Path) -> Iterable[str]:
    from presenter.load import load

    found = load(deck).deck
    return found.languages if found else ()


def _sections(deck: Path) -> Iterable[str]:
    from presenter.load import load

    found = load(deck).deck
    marks = [section.mark for section in found.sections] if found else []
    return [Path(mark.file).name for mark in marks if mark]


def _themes(deck: Path) -> Iterable[str]:
    from presenter.theme import theme_folders, theme_names

    return theme_names(*theme_folders(deck if deck.is_dir() else deck.parent))


def _images(deck: Path) -> Iterable[str]:
    from presenter.model.picture import Images

    return [*Images]


def _transitions(deck: Path) -> Iterable[str]:
    from presenter.model.deck import Transition

    return [*Transition]


def _files(deck: Path) -> Iterable[str]:
    from presenter.load.schema import FILES

    return FILES


def _own_languages(deck: Path) -> Iterable[str]:
    from presenter.words import known_languages

    return known_languages()


SLIDES = _of_deck(_slides)
LANGUAGES = _of_deck(_languages)
SECTIONS = _of_deck(_sections)
THEMES = _of_deck(_themes)
IMAGES = _of_deck(_images)
TRANSITIONS = _of_deck(_transitions)
FILES = _of_deck(_files)
OWN_LANGUAGES = _of_deck(_own_languages)
