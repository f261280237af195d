"""`tweespraak themes`: every theme with a slide in it, and a user's own theme judged."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words
from presenter.cli.help import Verb
from presenter.exits import PROBLEMS, CommandError
from presenter.outputs.problem import shown

if TYPE_CHECKING:
    from presenter.layout.canvas import Canvas
    from presenter.theme import Theme

WIDEST, HEIGHT = 76, 19
"""Cells and rows of the slide that is drawn; as wide as a narrow terminal where that is less."""


@click.command(cls=Verb)
@DECK
@click.option("--check", "wanted", metavar="FILE", type=click.Path(path_type=Path))
@click.pass_context
def themes(ctx: click.Context, deck: Path | None, wanted: Path | None) -> None:
    """Show every theme: the shipped ones, your own, and those of a deck; or one, by its name."""
    if wanted is not None:
        ctx.exit(_check(wanted))
    from presenter.theme import theme_folders, theme_names  # `--help` does without
    from presenter.ui.terminal import colours

    if deck is not None and not deck.exists() and str(deck) in theme_names(*theme_folders()):
        _show(str(deck), colours() if sys.stdout.isatty() else 0)
        return
    folders = theme_folders(_folder(deck))
    shows = colours() if sys.stdout.isatty() else 0
    for line in _gallery(folders, shows) if shows else _list(folders):
        click.echo(line, color=True)


def _show(name: str, shows: int) -> None:
    """One theme: a slide in it where there are colours, then its own by their names."""
    from presenter.outputs.ansi import lines
    from presenter.theme import theme_folders

    theme = dict(_usable(theme_folders()))[name]
    click.echo(f"{name}  {_about(theme)}")
    if theme is None:
        return
    if shows:
        width = max(8, min(WIDEST, shutil.get_terminal_size().columns))
        for line in lines(sample(width, own_words().language), theme, shows):
            click.echo(line, color=True)
    for colour, value in theme.colours.items():
        click.echo(f"{colour}: {value}")


def _folder(deck: Path | None) -> Path | None:
    """The folder of a deck, if one was named."""
    if deck is None:
        return None
    path = deck_path(deck)
    return path if path.is_dir() else path.parent


def _check(path: Path) -> int:
    """Tell every problem of a theme; the exit code."""
    from presenter.load.themes import judge

    say = own_words()
    if not path.exists():
        raise CommandError(say("cli.no-such-theme", path=path))
    judged = judge(path)
    for problem in judged.problems:
        click.echo(shown(problem, judged.documents, say))
    count = len(judged.problems)
    if count:
        click.echo(say("cli.problems", n=count), err=True)
        return PROBLEMS
    assert judged.theme is not None
    click.echo(say("cli.theme-clean", theme=judged.theme.name), err=True)
    if judged.theme.ansi:
        click.echo(say("cli.theme-ansi"), err=True)
    return 0


def _usable(folders: tuple[Path, ...]) -> "Iterator[tuple[str, Theme | None]]":
    """Every theme by its name; None for one that cannot be used."""
    from presenter.theme import ThemeError, load_theme, theme_names

    for name in theme_names(*folders):
        try:
            yield name, load_theme(name, *folders)
        except ThemeError:
            yield name, None


def _about(theme: "Theme | None") -> str:
    """What a theme says of itself, safe to be shown."""
    from presenter.reading import clean

    say = own_words()
    if theme is None:
        return say("cli.theme-broken")
    return " ".join(clean(theme.about.plain(say.language)).split())


def _list(folders: tuple[Path, ...]) -> Iterator[str]:
    """Names and what they are, for a pipe and where no colours are wanted."""
    from presenter.layout.cells import cells
    from presenter.reading import clean

    found = [(clean(name), _about(theme)) for name, theme in _usable(folders)]
    width = max(cells(name) for name, _ in found)
    for name, about in found:
        yield f"{name}{' ' * (width - cells(name))}  {about}".rstrip()


def _gallery(folders: tuple[Path, ...], colours: int) -> Iterator[str]:
    """Every theme with a slide that is drawn in it."""
    from presenter.outputs.ansi import lines
    from presenter.reading import clean

    width = max(8, min(WIDEST, shutil.get_terminal_size().columns - 4))
    slide = sample(width, own_words().language)
    for name, theme in _usable(folders):
        yield ""
        yield f"  \x1b[1m{clean(name)}\x1b[0m  {_about(theme)}".rstrip()
        if theme is not None:
            yield ""
            yield from (f"  {line}" for line in lines(slide, theme, colours))
    yield ""


def sample(width: int, language: str) -> "Canvas":
    """The slide of the sample deck, in so many cells, in a language that it has or its own."""
    from presenter.layout.page import Size
    from presenter.layout.typesetter import Typesetter
    from presenter.load import load
    from presenter.shipped import shipped

    deck = load(Path(shipped("themes")) / "sample").deck
    assert deck is not None
    spoken = language if language in deck.languages else deck.languages[0]
    laid = Typesetter(deck).laid(deck.numbers["sample"], Size(width, HEIGHT), spoken)
    return laid.canvas(0, laid.steps)
