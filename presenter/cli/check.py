"""`tweespraak check`: every problem of a deck at once."""

from pathlib import Path

import click

from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words, shown
from presenter.exits import PROBLEMS


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
    for problem in loaded.problems:
        click.echo(shown(problem, loaded, say))
    count = len(loaded.problems)
    if count:
        click.echo(say("cli.problems", n=count), err=True)
        ctx.exit(PROBLEMS)
    click.echo(say("cli.clean", n=len(loaded.deck.slides) if loaded.deck else 0), err=True)
