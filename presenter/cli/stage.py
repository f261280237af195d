"""`tweespraak stage`: one more window for the audience, in a language of its own."""

from pathlib import Path
from typing import Any

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK, LOOKS, options


@click.command()
@DECK
@click.option(
    "--lang",
    "language",
    metavar="CODE",
    help="Its language; the talk's if left out.",
    shell_complete=suggestions.LANGUAGES,
)
@options(*LOOKS)
def stage(deck: Path | None, **wanted: Any) -> None:
    """One more window for the audience of a talk: a second screen, or one in another language.

    \b
    Example, a screen in English beside that of the talk:
      tweespraak stage talk.yaml --lang en
    """
    from presenter.cli.start import Wanted, run  # `--help` does without

    run(deck, Wanted(**wanted, extra=True))
