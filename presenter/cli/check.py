"""`tweespraak check`: every problem of a deck at once."""

from collections.abc import Iterator
from pathlib import Path

import click

from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words, shown
from presenter.elements.scope import Named
from presenter.exits import PROBLEMS
from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.words import Words


def _broken(images: tuple[Named, ...]) -> Iterator[Problem]:
    """The images of which only the head can be read, found by drawing them all."""
    from presenter.outputs.raster import can_draw, decoded  # only decks with images need it

    for mark, path, image in images if images and can_draw() else ():
        if decoded(image) is None:
            yield Problem(mark, path, "picture-broken", {"word": Path(image.path).name})


@click.command()
@DECK
@click.pass_context
def check(ctx: click.Context, deck: Path | None) -> None:
    """Tell every problem of a deck, with its place and what would be right.

    \b
    Example:
      tweespraak check talk.yaml

    Exit codes: 0 no problems, 1 problems, 2 wrong use.
    """
    from presenter.load import load  # `--help` does without

    say = own_words()
    loaded = load(deck_path(deck))
    problems = told(loaded, say)
    for problem in problems:
        click.echo(problem)
    if problems:
        click.echo(say("cli.problems", n=len(problems)), err=True)
        ctx.exit(PROBLEMS)
    click.echo(say("cli.clean", n=len(loaded.deck.slides) if loaded.deck else 0), err=True)


def told(loaded: Loaded, say: Words) -> list[str]:
    """Every problem of a deck as people read it: of its files, its images and its own theme."""
    found = sorted([*loaded.problems, *_broken(loaded.images)], key=lambda one: one.mark)
    return [*(shown(one, loaded.documents, say) for one in found), *_theme(loaded.deck, say)]


def _theme(deck: Deck | None, say: Words) -> list[str]:
    """What is wrong with the deck's theme, where it is not a shipped one."""
    from presenter.load.themes import judge
    from presenter.theme import theme_folders
    from presenter.theme.shelf import places

    folders = theme_folders(deck.folder if deck else None)
    named = places(deck.theme, folders[:-1]) if deck and deck.theme else ()
    path = next((path for path in named if path.is_file()), None)
    if path is None:
        return []
    judged = judge(path, folders)
    return [shown(one, judged.documents, say) for one in judged.problems]
