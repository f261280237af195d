"""The way to the stage: read, paint the first slide, and only then load what the talk needs."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presenter.cli.deck import deck_path, language_of, own_words, readable, slide_number
from presenter.exits import CommandError
from presenter.layout.page import Size
from presenter.load import Loaded, loading
from presenter.model.deck import Deck, Transition
from presenter.model.picture import Images
from presenter.model.place import Place
from presenter.model.problem import Problem
from presenter.outputs.ansi import ansi
from presenter.talk import Talk
from presenter.theme import Theme, ThemeError, load_theme, theme_folders, theme_names
from presenter.ui.show import Show
from presenter.ui.terminal import ASKED, Terminal, colours, size

if TYPE_CHECKING:
    from presenter.ui.app import Presenter

DARK, LIGHT = "ink", "paper"


class Wanted(NamedTuple):
    """What was asked for on the command line."""

    language: str | None = None
    notes_language: str | None = None
    theme: str | None = None
    at: str | None = None
    images: str | None = None
    transition: str | None = None
    still: bool = False


NOTHING = Wanted()


def start(deck_named: str, terminal: Terminal, wanted: Wanted = NOTHING) -> "Presenter":
    """Paint the first slide; what comes back runs the talk. Raises CommandError."""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise CommandError(own_words()("cli.no-terminal"))
    terminal.heed()
    path = deck_path(Path(deck_named))
    slices = loading(path)
    loaded, deck = _beginning(slices, wanted.at)
    theme, problems = _theme(wanted.theme, deck, terminal.is_dark)
    show = Show(deck, _talk(deck, wanted), Size(*size()))
    if deck.whole:
        show.tell(loaded)
    show.tell_also(problems)
    show.asked = _transition(wanted)
    images = _images(wanted.images or os.environ.get(ASKED) or deck.images)
    frame = ansi(show.canvas(0, ""), theme, colours(), images is not Images.NONE)
    if wanted == NOTHING:
        files = (*loaded.files, *theme.files)
        terminal.keep(deck_named, frame, [str(file) for file in files])
    terminal.paint(frame)
    way = _way(images, terminal)
    return _app(show, theme, path, loaded.files, None if deck.whole else slices, terminal, way)


def _images(wanted: str) -> Images:
    """How images are to be drawn. Raises CommandError for what is no way to."""
    try:
        return Images(wanted)
    except ValueError as error:
        known = ", ".join(Images)
        raise CommandError(own_words()("cli.unknown-images", images=wanted, known=known)) from error


def _theme(wanted: str | None, deck: Deck, dark: bool | None) -> tuple[Theme, tuple[Problem, ...]]:
    """The theme asked for, or else the deck's, or else the one that suits the terminal.

    A deck's theme that cannot be used is no reason to stop: what is wrong with it comes with the
    one that suits. Raises CommandError where it was asked for on the command line.
    """
    folders = theme_folders(deck.folder)
    try:
        if wanted or deck.theme:
            return load_theme(wanted or deck.theme, *folders), ()
        problems: tuple[Problem, ...] = ()
    except ThemeError as error:
        from presenter.load.themes import problems_of  # only a broken theme needs it

        problems = problems_of(error, folders)
        if wanted:
            raise _no_theme(wanted, problems, folders) from error
    return load_theme(LIGHT if dark is False else DARK, *folders), problems


def _no_theme(
    wanted: str, problems: tuple[Problem, ...], folders: tuple[Path, ...]
) -> CommandError:
    say = own_words()
    if not problems:
        names = ", ".join(theme_names(*folders))
        return CommandError(say("cli.unknown-theme", theme=wanted, themes=names))
    lines = [
        f"{one.mark.file}:{one.mark.line}: {say(f'problems.{one.code}', **one.values)}"
        for one in problems
    ]
    return CommandError("\n".join([say("cli.broken-theme", theme=wanted), *lines]))


def _transition(wanted: Wanted) -> Transition | None:
    """The transition asked for; none over ssh unless it is. Raises CommandError."""
    if wanted.still:
        return Transition.NONE
    if wanted.transition is None:
        return Transition.NONE if os.environ.get("SSH_CONNECTION") else None
    try:
        return Transition(wanted.transition)
    except ValueError as error:
        known = ", ".join(Transition)
        said = own_words()("cli.unknown-transition", word=wanted.transition, known=known)
        raise CommandError(said) from error


def _way(wanted: Images, terminal: Terminal) -> Images:
    """The best way that the terminal has; only blocks come through tmux and screen."""
    if wanted is not Images.AUTO:
        return wanted
    hindered = any(os.environ.get(name) for name in ("TMUX", "STY", "NO_COLOR"))
    return Images.KITTY if terminal.is_sharp and not hindered else Images.BLOCKS


def _beginning(slices: Iterator[Loaded | None], at: str | None) -> tuple[Loaded, Deck]:
    """As much of the deck as is needed to begin: all of it when it is small."""
    for loaded in slices:
        if loaded is not None and (at is None or loaded.deck is None or loaded.deck.whole):
            return loaded, readable(loaded)
    raise AssertionError("reading ends with the whole")


def _talk(deck: Deck, wanted: Wanted) -> Talk:
    language = language_of(deck, wanted.language)
    spoken = language_of(deck, wanted.notes_language) if wanted.notes_language else language
    number = slide_number(deck, wanted.at) if wanted.at is not None else 0
    return Talk(Place(number), language, spoken)


def _app(
    show: Show,
    theme: Theme,
    path: Path,
    files: tuple[Path, ...],
    rest: Iterator[Loaded | None] | None,
    terminal: Terminal,
    images: Images,
) -> "Presenter":
    from presenter.ui.app import Presenter  # three quarters of the start

    if not terminal.painted:
        return Presenter(show, theme, path, files, rest, terminal=terminal, images=images)
    from presenter.ui.driver import PaintedDriver  # POSIX only

    return Presenter(show, theme, path, files, rest, PaintedDriver, terminal, images)
