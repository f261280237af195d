"""`tweespraak themes`: what the themes look like, and judging one's own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from presenter.cli.deck import own_words, shown
from presenter.exits import PROBLEMS, CommandError
from presenter.layout.canvas import Canvas
from presenter.model.deck import Deck

SLIDE = "hosted-in-the-eu"
"""The slide of the shipped deck that is shown: letters, a large number, dots, a source."""

WIDTH, HEIGHT = 72, 15
"""Cells and rows of a slide in the gallery."""


@click.command()
@click.option(
    "--check",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Judge a theme of your own.",
)
@click.pass_context
def themes(ctx: click.Context, file: Path | None) -> None:
    """Show every theme with a slide in it; in a pipe, their names.

    \b
    Themes of your own lie in ~/.config/tweespraak/themes, or in a folder themes beside the deck.

    Examples:
      tweespraak themes
      tweespraak themes --check mine.yaml

    Exit codes: 0 no problems, 1 problems, 2 wrong use.

    """
    if file is not None:
        ctx.exit(_judge(file))
    for line in _gallery(pictured=sys.stdout.isatty()):
        click.echo(line, color=True)


def _judge(file: Path) -> int:
    from presenter.load import Loaded
    from presenter.load.themes import judge

    if not file.exists():
        raise CommandError(own_words()("cli.no-such-theme", path=file))
    say, judged = own_words(), judge(file)
    loaded = Loaded(None, judged.problems, (), judged.documents, False)
    for problem in judged.problems:
        click.echo(shown(problem, loaded, say))
    if judged.problems:
        click.echo(say("cli.problems", n=len(judged.problems)), err=True)
        return PROBLEMS
    click.echo(say("cli.theme-clean", theme=file.stem), err=True)
    return 0


def _gallery(pictured: bool) -> Iterator[str]:
    from presenter.load import load
    from presenter.outputs.ansi import lines
    from presenter.shipped import shipped
    from presenter.theme import ThemeError, load_theme, theme_folders, theme_names
    from presenter.ui.terminal import colours

    say = own_words()
    deck = load(Path(shipped("deck"))).deck
    assert deck is not None
    language = say.language if say.language in deck.languages else deck.languages[0]
    canvas = _slide(deck, language) if pictured else None
    folders = theme_folders(Path.cwd())
    for name in theme_names(*folders):
        try:
            theme = load_theme(name, *folders)
        except ThemeError as error:
            yield f"{name}: {say('cli.broken-theme', theme=error.path or name)}"
            continue
        yield f"{name}: {theme.about.plain(language)}"
        if canvas is not None:
            yield ""
            yield from lines(canvas, theme, colours())
            yield ""


def _slide(deck: Deck, language: str) -> Canvas:
    from presenter.layout.page import Size
    from presenter.layout.typesetter import Typesetter

    laid = Typesetter(deck).laid(deck.find(SLIDE) or 0, Size(WIDTH, HEIGHT), language)
    return laid.canvas(0, laid.steps)
