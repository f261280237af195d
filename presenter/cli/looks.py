"""How a window looks: theme, pictures and transitions, as asked, liked, or fit for its terminal."""

import os
from pathlib import Path

from presenter.cli.deck import own_words
from presenter.exits import CommandError
from presenter.model.deck import Deck, Transition
from presenter.model.picture import Images
from presenter.model.problem import Problem
from presenter.outputs.problem import shown
from presenter.theme import Theme, ThemeError, load_theme, theme_folders, theme_names
from presenter.theme.colour import SIXTEEN
from presenter.ui.terminal import Terminal, colours, is_within

DARK, LIGHT, PLAIN = "ink", "paper", "terminal"
"""The themes that suit a dark terminal, a light one, and one of sixteen colours."""


def images_of(wanted: str) -> Images:
    """How images are to be drawn. Raises CommandError for what is no way to."""
    try:
        return Images(wanted)
    except ValueError as error:
        known = ", ".join(Images)
        raise CommandError(own_words()("cli.unknown-images", images=wanted, known=known)) from error


def theme_for(
    wanted: str | None, deck: Deck, dark: bool | None, liked: str = ""
) -> tuple[Theme, tuple[Problem, ...]]:
    """The theme asked for, the deck's, the one that is liked, or the one that suits the terminal.

    What is wrong with a theme that was asked for ends the command; with one that the deck or the
    settings name, it is handed back, with the theme that suits.
    """
    folders, named = theme_folders(deck.folder), deck.theme or liked
    if wanted is not None:
        return _theme_asked(wanted, folders), ()
    problems: tuple[Problem, ...] = ()
    suiting = LIGHT if dark is False else DARK
    try:
        theme = load_theme(named or suiting, *folders)
    except ThemeError as error:
        from presenter.load.themes import problems_of  # hardly ever

        problems = problems_of(error, folders)
        theme = load_theme(suiting, folders[-1])
    if colours() == SIXTEEN and not theme.ansi:  # the nearest of sixteen can be hard to read
        theme = load_theme(PLAIN, folders[-1])
    return theme, problems


def _theme_asked(wanted: str, folders: tuple[Path, ...]) -> Theme:
    """The theme asked for on the command line. Raises CommandError."""
    say = own_words()
    try:
        return load_theme(wanted, *folders)
    except ThemeError as error:
        if error.path is None:
            named = ", ".join(theme_names(*folders))
            sentence = say("cli.unknown-theme", theme=wanted, themes=named)
            raise CommandError(sentence) from error
        from presenter.load.themes import judge

        told = judge(error.path, folders)
        lines = [shown(one, told.documents, say) for one in told.problems]
        sentence = say("cli.broken-theme", theme=wanted)
        raise CommandError("\n".join([sentence, *lines])) from error


def transition_of(
    wanted: str | None, still: bool, far: bool, liked: Transition | None = None
) -> Transition | None:
    """The transition asked for, or else the user's own, save far away. Raises CommandError."""
    if still:
        return Transition.NONE
    if wanted is None:
        return Transition.NONE if far else liked
    try:
        return Transition(wanted)
    except ValueError as error:
        known = ", ".join(Transition)
        said = own_words()("cli.unknown-transition", word=wanted, known=known)
        raise CommandError(said) from error


def way(wanted: Images, terminal: Terminal) -> Images:
    """The best way that the terminal has; only blocks come through tmux and screen.

    A way that was asked for is taken, save that they would show sixels late, or as words.
    """
    if wanted is not Images.AUTO:
        return Images.BLOCKS if wanted is Images.SIXEL and is_within() else wanted
    if is_within() or os.environ.get("NO_COLOR"):
        return Images.BLOCKS
    if terminal.is_sharp:
        return Images.KITTY
    return Images.SIXEL if terminal.has_sixels else Images.BLOCKS
